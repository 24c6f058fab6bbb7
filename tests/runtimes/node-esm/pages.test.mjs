// How replies are read (by the vectors that every shell must pass), and how pages follow each other.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";

import { Stigg } from "stigg-edge";

import { rejection } from "./server.mjs";

const vectors = JSON.parse(readFileSync(new URL("../../vectors/replies.json", import.meta.url), "utf8"));

/** A client that is answered with these replies in turn, and the queries that it sends. */
function connect(...replies) {
  const queries = [];
  const fetch = async (url) => {
    queries.push(Object.fromEntries(new URL(url).searchParams));
    return Response.json(replies[Math.min(queries.length, replies.length) - 1]);
  };
  return { stigg: new Stigg({ apiKey: "not-a-real-key", fetch }), queries };
}

/** An operation of each shape. */
const CALLS = {
  resource: (stigg) => stigg.v1.customers.retrieve("a"),
  list: (stigg) => stigg.v1.customers.listContracts("a"),
  raw: (stigg) => stigg.get("/"),
  page: (stigg, params) => stigg.v1.customers.list(params),
  "only page": (stigg) => stigg.v1.plans.entitlements.list("a"),
};

for (const { name, shape, backward, body, expect } of vectors) {
  test(`${shape}: ${name}`, async () => {
    const { stigg, queries } = connect(body, { data: [] });
    const call = CALLS[shape](stigg, backward && { before: "start" });
    if (expect.error) {
      const error = await rejection(call);
      assert.deepEqual([error.code, error.body], ["invalid_reply", body]);
      return;
    }
    const { data, body: whole } = await call.withResponse();
    assert.deepEqual(whole, body);
    if (!("then" in expect)) {
      assert.deepEqual(data, expect.data);
      return;
    }
    const { then, ...page } = expect;
    assert.deepEqual({ ...data }, page);
    assert.deepEqual(data.body, body);
    assert.equal(data.hasNextPage(), then !== null);
    if (then) {
      await data.getNextPage();
      assert.deepEqual(queries[1], then);
    } else {
      assert.match((await rejection(data.getNextPage())).message, /no next page/);
    }
  });
}

const page = (id, next) => ({ data: [{ id }], pagination: { next, prev: null } });

test("params and options go along to the next page, cursors of either spelling do not", async () => {
  const { stigg, queries } = connect(
    page("a", "2"),
    { data: [{ id: "b" }], has_more: true, next_cursor: "3" },
    page("c", null),
  );
  const params = { limit: 1, email: "a@example.com", after: "1", new: ["x", "y"] };
  const ids = [];
  for await (const { id } of stigg.v1.customers.list(params, { query: { trace: "t" } })) {
    ids.push(id);
    params.email = "changed@example.com";
  }
  const common = { limit: "1", email: "a@example.com", new: "x,y", trace: "t" };
  assert.deepEqual(ids, ["a", "b", "c"]);
  assert.deepEqual(queries, [
    { ...common, after: "1" },
    { ...common, after: "2" },
    { ...common, starting_after: "3" },
  ]);
});

for (const [name, replies, params] of [
  ["at once", [page("a", "1")], { after: "1" }],
  ["after a page", [page("a", "1"), page("b", "1")], {}],
  ["in a wider circle", [page("a", "1"), page("b", "2"), page("c", "1")], {}],
]) {
  test(`a cursor that comes again ends the iteration: ${name}`, async () => {
    const { stigg, queries } = connect(...replies);
    const error = await rejection(
      (async () => {
        for await (const _ of stigg.v1.customers.list(params));
      })(),
    );
    assert.match(error.message, /^v1\.customers\.list: the server gives the cursor 1 a second time/);
    assert.equal(queries.length, replies.length);
    let last = await connect(...replies).stigg.v1.customers.list(params);
    await rejection(
      (async () => {
        for (;;) last = await last.getNextPage();
      })(),
    );
  });
}

test("a page can be asked for twice", async () => {
  const { stigg } = connect(page("a", "1"), page("b", null));
  const first = await stigg.v1.customers.list();
  assert.deepEqual((await first.getNextPage()).data, [{ id: "b" }]);
  assert.deepEqual((await first.getNextPage()).data, [{ id: "b" }]);
});

test("a page that says there is more, but gives no cursor, loses nothing in silence", async () => {
  const { stigg } = connect({ data: [{ id: "a" }], has_more: true, next_cursor: null });
  const ids = [];
  const error = await rejection(
    (async () => {
      for await (const { id } of stigg.v1.customers.list()) ids.push(id);
    })(),
  );
  assert.deepEqual(ids, ["a"]);
  assert.match(error.message, /there is more, but gives no cursor/);
});

test("only the pages that are needed are asked for", async () => {
  const { stigg, queries } = connect(page("a", "1"), page("b", "2"), page("c", null));
  for await (const { id } of stigg.v1.customers.list()) if (id === "b") break;
  assert.equal(queries.length, 2);
  const first = await stigg.v1.customers.list();
  const pages = [];
  for await (const each of first.iterPages()) pages.push(each);
  assert.equal(pages[0], first);
});
