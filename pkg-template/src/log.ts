import { variable } from "./environment.js";
import type { ClientOptions } from "./options.js";
import { kindOf, refusal } from "./refusal.js";

/** What is written: lines of this level and of those before it. */
export type LogLevel = "off" | "error" | "warn" | "info" | "debug";

/** Where the lines go; `console` is one. A line never holds the API key, headers, bodies or queries. */
export type Logger = { readonly [level in Exclude<LogLevel, "off">]: (line: string, facts: LogFacts) => void };

/** What a line is about. A fact that is not known is missing. */
export interface LogFacts {
  /** The call: `v1.customers.retrieve`, or `GET /api/v1/…` for a raw request. */
  readonly operation: string;
  /** The verb on the wire. */
  readonly method: string;
  /** Where the request goes, without its query: what lists are filtered by is often personal. */
  readonly url: string;
  /** Which attempt of the call it is, from 1; 0 as long as nothing was sent. */
  readonly attempt: number;
  /** Milliseconds since the attempt began. */
  readonly duration: number;
  /** The HTTP status. */
  readonly status?: number;
  /** The id that the server gave the request: its header `x-request-id`. */
  readonly requestId?: string;
}

/** Writes a line, if its level is wanted. */
export type Log = (level: Exclude<LogLevel, "off">, line: string, facts: LogFacts) => void;

const LEVELS: readonly unknown[] = ["off", "error", "warn", "info", "debug"];

/** The log that the options ask for; `undefined` if they ask for none, so that nothing is computed for it. */
export function logOf({ logger, logLevel }: ClientOptions): Log | undefined {
  const level = logLevel ?? variable("STIGG_LOG") ?? (logger ? "warn" : "off");
  const most = LEVELS.indexOf(level);
  if (most < 0) throw refusal("logLevel", 'or STIGG_LOG must be "off", "error", "warn", "info" or "debug"');
  if (logger !== undefined && typeof Object(logger).error !== "function") {
    throw refusal("logger", `must have the methods error, warn, info and debug as console has, got ${kindOf(logger)}`);
  }
  if (most === 0) return undefined;
  return (level, line, facts) => {
    if (LEVELS.indexOf(level) > most) return;
    try {
      (logger ?? console)[level](`stigg-edge: ${line}`, facts);
    } catch {
      // A log that is broken must not break the call.
    }
  };
}
