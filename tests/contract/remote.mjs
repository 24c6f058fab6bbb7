// A driver for a runtime that is a process of its own: it is asked by POST. Nothing here needs Node.

/**
 * The driver that asks.
 * @param {() => string | URL} url known once the runtime has started
 * @returns {import("./driver.mjs").Driver}
 */
export function remoteDriver(url) {
  /** @param {object} job */
  const ask = async (job) => {
    const response = await fetch(url(), { method: "POST", body: JSON.stringify(job) });
    if (!response.ok) throw new Error(`the runtime answered ${response.status}: ${await response.text()}`);
    return (await response.json()).result;
  };
  return {
    call: (place, calls) => ask({ place, calls }),
    run: (place, suite, name) => ask({ place, suite, name }),
  };
}

/**
 * The other end, inside the runtime.
 * @param {import("./driver.mjs").Driver} driver
 * @param {Request} request
 */
export async function answer(driver, request) {
  const { place, calls, suite, name } = await request.json();
  const result = calls ? await driver.call(place, calls) : await driver.run(place, suite, name);
  return Response.json({ result });
}
