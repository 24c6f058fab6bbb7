// From the import of a client to the end of its first call, in milliseconds; without a client, nothing.
const [client] = process.argv.slice(2);

const begun = performance.now();
if (client) {
  const { default: exported } = await import(client);
  // What CommonJS exports comes as one value.
  const Stigg = exported.default ?? exported;
  const fetch = async () => Response.json({ data: { id: "customer-1" } });
  const stigg = new Stigg({ apiKey: "not-a-real-key", baseURL: "http://127.0.0.1:1", fetch });
  await stigg.v1.customers.retrieve("customer-1");
}
console.log(performance.now() - begun);
