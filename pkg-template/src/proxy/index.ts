export type { OperationName } from "../contract/routes.js";
export type { CheckedOperation, ProxyCall, ProxyOptions } from "./options.js";
export type { Cors } from "./origin.js";
export { createProxy, type Proxy } from "./proxy.js";
export type { Visitor } from "./visitor.js";
