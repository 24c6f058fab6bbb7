// The floor with what every careful caller adds: a time limit, and to a POST the key with which it can be repeated.

import { clientOver } from "./floor.mjs";

/** @param {import("./floor.mjs").Options} options */
export const create = (options) =>
  clientOver(options, async (fetch, url, init) => {
    const controller = new AbortController();
    const timer = setTimeout(() => controller.abort(), 60_000);
    const key = init.method === "POST" && { "idempotency-key": crypto.randomUUID() };
    const headers = key ? Object.assign(key, init.headers) : init.headers;
    try {
      const response = await fetch(url, { ...init, headers, signal: controller.signal });
      const reply = await response.json();
      if (!response.ok) throw new Error(reply.message);
      return reply;
    } finally {
      clearTimeout(timer);
    }
  });
