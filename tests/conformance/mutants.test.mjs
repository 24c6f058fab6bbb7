// Each wrong copy of the contract is noticed, by the checks and at the places that it should be, and by no others.

import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { before, describe, test } from "node:test";
import { promisify } from "node:util";

import { contractFile } from "../contract/contract.mjs";
import { MUTANTS, mutated } from "./mutants.mjs";

/** @typedef {import("./tally.mjs").Finding} Finding */

describe("a wrong contract is noticed", () => {
  /** @type {Finding[]} */
  let findings;
  before(async () => {
    findings = await judged(mutated(JSON.parse(readFileSync(contractFile, "utf8"))));
  });

  for (const { name, red } of MUTANTS) {
    test(name, () => {
      const subjects = Object.values(red).flat();
      const own = findings.filter(({ subject }) => subjects.includes(subject));
      assert.deepEqual(checksOf(own), red, shown(own));
    });
  }

  test("nothing else is found", () => {
    const subjects = MUTANTS.flatMap(({ red }) => Object.values(red).flat());
    const others = findings.filter(({ subject }) => !subjects.includes(subject));
    assert.equal(others.length, 0, shown(others));
  });
});

/**
 * What the judge finds when it goes by another contract.
 * @param {object} contract
 * @returns {Promise<Finding[]>}
 */
async function judged(contract) {
  const folder = join(import.meta.dirname, "mutants");
  mkdirSync(folder, { recursive: true });
  const file = join(folder, "openapi.json");
  writeFileSync(file, JSON.stringify(contract));
  await promisify(execFile)(process.execPath, [join(import.meta.dirname, "main.mjs"), folder], {
    env: { ...process.env, STIGG_CONTRACT: file },
  });
  return JSON.parse(readFileSync(join(folder, "report.json"), "utf8")).findings;
}

/** @param {Finding[]} findings */
function checksOf(findings) {
  /** @type {Record<string, string[]>} */
  const checks = {};
  for (const { check, subject } of findings) checks[check] = [...new Set([...(checks[check] ?? []), subject])].sort();
  return checks;
}

/** @param {Finding[]} findings */
function shown(findings) {
  const lines = findings.map(({ check, subject, problem }) => `${check}: ${subject}: ${problem}`);
  return lines.join("\n").slice(0, 5000);
}
