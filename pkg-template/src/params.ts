import type { InvalidRequestError } from "./errors.js";
import { kindOf, refusal } from "./refusal.js";

/**
 * The JSON text of a value, or nothing if there is no value. What JSON would change silently is refused.
 *
 * @param name What the value is called in errors; params go without a name.
 */
export function jsonText(value: unknown, name: string): string {
  const text = suspectText(value, name);
  refuseChanged(value, text, name);
  return text;
}

/** The same, but what JSON has changed is yet to be refused: {@link refuseChanged}. */
export function suspectText(value: unknown, name = ""): string {
  if (value === undefined || value === null) return "";
  let text: string | undefined;
  try {
    text = JSON.stringify(value);
  } catch (cause) {
    throw faultOf(value, name, cause) ?? refusal(name, `cannot be written as JSON: ${said(cause)}`, cause);
  }
  if (text === undefined) throw refusal(name, `must be an object, got ${kindOf(value)}`);
  return text;
}

/**
 * Refuses what JSON has changed in a value without a word: it makes NaN and invalid dates `null`, which can mean
 * *unlimited* to the API, and most built-in objects `{}`.
 */
export function refuseChanged(value: unknown, text: string, name = ""): void {
  // Only such a text can hide a change; all others are spared the walk. Of params that it reads the core can tell, too:
  // `is_suspect` in src/core/json.rs.
  if (!text.includes("null") && !text.includes("{}") && !text.includes('0":')) return;
  const fault = faultOf(value, name);
  if (fault) throw fault;
}

/** An object whose members are being looked at. */
interface Frame {
  readonly holder: object;
  /** The names of its members; a list has none. */
  readonly names: readonly string[] | undefined;
  readonly size: number;
  /** How many members have been begun. */
  begun: number;
}

/** No server reads what is nested deeper, and a getter can pretend to be without end. */
const DEEPEST = 100_000;

/**
 * The first fault of a value, in the order in which JSON is written. Whatever a getter, a proxy or the depth of the
 * value does, it neither throws nor runs for ever; what is shared is looked at once.
 */
function faultOf(root: unknown, name: string, cause?: unknown): InvalidRequestError | undefined {
  const frames: Frame[] = [{ holder: { "": root }, names: [""], size: 1, begun: 0 }];
  /** The depth of each object that was met; `undefined` once it is done with. */
  const met = new Map<object, number | undefined>();

  /** Looks at a member: gives its fault, or opens it if it has members of its own. */
  const look = ({ holder, names }: Frame, index: number): string | undefined => {
    const key = names ? (names[index] as string) : index;
    const source = (holder as Record<string | number, unknown>)[key];
    const value = written(source, key);
    if (value === null && source !== null) {
      return source instanceof Date
        ? "must be a valid date, got an invalid one, which JSON makes null"
        : "must not become null by its toJSON(): give null itself if that is meant";
    }
    if (typeof value === "number" && !Number.isFinite(value)) {
      return `must be a finite number, got ${value}, which JSON makes null`;
    }
    if (typeof value === "bigint") return "must be a number or text, got a BigInt, which JSON does not have";
    if (typeof value === "object" && value) return open(value);
    const isLeftOut = value === undefined || typeof value === "function" || typeof value === "symbol";
    return isLeftOut && !names ? `must be a value, got ${kindOf(value)}, which JSON makes null in a list` : undefined;
  };

  const open = (holder: object): string | undefined => {
    const depth = met.get(holder);
    if (depth !== undefined) {
      return `refers back to ${placeOf(frames.slice(0, depth), name) || "params"}; a request body must be a tree`;
    }
    if (met.has(holder)) return undefined;
    if (frames.length > DEEPEST) return `is nested more than ${DEEPEST} levels deep`;
    const names = Array.isArray(holder) ? undefined : Object.keys(holder);
    if (ArrayBuffer.isView(holder) || (names?.length === 0 && !isPlain(holder))) {
      const tag = Object.prototype.toString.call(holder).slice(8, -1);
      return `must be a plain object, a list or text, got a ${tag}, which JSON would lose`;
    }
    met.set(holder, frames.length);
    frames.push({ holder, names, size: (names ?? (holder as unknown[])).length, begun: 0 });
    return undefined;
  };

  for (let frame = frames[0]; frame; frame = frames.at(-1)) {
    if (frame.begun === frame.size) {
      met.set(frame.holder, undefined);
      frames.pop();
      continue;
    }
    let problem: string | undefined;
    try {
      problem = look(frame, frame.begun++);
    } catch (thrown) {
      problem = `cannot be read: ${said(thrown)}`;
      cause ??= thrown;
    }
    if (problem) return refusal(placeOf(frames, name), problem, cause);
  }
  return undefined;
}

/** What JSON writes for a value: it asks `toJSON`, and unwraps the objects around primitive values. */
function written(value: unknown, key: string | number): unknown {
  const { toJSON } = Object(value) as { toJSON?: unknown };
  const result: unknown = typeof toJSON === "function" ? toJSON.call(value, String(key)) : value;
  const isWrapped = result instanceof Number || result instanceof String || result instanceof Boolean;
  return isWrapped ? result.valueOf() : result;
}

function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}

/** The place of the member that was begun last: `integrations[0]["a b"].id`. */
function placeOf(frames: readonly Frame[], name: string): string {
  let place = name;
  for (const { names, begun } of frames.slice(1)) {
    const key = names?.[begun - 1];
    if (key === undefined) place += `[${begun - 1}]`;
    else if (!/^[A-Za-z_$][\w$]*$/.test(key)) place += `[${JSON.stringify(key)}]`;
    else place += place ? `.${key}` : key;
    if (place.length > 300) return `${place}…`;
  }
  return place;
}

/** What a thrown value says; it may be anything. */
function said(thrown: unknown): string {
  try {
    return String((thrown as Error | undefined)?.message ?? thrown);
  } catch {
    return "the reason cannot be shown";
  }
}
