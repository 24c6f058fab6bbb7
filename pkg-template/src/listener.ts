import { kindOf, refusal } from "./refusal.js";

/** @internal The option `onEvent`, checked and made harmless: a listener that fails must not break what it hears of. */
export function teller<Event>(onEvent: ((event: Event) => void) | undefined): (event: Event) => void {
  if (onEvent !== undefined && typeof onEvent !== "function") {
    throw refusal("onEvent", `must be a function, got ${kindOf(onEvent)}`);
  }
  return (event) => {
    try {
      onEvent?.(event);
    } catch {
      // Whoever listens has their own ways to learn of their faults.
    }
  };
}
