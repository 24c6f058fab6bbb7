/** What may be known of a failure. */
export interface ErrorFacts {
  /** The HTTP status. */
  readonly status?: number | undefined;
  /** The headers of the reply. */
  readonly headers?: Headers | undefined;
  /** The body of the reply: parsed if it is JSON, else its text. */
  readonly body?: unknown;
  /** Whether `body` is only the beginning of what the server sent. */
  readonly bodyTruncated?: boolean | undefined;
  /** The machine-readable reason. */
  readonly code?: string | undefined;
  /** The call: `v1.customers.retrieve`, or `GET /api/v1/…` for a raw request. */
  readonly operation?: string | undefined;
  /** How often the request was sent. */
  readonly attempts?: number | undefined;
  /** The seconds that the server asks to wait. */
  readonly retryAfter?: number | undefined;
  /** The `Idempotency-Key` that was sent. */
  readonly idempotencyKey?: string | undefined;
  /** What led to this error. */
  readonly cause?: unknown;
}

/** Every error of this package is one. A fact that is not known is missing. */
export class StiggError extends Error {
  /** The HTTP status of the reply. */
  declare readonly status: number | undefined;
  /** The headers of the reply. */
  declare readonly headers: Headers | undefined;
  /** The body of the reply: parsed if it is JSON, else its text. */
  declare readonly body: unknown;
  /** `true` if `body` is only the beginning of what the server sent: 1 MiB, or less if the connection broke. */
  declare readonly bodyTruncated: boolean | undefined;
  /**
   * The machine-readable reason: the server's, or the client's own: `connection`, `timeout`, `deadline`,
   * `redirect`, `invalid_reply`, `aborted`.
   */
  declare readonly code: string | undefined;
  /** The call that failed: `v1.customers.retrieve`, or `GET /api/v1/…` for a raw request. */
  declare readonly operation: string | undefined;
  /** How often the request was sent. */
  declare readonly attempts: number | undefined;
  /** The seconds that the server asks to wait before the next call. */
  declare readonly retryAfter: number | undefined;
  /** The `Idempotency-Key` that was sent: a repeat with the same one within 24 hours has no second effect. */
  declare readonly idempotencyKey: string | undefined;

  /** @internal */
  constructor(message: string, { cause, ...facts }: ErrorFacts = {}) {
    super(message, cause === undefined ? undefined : { cause });
    for (const [name, value] of Object.entries(facts)) if (value !== undefined) Object.assign(this, { [name]: value });
  }
}

/** A request that was refused before it was sent, or an option that makes no sense. */
export class InvalidRequestError extends StiggError {
  /** Where the fault is: a place in the params (`integrations[0].syncedEntityId`) or an option's name. */
  declare readonly place: string;

  /** @internal */
  constructor(message: string, facts: ErrorFacts & { readonly place: string }) {
    super(message, facts);
  }
}

/** A call that was sent, or was to be, and brought no good reply. */
export class APIError extends StiggError {}

/** Status 400: a parameter or the body is invalid. */
export class BadRequestError extends APIError {}

/** Status 401: the API key is missing or invalid. */
export class AuthenticationError extends APIError {}

/** Status 403: the API key may not do this. */
export class PermissionDeniedError extends APIError {}

/** Status 404: there is no such thing. */
export class NotFoundError extends APIError {}

/** Status 409: in conflict with what is there already. */
export class ConflictError extends APIError {}

/** Status 422: understood, but impossible. */
export class UnprocessableEntityError extends APIError {}

/** Status 429: too many calls; see `retryAfter`. */
export class RateLimitError extends APIError {}

/** Status 500 or above: the server failed. */
export class InternalServerError extends APIError {}

/** No reply came: see `cause`. A redirect, which is not followed with an API key, has the code `redirect`. */
export class APIConnectionError extends APIError {}

/** The reply did not come in time. The code tells whether `timeout` or `deadline` was over. */
export class APIConnectionTimeoutError extends APIConnectionError {}

/** The caller's `signal` aborted the call; `cause` is the signal's reason. */
export class APIUserAbortError extends APIError {}

/** All errors by their names. */
export const kinds = {
  StiggError,
  InvalidRequestError,
  APIError,
  BadRequestError,
  AuthenticationError,
  PermissionDeniedError,
  NotFoundError,
  ConflictError,
  UnprocessableEntityError,
  RateLimitError,
  InternalServerError,
  APIConnectionError,
  APIConnectionTimeoutError,
  APIUserAbortError,
};

const brand = (name: string): symbol => Symbol.for(`stigg-edge.${name}`);

for (const [name, kind] of Object.entries(kinds)) {
  named(kind, name);
  // Another copy of this package has classes of its own.
  Object.defineProperty(kind.prototype, "name", { value: name, writable: true, configurable: true });
  Object.defineProperty(kind.prototype, brand(name), { value: true });
}

/** Gives a class the name that minifiers take from it. */
export function named(kind: object, name: string): void {
  Object.defineProperty(kind, "name", { value: name });
}

/** The error of the kind that the core names. */
export function errorOf(kind: string, message: string, facts: ErrorFacts): StiggError {
  return new ((kinds as Record<string, typeof StiggError>)[kind] ?? APIError)(message, facts);
}

function guard<E extends StiggError>(kind: {
  readonly name: string;
  readonly prototype: E;
}): (error: unknown) => error is E {
  const symbol = brand(kind.name);
  return (error): error is E => (Object(error) as Record<symbol, unknown>)[symbol] === true;
}

// Unlike `instanceof`, these know the errors of other copies of this package too.

/** Whether this is a {@link StiggError}, of any copy of this package. */
export const isStiggError = guard(StiggError);
/** Whether this is an {@link InvalidRequestError}, of any copy of this package. */
export const isInvalidRequestError = guard(InvalidRequestError);
/** Whether this is an {@link APIError}, of any copy of this package. */
export const isAPIError = guard(APIError);
/** Whether this is a {@link BadRequestError}, of any copy of this package. */
export const isBadRequestError = guard(BadRequestError);
/** Whether this is an {@link AuthenticationError}, of any copy of this package. */
export const isAuthenticationError = guard(AuthenticationError);
/** Whether this is a {@link PermissionDeniedError}, of any copy of this package. */
export const isPermissionDeniedError = guard(PermissionDeniedError);
/** Whether this is a {@link NotFoundError}, of any copy of this package. */
export const isNotFoundError = guard(NotFoundError);
/** Whether this is a {@link ConflictError}, of any copy of this package. */
export const isConflictError = guard(ConflictError);
/** Whether this is an {@link UnprocessableEntityError}, of any copy of this package. */
export const isUnprocessableEntityError = guard(UnprocessableEntityError);
/** Whether this is a {@link RateLimitError}, of any copy of this package. */
export const isRateLimitError = guard(RateLimitError);
/** Whether this is an {@link InternalServerError}, of any copy of this package. */
export const isInternalServerError = guard(InternalServerError);
/** Whether this is an {@link APIConnectionError}, of any copy of this package. */
export const isAPIConnectionError = guard(APIConnectionError);
/** Whether this is an {@link APIConnectionTimeoutError}, of any copy of this package. */
export const isAPIConnectionTimeoutError = guard(APIConnectionTimeoutError);
/** Whether this is an {@link APIUserAbortError}, of any copy of this package. */
export const isAPIUserAbortError = guard(APIUserAbortError);
