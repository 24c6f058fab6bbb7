// Makes batches of calls inside Node, as xtask asks.

import { createServer } from "node:http";

import { answer } from "./batch.mjs";

const server = createServer(async ({ url }, reply) => {
  const response = await answer(url);
  reply.writeHead(response.status).end(await response.text());
});
server.listen(0, "127.0.0.1", () => console.log(`listening on http://127.0.0.1:${server.address().port}`));
