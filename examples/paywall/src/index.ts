import { Stigg } from "stigg-edge";
import { createProxy, type ProxyCall } from "stigg-edge/proxy";

import { planPage, signInPage } from "./html.js";
import { LOCKED_FEATURE, OFFER } from "./offer.js";
import { signIn, signOut, USERS, type User, userOf } from "./session.js";

interface Env {
  STIGG_API_KEY: string;
  /** Only for tests and demos: another origin than https://api.stigg.io. */
  STIGG_BASE_URL?: string;
}

/** What an isolate keeps from one request to the next. */
let kept: ReturnType<typeof setUp> | undefined;

function setUp(env: Env) {
  const stigg = Stigg.fromEnv(env); // the key stays here
  const proxy = createProxy(stigg, {
    authorize: (request) => userOf(request),
    allow: [
      // About a customer: the proxy sees to it that it is the visitor's own.
      "v1.customers.retrieveEntitlements",
      "v1.subscriptions.list",
      // About nobody: what may be seen of the catalogue.
      { operation: "v1.features.listFeatures", check: () => true },
      { operation: "v1.plans.list", check: ({ params }) => String(params.status) === "PUBLISHED" },
      { operation: "v1.plans.entitlements.list", check: ({ path }) => OFFER.includes(path.planId ?? "") },
      { operation: "v1.subscriptions.preview", check: isOffer },
      { operation: "v1.subscriptions.provision", check: isOffer },
    ],
    onError: (error) => console.error(error),
  });
  return { stigg, proxy };
}

/** Whether a visitor asks for a plan on offer and says nothing else: no trial, price or entitlement of their own. */
function isOffer({ params }: ProxyCall): boolean {
  const { customerId, planId, ...others } = params;
  return typeof planId === "string" && OFFER.includes(planId) && Object.keys(others).length === 0;
}

export default {
  async fetch(request: Request, env: Env, ctx: unknown): Promise<Response> {
    const { stigg, proxy } = (kept ??= setUp(env));
    const { pathname, protocol } = new URL(request.url);
    if (pathname.startsWith("/stigg/")) return proxy(request, ctx);

    const user = userOf(request);
    switch (`${request.method} ${pathname}`) {
      case "GET /":
        return user ? showPlan(stigg, user) : signInPage();
      case "POST /sign-in": {
        const chosen = USERS.get(String((await request.formData()).get("user")));
        return chosen ? toStart(signIn(chosen, protocol === "https:")) : new Response("Who?", { status: 400 });
      }
      case "POST /sign-out":
        return toStart(signOut(request));
      case "POST /sso":
        return user ? setUpSso(stigg, user) : new Response("Sign in first.", { status: 401 });
      default:
        return new Response("There is nothing here.", { status: 404 });
    }
  },
};

/** The page, with what it shows first: its script needs no request for that. */
async function showPlan(stigg: Stigg, user: User): Promise<Response> {
  const { customerId } = user;
  const fetchedAt = Date.now();
  // Without them the page asks by itself.
  const known = await stigg.v1.customers.retrieveEntitlements(customerId).catch(() => undefined);
  return planPage(user, known && { customerId, fetchedAt, ...known });
}

/** What the page's button does. The lock in the page is only a sign: here is where it is decided. */
async function setUpSso(stigg: Stigg, { customerId }: User): Promise<Response> {
  const { isGranted } = await stigg.v1.customers.checkEntitlement(customerId, { featureId: LOCKED_FEATURE });
  return isGranted ? new Response("Single sign-on is set up.") : new Response("Your plan lacks this.", { status: 402 });
}

function toStart(cookie: string): Response {
  return new Response(null, { status: 303, headers: { location: "/", "set-cookie": cookie } });
}
