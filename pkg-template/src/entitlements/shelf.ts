import type { Stigg } from "../client.js";
import { SIGN } from "../sign.js";
import type { Tell } from "./events.js";
import { keyOf, type Holder } from "./key.js";
import { isSnapshot, type Snapshot } from "./snapshot.js";
import type { Store } from "./store.js";
import { LATE, within } from "./waiting.js";

/** The form of what is stored. Another form gets another name. */
const PREFIX = "stigg-edge:1:";

/** The store as a gate uses it: snapshots, signed with the API key, which itself is in neither keys nor values. */
export class Shelf {
  readonly #store: Store;
  readonly #client: Stigg;
  readonly #tell: Tell;
  readonly #patience: number;
  readonly #ttl: number;

  /** @param patience Milliseconds for each use of the store. */
  constructor(store: Store, client: Stigg, tell: Tell, patience: number, maxAge: number) {
    this.#store = store;
    this.#client = client;
    this.#tell = tell;
    this.#patience = patience;
    // Stores want whole seconds, and the least that some take is a minute.
    this.#ttl = Math.min(Math.max(Math.ceil(maxAge / 1000), 60), 2 ** 31 - 1);
  }

  /** What another gate has stored. */
  read(holder: Holder): Promise<Snapshot | undefined> {
    return this.#try("get", () => this.#find(holder));
  }

  /** Stores what was fetched. */
  async write(snapshot: Snapshot): Promise<void> {
    await this.#try("set", async () => {
      const key = await this.#key(snapshot);
      const text = JSON.stringify(snapshot);
      await this.#store.set(key, `${await this.#client[SIGN](key + text)} ${text}`, { ttl: this.#ttl });
    });
  }

  /** Forgets what is not true any more. */
  async forget(holder: Holder): Promise<void> {
    await this.#try("delete", async () => this.#store.delete(await this.#key(holder)));
  }

  async #find(holder: Holder): Promise<Snapshot | undefined> {
    const key = await this.#key(holder);
    const entry = await this.#store.get(key);
    if (entry == null) return undefined;
    const [signature] = String(entry).split(" ", 1) as [string];
    const text = String(entry).slice(signature.length + 1);
    if (signature !== (await this.#client[SIGN](key + text))) {
      throw new Error("what the store holds was not written with this API key, or has changed since");
    }
    const snapshot: unknown = JSON.parse(text);
    return isSnapshot(snapshot) ? snapshot : undefined;
  }

  /** Begins with what is of this API key only. */
  async #key(holder: Holder): Promise<string> {
    return `${PREFIX}${await this.#client[SIGN](PREFIX)}:${keyOf(holder)}`;
  }

  async #try<T>(method: "get" | "set" | "delete", work: () => Promise<T>): Promise<T | undefined> {
    try {
      const result = await within(work(), this.#patience);
      if (result !== LATE) return result;
      throw new Error(`the store was not ready within ${this.#patience} ms`);
    } catch (cause) {
      this.#tell({ type: "store", method, cause });
      return undefined;
    }
  }
}
