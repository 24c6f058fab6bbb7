// Lists customers with an address, page by page: GET /?email=user@example.com
// Bun reads STIGG_API_KEY from .env by itself.
import { Stigg } from "stigg-edge";

const stigg = new Stigg();

const server = Bun.serve({
  port: process.env.PORT ?? 3000,
  async fetch(request) {
    const email = new URL(request.url).searchParams.get("email");
    if (!email) return Response.json({ try: "/?email=…" }, { status: 404 });
    const ids: string[] = [];
    for await (const customer of stigg.v1.customers.list({ email, limit: 5 })) ids.push(customer.id);
    return Response.json({ ids });
  },
  error: (error) => Response.json({ message: error.message }, { status: 502 }),
});

console.log(`listening on ${server.url}`);
