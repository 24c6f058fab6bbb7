/** One call as `exchange` needs it. */
export interface Exchange {
  readonly url: string;
  /** What `fetch` gets; its signal is set here. `redirect: "manual"` means that no redirect may be followed. */
  readonly init: Init;
  /** What to call instead of the global `fetch`. */
  readonly fetch: ((url: string, init: RequestInit) => Promise<Response>) | undefined;
  /** Milliseconds for an attempt. */
  readonly timeout: number;
  /** Milliseconds for the whole call; may be infinite. */
  readonly deadline: number;
  /** The caller's. */
  readonly signal: AbortSignal | null | undefined;
  /** Adds the key to the headers, where it must be asked for. */
  readonly authorize: (() => Promise<void>) | undefined;
  /** Whether the caller wants the response with its body unread; read when the headers have arrived. */
  readonly unread: boolean;
  /** How often the request was sent. */
  attempts: number;
  /** When the latest attempt began. */
  since: number;
  /** The client's retry budget, which its calls share. */
  readonly budget: { spent: number };
  /** The response, once its headers have arrived. */
  response: Response | undefined;
  /** The result that a good reply makes; what it throws is thrown on. */
  read(reply: unknown): unknown;
  /** What the call is called. */
  name(): string;
  /** Writes to the log; missing where that is not wanted, so that nothing is computed for it. */
  readonly log: ((level: "debug" | "info" | "warn" | "error", line: string) => void) | undefined;
  /**
   * What a failed attempt means: the JSON text of a {@link Verdict}.
   *
   * @param hints The reply's headers `x-should-retry`, `retry-after-ms` and `retry-after`, empty where missing.
   * @param body The reply's text.
   * @param outcome A status or one of the core's numbers.
   * @param remaining Milliseconds that the call has left.
   * @param until Milliseconds to the date that `retry-after` is, or NaN.
   */
  decide(hints: readonly string[], body: string, outcome: number, remaining: number, until: number): string;
  /** The retry budget after a retry or a success. */
  spend(spent: number, succeeded: boolean): number;
  /** The error to throw. */
  fail(verdict: Verdict, failure: Failure): unknown;
}

/** What `fetch` gets. `undefined` is as good as missing. */
export type Init = { [name in keyof RequestInit]: RequestInit[name] | undefined } & {
  readonly headers: Readonly<Record<string, string>>;
};

/** What the core makes of a failure; the exchange adds to the message what only it knows. */
export interface Verdict {
  /** The milliseconds to wait before the next attempt; missing if this was the last. */
  readonly delay?: number | undefined;
  /** The name of the error's class. */
  readonly kind: string;
  readonly message: string;
  readonly code?: string | undefined;
  /** The milliseconds that the server asks to wait. */
  readonly retryAfter?: number | undefined;
}

/** What is known of a failure. */
export interface Failure {
  readonly status: number | undefined;
  readonly headers: Headers | undefined;
  /** Parsed if it is JSON, else its text. */
  readonly body: unknown;
  readonly bodyTruncated?: boolean | undefined;
  readonly cause?: unknown;
}

/** Sends a call, again if need be, and gives the result of its reply, or the unread response. */
export function exchange(call: Exchange): Promise<unknown>;
