// Counts the calls of `fetch`: browsers repeat a request by themselves when a connection is lost, and Chromium also
// after 408, so what the server counts does not tell what a client did.

const counts = new Map();
const original = globalThis.fetch;

globalThis.fetch = (input, init) => {
  const id = new Headers(input.headers ?? init?.headers).get("x-sandbox-call");
  counts.set(id, fetches(id) + 1);
  return original(input, init);
};

/** How often the call with this id was sent. */
export function fetches(id) {
  return counts.get(id) ?? 0;
}
