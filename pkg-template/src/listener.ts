import { kindOf, refusal } from "./refusal.js";

/** @internal An option that is a listener, checked and made harmless: one that fails must not break what it hears of. */
export function teller<Told extends unknown[]>(
  option: string,
  listener: ((...told: Told) => void) | undefined,
): (...told: Told) => void {
  if (listener !== undefined && typeof listener !== "function") {
    throw refusal(option, `must be a function, got ${kindOf(listener)}`);
  }
  return (...told) => {
    try {
      listener?.(...told);
    } catch {
      // Whoever listens has their own ways to learn of their faults.
    }
  };
}
