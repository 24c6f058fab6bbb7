// How a good reply is read, in both dialects of the API; proven by tests/vectors/replies.json.

/** The resource: bare, or the `data` of an envelope. */
export const RESOURCE = 0;
/** A page of a list. */
export const PAGE = 1;
/** A page that cannot be followed, since its operation takes no cursor. */
export const ONLY_PAGE = 2;
/** A list without pages. */
export const LIST = 3;
/** The body as it came, since the contract does not know its form. */
export const RAW = 4;

/** A page, as its reply tells it. */
export interface Slice {
  readonly items: unknown[];
  readonly hasMore: boolean;
  readonly nextCursor: string | null;
  readonly previousCursor: string | null;
  /** What leads on in the direction of the call: a query parameter in the dialect of the reply, and its value. */
  readonly parameter: string;
  readonly cursor: string | null;
}

/** The payload of a reply: out of its envelope if it is in one; `undefined` if there is none of that shape. */
export function payloadOf(shape: number, reply: unknown): unknown {
  if (shape === LIST) return itemsOf(reply);
  if (shape !== RESOURCE) return reply;
  // An envelope with nothing in it is how some servers say that there is nothing left.
  const payload = Object.hasOwn(members(reply), "data") ? (members(reply).data ?? null) : reply;
  return typeof payload === "object" && reply !== null ? payload : undefined;
}

/** The page in a reply, or `undefined` if there is none. `backward` tells the direction of the call. */
export function sliceOf(reply: unknown, backward: boolean): Slice | undefined {
  const items = itemsOf(reply);
  if (!items) return undefined;
  const { pagination, has_more, next_cursor } = members(reply);
  const { next, prev } = members(pagination);
  // The guide's pages have one cursor, which leads on in the direction of the call.
  const isGuide = !pagination;
  const further = isGuide && has_more !== false ? cursorOf(next_cursor) : null;
  const nextCursor = isGuide && !backward ? further : cursorOf(next);
  const previousCursor = isGuide && backward ? further : cursorOf(prev);
  const cursor = backward ? previousCursor : nextCursor;
  const hasMore = isGuide && typeof has_more === "boolean" ? has_more : cursor !== null;
  const parameter = (isGuide ? ["starting_after", "ending_before"] : ["after", "before"])[+backward] as string;
  return { items, hasMore, nextCursor, previousCursor, parameter, cursor };
}

/** The query parameters that name a page, in both dialects. */
export const CURSORS = ["after", "before", "starting_after", "ending_before"];

/** The items of a list: bare, or the `data` of an envelope, where `null` is how some servers write an empty list. */
function itemsOf(reply: unknown): unknown[] | undefined {
  const items = Object.hasOwn(members(reply), "data") ? (members(reply).data ?? []) : reply;
  return Array.isArray(items) ? items : undefined;
}

function cursorOf(value: unknown): string | null {
  return value === undefined || value === null || value === "" ? null : String(value);
}

function members(value: unknown): Record<string, unknown> {
  return Object(value) as Record<string, unknown>;
}
