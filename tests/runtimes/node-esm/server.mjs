// A server on loopback that answers as a test tells it to.
import { createServer } from "node:http";
import { once } from "node:events";
import { after } from "node:test";

/**
 * Starts it, and ends it with the tests of the file.
 *
 * @param {(request: import("node:http").IncomingMessage & { body: string }, response: import("node:http").ServerResponse) => void} answer
 */
export async function serve(answer) {
  const requests = [];
  const server = createServer(async (request, response) => {
    request.body = "";
    for await (const chunk of request) request.body += chunk;
    requests.push(request);
    answer(request, response);
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  after(() => {
    server.close();
    server.closeAllConnections();
  });
  return { url: `http://127.0.0.1:${server.address().port}`, requests };
}

/** Answers with JSON. */
export function json(response, body, status = 200, headers = {}) {
  response.writeHead(status, { "content-type": "application/json", ...headers }).end(JSON.stringify(body));
}

/** What a promise rejects with. */
export async function rejection(promise) {
  const value = await promise.then(
    (value) => ({ value }),
    (error) => ({ error }),
  );
  if ("value" in value) throw new Error(`should reject, but gives ${JSON.stringify(value.value)}`);
  return value.error;
}
