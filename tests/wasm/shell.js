// What the TypeScript of the npm package does with the crate, in short.

/** The crate's exports, as JavaScript sees them: through the glue of this test. */
export function exports() {
  // The page imports the glue without its extension. By another address it would be another instance.
  const extension = import.meta.url.startsWith("file:") ? ".js" : "";
  return import(`../../../../wasm-bindgen-test${extension}`);
}

/** A call of the operation of a number and a name as `exchange` takes it. The result is what the reply holds; an error tells all it knows. */
export function call(core, base, key, operation, name, argument, params, options) {
  const [line, rest] = core.plan(operation, argument, true, params, true).split("\n");
  const body = rest === undefined ? undefined : rest || params || "{}";
  const [method, target] = line.split(" ");
  const headers = { accept: "application/json", "x-api-key": key, ...options.headers };
  if (body) headers["content-type"] = "application/json";
  return {
    url: base + target,
    init: { method, headers, body, redirect: "manual", cache: "no-store" },
    timeout: 10_000,
    deadline: Infinity,
    attempts: 0,
    budget: { spent: 0 },
    ...options,
    name: () => name,
    read: (reply) => reply.data,
    decide(hints, text, outcome, remaining, until) {
      const facts = [this.name(), method, this.url, ...hints].join("\n");
      const { attempts, maxRetries = 0, budget } = this;
      return core.decide(facts, text, outcome, attempts, maxRetries, budget.spent, 0.5, remaining, until);
    },
    spend: core.spend,
    fail({ retryAfter, ...verdict }, { cause, ...failure }) {
      const seconds = retryAfter === undefined ? undefined : retryAfter / 1000;
      return { ...verdict, ...failure, retryAfter: seconds, attempts: this.attempts, cause: cause && String(cause) };
    },
  };
}
