// @ts-check
// The crate's own steps around `fetch`. It imports nothing: what it needs comes with the call.

// The outcomes that are no statuses, as in src/core/attempt.rs.
const CONNECTION_FAILED = 0;
const TIMED_OUT = 1;
const DEADLINE_PASSED = 2;
const REDIRECTED = 3;
const NOT_JSON = 4;
const ABORTED = 5;
const GOOD = 200;

/** How many bytes of a bad reply are kept. */
const LONGEST = 2 ** 20;

/** @type {typeof import("./exchange.d.ts").exchange} */
export async function exchange(call) {
  const { url, init, fetch = globalThis.fetch, timeout, deadline, signal, budget, log } = call;
  const begun = (call.since = Date.now());
  /** Ends what is being waited for. @type {(why: number) => void} */
  let stop;
  const abort = () => stop(ABORTED);
  signal?.addEventListener("abort", abort);
  let isHandedOver = false;
  try {
    for (;;) {
      call.response = undefined;
      const remaining = deadline - (call.since - begun);
      const patience = Math.min(timeout, remaining);
      const controller = new AbortController();
      init.signal = controller.signal;
      let stopped = 0;
      /** @type {(() => void) | undefined} */
      let hang;
      stop = (why) => {
        stopped = why;
        controller.abort();
        hang?.();
      };
      const timer = setTimeout(stop, patience, timeout < remaining ? TIMED_OUT : DEADLINE_PASSED);
      if (patience <= 0) stop(DEADLINE_PASSED);
      if (signal?.aborted) abort();

      /** What it is called if the next step fails. */
      let outcome = CONNECTION_FAILED;
      /** @type {Response | undefined} */
      let response;
      let text = "";
      /** What the core cannot know. */
      let note = "";
      let bodyTruncated = false;
      let reply, cause;
      try {
        if (call.authorize && !call.attempts && !stopped) {
          await Promise.race([call.authorize(), new Promise((_, reject) => (hang = reject))]);
        }
        if (stopped) throw undefined;
        call.attempts++;
        log?.("debug", `${call.name()}: is sent`);
        // Called without a receiver, which is how `fetch` wants it.
        response = call.response = await fetch(url, /** @type {RequestInit} */ (init));
        const { status } = response;
        if (response.ok && call.unread) {
          isHandedOver = true;
          outcome = GOOD;
        } else if (response.ok) {
          // Not `json()`, which is no faster and would lose a text that is not JSON.
          if (status !== 204) {
            text = await response.text();
            outcome = NOT_JSON;
            if (!text) note = " (it is empty)";
            reply = JSON.parse(text);
          }
          outcome = GOOD;
        } else if (
          init.redirect === "manual" &&
          (response.type === "opaqueredirect" || (status >= 300 && status < 400))
        ) {
          outcome = REDIRECTED;
          // Browsers do not show where to.
          const target = response.headers.get("location");
          if (target) note = ` (${status} to ${new URL(target, url).origin})`;
        } else {
          outcome = status;
          bodyTruncated = true;
          bodyTruncated = await readBeginning(response, (more) => (text += more));
        }
      } catch (error) {
        cause = error;
      }
      clearTimeout(timer);

      if (outcome === GOOD && !stopped) {
        if (budget.spent) budget.spent = call.spend(budget.spent, true);
        log?.("info", `${call.name()}: ${response?.status}`);
        return isHandedOver ? response : call.read(reply);
      }
      isHandedOver = false;
      // Lets go of a body that nobody reads.
      controller.abort();
      if (stopped) {
        outcome = stopped;
        if (stopped === ABORTED) cause = signal?.reason;
        else [cause, note] = [undefined, ` (${patience} ms)`];
      } else if (call.attempts === 0) {
        throw cause;
      }
      const { status, headers } = response ?? {};
      const key = init.headers["x-api-key"];
      // A server may quote what it was sent.
      if (key) text = text.replaceAll(key, "***");
      const now = Date.now();
      const retryAfter = headers?.get("retry-after") ?? "";
      const hints = ["x-should-retry", "retry-after-ms"].map((name) => headers?.get(name) ?? "");
      const verdict = JSON.parse(
        call.decide([...hints, retryAfter], text, outcome, deadline - (now - begun), Date.parse(retryAfter) - now),
      );
      const { delay } = verdict;
      verdict.message += note;
      if (delay === undefined) {
        const body = outcome === NOT_JSON || bodyTruncated ? text : outcome > ABORTED ? parsed(text) : undefined;
        // Of a redirect that browsers hide, they say 0.
        throw call.fail(verdict, { status: status || undefined, headers, body, bodyTruncated: bodyTruncated || undefined, cause });
      }
      log?.("warn", `${verdict.message}; next attempt in ${delay} ms`);
      budget.spent = call.spend(budget.spent, false);
      await new Promise((/** @type {(value?: unknown) => void} */ resolve) => {
        const pause = setTimeout(resolve, delay);
        stop = () => {
          clearTimeout(pause);
          resolve();
        };
        // The logger is the caller's code, and may have aborted.
        if (signal?.aborted) abort();
      });
      call.since = Date.now();
    }
  } finally {
    // An unread body can still be aborted.
    if (!isHandedOver) signal?.removeEventListener("abort", abort);
  }
}

/**
 * Reads a body up to a bound and tells whether there was more.
 * @param {Response} response
 * @param {(text: string) => void} take
 */
async function readBeginning(response, take) {
  const reader = response.body?.getReader?.();
  if (!reader) {
    // React Native has no streams.
    const text = await response.text();
    take(text.slice(0, LONGEST));
    return text.length > LONGEST;
  }
  const decoder = new TextDecoder();
  for (let left = LONGEST; left >= 0;) {
    const { done, value } = await reader.read();
    if (done) {
      take(decoder.decode());
      return false;
    }
    take(decoder.decode(value.subarray(0, left), { stream: true }));
    left -= value.length;
  }
  return true;
}

/**
 * JSON if it is, else the text.
 * @param {string} text
 */
function parsed(text) {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
