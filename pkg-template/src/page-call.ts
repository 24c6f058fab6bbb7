import type { Engine } from "./engine.js";
import { StiggError } from "./errors.js";
import { OperationCall, type Operation } from "./operation-call.js";
import type { RequestOptions } from "./options.js";
import { Page, PagePromise } from "./page.js";
import { CURSORS, ONLY_PAGE, sliceOf, type Slice } from "./shape.js";

/** The cursors that led to a page, each with the number of the page that it leads to. */
type Trail = Map<string, number>;

/** A call of a list that comes in pages. */
export class PageCall<T> extends OperationCall<Page<T>> {
  readonly #trail: Trail;
  readonly #number: number;

  constructor(
    engine: Engine,
    operation: Operation,
    argument: unknown,
    params: unknown,
    options: RequestOptions | null | undefined,
    trail: Trail = new Map(),
    number = 0,
  ) {
    super(engine, operation, argument, params, options);
    this.#trail = trail;
    this.#number = number;
  }

  override start(): PagePromise<T> {
    return new PagePromise<T>((resolve) => resolve(this.send()), this);
  }

  protected override result(reply: unknown): Page<T> {
    const params = JSON.parse(this.text || "{}") as Record<string, unknown>;
    const isBackward = (params["before"] ?? params["ending_before"] ?? null) !== null;
    const slice = sliceOf(reply, isBackward);
    if (!slice) throw this.unexpected("list");
    for (const name of CURSORS) {
      const cursor = params[name];
      if (typeof cursor === "string") this.#trail.set(cursor, this.#number);
      delete params[name];
    }
    return new Page(slice, reply, this.operation.shape === ONLY_PAGE ? undefined : () => this.#follow(params, slice));
  }

  #follow(params: Record<string, unknown>, { parameter, cursor }: Slice): PagePromise<T> {
    if (cursor === null) {
      throw new StiggError(`${this.name()}: the reply says that there is more, but gives no cursor to ask for it`);
    }
    const number = this.#number + 1;
    if ((this.#trail.get(cursor) ?? number) !== number) {
      throw new StiggError(
        `${this.name()}: the server gives the cursor ${cursor} a second time, which would go round for ever`,
      );
    }
    const { engine, operation, argument, options } = this;
    return new PageCall<T>(
      engine,
      operation,
      argument,
      { ...params, [parameter]: cursor },
      options,
      this.#trail,
      number,
    ).start();
  }
}
