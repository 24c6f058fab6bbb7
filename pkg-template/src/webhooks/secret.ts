import { kindOf, refusal } from "../refusal.js";

/** Knows the webhook's secret, or several while one takes the other's place. */
export class Secret {
  readonly #secrets: readonly string[];

  constructor(given: unknown) {
    const secrets: unknown[] = Array.isArray(given) ? given : [given];
    for (const [index, secret] of secrets.entries()) {
      const place = Array.isArray(given) ? `secret[${index}]` : "secret";
      if (typeof secret !== "string" || !secret) {
        const got = typeof secret === "string" ? "empty text" : kindOf(secret);
        throw refusal(place, `must be the secret of the webhook, as Stigg's console shows it, got ${got}`);
      }
    }
    if (secrets.length === 0) throw refusal("secret", "must not be an empty list: anybody could be refused only");
    this.#secrets = secrets as string[];
  }

  /** Whether it is one of them. How long that takes says nothing of how much of it is right. */
  async matches(given: string | null): Promise<boolean> {
    const found = await digest(given ?? "");
    const known = await Promise.all(this.#secrets.map(digest));
    return known.filter((secret) => isSame(secret, found)).length > 0;
  }
}

/** Comparing digests instead of texts hides how long they are, too. */
async function digest(text: string): Promise<Uint8Array> {
  return new Uint8Array(await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text)));
}

function isSame(one: Uint8Array, other: Uint8Array): boolean {
  return one.reduce((difference, byte, index) => difference | (byte ^ (other[index] as number)), 0) === 0;
}
