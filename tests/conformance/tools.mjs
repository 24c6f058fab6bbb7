// The tools that we did not write, from the folder that STIGG_TOOLS names.

import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

const folder = process.env.STIGG_TOOLS;
if (!folder) throw new Error("STIGG_TOOLS is not set: give it the folder whose node_modules holds Prism");
const toolsRequire = createRequire(join(folder, "package.json"));

/** The program of Prism. */
export const prismProgram = toolsRequire.resolve("@stoplight/prism-cli/dist/index.js");

/** @type {typeof import("typescript")} */
export const typescript = toolsRequire("typescript");

/** The JSON Schema validator, for the dialect of OpenAPI 3.1. */
export const Ajv = toolsRequire("ajv/dist/2020").default;
export const addFormats = toolsRequire("ajv-formats").default;

// A module without an entry for `require`.
const faker = join(folder, "node_modules/json-schema-faker/dist/index.js");
/** Makes up a value that fits a schema. */
export const { generateSync } = await import(pathToFileURL(faker).href);
