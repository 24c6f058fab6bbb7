// Setting a client up: keys, the environment, browsers; and the errors as a caller meets them.
import assert from "node:assert/strict";
import { cp, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { test } from "node:test";
import { fileURLToPath, pathToFileURL } from "node:url";

import named, * as everything from "stigg-edge";
import { isAPIError, isInvalidRequestError, isNotFoundError, isStiggError, Stigg, VERSION } from "stigg-edge";

import { rejection } from "./server.mjs";

const apiKey = "not-a-real-key";
const sent = [];
const fetch = async (url, { headers }) => {
  sent.push({ url, key: headers["x-api-key"] });
  return Response.json({ data: {} });
};

/** Runs with other globals than there are. */
async function within(globals, act) {
  const before = Object.keys(globals).map((name) => [name, Object.getOwnPropertyDescriptor(globalThis, name)]);
  for (const [name, value] of Object.entries(globals)) {
    Object.defineProperty(globalThis, name, { value, configurable: true, writable: true });
  }
  try {
    return await act();
  } finally {
    for (const [name, descriptor] of before) {
      if (descriptor) Object.defineProperty(globalThis, name, descriptor);
      else delete globalThis[name];
    }
  }
}

const BROWSER = { window: {}, document: {}, process: undefined };
const BROWSER_WORKER = { WorkerGlobalScope: class {}, process: undefined };

test("exports", () => {
  assert.equal(named, Stigg);
  assert.match(VERSION, /^\d+\.\d+\.\d+/);
  for (const name of Object.keys(everything).filter((name) => name.endsWith("Error") && !name.startsWith("is"))) {
    assert.equal(Stigg[name], everything[name]);
    assert.equal(everything[name].name, name);
    assert.equal(typeof everything[`is${name}`], "function");
  }
});

test("key and base URL come from the environment, if they are not given", async () => {
  const env = { STIGG_API_KEY: "from-the-environment", STIGG_BASE_URL: "http://localhost:1/api/v1" };
  await within({ process: { ...process, env } }, async () => {
    await new Stigg({ fetch }).get("/a");
    assert.deepEqual(sent.pop(), { url: "http://localhost:1/a", key: "from-the-environment" });
    await new Stigg({ fetch, apiKey, baseURL: "https://b.example" }).get("/a");
    assert.deepEqual(sent.pop(), { url: "https://b.example/a", key: apiKey });
    assert.throws(() => new Stigg({ fetch, apiKey: undefined }), /STIGG_API_KEY/);
  });
  await within({ process: { ...process, env: { STIGG_API_KEY: "" } } }, () => {
    assert.throws(() => new Stigg(), { name: "InvalidRequestError", place: "apiKey", message: /STIGG_API_KEY/ });
  });
});

test("Deno is not made to ask its user", async () => {
  const asked = [];
  const Deno = {
    permissions: {
      querySync: (wanted) => ({
        state: (asked.push(wanted), wanted.variable === "STIGG_API_KEY" ? "granted" : "prompt"),
      }),
    },
    env: { get: (name) => (name === "STIGG_API_KEY" ? "from-deno" : assert.fail(`asked for ${name}`)) },
  };
  await within({ Deno }, () => new Stigg({ fetch }).get("/a"));
  assert.deepEqual(sent.pop(), { url: "https://api.stigg.io/a", key: "from-deno" });
  assert.deepEqual(
    asked.map(({ name, variable }) => `${name} ${variable}`),
    ["env STIGG_API_KEY", "env STIGG_BASE_URL", "env STIGG_LOG"],
  );
});

test("fromEnv reads an env and nothing else", async () => {
  await Stigg.fromEnv({ STIGG_API_KEY: apiKey, STIGG_BASE_URL: "http://localhost:1" }, { fetch }).get("/a");
  assert.deepEqual(sent.pop(), { url: "http://localhost:1/a", key: apiKey });
  const env = { STIGG_API_KEY: "another", STIGG_BASE_URL: "http://localhost:2" };
  await within({ process: { ...process, env } }, async () => {
    assert.throws(() => Stigg.fromEnv({}), /STIGG_API_KEY/);
    await Stigg.fromEnv({ STIGG_API_KEY: apiKey }, { fetch }).get("/a");
    assert.deepEqual(sent.pop(), { url: "https://api.stigg.io/a", key: apiKey });
  });
  await Stigg.fromEnv({ STIGG_API_KEY: apiKey }, { fetch, apiKey: null }).get("/a");
  assert.equal(sent.pop().key, undefined);
});

test("a key in a browser is refused with the remedy", async () => {
  for (const globals of [BROWSER, BROWSER_WORKER, { navigator: { product: "ReactNative" }, process: undefined }]) {
    await within(globals, () => {
      for (const options of [
        { apiKey },
        { apiKey: () => apiKey },
        {},
        { apiKey: undefined, baseURL: "https://edge.example" },
      ]) {
        assert.throws(() => new Stigg(options), {
          name: "InvalidRequestError",
          message: /browser.*baseURL.*dangerouslyAllowBrowser/,
        });
      }
      assert.ok(new Stigg({ apiKey, dangerouslyAllowBrowser: true }));
    });
  }
});

test("only a client without a key says that no foreign page sends its requests", async () => {
  const marks = [];
  const fetch = async (_url, { headers }) => {
    marks.push(headers["x-requested-with"]);
    return Response.json({});
  };
  for (const key of [null, apiKey, () => apiKey]) await new Stigg({ apiKey: key, fetch }).get("/a");
  const keyless = new Stigg({ apiKey: null, fetch, headers: { "x-requested-with": "another" } });
  await keyless.get("/a");
  await keyless.get("/a", { headers: { "x-requested-with": null } });
  assert.deepEqual(marks, ["stigg-edge", undefined, undefined, "stigg-edge", undefined]);
});

test("servers are not taken for browsers", async () => {
  for (const globals of [
    { navigator: { userAgent: "Cloudflare-Workers" } },
    { WebSocketPair: class {} },
    { Deno: { env: { get() {} } } },
    { Bun: {} },
    { EdgeRuntime: "edge" },
  ]) {
    await within({ ...BROWSER_WORKER, ...globals }, () =>
      assert.ok(new Stigg({ apiKey, baseURL: "https://edge.example" })),
    );
  }
  await within({ WorkerGlobalScope: class {} }, () => assert.ok(new Stigg({ apiKey })));
});

test("a client without a key works in a browser, relative to its page", async () => {
  await within({ ...BROWSER, location: { origin: "https://shop.example" } }, async () => {
    await new Stigg({ baseURL: "/stigg/", fetch }).get("/a");
    assert.deepEqual(sent.pop(), { url: "https://shop.example/stigg/a", key: undefined });
    await new Stigg({ baseURL: "/", fetch }).get("/a");
    assert.deepEqual(sent.pop(), { url: "https://shop.example/a", key: undefined });
    await new Stigg({ apiKey: null, fetch }).get("/a");
    assert.deepEqual(sent.pop(), { url: "https://api.stigg.io/a", key: undefined });
  });
  await within({ ...BROWSER, location: { origin: "http://intranet.example" } }, async () => {
    await new Stigg({ baseURL: "/stigg", fetch }).get("/a");
    assert.equal(sent.pop().url, "http://intranet.example/stigg/a");
    assert.throws(() => new Stigg({ baseURL: "http://other.example" }), {
      place: "baseURL",
      message: /allowInsecureHttp/,
    });
    assert.throws(() => new Stigg({ baseURL: "stigg" }), { place: "baseURL" });
    assert.throws(() => new Stigg({ baseURL: "//other.example" }), { place: "baseURL" });
  });
  await within({ ...BROWSER, location: { origin: "null" } }, () => {
    assert.throws(() => new Stigg({ baseURL: "/stigg" }), { place: "baseURL" });
  });
  assert.throws(() => new Stigg({ apiKey: null, baseURL: "/stigg" }), { place: "baseURL" });
});

test("options that make no sense", () => {
  for (const [options, place, message] of [
    [apiKey, "options", /must be an object/],
    [{ apiKey, timeout: "5" }, "timeout", /milliseconds.* got a string/],
    [{ apiKey, timeout: 2 ** 31 }, "timeout", /got 2147483648/],
    [{ apiKey, timeout: Infinity }, "timeout", /got Infinity/],
    [{ apiKey, validation: false }, "validation", /"on" or "off"/],
    [{ apiKey, fetch: {} }, "fetch", /must be a function, got an object/],
    [{ apiKey, maxRetries: 1.5 }, "maxRetries", /whole number from 0 to 10, got 1.5/],
    [{ apiKey, logLevel: "loud" }, "logLevel", /STIGG_LOG.*"debug"/],
    [{ apiKey, logger: () => {} }, "logger", /methods error, warn, info and debug.* got a function/],
    [{ apiKey, headers: { "x-a": 5 } }, 'headers["x-a"]', /must be a string, got a number/],
    [{ apiKey, headers: { Accept: "text/html" } }, 'headers["Accept"]', /is set by the client/],
    [{ apiKey, fetchOptions: { signal: null } }, "fetchOptions.signal", /is set by the client/],
  ]) {
    assert.throws(() => new Stigg(options), { name: "InvalidRequestError", place, message });
  }
});

test("options of a call that make no sense", async () => {
  const stigg = new Stigg({ apiKey, fetch });
  for (const [options, place] of [
    [{ timeout: 0 }, "timeout"],
    [{ deadline: NaN }, "deadline"],
    [{ signal: {} }, "signal"],
    [{ idempotencyKey: 5 }, "idempotencyKey"],
    [{ query: { a: [undefined] } }, "query.a[0]"],
    [{ validation: "none" }, "validation"],
  ]) {
    const error = await rejection(stigg.v1.customers.retrieve("a", null, options));
    assert.deepEqual(
      [error.name, error.operation, error.place],
      ["InvalidRequestError", "v1.customers.retrieve", place],
    );
  }
  assert.equal(sent.length, 0);
});

/** Another copy of the package, which has not been used yet. */
async function withCopy(act) {
  const dist = dirname(fileURLToPath(import.meta.resolve("stigg-edge")));
  const folder = await mkdtemp(join(tmpdir(), "stigg-edge-"));
  try {
    await cp(join(dist, ".."), folder, { recursive: true });
    await act(await import(pathToFileURL(join(folder, "dist", "inline.js"))));
  } finally {
    await rm(folder, { recursive: true });
  }
}

test("guards know the errors of another copy of the package", async () => {
  await withCopy(async (other) => {
    const error = await rejection(new other.Stigg({ apiKey }).v1.customers.retrieve(""));
    assert.ok(!(error instanceof Stigg.StiggError));
    assert.deepEqual(
      [isStiggError(error), isInvalidRequestError(error), isAPIError(error), isNotFoundError(error)],
      [true, true, false, false],
    );
  });
  for (const other of [undefined, null, "NotFoundError", new Error("a"), { name: "NotFoundError" }])
    assert.equal(isStiggError(other), false);
});

test("where WebAssembly is forbidden it is the call that fails, with the remedy", async () => {
  await withCopy(async (other) => {
    const forbidden = new WebAssembly.CompileError("forbidden by policy");
    const stigg = await within(
      {
        WebAssembly: {
          ...WebAssembly,
          Module: class {
            constructor() {
              throw forbidden;
            }
          },
        },
      },
      async () => {
        const stigg = new other.Stigg({ apiKey, fetch });
        const error = await rejection(stigg.v1.customers.retrieve("a"));
        assert.ok(error instanceof other.StiggError);
        assert.match(error.message, /'wasm-unsafe-eval'/);
        assert.equal(error.cause, forbidden);
        return stigg;
      },
    );
    assert.deepEqual(await stigg.v1.customers.retrieve("a"), {});
    assert.equal(sent.pop().key, apiKey);
  });
});

test("after a trap the client goes on, with a fresh core", async (t) => {
  const stigg = new Stigg({ apiKey, fetch });
  const { Instance } = WebAssembly;
  const instances = t.mock.method(WebAssembly, "Instance", function (...given) {
    return new Instance(...given);
  });
  // Told of a text that is longer than all memory, the core panics.
  t.mock.method(TextEncoder.prototype, "encodeInto", () => ({ read: 1, written: -1 }), { times: 1 });
  const error = await rejection(stigg.v1.customers.retrieve("ä"));
  assert.ok(error instanceof Stigg.StiggError && error.cause instanceof WebAssembly.RuntimeError);
  assert.deepEqual(await stigg.v1.customers.retrieve("a"), {});
  assert.equal(sent.pop().url, "https://api.stigg.io/api/v1/customers/a");
  assert.equal(instances.mock.callCount(), 1);
});

test("an error reads like one", async () => {
  const stigg = new Stigg({
    apiKey,
    fetch: async () => Response.json({ error: { code: "gone", message: "no such customer" } }, { status: 404 }),
  });
  const error = await rejection(stigg.v1.customers.provision({ id: "a" }, { idempotencyKey: "key-1" }));
  assert.ok(error instanceof Stigg.NotFoundError && error instanceof Stigg.APIError && isNotFoundError(error));
  assert.equal(String(error), "NotFoundError: v1.customers.provision: 404 no such customer");
  assert.match(error.stack, /^NotFoundError: v1\.customers\.provision/);
  assert.deepEqual(
    [error.code, error.idempotencyKey, error.headers.get("content-type")],
    ["gone", "key-1", "application/json"],
  );
  // What is not known is missing, so that logs stay short.
  assert.deepEqual(Object.keys(error).sort(), [
    "attempts",
    "body",
    "code",
    "headers",
    "idempotencyKey",
    "operation",
    "status",
  ]);
});
