import { InvalidRequestError } from "./errors.js";

/** An error that says what is wrong at a place; `problem` is the rest of a sentence whose subject is the place. */
export function refusal(place: string, problem: string, cause?: unknown): InvalidRequestError {
  return new InvalidRequestError(`${place || "params"} ${problem}`, { place, cause });
}

/** The refusal, with the call in which it came up. */
export function refusedIn(operation: string, refused: InvalidRequestError): InvalidRequestError {
  const { message, place, cause } = refused;
  return new InvalidRequestError(`${operation}: ${message}`, { operation, place, cause });
}

/** What a value is, in words: `a number`, `an array`, `null`. */
export function kindOf(value: unknown): string {
  if (value === undefined || value === null) return String(value);
  const type = Array.isArray(value) ? "array" : typeof value;
  return `${/^[ao]/.test(type) ? "an" : "a"} ${type}`;
}
