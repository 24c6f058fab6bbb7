import { Call, type Plan } from "./call.js";
import type { Engine } from "./engine.js";
import type { RequestOptions } from "./options.js";
import { jsonText } from "./params.js";
import { kindOf } from "./refusal.js";
import { LIST, payloadOf } from "./shape.js";
import { operationName, plan, traits, wrongArgument } from "./wasm.js";

/** The bits of an operation's traits: the shape of its reply, what it sends, what it takes. */
const SHAPE = 7;
const SENDS_BODY = 8;
const TAKES_ARGUMENT = 16;

/** The traits of the operations that were called. They never change, and asking the core takes a while. */
const known: number[] = [];

/** A call of an operation of the contract. */
export class OperationCall<T> extends Call<T> {
  protected readonly operation: number;
  /** The positional argument; `undefined` if the operation takes none. */
  protected readonly argument: unknown;
  /** The JSON text of the params, as they were at the call. */
  protected text = "";
  protected shape = 0;
  readonly #params: unknown;

  constructor(
    engine: Engine,
    operation: number,
    argument: unknown,
    params: unknown,
    options: RequestOptions | null | undefined,
  ) {
    super(engine, options);
    this.operation = operation;
    this.argument = argument;
    this.#params = params;
  }

  name(): string {
    return operationName(this.operation);
  }

  protected plan(isChecked: boolean): Plan {
    const bits = (known[this.operation] ??= traits(this.operation));
    this.shape = bits & SHAPE;
    this.text = jsonText(this.#params);
    const { operation, argument } = this;
    const isText = typeof argument === "string";
    if (!isText && bits & TAKES_ARGUMENT) wrongArgument(operation, kindOf(argument));
    // `POST /api/v1/customers`, and behind a line feed the body if it is not the params.
    const line = plan(operation, isText ? argument : "", this.text, isChecked);
    const space = line.indexOf(" ");
    const feed = line.indexOf("\n");
    return {
      method: line.slice(0, space),
      target: feed < 0 ? line.slice(space + 1) : line.slice(space + 1, feed),
      body: !(bits & SENDS_BODY) ? undefined : feed < 0 ? this.text || "{}" : line.slice(feed + 1),
    };
  }

  protected result(reply: unknown): T {
    const payload = payloadOf(this.shape, reply);
    if (payload === undefined && reply !== undefined) throw this.unexpected(this.shape === LIST ? "list" : "object");
    return payload as T;
  }
}
