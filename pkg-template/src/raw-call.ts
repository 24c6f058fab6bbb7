import { Call, type Plan } from "./call.js";
import type { Engine } from "./engine.js";
import type { RawOptions } from "./options.js";
import { jsonText } from "./params.js";
import { kindOf, refusal } from "./refusal.js";
import { locate } from "./wasm.js";

/** A call of any path. */
export class RawCall<T> extends Call<T> {
  readonly #method: string;
  readonly #path: unknown;
  readonly #body: unknown;

  constructor(engine: Engine, method: string, path: unknown, options: RawOptions | null | undefined) {
    super(engine, options);
    this.#method = method;
    this.#path = path;
    this.#body = options?.body;
  }

  name(): string {
    return `${this.#method} ${String(this.#path).split("?")[0]}`;
  }

  protected plan(): Plan {
    const [method, path] = [this.#method, this.#path];
    if (typeof path !== "string") throw refusal("path", `must be a string, got ${kindOf(path)}`);
    const body = jsonText(this.#body, "body") || undefined;
    if (body && method === "GET") throw refusal("body", "cannot go with a GET: use post(), or the option query");
    return { method, target: locate(path, ""), body };
  }

  /** As it came: nobody knows its form. */
  protected result(reply: unknown): T {
    return reply as T;
  }
}
