import { demand } from "./refused.js";

/** Which other origins may call the proxy from a page. */
export interface Cors {
  /** Their exact origins: `https://app.example.com`. There is no wildcard. */
  readonly origins: readonly string[];
  /** Whether pages may send cookies along. Default: `false`. */
  readonly credentials?: boolean | undefined;
  /** Further request headers, for `authorize`: `authorization`, say. Default: none. */
  readonly headers?: readonly string[] | undefined;
  /** Seconds for which a browser may remember the permission. Default: 600. */
  readonly maxAge?: number | undefined;
}

/** What the keyless client sends with each request, and a page of another origin cannot send unasked. */
const MARK = "x-requested-with";
const MARKED = "stigg-edge";

/** Headers that ask for something else than the request says, or speak to Stigg. */
const FORBIDDEN = [
  "x-http-method",
  "x-http-method-override",
  "x-method-override",
  "x-original-url",
  "x-rewrite-url",
  "x-api-key",
  "x-account-id",
  "x-environment-id",
];

/** Refuses what a page of a foreign origin has sent, and what no keyless client sends. */
export function checkHeaders(headers: Headers, own: string, cors: Cors | undefined): void {
  demand(headers.get(MARK) === MARKED);
  demand(!FORBIDDEN.some((name) => headers.has(name)));
  demand(isFriendly(headers, own, cors));
}

/** Whether a page of the proxy's own origin, or of one that is named, has sent it, or no page at all. */
function isFriendly(headers: Headers, own: string, cors: Cors | undefined): boolean {
  const origin = headers.get("origin");
  const site = headers.get("sec-fetch-site");
  if (origin !== null && cors?.origins.includes(origin)) return true;
  // Behind a server that ends TLS the proxy's own URL may have another scheme; no page can forge this header.
  if (site === "same-origin") return true;
  return site === null && (origin === null || origin === own);
}

/** What lets a page of an origin read a reply. */
export function readableBy(origin: string | null, cors: Cors | undefined): Record<string, string> {
  if (!cors) return {};
  const vary = { vary: "origin" };
  if (origin === null || !cors.origins.includes(origin)) return vary;
  return {
    ...vary,
    "access-control-allow-origin": origin,
    ...(cors.credentials && { "access-control-allow-credentials": "true" }),
    "access-control-expose-headers": "retry-after, x-request-id, x-should-retry",
  };
}

/** What a preflight is told. */
export function permission({ headers = [], maxAge = 600 }: Cors): Record<string, string> {
  return {
    "access-control-allow-methods": "GET, POST, PUT, PATCH, DELETE",
    "access-control-allow-headers": ["content-type", "idempotency-key", MARK, ...headers].join(", "),
    "access-control-max-age": String(maxAge),
  };
}
