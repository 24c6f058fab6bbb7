import { bundledForBrowser } from "./wasm.js";

/** What the runtimes have in their global scope; each has but some of it. */
interface Scope {
  readonly window?: unknown;
  readonly document?: unknown;
  readonly importScripts?: unknown;
  readonly WorkerGlobalScope?: unknown;
  readonly WebSocketPair?: unknown;
  readonly Bun?: unknown;
  readonly EdgeRuntime?: unknown;
  readonly navigator?: { readonly userAgent?: string; readonly product?: string };
  readonly process?: {
    readonly versions?: { readonly node?: string };
    readonly env?: Readonly<Record<string, string | undefined>>;
  };
  readonly Deno?: {
    readonly permissions?: { querySync?(wanted: { name: "env"; variable: string }): { readonly state: string } };
    readonly env: { get(name: string): string | undefined };
  };
  readonly location?: { readonly origin: string };
}

// Not by the bare names: bundlers replace `process.env.…`.
const scope = globalThis as Scope;

/** What can be seen of the runtime: the bits of `Facts` in src/core/environment.rs. */
export function facts(): number {
  const { navigator, process } = scope;
  return [
    scope.window && scope.document,
    scope.importScripts ?? scope.WorkerGlobalScope,
    // Only with newer compatibility dates there is a navigator.
    navigator?.userAgent === "Cloudflare-Workers" || scope.WebSocketPair,
    scope.Deno,
    scope.Bun,
    process?.versions?.node,
    scope.EdgeRuntime,
    navigator?.product === "ReactNative",
    bundledForBrowser,
  ].reduce<number>((bits, seen, bit) => bits | (seen ? 1 << bit : 0), 0);
}

/** An environment variable, if there are any and it has a value. Deno is not made to ask its user for it. */
export function variable(name: string): string | undefined {
  const { Deno, process } = scope;
  if (!Deno) return process?.env?.[name] || undefined;
  const state = Deno.permissions?.querySync?.({ name: "env", variable: name }).state ?? "granted";
  return state === "granted" ? Deno.env.get(name) || undefined : undefined;
}

/** The origin that a relative URL belongs to: that of the page. */
export function pageOrigin(): string | undefined {
  const origin = scope.location?.origin;
  return origin === "null" ? undefined : origin;
}
