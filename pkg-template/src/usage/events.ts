import type { Event, UsageEntry, UsageReportResult } from "../contract/models.js";
import type { StiggError } from "../errors.js";

/** What a buffer tells of its doings. */
export type UsageBufferEvent =
  /** A batch has arrived. `reply` is that of `v2.usage.report`, or of `v1.events.report`, which says nothing. */
  | { readonly type: "sent"; readonly count: number; readonly reply: UsageReportResult | undefined }
  /** A batch has not arrived, or nobody knows. It is sent again after so many milliseconds, with the same keys. */
  | { readonly type: "failed"; readonly count: number; readonly error: StiggError; readonly pauseMs: number }
  /**
   * An item will not be sent (again): Stigg or the client refused it (`error` says why), the buffer was full when it
   * was given, or it could not be sent for so long that its key would not protect it from counting twice.
   */
  | {
      readonly type: "dropped";
      readonly reason: "refused" | "full" | "expired";
      readonly item: UsageEntry | Event;
      readonly error?: StiggError | undefined;
    }
  /** A function of the caller's failed: `waitUntil`, say. */
  | { readonly type: "caller"; readonly cause: unknown };
