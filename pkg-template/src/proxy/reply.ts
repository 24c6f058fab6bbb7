import { isAPIConnectionTimeoutError, isAPIError, isInvalidRequestError, type StiggError } from "../errors.js";
import type { Refused } from "./refused.js";

/** What every reply says. */
const COMMON = {
  "content-type": "application/json",
  "cache-control": "no-store",
  "x-content-type-options": "nosniff",
};
const REFUSALS: Record<number, [code: string, message: string]> = {
  400: ["bad_request", "Bad Request"],
  401: ["unauthorized", "Unauthorized"],
  403: ["forbidden", "Forbidden"],
  404: ["not_found", "Not Found"],
  413: ["too_large", "Content Too Large"],
};

/** Stigg's good reply, for the visitor: its status and its body. */
export function goodReply({ status, headers, body }: Response): Response {
  const requestId = headers.get("x-request-id");
  return new Response(body, { status, headers: { ...COMMON, ...(requestId && { "x-request-id": requestId }) } });
}

/** What a visitor is told of a call that failed. */
export function badReply(error: unknown): Response {
  // It speaks of the visitor's own params; nothing was sent.
  if (isInvalidRequestError(error)) return failure(400, "invalid_request", error.message);
  if (!isAPIError(error)) return internal();
  const { retryAfter } = error;
  return failure(statusOf(error), codeOf(error), undefined, {
    ...(retryAfter !== undefined && { "retry-after": String(Math.ceil(retryAfter)) }),
    // The proxy has done so already.
    "x-should-retry": "false",
  });
}

/** A refusal, without detail. */
export function refuse(status: Refused["status"]): Response {
  return failure(status, ...(REFUSALS[status] as [string, string]));
}

/** What a visitor is told of a fault on this side. */
export function internal(): Response {
  return failure(500, "internal");
}

function failure(status: number, code: string, message?: string, headers?: Record<string, string>): Response {
  const error = { code, ...(message && { message }) };
  return Response.json({ error }, { status, headers: { ...COMMON, ...headers } });
}

/** A 401 of Stigg's is about the key, which is not the visitor's. */
function statusOf(error: StiggError): number {
  const { status = 0 } = error;
  if (isAPIConnectionTimeoutError(error)) return 504;
  return status >= 400 && status !== 401 ? status : 502;
}

/** A word that Stigg or the client has for it; nothing that could be a text with more in it. */
function codeOf({ code, status }: StiggError): string {
  return code && status !== 401 && /^[\w.-]{1,64}$/.test(code) ? code : "failed";
}
