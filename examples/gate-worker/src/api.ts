import type { Gate } from "stigg-edge/entitlements";
import type { UsageBuffer } from "stigg-edge/usage";

interface Visit {
  gate: Gate;
  usage: UsageBuffer;
  customerId: string;
  pathname: string;
  ctx: { waitUntil(work: Promise<unknown>): void };
}

/** The product: an API whose calls are counted, and a report that not every plan has. */
export async function guarded({ gate, usage, customerId, pathname, ctx }: Visit): Promise<Response> {
  switch (pathname) {
    case "/api/quote": {
      const featureId = "feature-api-calls";
      const { hasAccess, accessDeniedReason, usagePeriodEnd } = await gate.check(
        { customerId, featureId, requestedUsage: 1 },
        ctx,
      );
      if (!hasAccess) return refused(429, "the calls of your plan are used up", accessDeniedReason, usagePeriodEnd);
      usage.report({ customerId, featureId, value: 1 }, ctx);
      return Response.json({ quote: "Measure twice, cut once." });
    }
    case "/api/audit-log": {
      const { hasAccess, accessDeniedReason } = await gate.check({ customerId, featureId: "feature-audit-log" }, ctx);
      return hasAccess ? Response.json({ entries: [] }) : refused(402, "your plan has no audit log", accessDeniedReason);
    }
    default:
      return Response.json({ try: ["/", "/api/quote", "/api/audit-log"] }, { status: 404 });
  }
}

function refused(status: number, message: string, reason?: string, until?: string): Response {
  return Response.json({ message, reason, until }, { status });
}
