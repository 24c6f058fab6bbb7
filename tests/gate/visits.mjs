// Two requests of a Worker and one gate, on the runtime's own clock: the first begins a refresh and ends.

import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";

import { Recorder } from "../contract/recorder.mjs";
import { boolean, listed } from "./access.mjs";

const DELAY = 400;

/** @returns {Promise<import("../contract/recorder.mjs").Reply>} */
async function slowly() {
  await new Promise((resolve) => setTimeout(resolve, DELAY));
  return { status: 200, body: { data: listed(boolean()) } };
}

/**
 * @param {string} title
 * @param {() => string | URL} url where the Worker takes visits
 */
export function testVisits(title, url) {
  describe(`a gate for several requests, ${title}`, { timeout: 20_000 }, () => {
    /** @type {Recorder} */
    let recorder;
    before(async () => {
      recorder = await Recorder.start();
    });
    after(() => recorder.stop());

    const visit = async (/** @type {string} */ key, /** @type {object} */ how) => {
      const body = JSON.stringify({ baseURL: recorder.url, key, ...how });
      const response = await fetch(url(), { method: "POST", body });
      assert.equal(response.status, 200, await response.clone().text());
      return response.json();
    };
    const begun = async (/** @type {string} */ key) => {
      while (recorder.taken(key).length === 0) await new Promise((resolve) => setTimeout(resolve, 5));
    };

    test("with waitUntil the second waits for what the first has begun", async () => {
      const key = recorder.giveKey(slowly);
      await visit(key, { keeps: true });
      await begun(key);
      const { hasAccess, isFallback, took } = await visit(key, { stays: true, keeps: true });
      assert.deepEqual([hasAccess, isFallback, recorder.taken(key).length], [true, false, 1]);
      assert.ok(took < 1_000, `it took ${took} ms`);
      const { cache } = await visit(key, { stays: true });
      assert.equal(cache, "fresh");
    });

    test("without it the second asks for itself, instead of waiting for ever", async () => {
      const key = recorder.giveKey(slowly);
      await Promise.all([visit(key, {}), begun(key)]);
      const { hasAccess, isFallback, took } = await visit(key, { stays: true });
      assert.deepEqual([hasAccess, isFallback, recorder.taken(key).length], [true, false, 2]);
      assert.ok(took < 1_000, `it took ${took} ms`);
    });

    test("where Stigg is silent, the time of the second ends, whoever has begun", async () => {
      const key = recorder.giveKey("silence");
      await Promise.all([visit(key, { keeps: true }), begun(key)]);
      const { isFallback, took } = await visit(key, { stays: true, keeps: true });
      assert.deepEqual([isFallback, recorder.taken(key).length], [true, 1]);
      assert.ok(took >= 990 && took < 1_500, `it took ${took} ms`);
    });

    test("of what is waited for by several requests at once each gets its answer", async () => {
      const key = recorder.giveKey(slowly);
      const answers = await Promise.all(Array.from({ length: 10 }, () => visit(key, { stays: true, keeps: true })));
      assert.ok(
        answers.every(({ hasAccess, isFallback }) => hasAccess && !isFallback),
        JSON.stringify(answers),
      );
      assert.equal(recorder.taken(key).length, 1);
    });
  });
}
