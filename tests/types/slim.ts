// The entry that is handed its module.
import { Stigg } from "stigg-edge";
import everything, { init, isStiggError, Stigg as Slim } from "stigg-edge/slim";

declare const module: WebAssembly.Module;
init(module);
// @ts-expect-error: a module is needed
init();

// It is the same client.
export const client: Stigg = new Slim({ apiKey: "not-a-real-key" });
export const same: typeof Slim = everything;
export const guard: (error: unknown) => boolean = isStiggError;
