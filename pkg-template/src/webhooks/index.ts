export type { EntitlementsUpdated, WebhookEvent } from "./event.js";
export { createWebhookHandler, type Listener, type WebhookHandler, type WebhookOptions } from "./handler.js";
