import { demand, Refused } from "./refused.js";
import type { Route } from "./route.js";

/** The params in a body. Refuses what is no JSON object and what the route does not know. */
export function bodyParams({ body }: Route, text: string): Record<string, unknown> {
  // The client sends none with an operation that takes none; others may send an empty one.
  if (!text || (!body && text === "{}")) return {};
  demand(body);
  const value = jsonIn(text);
  demand(typeof value === "object" && value !== null && !Array.isArray(value), 400);
  demand(Object.keys(value).every((name) => body.includes(name)));
  return value as Record<string, unknown>;
}

/** Of members with the same name the last one counts; what goes on is written anew and has but that one. */
function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new Refused(400);
  }
}
