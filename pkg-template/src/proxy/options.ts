import { type OperationName, ROUTES } from "../contract/routes.js";
import { teller } from "../listener.js";
import { kindOf, refusal } from "../refusal.js";
import type { Cors } from "./origin.js";
import type { Parts } from "./pin.js";
import { isPinned, type Route } from "./route.js";
import type { Visitor } from "./visitor.js";

/** A call that a visitor asks for, with the visitor's customer pinned. */
export interface ProxyCall extends Readonly<Parts> {
  /** `v1.subscriptions.preview` */
  readonly operation: OperationName;
  /** What `authorize` said. */
  readonly visitor: Visitor;
  /** The request; its body has been read. */
  readonly request: Request;
}

/** An operation with a check of your own. */
export interface CheckedOperation {
  /** Its name. */
  readonly operation: OperationName;
  /** Whether this call may be made. `false` is a 403. It is asked after the customer has been pinned. */
  check(call: ProxyCall, context: unknown): boolean | Promise<boolean>;
}

/** How a proxy is set up. */
export interface ProxyOptions {
  /**
   * Says who the visitor is, from a session or a token of yours: `{ customerId }`; or refuses, by a `Response` of yours
   * or by `null`, which is a 401. It leaves the body of the request unread.
   *
   * @param context What the handler was given behind the request: the `ctx` of a Worker, say.
   */
  readonly authorize: (
    request: Request,
    context: unknown,
  ) => Visitor | Response | null | undefined | Promise<Visitor | Response | null | undefined>;
  /**
   * The operations that visitors may call, by name; all others do not exist for them. An operation that only reads and is
   * about one customer stands here by its name and is pinned to the visitor's customer. Whatever else needs a check:
   *
   * - what is about no customer, or about something whose owner cannot be told from the request (`v1.plans.list`,
   *   `v1.subscriptions.retrieve`): you say whether it is the visitor's to see;
   * - what changes something (`v1.subscriptions.provision`): you say which params a visitor may set, since among them are
   *   price overrides, trials and entitlements.
   */
  readonly allow: readonly (OperationName | CheckedOperation)[];
  /** The path below which it answers. The keyless client's `baseURL` is the same. Default: `"/stigg"`. */
  readonly basePath?: string | undefined;
  /** Other origins whose pages may call it. Default: none. */
  readonly cors?: Cors | undefined;
  /** The most bytes of a body. Default: 65 536. */
  readonly maxBodyBytes?: number | undefined;
  /** Is told of what went wrong on this side: what `authorize` or a check threw, and errors of Stigg's. */
  readonly onError?: ((error: unknown, request: Request) => void) | undefined;
}

/** @internal An operation that is allowed. */
export interface Allowed {
  readonly operation: OperationName;
  readonly route: Route;
  readonly check: CheckedOperation["check"] | undefined;
}

/** @internal The options, checked. */
export interface Settings extends Pick<ProxyOptions, "authorize" | "cors"> {
  readonly allowed: readonly Allowed[];
  readonly basePath: string;
  readonly maxBodyBytes: number;
  readonly onError: NonNullable<ProxyOptions["onError"]>;
}

/** @internal Refuses options that make no sense. */
export function settingsOf(options: ProxyOptions): Settings {
  const { authorize, allow, basePath = "/stigg", cors, maxBodyBytes = 65_536, onError } = Object(
    options,
  ) as ProxyOptions;
  if (typeof authorize !== "function") {
    throw refusal("authorize", `must be a function that says who the visitor is, got ${kindOf(authorize)}`);
  }
  if (!Array.isArray(allow)) {
    throw refusal("allow", `must be a list of operations like "v1.customers.retrieve", got ${kindOf(allow)}`);
  }
  if (typeof basePath !== "string" || !/^(\/[\w.~-]+)*$/.test(basePath)) {
    throw refusal("basePath", `must be a path like "/stigg", without a slash at its end`);
  }
  if (!Number.isInteger(maxBodyBytes) || maxBodyBytes < 0) {
    throw refusal("maxBodyBytes", "must be a whole number of bytes");
  }
  checkCors(cors);
  const allowed = allow.map((entry: unknown, index) => allowedBy(entry, `allow[${index}]`));
  return { authorize, allowed, basePath, cors, maxBodyBytes, onError: teller("onError", onError) };
}

function allowedBy(entry: unknown, place: string): Allowed {
  const { operation, check } = (typeof entry === "string" ? { operation: entry } : Object(entry)) as CheckedOperation;
  if (typeof operation !== "string" || !Object.hasOwn(ROUTES, operation)) {
    const got = typeof operation === "string" ? JSON.stringify(operation) : kindOf(entry);
    throw refusal(place, `must be the name of an operation like "v1.customers.retrieve", or have one, got ${got}`);
  }
  if (check !== undefined && typeof check !== "function") {
    throw refusal(`${place}.check`, `must be a function, got ${kindOf(check)}`);
  }
  const route: Route = ROUTES[operation];
  if (!check && !isPinned(route)) {
    throw refusal(
      place,
      `needs a check, since a request of ${operation} does not tell whose data it is about: { operation, check } says who may see it`,
    );
  }
  if (!check && route.writes) {
    throw refusal(
      place,
      `needs a check, since ${operation} changes something: { operation, check } says what may be set`,
    );
  }
  return { operation, route, check };
}

function checkCors(cors: Cors | undefined): void {
  if (cors === undefined) return;
  const { origins, headers = [], maxAge = 0 } = Object(cors) as Cors;
  if (!Array.isArray(origins) || !origins.every(isOrigin)) {
    throw refusal(
      "cors.origins",
      `must be a list of origins like "https://app.example.com", without a path or wildcard`,
    );
  }
  if (!Array.isArray(headers) || !headers.every((name) => /^[\w-]+$/.test(String(name)))) {
    throw refusal("cors.headers", `must be a list of names of headers`);
  }
  if (!Number.isInteger(maxAge) || maxAge < 0) throw refusal("cors.maxAge", "must be a whole number of seconds");
}

function isOrigin(text: unknown): boolean {
  try {
    return new URL(String(text)).origin === text;
  } catch {
    return false;
  }
}
