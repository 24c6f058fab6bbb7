import { textOf } from "../body.js";
import type { Stigg } from "../client.js";
import { isInvalidRequestError } from "../errors.js";
import { kindOf, refusal } from "../refusal.js";
import { bodyParams } from "./body.js";
import { call, optionsFor } from "./call.js";
import { type Allowed, type ProxyOptions, settingsOf } from "./options.js";
import { checkHeaders, permission, readableBy } from "./origin.js";
import { type Parts, pin } from "./pin.js";
import { queryParams } from "./query.js";
import { demand, Refused } from "./refused.js";
import { badReply, goodReply, internal, refuse } from "./reply.js";
import { pathParams } from "./route.js";
import { checkVisitor } from "./visitor.js";

/** Answers the requests of a keyless client; see {@link createProxy}. */
export type Proxy = (request: Request, context?: unknown) => Promise<Response>;

/**
 * The endpoint for the keyless client in a browser: it holds the key, says by `authorize` who the visitor is, and lets
 * pass what `allow` names, about the visitor's own customer.
 *
 * ```ts
 * const proxy = createProxy(stigg, {
 *   authorize: async (request) => ({ customerId: await customerOf(request) }),
 *   allow: ["v1.customers.retrieveEntitlements", "v1.subscriptions.preview"],
 * });
 * if (new URL(request.url).pathname.startsWith("/stigg/")) return proxy(request, ctx);
 * ```
 *
 * No request is forwarded. Each is taken apart by the contract and made anew by the client, which validates it; no header
 * of the visitor's goes to Stigg. Whatever the contract does not know of an operation is refused, and so is every other
 * customer, in path, query or body. Refusals are a 401, 403 or 404 without detail; of Stigg's errors the status and the
 * code go on. Every request must carry the header that the keyless client sends, and come from the same origin or from one
 * that `cors` names.
 *
 * @throws {InvalidRequestError} If an option makes no sense, or an operation needs a check and has none.
 */
export function createProxy(stigg: Stigg, options: ProxyOptions): Proxy {
  if (typeof (stigg as unknown as { v1?: unknown })?.v1 !== "object") {
    throw refusal("stigg", `must be a client, as in createProxy(new Stigg(), …), got ${kindOf(stigg)}`);
  }
  const { authorize, allowed, basePath, cors, maxBodyBytes, onError } = settingsOf(options);

  async function answer(request: Request, context: unknown): Promise<Response> {
    const { pathname, search, origin } = new URL(request.url);
    const { headers, method } = request;
    if (cors && method === "OPTIONS" && cors.origins.includes(headers.get("origin") ?? "")) {
      return new Response(null, { status: 204, headers: permission(cors) });
    }
    demand(pathname.startsWith(`${basePath}/`), 404);
    const found = find(allowed, method, pathname.slice(basePath.length));
    demand(found, 404);
    checkHeaders(headers, origin, cors);
    const visitor = await authorize(request, context);
    if (visitor instanceof Response) return visitor;
    demand(visitor, 401);
    checkVisitor(visitor);

    const { route, operation, check } = found.allowed;
    const params = { ...queryParams(route, search), ...bodyParams(route, await jsonText(request)) };
    const parts = { path: found.path, params };
    pin(route, parts, visitor);
    if (!check) demand(!route.writesWith || !Object.hasOwn(params, route.writesWith));
    else demand((await check({ operation, visitor, request, ...parts }, context)) === true);
    const options = await optionsFor(request, visitor);
    try {
      return goodReply(await call(stigg, found.allowed, parts, options).asResponse());
    } catch (error) {
      if (!isInvalidRequestError(error)) onError(error, request);
      return badReply(error);
    }
  }

  /** The text of a body of JSON; empty if there is none. */
  async function jsonText(request: Request): Promise<string> {
    const text = await textOf(request, maxBodyBytes);
    demand(text !== undefined, 413);
    const type = request.headers.get("content-type");
    demand(!text || /^application\/json *(;|$)/i.test(type ?? ""));
    return text;
  }

  return async (request, context) => {
    let reply: Response;
    try {
      reply = await answer(request, context);
    } catch (error) {
      if (!(error instanceof Refused)) onError(error, request);
      reply = error instanceof Refused ? refuse(error.status) : internal();
    }
    const more = Object.entries(readableBy(request.headers.get("origin"), cors));
    if (more.length === 0) return reply;
    // A response of `authorize` may not let its headers be changed.
    reply = new Response(reply.body, reply);
    for (const [name, value] of more) reply.headers.append(name, value);
    return reply;
  };
}

/** The operation that a request is for, and what its path says. */
function find(
  allowed: readonly Allowed[],
  method: string,
  path: string,
): { allowed: Allowed; path: Parts["path"] } | undefined {
  for (const candidate of allowed) {
    const params = candidate.route.verb === method ? pathParams(candidate.route, path) : undefined;
    if (params) return { allowed: candidate, path: params };
  }
  return undefined;
}
