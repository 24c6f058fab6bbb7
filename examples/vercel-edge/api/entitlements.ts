// What a customer may use: GET /api/entitlements?customer=customer-123. STIGG_API_KEY is a variable of the project.
import { isStiggError, Stigg } from "stigg-edge";

export const config = { runtime: "edge" };

export default async function handler(request: Request): Promise<Response> {
  const customer = new URL(request.url).searchParams.get("customer");
  if (!customer) return Response.json({ try: "/api/entitlements?customer=…" }, { status: 404 });
  try {
    const { entitlements } = await new Stigg().v1.customers.retrieveEntitlements(customer);
    return Response.json(entitlements);
  } catch (error) {
    if (!isStiggError(error)) throw error;
    return Response.json({ message: error.message }, { status: error.status ?? 502 });
  }
}
