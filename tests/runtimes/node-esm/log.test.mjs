// What is logged, where to, and what never is.
import assert from "node:assert/strict";
import { test } from "node:test";

import { Stigg } from "stigg-edge";

import { rejection } from "./server.mjs";

const apiKey = "not-a-real-key";

/** A logger that keeps what it gets. */
function keeper() {
  const lines = [];
  const level = (name) => (line, facts) => lines.push({ level: name, line, facts });
  return { lines, logger: { error: level("error"), warn: level("warn"), info: level("info"), debug: level("debug") } };
}

/** Answers with these statuses in turn. */
function statuses(...given) {
  const left = [...given];
  return async () => {
    const status = left.length > 1 ? left.shift() : left[0];
    const headers = { "x-request-id": `request-${status}`, "retry-after-ms": "1" };
    return Response.json(status < 300 ? { data: [] } : { message: `says ${apiKey}` }, { status, headers });
  };
}

const levels = (lines) => lines.map(({ level }) => level).join(" ");

test("each level writes its lines and those of the levels before it", async () => {
  for (const [logLevel, expected] of [
    ["debug", "debug warn debug info debug error"],
    ["info", "warn info error"],
    ["warn", "warn error"],
    ["error", "error"],
    ["off", ""],
    [undefined, "warn error"],
  ]) {
    const { lines, logger } = keeper();
    const stigg = new Stigg({ apiKey, logger, logLevel, fetch: statuses(503, 200, 404) });
    await stigg.v1.customers.retrieve("a");
    await rejection(stigg.v1.customers.retrieve("a"));
    assert.equal(levels(lines), expected, `${logLevel}`);
  }
});

test("a line tells the call, and its facts attempt, status, duration and request id", async () => {
  const { lines, logger } = keeper();
  const stigg = new Stigg({ apiKey, logger, logLevel: "debug", fetch: statuses(503, 200) });
  await stigg.v1.customers.list({ email: "someone@example.com" }, { headers: { "x-own": "private" } });
  assert.deepEqual(
    lines.map(({ line }) => line),
    [
      "stigg-edge: v1.customers.list: is sent",
      "stigg-edge: v1.customers.list: 503 says ***; next attempt in 1 ms",
      "stigg-edge: v1.customers.list: is sent",
      "stigg-edge: v1.customers.list: 200",
    ],
  );
  const call = { operation: "v1.customers.list", method: "GET", url: "https://api.stigg.io/api/v1/customers" };
  assert.deepEqual(
    lines.map(({ facts: { duration, ...facts } }) => {
      assert.ok(duration >= 0 && duration < 1000);
      return facts;
    }),
    [
      { ...call, attempt: 1 },
      { ...call, attempt: 1, status: 503, requestId: "request-503" },
      { ...call, attempt: 2 },
      { ...call, attempt: 2, status: 200, requestId: "request-200" },
    ],
  );
  const text = JSON.stringify(lines);
  for (const secret of [apiKey, "someone", "private"]) assert.ok(!text.includes(secret), secret);
});

test("a reply of the wrong shape is logged as the failure that it is", async () => {
  const { lines, logger } = keeper();
  const stigg = new Stigg({ apiKey, logger, fetch: async () => Response.json("done") });
  await rejection(stigg.v1.customers.retrieve("a"));
  assert.deepEqual([levels(lines), /holds no object/.test(lines[0].line)], ["error", true]);
});

test("the console is the default, and silent unless it is asked for", async (t) => {
  for (const level of ["error", "warn", "info", "debug"]) t.mock.method(console, level, () => {});
  const written = () => ["error", "warn", "info", "debug"].map((level) => console[level].mock.callCount()).join(" ");
  await rejection(new Stigg({ apiKey, fetch: statuses(503, 404) }).get("/"));
  assert.equal(written(), "0 0 0 0");
  process.env.STIGG_LOG = "info";
  t.after(() => delete process.env.STIGG_LOG);
  await new Stigg({ apiKey, fetch: statuses(200) }).get("/");
  assert.equal(written(), "0 0 1 0");
  await new Stigg({ apiKey, logLevel: "off", fetch: statuses(200) }).get("/");
  assert.equal(written(), "0 0 1 0");
  await Stigg.fromEnv({ STIGG_API_KEY: apiKey, STIGG_LOG: "debug" }, { fetch: statuses(200) }).get("/");
  assert.equal(written(), "0 0 2 1");
  process.env.STIGG_LOG = "loud";
  assert.throws(() => new Stigg({ apiKey }), { place: "logLevel" });
});

test("nothing is computed when nobody listens", async (t) => {
  const name = t.mock.method(Date, "now");
  const calls = async (options) => {
    name.mock.resetCalls();
    await new Stigg({ apiKey, fetch: statuses(200), ...options }).v1.customers.retrieve("a");
    return name.mock.callCount();
  };
  const silent = await calls({});
  const loud = await calls({ logLevel: "debug", logger: keeper().logger });
  assert.ok(silent < loud, `${silent} < ${loud}`);
});

test("a logger that is broken breaks no call", async () => {
  const broken = () => {
    throw new Error("the disk is full");
  };
  const logger = { error: broken, warn: broken, info: broken, debug: broken };
  const stigg = new Stigg({ apiKey, logger, logLevel: "debug", fetch: statuses(503, 200) });
  assert.deepEqual(await stigg.v1.customers.listContracts("a"), []);
});
