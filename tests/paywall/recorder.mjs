// A reverse proxy between the browser and the Worker, which keeps all that passes: there is no other way out.

import { once } from "node:events";
import { createServer, request as ask } from "node:http";
import { buffer } from "node:stream/consumers";

/**
 * A request and its reply.
 * @typedef {{ method: string, path: string, asked: string, told: string }} Exchange
 */

/**
 * @param {string} target the Worker
 */
export async function startRecorder(target) {
  /** @type {Exchange[]} */
  const exchanges = [];
  let held = Promise.resolve();
  let release = () => {};

  const server = createServer(async (request, response) => {
    const { method = "", url: path = "" } = request;
    // What is compressed could not be searched.
    const { "accept-encoding": _, ...headers } = request.headers;
    const body = await buffer(request);
    const exchange = { method, path, asked: [JSON.stringify(request.rawHeaders), body].join("\n"), told: "" };
    exchanges.push(exchange);
    if (path.startsWith("/stigg/")) await held;
    const forwarded = ask(new URL(path, target), { method, headers });
    forwarded.on("error", () => response.destroy());
    forwarded.on("response", async (reply) => {
      const told = await buffer(reply);
      exchange.told = [reply.statusCode, JSON.stringify(reply.rawHeaders), told].join("\n");
      const { "transfer-encoding": __, ...replied } = reply.headers;
      response.writeHead(reply.statusCode ?? 502, { ...replied, "content-length": told.length }).end(told);
    });
    forwarded.end(body);
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = /** @type {import("node:net").AddressInfo} */ (server.address());

  return {
    url: `http://127.0.0.1:${port}`,
    exchanges,
    /** Lets nothing through to the proxy of Stigg until it is released. */
    hold() {
      held = new Promise((resolve) => (release = resolve));
    },
    release: () => release(),
    stop() {
      server.close();
      server.closeAllConnections();
    },
  };
}
