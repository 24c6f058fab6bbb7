/**
 * What a visitor's browser makes of the client, sent to `/told`.
 * @param {typeof import("stigg-edge").Stigg} Stigg
 */
export async function tryOut(Stigg) {
  const told = {
    keyed: await outcome(() => new Stigg({ apiKey: "not-a-real-key" })),
    keyless: await outcome(async () => {
      const stigg = new Stigg({ baseURL: "/stigg" });
      const names = [];
      for await (const { id } of stigg.v1.customers.list({ email: "shared@example.com", limit: 5 })) names.push(id);
      return names.length;
    }),
  };
  await fetch("/told", { method: "POST", body: JSON.stringify(told) });
}

/** @param {() => unknown} act */
async function outcome(act) {
  try {
    return await act();
  } catch (error) {
    return String(error);
  }
}
