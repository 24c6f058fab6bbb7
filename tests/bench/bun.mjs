// Makes batches of calls inside Bun, as xtask asks.

import { answer } from "./batch.mjs";

const { port } = Bun.serve({ hostname: "127.0.0.1", port: 0, idleTimeout: 0, fetch: ({ url }) => answer(url) });
console.log(`listening on http://127.0.0.1:${port}`);
