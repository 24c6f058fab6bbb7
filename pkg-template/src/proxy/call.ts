import type { ApiPromise } from "../api-promise.js";
import type { Stigg } from "../client.js";
import type { RequestOptions } from "../options.js";
import type { Allowed } from "./options.js";
import type { Parts } from "./pin.js";
import type { Visitor } from "./visitor.js";

/** Calls the operation by its name, as a caller in TypeScript would. */
export function call(
  stigg: Stigg,
  { operation, route }: Allowed,
  { path, params }: Parts,
  options: RequestOptions,
): ApiPromise<unknown> {
  const names = operation.split(".");
  const method = names.pop() as string;
  type Resource = Record<string, (...given: unknown[]) => ApiPromise<unknown>>;
  const resource = names.reduce((at, name) => (at as never)[name], stigg as unknown) as Resource;
  // The last parameter of a path is the positional argument; the one before it belongs to the params.
  const [argument, owner] = Object.entries(path).reverse();
  const all = { ...params, ...(owner && Object.fromEntries([owner])) };
  const given = route.query || route.body || owner ? all : undefined;
  return (resource[method] as Resource[string]).call(resource, ...(argument ? [argument[1]] : []), given, options);
}

/** The visitor may leave, and repeat a request. */
export async function optionsFor(request: Request, { customerId }: Visitor): Promise<RequestOptions> {
  const key = request.headers.get("idempotency-key");
  return {
    signal: request.signal,
    validation: "on",
    ...(key && { idempotencyKey: await ownKey(customerId, key) }),
  };
}

/** Stigg answers a known key with the reply that it has stored: nobody's key may be another's. */
async function ownKey(customerId: string, key: string): Promise<string> {
  const bytes = new TextEncoder().encode(JSON.stringify([customerId, key]));
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, "0")).join("");
}
