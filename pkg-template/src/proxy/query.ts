import { demand } from "./refused.js";
import { decoded, LIST, MAP, NUMBER, type Route } from "./route.js";

/** The params in a query. Refuses what the route does not know, what is there twice, and what is not of its kind. */
export function queryParams({ query = {} }: Route, search: string): Record<string, unknown> {
  const params = new Map<string, unknown>();
  const maps = new Map<string, Map<string, string>>();
  for (const piece of search.length > 1 ? search.slice(1).split("&") : []) {
    const [rawName = "", ...rest] = piece.split("=");
    const [name, key] = partsOf(rawName);
    const raw = rest.join("=");
    const value = decoded(raw);
    demand(value !== undefined && name && Object.hasOwn(query, name));
    const kind = query[name];
    demand((kind === MAP) === (key !== undefined));
    if (key === undefined) {
      demand(!params.has(name));
      params.set(name, kind === LIST ? listIn(raw) : kind === NUMBER ? numberIn(value) : value);
    } else {
      const map = maps.get(name) ?? new Map<string, string>();
      demand(!map.has(key));
      maps.set(name, map.set(key, value));
    }
  }
  // Made at once, so that a `__proto__` is a name like any other.
  for (const [name, map] of maps) params.set(name, Object.fromEntries(map));
  return Object.fromEntries(params);
}

/** `createdAt[gt]` as its name and its key; the brackets may be encoded. What cannot be decoded has no name. */
function partsOf(raw: string): [name: string | undefined, key: string | undefined] {
  const [, name = raw, plain, encoded] = /^([^[]+?)(?:\[([^[\]]+)\]|%5B(.+)%5D)$/i.exec(raw) ?? [];
  const key = plain ?? encoded;
  if (key === undefined) return [decoded(name), undefined];
  return [decoded(key) && decoded(name), decoded(key)];
}

function listIn(raw: string): string[] {
  // A comma that belongs to an item is encoded.
  return raw.split(",").map((item) => {
    const text = decoded(item);
    demand(text);
    return text;
  });
}

function numberIn(text: string): number {
  demand(/^-?\d+(\.\d+)?$/.test(text));
  return Number(text);
}
