// Makes batches of calls inside Deno, as xtask asks.

import { answer } from "./batch.mjs";

Deno.serve({
  hostname: "127.0.0.1",
  port: 0,
  onListen: ({ port }) => console.log(`listening on http://127.0.0.1:${port}`),
  handler: ({ url }) => answer(url),
});
