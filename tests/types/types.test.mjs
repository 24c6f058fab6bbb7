// The shipped declarations, judged by TypeScript as a strict user's project would.
import assert from "node:assert/strict";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { test } from "node:test";

const ts = createRequire(join(process.env.STIGG_TOOLS, "package.json"))("typescript");
const repository = join(import.meta.dirname, "../..");
const shipped = join(import.meta.dirname, "node_modules/stigg-edge/dist");

const options = {
  strict: true,
  skipLibCheck: false,
  noEmit: true,
  noUncheckedIndexedAccess: true,
  target: ts.ScriptTarget.ES2022,
  lib: ["lib.es2022.d.ts", "lib.dom.d.ts", "lib.dom.iterable.d.ts", "lib.dom.asynciterable.d.ts"],
  types: [],
};
const resolutions = {
  bundler: { module: ts.ModuleKind.ESNext, moduleResolution: ts.ModuleResolutionKind.Bundler },
  nodenext: { module: ts.ModuleKind.NodeNext, moduleResolution: ts.ModuleResolutionKind.NodeNext },
};

/** Writes each TypeScript snippet of the README into a file of its own. */
function snippets() {
  const folder = join(import.meta.dirname, "snippets");
  mkdirSync(folder, { recursive: true });
  const blocks = readFileSync(join(repository, "README.md"), "utf8").matchAll(/```ts\n(.*?)```/gs);
  return [...blocks].map(([, code], index) => {
    const file = join(folder, `readme-${index + 1}.ts`);
    writeFileSync(file, code);
    return file;
  });
}

function example() {
  const file = join(import.meta.dirname, "snippets", "cloudflare-worker.ts");
  writeFileSync(file, readFileSync(join(repository, "examples/cloudflare-worker/src/index.ts")));
  return file;
}

function problems(files, resolution) {
  const program = ts.createProgram(files, { ...options, ...resolutions[resolution] });
  return ts.getPreEmitDiagnostics(program).map((found) => {
    const text = ts.flattenDiagnosticMessageText(found.messageText, "\n");
    if (!found.file) return text;
    const { line } = found.file.getLineAndCharacterOfPosition(found.start);
    return `${found.file.fileName}:${line + 1}: ${text}`;
  });
}

/** Every node of the shipped declarations, with its file. */
function* nodes() {
  const program = ts.createProgram([join(shipped, "index.d.ts")], { ...options, ...resolutions.bundler });
  program.getTypeChecker(); // gives the nodes their parents
  for (const file of program.getSourceFiles()) {
    if (!file.fileName.startsWith(shipped)) continue;
    const pending = [file];
    while (pending.length > 0) {
      const node = pending.pop();
      ts.forEachChild(node, (child) => void pending.push(child));
      const { line } = file.getLineAndCharacterOfPosition(node.pos);
      yield { node, at: `${file.fileName.slice(shipped.length + 1)}:${line + 1}` };
    }
  }
}

for (const resolution of Object.keys(resolutions)) {
  test(`README, example and misuse under ${resolution}`, () => {
    const readme = snippets();
    assert.ok(readme.length >= 5, "the README has lost its snippets");
    const files = [...readme, example(), join(import.meta.dirname, "misuse.ts")];
    assert.deepEqual(problems(files, resolution), []);
  });
}

test("no any is shipped", () => {
  const found = [...nodes()].filter(({ node }) => node.kind === ts.SyntaxKind.AnyKeyword);
  assert.deepEqual(found.map(({ at }) => at), []);
});

test("every public member has a doc", () => {
  const members = [...nodes()].filter(({ node }) => {
    if (!ts.isMethodDeclaration(node) && !ts.isPropertySignature(node) && !ts.isPropertyDeclaration(node)) return false;
    const hidden = ts.getCombinedModifierFlags(node) & (ts.ModifierFlags.Private | ts.ModifierFlags.Protected);
    const inline = ts.isTypeLiteralNode(node.parent);
    return !hidden && !inline && ts.isIdentifier(node.name);
  });
  assert.ok(members.length > 1500, `only ${members.length} members found`);
  const bare = members.filter(({ node }) => ts.getJSDocCommentsAndTags(node).length === 0);
  assert.deepEqual(bare.map(({ at, node }) => `${at} ${node.name.text}`), []);
});
