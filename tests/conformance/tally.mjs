// What the checks count and find.

import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { PRISM_FAULTS } from "./prism-faults.mjs";

/** The checks, and what each of them goes through. */
const CHECKS = {
  "call samples": "operations",
  "model samples": "models",
  requests: "operations",
  replies: "operations",
  refusals: "constraints",
  unchecked: "constraints",
  "model types": "models",
  "call types": "operations",
  "enum values": "operations and models",
};

/**
 * @typedef {keyof typeof CHECKS} CheckName
 *
 * @typedef {object} Row a kind of cases of a check
 * @property {CheckName} check
 * @property {string} kind
 * @property {Set<string>} subjects
 * @property {number} cases
 *
 * @typedef {object} Finding
 * @property {CheckName} check
 * @property {string} subject an operation or a model
 * @property {string} problem
 */

export class Tally {
  /** @type {Map<string, Row>} */
  #rows = new Map();
  /** @type {Finding[]} */
  #findings = [];
  /** @type {Map<import("./prism-faults.mjs").PrismFault, number>} */
  #excuses = new Map(PRISM_FAULTS.map((fault) => [fault, 0]));

  /**
   * Counts a case.
   * @param {CheckName} check
   * @param {string} kind
   * @param {string} subject
   */
  count(check, kind, subject) {
    const name = `${check}, ${kind}`;
    const row = this.#rows.get(name) ?? { check, kind, subjects: new Set(), cases: 0 };
    this.#rows.set(name, row);
    row.subjects.add(subject);
    row.cases += 1;
  }

  /**
   * Notes what went wrong.
   * @param {CheckName} check
   * @param {string} subject
   * @param {string[]} problems
   */
  note(check, subject, problems) {
    for (const problem of problems) this.#findings.push({ check, subject, problem });
  }

  /**
   * Counts a request that Prism does not understand by a fault of its own.
   * @param {import("./prism-faults.mjs").PrismFault} fault
   */
  excuse(fault) {
    this.#excuses.set(fault, (this.#excuses.get(fault) ?? 0) + 1);
  }

  /**
   * Writes all of it into `report.json` in a folder.
   * @param {string} folder
   */
  write(folder) {
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, "report.json"), JSON.stringify(this.report, undefined, 1));
  }

  /** All of it in plain values. */
  get report() {
    const order = Object.keys(CHECKS);
    const rows = [...this.#rows.values()].sort((one, other) => order.indexOf(one.check) - order.indexOf(other.check));
    return {
      rows: rows.map(({ check, kind, subjects, cases }) => ({
        check,
        kind,
        subjects: `${subjects.size} ${CHECKS[check]}`,
        cases,
      })),
      findings: this.#findings,
      excuses: [...this.#excuses].map(([{ issue, reason }, requests]) => ({ issue, reason, requests })),
    };
  }
}
