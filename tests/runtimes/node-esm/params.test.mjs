// Params that JSON would lose, bend or choke on, beyond what the contract's tests try.
import assert from "node:assert/strict";
import { test } from "node:test";

import { Stigg } from "stigg-edge";

import { rejection } from "./server.mjs";

const stigg = new Stigg({
  apiKey: "not-a-real-key",
  fetch: async (_, { body }) => new Response(body, { headers: { "content-type": "application/json" } }),
});
/** Sends any params, and gives what was sent. */
const send = (params) => stigg.post("/", { body: params });

/** The walk is made only where a text can hide something: this makes it. */
const looked = (value) => ({ walk: null, value });

async function refuses(params, message) {
  const error = await rejection(send(params));
  assert.equal(error.name, "InvalidRequestError");
  assert.equal(error.message, `POST /: ${message}`);
}

test("places are written as in code", async () => {
  await refuses(
    { list: [{ "a b": { $x1: { 0: { "": NaN } } } }] },
    'body.list[0]["a b"].$x1["0"][""] must be a finite number, got NaN, which JSON makes null',
  );
  await refuses([[Infinity]], "body[0][0] must be a finite number, got Infinity, which JSON makes null");
});

test("the first fault is named", async () => {
  await refuses(
    { a: 1, b: [undefined], c: NaN },
    "body.b[0] must be a value, got undefined, which JSON makes null in a list",
  );
});

test("what JSON writes as {}", async () => {
  for (const [value, tag] of [
    [new Map([[1, 2]]), "Map"],
    [new Set([1]), "Set"],
    [Promise.resolve(1), "Promise"],
    [/a/, "RegExp"],
    [new Error("a"), "Error"],
    [new ArrayBuffer(1), "ArrayBuffer"],
    [new DataView(new ArrayBuffer(1)), "DataView"],
    [new Float32Array([1]), "Float32Array"],
    [new Headers({ a: "b" }), "Headers"],
    [
      new (class {
        #a = 1;
      })(),
      "Object",
    ],
    [Object.create({ inherited: 1 }), "Object"],
  ]) {
    await refuses({ value }, `body.value must be a plain object, a list or text, got a ${tag}, which JSON would lose`);
  }
  const kept = [
    {},
    Object.create(null),
    Buffer.from("a"),
    new URL("https://a.example"),
    Object(""),
    new (class {
      a = 1;
    })(),
  ];
  for (const value of kept) assert.deepEqual(await send(looked(value)), JSON.parse(JSON.stringify(looked(value))));
});

test("toJSON is respected, but does not make null", async () => {
  assert.deepEqual(await send(looked({ toJSON: (key) => ({ key, list: [null] }) })), {
    walk: null,
    value: { key: "value", list: [null] },
  });
  assert.deepEqual(await send(looked({ toJSON: (key) => (key === "value" ? 1 : NaN) })), { walk: null, value: 1 });
  await refuses(
    looked({ toJSON: () => null }),
    "body.value must not become null by its toJSON(): give null itself if that is meant",
  );
  await refuses(
    looked({ toJSON: () => ({ a: NaN }) }),
    "body.value.a must be a finite number, got NaN, which JSON makes null",
  );
  await refuses([new Date(NaN)], "body[0] must be a valid date, got an invalid one, which JSON makes null");
  assert.deepEqual(await send(looked(new Date(0))), { walk: null, value: "1970-01-01T00:00:00.000Z" });
});

test("circles are found and told from what is only shared", async () => {
  const shared = { a: [1] };
  assert.deepEqual(await send(looked([shared, shared, { shared }])), {
    walk: null,
    value: [shared, shared, { shared }],
  });
  const self = { metadata: { list: [] } };
  self.metadata.list.push(self.metadata);
  await refuses(self, "body.metadata.list[0] refers back to body.metadata; a request body must be a tree");
});

test("what is shared is looked at once", async () => {
  let shared = {};
  for (let level = 0; level < 40; level++) shared = [shared, shared];
  let reads = 0;
  const params = {
    get once() {
      if (reads++ === 0) throw new Error("trouble");
      return 1;
    },
    shared,
  };
  // 2^40 steps would never end.
  const error = await rejection(send(params));
  assert.equal(error.message, "POST /: body cannot be written as JSON: trouble");
});

test("what throws when it is looked at is named", async () => {
  const trouble = new Error("trouble");
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  for (const [value, said] of [
    [
      {
        get deep() {
          throw trouble;
        },
      },
      "body.value.deep cannot be read: trouble",
    ],
    [
      {
        toJSON() {
          throw trouble;
        },
      },
      "body.value cannot be read: trouble",
    ],
    [
      new Proxy(
        {},
        {
          ownKeys() {
            throw trouble;
          },
        },
      ),
      "body.value cannot be read: trouble",
    ],
    [
      {
        get deep() {
          throw undefined;
        },
      },
      "body.value.deep cannot be read: undefined",
    ],
    [
      {
        get deep() {
          throw {
            get message() {
              throw trouble;
            },
          };
        },
      },
      "body.value.deep cannot be read: the reason cannot be shown",
    ],
  ]) {
    await refuses({ value }, said);
  }
  assert.match((await rejection(send({ value: proxy }))).message, /body\.value cannot be read: .*revoked/);
  assert.equal(
    (
      await rejection(
        send({
          get a() {
            throw trouble;
          },
        }),
      )
    ).cause,
    trouble,
  );
});

test("depth without end has an end", async () => {
  const endless = {
    get deep() {
      return Object.create(null, Object.getOwnPropertyDescriptors(endless));
    },
  };
  const error = await rejection(send(endless));
  assert.match(error.message, /^POST \/: body\.deep\.deep.*… is nested more than 100000 levels deep$/);
  assert.ok(error.message.length < 500);
  let deep = { fault: 1n };
  for (let level = 0; level < 50_000; level++) deep = [deep];
  assert.match((await rejection(send(deep))).message, /BigInt/);
});

test("an own member __proto__ is looked at like any other", async () => {
  const value = JSON.parse('{"__proto__":{"a":null}}');
  assert.deepEqual(Object.keys(await send(value)), ["__proto__"]);
  value.__proto__; // The accessor is shadowed.
  Object.getOwnPropertyDescriptor(value, "__proto__").value.a = NaN;
  await refuses(value, "body.__proto__.a must be a finite number, got NaN, which JSON makes null");
});
