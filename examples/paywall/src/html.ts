import type { Snapshot } from "stigg-edge/entitlements";

import { USERS, type User } from "./session.js";

export function signInPage(): Response {
  const choices = [...USERS].map(
    ([id, { name }]) => `<button name="user" value="${escaped(id)}">Sign in as ${escaped(name)}</button>`,
  );
  return page(
    "Sign in",
    "",
    `<main class="sign-in">
  <h1>Sign in</h1>
  <p>Two users to try it with: User One is on a free plan, User Two on a paid one.</p>
  <form method="post" action="/sign-in">${choices.join("\n")}</form>
</main>`,
  );
}

/** The page that src/page/main.ts fills. */
export function planPage(user: User, snapshot: Snapshot | undefined): Response {
  const seed = { customerId: user.customerId, snapshot };
  return page(
    "Your plan",
    `<form method="post" action="/sign-out">
  <span>Signed in as <b>${escaped(user.name)}</b></span>
  <button>Sign out</button>
</form>`,
    `<main>
  <h1>Your plan</h1>
  <div class="columns">
    <section aria-labelledby="limits-title">
      <h2 id="limits-title">What you use</h2>
      <ul id="limits"></ul>
    </section>
    <section aria-labelledby="sso-title">
      <h2 id="sso-title">${PADLOCK} Single sign-on</h2>
      <p>Your team signs in with the accounts of your company.</p>
      <p id="sso-status" role="status"></p>
      <button id="sso" disabled>Set up single sign-on</button>
    </section>
  </div>
  <section aria-labelledby="plans-title">
    <h2 id="plans-title">Plans</h2>
    <ul id="plans"></ul>
    <div class="offer">
      <p id="offer" role="status" tabindex="-1"></p>
      <button id="upgrade" class="main" hidden></button>
    </div>
  </section>
</main>
<script type="application/json" id="seed">${scriptJson(seed)}</script>
<script type="module" src="/page.js"></script>`,
  );
}

const PADLOCK = `<svg id="padlock" viewBox="0 0 24 24" aria-hidden="true">
  <path d="M8 11V8a4 4 0 0 1 8 0v3" /><rect x="5" y="11" width="14" height="9" rx="2" />
</svg>`;

const HEADERS = {
  "content-type": "text/html; charset=utf-8",
  // WebAssembly is needed by the client; no script but the page's own, and no inline style.
  "content-security-policy":
    "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self'; connect-src 'self'; " +
    "form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
  "cache-control": "no-store",
  "x-content-type-options": "nosniff",
};

function page(title: string, account: string, main: string): Response {
  const html = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)} – Paywall</title>
<link rel="icon" href="/icon.svg">
<link rel="stylesheet" href="/page.css">
</head>
<body>
<header>
<p class="name">Paywall</p>
${account}
</header>
${main}
</body>
</html>
`;
  return new Response(html, { headers: HEADERS });
}

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (letter) => `&#${letter.charCodeAt(0)};`);
}

/** JSON for a script element, which no text in it can end. */
function scriptJson(value: unknown): string {
  return JSON.stringify(value).replace(/</g, "\\u003c");
}
