// Lines of TypeScript that use the shipped declarations, compiled in one run.

import { mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";

import { typescript as ts } from "./tools.mjs";

/** What the lines stand on. */
const PREAMBLE = [
  'import type { Stigg } from "stigg-edge";',
  'import type * as models from "stigg-edge";',
  "declare function fits<T>(value: T): void;",
  "declare function known<T extends true>(isSame: T): void;",
  "type Given<T> = Exclude<T, null | undefined>;",
  "/** The values that an open enum names. */",
  "type Known<T> = T extends string ? (string extends T ? never : T) : never;",
  "type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? true : false) : false;",
];

/**
 * Says what is wrong with each line that does not compile.
 * @param {string} file where to write them
 * @param {string[]} lines each a function: in one long run of statements TypeScript would look back at all of them
 * @returns {Map<number, string>}
 */
export function compile(file, lines) {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, [...PREAMBLE, ...lines, ""].join("\n"));
  const program = ts.createProgram([file], {
    strict: true,
    skipLibCheck: true,
    noEmit: true,
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    lib: ["lib.es2022.d.ts", "lib.dom.d.ts"],
    types: [],
  });
  const problems = new Map();
  for (const { file: source, start, messageText } of ts.getPreEmitDiagnostics(program)) {
    const text = ts.flattenDiagnosticMessageText(messageText, " ");
    const line = source?.fileName === file ? source.getLineAndCharacterOfPosition(start ?? 0).line : -1;
    if (line < PREAMBLE.length) throw new Error(`${source?.fileName}:${line + 1}: ${text}`);
    problems.set(line - PREAMBLE.length, text);
  }
  return problems;
}
