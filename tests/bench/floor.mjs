// The least that a call can be: `fetch` and `json()`.

/**
 * What a client can do. Whatever else it is, a module for `--peer` exports `create`, which makes one.
 * @typedef {object} Client
 * @property {(id: string) => Promise<unknown>} retrieve
 * @property {(params: { limit: number }) => Promise<unknown>} list the first page
 * @property {(params: object) => Promise<unknown>} provision
 * @property {(params: { limit: number }) => Promise<number>} count iterates over the items of all pages and counts them
 */

/** @typedef {{ fetch: typeof globalThis.fetch, apiKey: string, baseURL: string }} Options */

/**
 * @param {Options} options
 * @returns {Client}
 */
export const create = (options) => clientOver(options, json);

/**
 * @param {(url: string, init: RequestInit) => Promise<Response>} fetch
 * @param {string} url
 * @param {RequestInit} init
 */
async function json(fetch, url, init) {
  const response = await fetch(url, init);
  const reply = await response.json();
  if (!response.ok) throw new Error(reply.message);
  return reply;
}

/**
 * @param {Options} options
 * @param {typeof json} send
 * @returns {Client}
 */
export function clientOver({ fetch, apiKey, baseURL }, send) {
  const url = `${baseURL}/api/v1/customers`;
  const headers = { accept: "application/json", "x-api-key": apiKey };
  const withBody = { ...headers, "content-type": "application/json" };
  const get = (/** @type {string} */ url) => send(fetch, url, { method: "GET", headers });
  return {
    retrieve: (id) => get(`${url}/${encodeURIComponent(id)}`),
    list: ({ limit }) => get(`${url}?limit=${limit}`),
    provision: (params) => send(fetch, url, { method: "POST", headers: withBody, body: JSON.stringify(params) }),
    async count({ limit }) {
      let count = 0;
      for (let query = `limit=${limit}`; query;) {
        const { data, pagination } = await get(`${url}?${query}`);
        for (const _ of data) count++;
        query = pagination.next && `limit=${limit}&after=${pagination.next}`;
      }
      return count;
    },
  };
}
