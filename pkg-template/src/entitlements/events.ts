import type { StiggError } from "../errors.js";
import type { Holder } from "./key.js";

/** What a gate tells of its doings. */
export type GateEvent =
  /** Entitlements came from Stigg. */
  | { readonly type: "refreshed"; readonly holder: Holder }
  /** Stigg could not be asked, or refused: see `error`. What is answered then is stale or a fallback. */
  | { readonly type: "failed"; readonly holder: Holder; readonly error: StiggError }
  /** Stigg asks for a pause, or has failed several times: nothing is sent for so many milliseconds. */
  | { readonly type: "paused"; readonly pauseMs: number }
  /** An answer used no data of Stigg's. */
  | {
      readonly type: "fallback";
      readonly holder: Holder;
      readonly featureId?: string | undefined;
      readonly currencyId?: string | undefined;
    }
  /** The shared store failed, or held what is not this gate's: that counts as a miss. */
  | { readonly type: "store"; readonly method: "get" | "set" | "delete"; readonly cause: unknown }
  /** A function of the caller's failed: `waitUntil`, say. */
  | { readonly type: "caller"; readonly cause: unknown };

/** @internal Tells the caller. A listener that fails must not break the check. */
export type Tell = (event: GateEvent) => void;
