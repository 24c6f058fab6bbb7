/** What a memory holds must know how much room it takes. */
interface Sized {
  /** Bytes, roughly. */
  readonly size: number;
}

/** What was used last, within two bounds. What is forgotten is merely fetched anew. */
export class Memory<T extends Sized> {
  readonly #entries = new Map<string, T>();
  readonly #maxEntries: number;
  readonly #maxBytes: number;
  #bytes = 0;
  /** What was asked for last: asking for it again changes no order. */
  #latest: string | undefined;

  constructor(maxEntries: number, maxBytes: number) {
    this.#maxEntries = maxEntries;
    this.#maxBytes = maxBytes;
  }

  /** What is remembered under a key; it is then the last to be forgotten. */
  get(key: string): T | undefined {
    const entry = this.#entries.get(key);
    if (entry !== undefined && key !== this.#latest) {
      // A map keeps the order in which its keys came.
      this.#entries.delete(key);
      this.#entries.set(key, entry);
      this.#latest = key;
    }
    return entry;
  }

  /** Remembers an entry, and forgets what has not been used for longest if there is no room. */
  set(key: string, entry: T): void {
    this.delete(key);
    this.#entries.set(key, entry);
    this.#latest = key;
    this.#bytes += entry.size;
    for (const oldest of this.#entries.keys()) {
      if (this.#entries.size <= this.#maxEntries && this.#bytes <= this.#maxBytes) break;
      this.delete(oldest);
    }
  }

  /** Forgets an entry. */
  delete(key: string): void {
    this.#bytes -= this.#entries.get(key)?.size ?? 0;
    this.#entries.delete(key);
  }
}
