// A site of the user's own: pages, and an endpoint that holds the key.

import { once } from "node:events";
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { extname } from "node:path";

import { Stigg } from "stigg-edge";
import { createProxy } from "stigg-edge/proxy";

const TYPES = /** @type {Record<string, string>} */ ({ ".html": "text/html", ".js": "text/javascript", ".mjs": "text/javascript" });

/** A page that runs a module; what it imports by name comes from the installed package. @param {string} script */
const page = (script) => `<!doctype html>
<script type="importmap" nonce="here">{ "imports": { "stigg-edge": "/node_modules/stigg-edge/dist/browser.js" } }</script>
<script type="module" src="${script}"></script>`;

/**
 * @param {import("../common/basics.mjs").Place} place
 */
export async function startSite({ baseURL, key }) {
  const proxy = createProxy(new Stigg({ baseURL, apiKey: key }), {
    authorize: () => ({ customerId: "customer-001" }),
    allow: [{ operation: "v1.customers.list", check: () => true }],
  });
  /** @type {(told: { keyed: unknown, keyless: unknown }) => void} */
  let hear = () => {};
  const server = createServer(async (request, response) => {
    const url = new URL(request.url ?? "", `http://${request.headers.host}`);
    const { pathname, searchParams } = url;
    if (pathname.startsWith("/stigg/")) {
      const reply = await proxy(new Request(url, { headers: /** @type {HeadersInit} */ (request.headers) }));
      response.writeHead(reply.status, Object.fromEntries(reply.headers)).end(await reply.text());
    } else if (pathname === "/told") {
      let body = "";
      for await (const chunk of request) body += chunk;
      response.end();
      hear(JSON.parse(body));
    } else if (pathname === "/page") {
      const policy = searchParams.get("policy");
      response.setHeader("content-type", "text/html");
      if (policy) response.setHeader("content-security-policy", policy);
      response.end(page(searchParams.get("script") ?? ""));
    } else {
      const file = await readFile(`.${pathname}`).catch(() => undefined);
      response.writeHead(file ? 200 : 404, { "content-type": TYPES[extname(pathname)] ?? "text/plain" }).end(file);
    }
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = /** @type {import("node:net").AddressInfo} */ (server.address());
  return {
    /** The address of a page that runs a script. @param {string} script @param {string} [policy] */
    page: (script, policy) => `http://127.0.0.1:${port}/page?${new URLSearchParams({ script, ...(policy && { policy }) })}`,
    /** What the next page tells. */
    heard: () => new Promise((resolve) => (hear = resolve)),
    stop: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
