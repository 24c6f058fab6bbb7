// How a request of an operation looks; the table of all is contract/routes.ts.

/** A query parameter that is a text. */
export const TEXT = 0;
/** One that is a number. */
export const NUMBER = 1;
/** One that is a list: `status=ACTIVE,DRAFT`. */
export const LIST = 2;
/** One that is an object of texts: `createdAt[gt]=…`. */
export const MAP = 3;

/** How a request of an operation looks, and where it names a customer and a resource. */
export interface Route {
  /** `GET` */
  readonly verb: string;
  /** `/api/v1/customers/{id}` */
  readonly path: string;
  /** The query parameters. */
  readonly query?: Readonly<Record<string, number>>;
  /** The members of the body. */
  readonly body?: readonly string[];
  /** Where the customer is whose data it is about: `{id}` in the path, `usages[].customerId` in query or body. */
  readonly customer?: readonly string[];
  /** Where it may name a resource of the customer. */
  readonly resource?: readonly string[];
  /** Whether it changes something. */
  readonly writes?: boolean;
  /** The query parameter with which it changes something. */
  readonly writesWith?: string;
}

/**
 * Whether every request of it is about one customer, whose id can be compared: there is a place for it, and whatever else
 * the path names stands behind the customer, so that it is the customer's.
 */
export function isPinned({ path, customer }: Route): boolean {
  const [, first] = path.split(/[{}]/);
  return customer !== undefined && (first === undefined || customer.includes(`{${first}}`));
}

/** The parameters of a path that the route is for, decoded; `undefined` if it is for another one. */
export function pathParams({ path }: Route, given: string): Record<string, string> | undefined {
  const expected = path.split("/");
  const segments = given.split("/");
  if (segments.length !== expected.length) return undefined;
  const params: Record<string, string> = {};
  for (const [index, segment] of expected.entries()) {
    const found = segments[index] as string;
    if (!segment.startsWith("{")) {
      if (segment !== found) return undefined;
      continue;
    }
    const value = decoded(found);
    if (!value) return undefined;
    params[segment.slice(1, -1)] = value;
  }
  return params;
}

/** A percent-encoded text, decoded; `undefined` if it is none. */
export function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}
