// What the checks find, counted.

/**
 * @typedef {object} Row a kind of cases of a check
 * @property {string} check
 * @property {string} kind
 * @property {Set<string>} subjects
 * @property {number} cases
 *
 * @typedef {object} Finding
 * @property {string} check
 * @property {string} subject an operation or a model
 * @property {string} problem
 */

export class Tally {
  /** @type {Map<string, Row>} */
  #rows = new Map();
  /** @type {Finding[]} */
  #findings = [];
  /** @type {Map<string, number>} */
  #excuses = new Map();

  /**
   * Counts a case.
   * @param {string} check
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
   * @param {string} check
   * @param {string} subject
   * @param {string[]} problems
   */
  note(check, subject, problems) {
    for (const problem of problems) this.#findings.push({ check, subject, problem });
  }

  /**
   * Counts a violation that is a fault of Prism's.
   * @param {string} issue
   */
  excuse(issue) {
    this.#excuses.set(issue, (this.#excuses.get(issue) ?? 0) + 1);
  }

  /** @param {string} issue */
  excused(issue) {
    return this.#excuses.get(issue) ?? 0;
  }

  /** The counts and findings in plain values. */
  get report() {
    const rows = [...this.#rows.values()].map(({ subjects, ...row }) => ({ ...row, subjects: subjects.size }));
    return { rows, findings: this.#findings };
  }
}
