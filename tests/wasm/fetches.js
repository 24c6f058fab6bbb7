// Counts the calls of `fetch`: browsers repeat a request by themselves when a connection is lost, and Chromium also
// after 408, so what the server counts does not tell what a client did. And answers instead of a server.

const counts = new Map();
const scripts = new Map();
const original = globalThis.fetch;

globalThis.fetch = async (input, init) => {
  const headers = new Headers(input.headers ?? init?.headers);
  const id = headers.get("x-sandbox-call");
  const at = fetches(id);
  counts.set(id, at + 1);
  const script = scripts.get(id);
  if (!script) return original(input, init);
  script.sent.push({ url: input.url ?? input, headers: Object.fromEntries(headers) });
  const reply = script.replies[Math.min(at, script.replies.length - 1)];
  if (!reply) throw new TypeError("the connection failed");
  return Response.json(reply.body ?? {}, { status: reply.status, headers: { "retry-after-ms": "0" } });
};

/** How often the call with this id was sent. */
export function fetches(id) {
  return counts.get(id) ?? 0;
}

/**
 * From now on a call with this id gets one of these replies after the other, the last one over and over; `null` is a
 * connection that fails.
 */
export function script(id, replies) {
  scripts.set(id, { replies: JSON.parse(replies), sent: [] });
}

/** What was sent with this id, which is done. */
export function sent(id) {
  const { sent } = scripts.get(id);
  scripts.delete(id);
  return JSON.stringify(sent);
}
