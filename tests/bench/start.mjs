// From the import of a client to the end of its first call, in milliseconds; without a client, one of `fetch` alone.
import { createRequire } from "node:module";

const [client] = process.argv.slice(2);
const fetch = async () => Response.json({ data: { id: "customer-1" } });

const begun = performance.now();
if (client) {
  const exported = client.endsWith(".cjs") ? createRequire(import.meta.url)(client) : await import(client);
  // What is CommonJS under another name comes as one value.
  const Stigg = exported.default.default ?? exported.default;
  const stigg = new Stigg({ apiKey: "not-a-real-key", baseURL: "http://127.0.0.1:1", fetch });
  await stigg.v1.customers.retrieve("customer-1");
} else {
  await (await fetch()).text();
}
console.log(performance.now() - begun);
