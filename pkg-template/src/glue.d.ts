/** The bytes of `stigg.wasm`, which the build writes down as letters. */
declare module "#wasm" {
  const letters: string;
  export default letters;
}

/** The module that wasm-bindgen writes for the core's exports (`src/npm/mod.rs`). */
declare module "#glue" {
  export function plan(
    operation: number,
    argument: string,
    is_text: boolean,
    params: string,
    checked: boolean,
  ): string;
  export function check(what: number, first: string, second: string, permitted?: boolean): string;
  export function decide(
    facts: string,
    body: string,
    outcome: number,
    attempts: number,
    max_retries: number,
    spent: number,
    random: number,
    remaining: number,
    until: number,
  ): string;
  export function spend(spent: number, succeeded: boolean): number;
  export function in_browser(facts: number): boolean;
  export function initSync(source: { module: WebAssembly.Module }): unknown;
  export function __wbg_reset_state(): void;
}

/** The same for the gate's exports (`src/npm/gate.rs`). In its bundle, `#glue` is this module, too. */
declare module "#gate" {
  export function answer(
    facts: number,
    usage: number,
    limit: number,
    valid_until: number,
    period_end: number,
    amount: number,
    values: number,
    now: number,
    unreachable: boolean,
  ): number;
  export function freshness(
    fetched: number,
    now: number,
    answer: number,
    ends: number,
    ttl: number,
    deny_ttl: number,
    near_limit: number,
    swr: number,
    stale_if_error: number,
  ): number;
  export function wins(known_at: number, arriving_at: number, known_seen: number, arriving_seen: number): boolean;
  export function period_end(reset: number, anchor: number, time: number): number;
  export function pause(failures: number, random: number): number;
  export function failure(status: number): number;
}
