export type { ApiPromise, WithResponse } from "./api-promise.js";
export { Stigg, type StiggEnv, Stigg as default } from "./client.js";
export type * from "./contract/models.js";
export {
  APIConnectionError,
  APIConnectionTimeoutError,
  APIError,
  APIUserAbortError,
  AuthenticationError,
  BadRequestError,
  ConflictError,
  InternalServerError,
  InvalidRequestError,
  NotFoundError,
  PermissionDeniedError,
  RateLimitError,
  StiggError,
  UnprocessableEntityError,
  isAPIConnectionError,
  isAPIConnectionTimeoutError,
  isAPIError,
  isAPIUserAbortError,
  isAuthenticationError,
  isBadRequestError,
  isConflictError,
  isInternalServerError,
  isInvalidRequestError,
  isNotFoundError,
  isPermissionDeniedError,
  isRateLimitError,
  isStiggError,
  isUnprocessableEntityError,
} from "./errors.js";
export type { ClientOptions, FetchOptions, HeadersInput, NoParams, RawOptions, RequestOptions } from "./options.js";
export type { LogFacts, Logger, LogLevel } from "./log.js";
export type { Page, PagePromise } from "./page.js";
export { VERSION } from "./version.js";
