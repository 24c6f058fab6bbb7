// The shipped declarations, judged by TypeScript as a strict user's project would.
import assert from "node:assert/strict";
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { basename, dirname, join } from "node:path";
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

const written = join(import.meta.dirname, "snippets");

/** Writes a file of its own. */
function write(name, code) {
  const file = join(written, name);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, code);
  return file;
}

const read = (path) => readFileSync(join(repository, path), "utf8");

/** Each TypeScript snippet of the documents. */
function snippets() {
  const guides = readdirSync(join(repository, "docs/guides")).map((name) => `docs/guides/${name}`);
  return ["README.md", ...guides].flatMap((document) => {
    const blocks = [...read(document).matchAll(/```ts\n(.*?)```/gs)];
    assert.ok(blocks.length > 0, `${document} has lost its snippets`);
    const name = basename(document, ".md").toLowerCase();
    return blocks.map(([, code], index) => write(`${name}-${index + 1}.ts`, code));
  });
}

const EXAMPLES = ["cloudflare-worker/src/index.ts", "deno/main.ts", "bun/index.ts", "vercel-edge/api/entitlements.ts"];

/** Each example, and what its runtime has beside the web's globals. */
function examples() {
  const files = EXAMPLES.map((path) => write(`example-${path.split("/")[0]}.ts`, read(`examples/${path}`)));
  // One of several files, which name each other.
  const gate = ["api", "index", "page"].map((name) => write(`${name}.ts`, read(`examples/gate-worker/src/${name}.ts`)));
  const pages = ["page/elements", "page/limits", "page/main", "page/plans"];
  const paywall = ["html", "index", "offer", "session", ...pages].map((name) =>
    write(`paywall/${name}.ts`, read(`examples/paywall/src/${name}.ts`)),
  );
  return [...files, ...gate, ...paywall, join(import.meta.dirname, "runtimes.d.ts")];
}

/** What each row of MIGRATING.md says of this package. */
function migrations() {
  const [, ...rows] = read("MIGRATING.md").split("\n").filter((line) => line.startsWith("| "));
  return rows.map((row, index) => {
    const code = /`([^`]*)` \|$/.exec(row)?.[1] ?? assert.fail(`no code in the last column: ${row}`);
    return write(
      `migrating-${index + 1}.ts`,
      `import { isAPIConnectionError, isAPIError, isInvalidRequestError, isRateLimitError, Stigg } from "stigg-edge";
declare const stigg: Stigg;
declare const id: string;
export async function row() {\n${code}\n}
export const used = [isAPIConnectionError, isAPIError, isInvalidRequestError, isRateLimitError, Stigg, stigg, id];
`,
    );
  });
}

/** Checks much at once: most of the time goes into the declarations. */
const programOf = (files, resolution) => ts.createProgram(files, { ...options, ...resolutions[resolution] });

function problems(program) {
  return ts.getPreEmitDiagnostics(program).map((found) => {
    const text = ts.flattenDiagnosticMessageText(found.messageText, "\n");
    if (!found.file) return text;
    const { line } = found.file.getLineAndCharacterOfPosition(found.start);
    return `${found.file.fileName}:${line + 1}: ${text}`;
  });
}

/** Every node of the shipped declarations, with its file. */
function* nodes() {
  const folders = ["", "entitlements", "proxy", "usage", "webhooks"];
  const program = programOf(folders.map((folder) => join(shipped, folder, "index.d.ts")), "bundler");
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
  test(`README, guides, MIGRATING.md, examples, slim and misuse under ${resolution}`, () => {
    const own = ["misuse.ts", "slim.ts", "gate.ts"].map((name) => join(import.meta.dirname, name));
    const rows = migrations();
    assert.ok(rows.length >= 10, "MIGRATING.md has lost its table");
    assert.deepEqual(problems(programOf([...snippets(), ...rows, ...examples(), ...own], resolution)), []);
  });
}

test("CommonJS gets declarations of its own", () => {
  const files = ["misuse", "slim", "gate"].map((name) => write(`${name}.cts`, read(`tests/types/${name}.ts`)));
  const program = programOf(files, "nodenext");
  assert.deepEqual(problems(program), []);
  const names = program.getSourceFiles().map(({ fileName }) => fileName);
  const used = names.filter((name) => name.startsWith(shipped));
  assert.ok(used.length > 0 && used.every((name) => name.endsWith(".d.cts")), used.join("\n"));
});

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
