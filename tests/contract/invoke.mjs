// Makes one call where the client lives, and says what came of it in plain values.

/**
 * @typedef {object} Call
 * @property {string} operation `v1.customers.provision`
 * @property {string[]} args
 * @property {Record<string, unknown> | undefined} params
 * @property {object} [options]
 *
 * What came of it; of a list that has pages, the first and the one that follows.
 * @typedef {({ values: unknown[] } | { error: Record<string, any> & { name: string, message: string } })
 *   & { attempts?: number }} Outcome
 */

/**
 * @param {any} stigg a client
 * @param {Call} call
 * @returns {Promise<Outcome>}
 */
export async function invoke(stigg, { operation, args, params, options }) {
  const steps = operation.split(".");
  const method = /** @type {string} */ (steps.pop());
  const resource = steps.reduce((node, step) => node[step], stigg);
  try {
    const value = await resource[method](...args, ...(params || options ? [params] : []), ...(options ? [options] : []));
    if (typeof value?.getNextPage !== "function") return { values: [value] };
    const following = value.hasNextPage() ? [await value.getNextPage()] : [];
    return { values: [value, ...following].map(plain) };
  } catch (error) {
    const { name, message = error, status, code, attempts, retryAfter } = Object(error);
    return { error: { name, message: String(message), status, code, attempts, retryAfter } };
  }
}

/** @param {any} page */
function plain(page) {
  const { data, hasMore, nextCursor, previousCursor } = page;
  return { data, hasMore, hasNextPage: page.hasNextPage(), nextCursor, previousCursor };
}
