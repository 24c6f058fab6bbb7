import { ApiPromise } from "./api-promise.js";
import type { Engine } from "./engine.js";
import { OperationCall } from "./operation-call.js";
import type { RequestOptions } from "./options.js";
import { PageCall } from "./page-call.js";
import type { PagePromise } from "./page.js";

/** A part of the API. The generated resources are made of calls by an operation's number. */
export abstract class Resource {
  protected readonly client: Engine;

  /** @internal */
  constructor(client: Engine) {
    this.client = client;
  }

  /** `argument` is `undefined` where the operation takes none. */
  protected call<T>(
    operation: number,
    argument: unknown,
    params: unknown,
    options: RequestOptions | undefined,
  ): ApiPromise<T> {
    return new OperationCall<T>(this.client, operation, argument, params, options).start();
  }

  /** The same for a list that comes in pages. */
  protected pages<T>(
    operation: number,
    argument: unknown,
    params: unknown,
    options: RequestOptions | undefined,
  ): PagePromise<T> {
    return new PageCall<T>(this.client, operation, argument, params, options).start();
  }
}
