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
  const { url, init, fetch = globalThis.fetch, timeout, deadline, signal } = call;
  const controller = new AbortController();
  init.signal = controller.signal;
  let stopped = 0;
  const stop = (/** @type {number} */ why) => {
    stopped = why;
    controller.abort();
  };
  const abort = () => stop(ABORTED);
  const patience = Math.min(timeout, deadline);
  const timer = setTimeout(stop, patience, timeout < deadline ? TIMED_OUT : DEADLINE_PASSED);
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
    if (call.authorize && !stopped) await until(call.authorize(), controller.signal);
    if (stopped) throw undefined;
    call.attempts++;
    // Called without a receiver, which is how `fetch` wants it.
    response = call.response = await fetch(url, /** @type {RequestInit} */ (init));
    const { status } = response;
    if (response.ok && call.unread) {
      isHandedOver = true;
      return response;
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

  if (outcome === GOOD && !stopped) return call.read(reply);
  // Lets go of a body that nobody reads.
  controller.abort();
  if (stopped) {
    outcome = stopped;
    if (stopped === ABORTED) cause = signal?.reason;
    else [cause, note] = [undefined, ` (${patience} ms)`];
  } else if (call.attempts === 0) {
    throw cause;
  }
  const verdict = JSON.parse(call.decide(outcome, retryAfterOf(response), text));
  verdict.message += note;
  const body = outcome === NOT_JSON || bodyTruncated ? text : outcome > ABORTED ? parsed(text) : undefined;
  const { status, headers } = response ?? {};
  throw call.fail(verdict, { status, headers, body, bodyTruncated: bodyTruncated || undefined, cause });
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
 * The seconds that the server asks to wait, which it may write as a date.
 * @param {Response | undefined} response
 */
function retryAfterOf(response) {
  const text = response?.headers.get("retry-after") ?? "";
  const date = /^\d*$/.test(text) ? NaN : Date.parse(text);
  return Number.isNaN(date) ? text : String(Math.max(0, Math.ceil((date - Date.now()) / 1000)));
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
