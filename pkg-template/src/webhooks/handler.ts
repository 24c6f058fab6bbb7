import { textOf } from "../body.js";
import type { Gate } from "../entitlements/gate.js";
import { teller } from "../listener.js";
import { kindOf, refusal } from "../refusal.js";
import { type EntitlementsUpdated, eventIn, isEntitlementsUpdated, snapshotOf, type WebhookEvent } from "./event.js";
import { Secret } from "./secret.js";

/** The header in which Stigg sends the secret. */
const HEADER = "stigg-webhooks-secret";
/** The most bytes of a message. */
const LONGEST = 2 ** 22;
/** Of so many messages the ids are remembered. */
const REMEMBERED = 10_000;

// As a method, so that a listener of one type of event may stand among those of any.
interface Listening<Event> {
  listener(event: Event, context: unknown): unknown;
}

/** Is told of an event. `context` is what the handler was given behind the request: the `ctx` of a Worker, say. */
export type Listener<Event extends WebhookEvent = WebhookEvent> = Listening<Event>["listener"];

/** How a handler is set up. */
export interface WebhookOptions {
  /** The webhook's secret; a list of them while you change it. Compared in constant time. */
  readonly secret: string | readonly string[];
  /**
   * Who is told of which events, by their type. What a listener throws or rejects with makes the answer a 500, and Stigg
   * sends the message again.
   */
  readonly on?: {
    readonly "entitlements.updated"?: Listener<EntitlementsUpdated>;
    readonly [type: string]: Listener | undefined;
  };
  /** Is told of what a listener threw. */
  readonly onError?: (error: unknown, event: WebhookEvent) => void;
}

/** Answers the requests of a webhook; see {@link createWebhookHandler}. */
export type WebhookHandler = (request: Request, context?: unknown) => Promise<Response>;

/**
 * The handler of a webhook of Stigg's: `entitlements.updated` goes into the gate, whatever the order in which messages
 * come, and other events to their listeners. A message counts once, and one of a type that nobody knows is acknowledged.
 * Whoever does not know the secret gets a 401, and nothing happens.
 *
 * ```ts
 * const handle = createWebhookHandler(gate, { secret: env.STIGG_WEBHOOK_SECRET });
 * if (new URL(request.url).pathname === "/webhooks/stigg") return handle(request, ctx);
 * ```
 *
 * What was received is remembered by this handler alone: another isolate may be told of the same message again.
 *
 * @throws {InvalidRequestError} If an option makes no sense.
 */
export function createWebhookHandler(gate: Pick<Gate, "seed">, options: WebhookOptions): WebhookHandler {
  if (typeof gate?.seed !== "function") {
    throw refusal("gate", `must be what entitlements() gives, got ${kindOf(gate)}`);
  }
  const { secret: given, on = {}, onError } = Object(options) as WebhookOptions;
  const tell = teller("onError", onError);
  const secret = new Secret(given);
  for (const [type, listener] of Object.entries(on)) {
    if (listener !== undefined && typeof listener !== "function") {
      throw refusal(`on[${JSON.stringify(type)}]`, `must be a function, got ${kindOf(listener)}`);
    }
  }
  const received = new Set<string>();

  return async (request, context) => {
    if (request.method !== "POST") return answer(405, "a webhook is POSTed", { allow: "POST" });
    if (!(await secret.matches(request.headers.get(HEADER)))) return answer(401, `the header ${HEADER} is wrong`);
    const text = await textOf(request, LONGEST);
    if (text === undefined) return answer(413, `the message has more than ${LONGEST} bytes`);
    const event = eventIn(text);
    if (!event) return answer(400, "the message must be a JSON object with the texts type and messageId");
    if (received.has(event.messageId)) return answer(200, "known");
    const snapshot = isEntitlementsUpdated(event) ? snapshotOf(event) : undefined;
    if (isEntitlementsUpdated(event) && !snapshot) {
      return answer(400, "entitlements.updated must have customer.id, entitlements and entitlementsUpdatedAt");
    }

    received.add(event.messageId);
    const [oldest] = received;
    if (received.size > REMEMBERED) received.delete(oldest as string);
    try {
      if (snapshot) gate.seed(snapshot);
      const listener = Object.hasOwn(on, event.type) ? on[event.type] : undefined;
      await listener?.(event, context);
    } catch (error) {
      // It comes again, and is then to be told again.
      received.delete(event.messageId);
      tell(error, event);
      return answer(500, "a listener failed");
    }
    return answer(200, "taken");
  };
}

function answer(status: number, message: string, headers?: Record<string, string>): Response {
  return Response.json({ message }, { status, ...(headers && { headers }) });
}
