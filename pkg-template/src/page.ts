import { ApiPromise, ordinary } from "./api-promise.js";
import { named, StiggError } from "./errors.js";
import type { Slice } from "./shape.js";

/** A page of a list. It is iterable over its items and those of the pages that follow. */
export class Page<T> implements AsyncIterable<T> {
  static {
    named(this, "Page");
  }

  /** The items of this page. */
  declare readonly data: T[];
  /** Whether the list goes on after this page, in the direction of the call. */
  declare readonly hasMore: boolean;
  /** The cursor of the next page. */
  declare readonly nextCursor: string | null;
  /** The cursor of the previous page, if the reply tells it. */
  declare readonly previousCursor: string | null;

  readonly #body: unknown;
  readonly #follow: (() => PagePromise<T>) | undefined;

  /** @internal */
  constructor(
    { items, hasMore, nextCursor, previousCursor }: Slice,
    body: unknown,
    follow: (() => PagePromise<T>) | undefined,
  ) {
    this.data = items as T[];
    this.hasMore = hasMore;
    this.nextCursor = nextCursor;
    this.previousCursor = previousCursor;
    this.#body = body;
    this.#follow = follow;
  }

  /** The whole parsed body of the reply. */
  get body(): unknown {
    return this.#body;
  }

  /** Whether {@link getNextPage} can be called. An empty page is the last one, whatever cursor it has. */
  hasNextPage(): boolean {
    return this.#follow !== undefined && this.hasMore && this.data.length > 0;
  }

  /**
   * Asks for the page that follows in the direction of the call: with `before`, that is the one before. It is asked
   * for in the dialect of the API in which this page was answered, with the params and options of the first call.
   * Rejects if there is none, and if the server gives a cursor again that it gave before.
   */
  async getNextPage(): Promise<Page<T>> {
    if (!this.#follow || !this.hasNextPage()) throw new StiggError("there is no next page: ask hasNextPage() first");
    return this.#follow();
  }

  /** This page and all that follow. */
  async *iterPages(): AsyncGenerator<Page<T>, void, undefined> {
    let page: Page<T> = this;
    yield page;
    while (page.hasNextPage()) {
      page = await page.getNextPage();
      yield page;
    }
  }

  /** All items from this page on. */
  async *[Symbol.asyncIterator](): AsyncGenerator<T, void, undefined> {
    for await (const page of this.iterPages()) yield* page.data;
  }
}

/** The promise of a {@link Page}, which is iterable over the items of all pages: `for await (const item of list())`. */
export class PagePromise<T> extends ApiPromise<Page<T>> implements AsyncIterable<T> {
  static {
    ordinary(this);
  }

  /** All items of all pages. */
  async *[Symbol.asyncIterator](): AsyncGenerator<T, void, undefined> {
    yield* await this;
  }
}
