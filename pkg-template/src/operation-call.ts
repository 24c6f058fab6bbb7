import { Call, type Plan } from "./call.js";
import type { Engine } from "./engine.js";
import type { RequestOptions } from "./options.js";
import { refuseChanged, suspectText } from "./params.js";
import { kindOf } from "./refusal.js";
import { LIST, payloadOf } from "./shape.js";
import { plan } from "./wasm.js";

/** An operation of the contract. */
export interface Operation {
  /** Its place in the core's table. */
  readonly number: number;
  /** `v1.customers.provision` */
  readonly name: string;
  /** The shape of its reply. */
  readonly shape: number;
}

/** A call of an operation of the contract. */
export class OperationCall<T> extends Call<T> {
  protected declare readonly operation: Operation;
  /** The positional argument; empty if the operation takes none. */
  protected declare readonly argument: unknown;
  /** The JSON text of the params, as they were at the call. */
  protected text = "";
  readonly #params: unknown;

  constructor(
    engine: Engine,
    operation: Operation,
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
    return this.operation.name;
  }

  protected plan(isChecked: boolean): Plan {
    this.text = suspectText(this.#params);
    const { operation, argument } = this;
    const isText = typeof argument === "string";
    // `POST /api/v1/customers`; behind a line feed the body, or nothing if it is the params; all that behind a `?` if the
    // params may hold what JSON has changed.
    let line = "";
    let isSuspect = true;
    try {
      line = plan(operation.number, isText ? argument : kindOf(argument), isText, this.text, isChecked);
      isSuspect = line.startsWith("?");
    } finally {
      // A refusal may be about what JSON has made of a value, and the caller knows only the value.
      if (isSuspect) refuseChanged(this.#params, this.text);
    }
    const space = line.indexOf(" ");
    const feed = line.indexOf("\n");
    return {
      method: line.slice(isSuspect ? 1 : 0, space),
      target: feed < 0 ? line.slice(space + 1) : line.slice(space + 1, feed),
      body: feed < 0 ? undefined : line.slice(feed + 1) || this.text || "{}",
    };
  }

  protected result(reply: unknown): T {
    const { shape } = this.operation;
    const payload = payloadOf(shape, reply);
    if (payload === undefined && reply !== undefined) throw this.unexpected(shape === LIST ? "list" : "object");
    return payload as T;
  }
}
