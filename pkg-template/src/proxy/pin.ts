import { demand } from "./refused.js";
import type { Route } from "./route.js";
import type { Visitor } from "./visitor.js";

/** What a request says, taken apart. */
export interface Parts {
  /** The parameters of its path. */
  readonly path: Readonly<Record<string, string>>;
  /** Those of its query, or the members of its body. */
  readonly params: Record<string, unknown>;
}

/**
 * Names that tell whose data it is, wherever they stand: those of the contract (`customerId`, `payingCustomerId`,
 * `customerExternalId` …) and those that may be added to the API.
 */
const CUSTOMER = /customer.*ids?$/i;
const RESOURCE = /resource.*ids?$/i;
/** Values in values; the contract needs 8. */
const DEEPEST = 32;

/**
 * Makes a request one about the visitor's customer: fills in the customer where the params may name it and do not, and
 * refuses every other customer, and every resource that is not the visitor's. The params are changed in place.
 */
export function pin(route: Route, { path, params }: Parts, { customerId, resourceIds }: Visitor): void {
  for (const [name, value] of Object.entries(path)) {
    if (route.customer?.includes(`{${name}}`)) demand(value === customerId);
    else demand(isPlain(value));
  }
  for (const place of route.customer ?? []) fill(params, place, customerId);
  if (resourceIds) for (const place of route.resource ?? []) fill(params, place, resourceIds);
  check(params, 0, (name, value) => {
    // Null names nobody: whoever pays for a subscription, say, if it is not somebody else.
    if (CUSTOMER.test(name)) demand(value === null || all(value, (id) => id === customerId));
    if (resourceIds && RESOURCE.test(name)) demand(all(value, (id) => resourceIds.includes(id as string)));
  });
}

/** An id that is one segment of a path, however often it is decoded. */
function isPlain(value: string): boolean {
  return !/^\.\.?$|[/\\%?#\x00-\x1f\x7f]/.test(value);
}

/** Sets what is missing at a place; refuses what is another value. A list gives a choice; of one it takes that one. */
function fill(params: Record<string, unknown>, place: string, allowed: string | readonly string[]): void {
  if (place.startsWith("{")) return;
  const values = [allowed].flat();
  const steps = place.split(".");
  const name = steps.pop() as string;
  for (const holder of steps.reduce<unknown[]>(below, [params])) {
    if (!isObject(holder)) continue;
    if (!Object.hasOwn(holder, name) && values.length === 1) holder[name] = values[0];
    demand(values.includes(holder[name] as string));
  }
}

/** What is a step below: `usages[]` gives the items of a list, `newSubscription` a member. */
function below(holders: unknown[], step: string): unknown[] {
  const name = step.replace("[]", "");
  return holders.flatMap((holder) => {
    const value = isObject(holder) && Object.hasOwn(holder, name) ? holder[name] : undefined;
    return step === name || Array.isArray(value) ? (value as unknown) : [];
  });
}

/** Whether it holds of an id, or of all those in a list of some. */
function all(value: unknown, holds: (id: unknown) => boolean): boolean {
  return Array.isArray(value) && value.length > 0 ? value.every(holds) : holds(value);
}

/** Shows every member, at any depth. */
function check(value: unknown, depth: number, see: (name: string, value: unknown) => void): void {
  demand(depth <= DEEPEST);
  if (!isObject(value)) return;
  for (const [name, member] of Object.entries(value)) {
    see(name, member);
    check(member, depth + 1, see);
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}
