import { Stigg, isStiggError, type ProvisionCustomer } from "stigg-edge";

interface Env {
  STIGG_API_KEY: string;
  /** Only for tests and demos: another origin than https://api.stigg.io. */
  STIGG_BASE_URL?: string;
}

export default {
  async fetch(request: Request, env: Env): Promise<Response> {
    try {
      return Response.json(await answer(request, Stigg.fromEnv(env)));
    } catch (error) {
      if (!isStiggError(error)) throw error;
      // The message names the operation and the remedy, never the key.
      const { name, message, code } = error;
      const status = error.status ?? (name === "InvalidRequestError" ? 400 : 502);
      return Response.json({ name, message, code }, { status });
    }
  },
};

async function answer(request: Request, stigg: Stigg): Promise<unknown> {
  const { pathname, searchParams } = new URL(request.url);
  const [resource, id, action, featureId] = pathname.slice(1).split("/").map(decodeURIComponent);

  if (resource !== "customers") {
    return { try: ["/customers?email=…", "/customers/{id}", "/customers/{id}/can/{featureId}"] };
  }
  if (request.method === "POST") {
    const { id, name, email } = (await request.json()) as ProvisionCustomer;
    return stigg.v1.customers.provision({ id, name, email });
  }
  if (id === undefined) {
    const email = searchParams.get("email");
    const ids: string[] = [];
    let pages = 0;
    const first = await stigg.v1.customers.list({ limit: 5, ...(email !== null && { email }) });
    for await (const page of first.iterPages()) {
      pages += 1;
      for (const customer of page.data) ids.push(customer.id);
    }
    return { pages, customers: ids.length, ids };
  }
  if (action === "can" && featureId !== undefined) {
    return stigg.v1.customers.checkEntitlement(id, { featureId });
  }
  return stigg.v1.customers.retrieve(id);
}
