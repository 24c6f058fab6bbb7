import { Stigg } from "stigg-edge";
import { entitlements } from "stigg-edge/entitlements";
import { kvStore } from "stigg-edge/stores/kv";
import { usageBuffer } from "stigg-edge/usage";
import { createWebhookHandler } from "stigg-edge/webhooks";

import { guarded } from "./api.js";
import { statusPage } from "./page.js";

interface Env {
  STIGG_API_KEY: string;
  /** Stigg's console shows it beside the webhook. */
  STIGG_WEBHOOK_SECRET: string;
  ENTITLEMENTS: Parameters<typeof kvStore>[0];
  /** Only for tests and demos: another origin than https://api.stigg.io. */
  STIGG_BASE_URL?: string;
}

interface Context {
  waitUntil(work: Promise<unknown>): void;
}

/** What an isolate keeps from one request to the next: what is known of the customers, and usage on its way. */
let kept: ReturnType<typeof setUp> | undefined;

function setUp(env: Env) {
  const stigg = Stigg.fromEnv(env);
  const gate = entitlements(stigg, {
    store: kvStore(env.ENTITLEMENTS),
    // While Stigg cannot be reached and nothing is known, calls pass: lost sales cost more than a few free calls.
    fallback: { "feature-api-calls": true },
  });
  const usage = usageBuffer(stigg, {
    onEvent(event) {
      // The reply tells the usage so far: the next check knows it.
      if (event.type === "sent" && event.reply) gate.applyUsage(event.reply);
      if (event.type === "dropped") console.error(`usage was dropped (${event.reason})`, event.error?.message);
    },
  });
  const webhook = createWebhookHandler(gate, {
    secret: env.STIGG_WEBHOOK_SECRET,
    on: { "subscription.canceled": ({ messageId }) => console.log(`a subscription was cancelled: ${messageId}`) },
  });
  return { gate, usage, webhook };
}

export default {
  async fetch(request: Request, env: Env, ctx: Context): Promise<Response> {
    const { gate, usage, webhook } = (kept ??= setUp(env));
    const { pathname, searchParams } = new URL(request.url);
    if (pathname === "/webhooks/stigg") return webhook(request, ctx);

    // In your product: whoever the session says. This example believes what it is told.
    const customerId = searchParams.get("customer");
    if (!customerId) return new Response("add ?customer=customer-with-plan\n", { status: 401 });
    if (pathname === "/") return statusPage(gate, customerId, ctx);
    return guarded({ gate, usage, customerId, pathname, ctx });
  },
};
