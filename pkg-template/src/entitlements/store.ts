/**
 * A store that several gates share: texts under texts. One that fails, is slow or has lost something costs a request to
 * Stigg, and no check fails for it.
 */
export interface Store {
  /** The text under a key; `null` or `undefined` if there is none. */
  get(key: string): Promise<string | null | undefined> | string | null | undefined;
  /** Keeps a text. It may forget it after that many seconds, or sooner. */
  set(key: string, value: string, options: { readonly ttl: number }): Promise<unknown> | unknown;
  /** Forgets a text. */
  delete(key: string): Promise<unknown> | unknown;
}
