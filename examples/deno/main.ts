// Tells what a customer may do: GET /customers/customer-123/can/feature-sso
// STIGG_API_KEY is in the environment. Without --allow-env for it, pass the key: new Stigg({ apiKey }).
import { isStiggError, Stigg } from "stigg-edge";

const stigg = new Stigg();

async function answer(request: Request): Promise<Response> {
  const [, , id, , featureId] = new URL(request.url).pathname.split("/").map(decodeURIComponent);
  if (!id || !featureId) return Response.json({ try: "/customers/{id}/can/{featureId}" }, { status: 404 });
  try {
    const { isGranted, accessDeniedReason } = await stigg.v1.customers.checkEntitlement(id, { featureId });
    return Response.json({ isGranted, accessDeniedReason });
  } catch (error) {
    if (!isStiggError(error)) throw error;
    return Response.json({ message: error.message }, { status: error.status ?? 502 });
  }
}

Deno.serve({ port: Number(Deno.env.get("PORT") ?? 8000), handler: answer });
