// @ts-check
// The crate's own steps around `fetch`. It imports nothing: what it needs comes with the call.

// The outcomes that are no statuses, as in src/core/failure.rs.
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
  const { url, init, fetch = globalThis.fetch, timeout, deadline, signal, budget } = call;
  const begun = Date.now();
  for (;;) {
    const remaining = deadline - (Date.now() - begun);
    const patience = Math.min(timeout, remaining);
    const controller = new AbortController();
    init.signal = controller.signal;
    let stopped = 0;
    const stop = (/** @type {number} */ why) => {
      stopped = why;
      controller.abort();
    };
    const abort = () => stop(ABORTED);
    const timer = setTimeout(stop, patience, timeout < remaining ? TIMED_OUT : DEADLINE_PASSED);
    if (patience <= 0) stop(DEADLINE_PASSED);
    if (signal?.aborted) abort();
    signal?.addEventListener("abort", abort);

    /** What it is called if the next step fails. */
    let outcome = CONNECTION_FAILED;
    /** @type {Response | undefined} */
    let response;
    let text = "";
    /** What the core cannot know. */
    let note = "";
    let bodyTruncated = false;
    let isHandedOver = false;
    let reply, cause;
    try {
      if (call.authorize && !call.attempts && !stopped) await until(call.authorize(), controller.signal);
      if (stopped) throw undefined;
      call.attempts++;
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
          reply = JSON.parse(text);
        }
        outcome = GOOD;
      } else if (init.redirect === "manual" && (response.type === "opaqueredirect" || (status >= 300 && status < 400))) {
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
    } finally {
      clearTimeout(timer);
      // An unread body can still be aborted.
      if (!isHandedOver) signal?.removeEventListener("abort", abort);
    }

    if (outcome === GOOD && !stopped) {
      if (budget.spent) budget.spent = call.spend(budget.spent, true);
      return isHandedOver ? response : call.read(reply);
    }
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
    const left = deadline - (Date.now() - begun);
    const retryAfter = headers?.get("retry-after") ?? "";
    const hints = ["x-should-retry", "retry-after-ms"].map((name) => headers?.get(name) ?? "");
    const until = Date.parse(retryAfter) - Date.now();
    const verdict = JSON.parse(call.decide([...hints, retryAfter], text, outcome, left, until));
    if (typeof verdict === "number") {
      budget.spent = call.spend(budget.spent, false);
      await pause(verdict, signal);
      continue;
    }
    verdict.message += note;
    const body = outcome === NOT_JSON || bodyTruncated ? text : outcome > ABORTED ? parsed(text) : undefined;
    throw call.fail(verdict, { status, headers, body, bodyTruncated: bodyTruncated || undefined, cause });
  }
}

/**
 * Waits some milliseconds, or less if the signal aborts.
 * @param {number} delay
 * @param {AbortSignal | null | undefined} signal
 */
function pause(delay, signal) {
  return new Promise((/** @type {(value?: unknown) => void} */ resolve) => {
    const end = () => {
      clearTimeout(timer);
      signal?.removeEventListener("abort", end);
      resolve();
    };
    const timer = setTimeout(end, delay);
    signal?.addEventListener("abort", end);
    if (signal?.aborted) end();
  });
}

/**
 * Waits, but not when the signal aborts.
 * @param {Promise<void>} promise
 * @param {AbortSignal} signal
 */
function until(promise, signal) {
  return Promise.race([promise, new Promise((_, reject) => signal.addEventListener("abort", reject))]);
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
