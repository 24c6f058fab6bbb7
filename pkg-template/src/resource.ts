import type { Engine } from "./engine.js";
import { OperationCall } from "./operation-call.js";
import type { RequestOptions } from "./options.js";
import { PageCall } from "./page-call.js";
import { ONLY_PAGE, PAGE } from "./shape.js";

/** What is below a name of the API: operations, each as the shape of its reply, and further names. */
export interface Tree {
  readonly [name: string]: number | Tree;
}

/** Added to the shape of an operation that takes a positional argument. */
export const ARGUMENT = 8;

/** How many operations have a number. */
let numbered = 0;

/**
 * The class of a part of the API: a method for each operation, a member for each part below. The operations take their
 * numbers as they come, by name, as in the core's table.
 *
 * @param path What is before the names: `v1.customers.`.
 */
export function resource(tree: Tree, path: string): new (client: Engine) => object {
  const parts: [name: string, part: new (client: Engine) => object][] = [];
  class Resource {
    declare readonly client: Engine;

    constructor(client: Engine) {
      this.client = client;
      for (const [name, Part] of parts) Object.assign(this, { [name]: new Part(client) });
    }
  }
  for (const [name, below] of Object.entries(tree)) {
    if (typeof below === "object") parts.push([name, resource(below, `${path}${name}.`)]);
    else Object.assign(Resource.prototype, method(name, path, below));
  }
  return Resource;
}

/** The method of an operation, under its name. */
function method(name: string, path: string, traits: number): object {
  const operation = { number: numbered++, name: path + name, shape: traits & ~ARGUMENT };
  const Call = operation.shape === PAGE || operation.shape === ONLY_PAGE ? PageCall : OperationCall;
  return {
    [name](this: { readonly client: Engine }, ...given: unknown[]) {
      if (!(traits & ARGUMENT)) given.unshift("");
      const [argument, params, options] = given;
      return new Call(this.client, operation, argument, params, options as RequestOptions | undefined).start();
    },
  };
}
