// Prism, a mock server that judges each request by the contract: `prism mock --errors --dynamic`.

import { spawn } from "node:child_process";
import { request } from "node:http";
import { createInterface } from "node:readline";

import { contractFile } from "../contract/contract.mjs";
import { PRISM_FAULTS } from "./prism-faults.mjs";
import { prismProgram } from "./tools.mjs";

/**
 * @typedef {import("../contract/recorder.mjs").Taken} Taken
 *
 * @typedef {object} Violation
 * @property {string[]} location
 * @property {string} code
 * @property {string} message
 *
 * @typedef {object} Answer
 * @property {number} status
 * @property {string} text
 * @property {Record<string, string>} headers
 * @property {Violation[]} violations
 *
 * @typedef {object} Judgement
 * @property {Answer} answer
 * @property {string[]} objections what Prism has against the request
 * @property {import("./prism-faults.mjs").PrismFault[]} faults its own, which do not count
 */

export class Prism {
  #process;
  #url;

  /**
   * Starts a Prism of its own on a free port.
   * @param {number} seed of the replies that it makes up
   */
  static async start(seed) {
    const options = ["--errors", "--dynamic", "--seed", String(seed), "--host", "127.0.0.1", "--port", "0"];
    const child = spawn(process.execPath, [prismProgram, "mock", ...options, contractFile], {
      stdio: ["ignore", "pipe", "inherit"],
    });
    process.once("exit", () => child.kill());
    let said = "";
    for await (const line of createInterface(child.stdout)) {
      const [, url] = /listening on (http:\S+)/.exec(line) ?? [];
      if (url) {
        // What it says from here on is not looked at, but it must not wait for a reader.
        child.stdout.resume();
        return new Prism(child, url);
      }
      said += `${line}\n`;
    }
    throw new Error(`Prism ended before it listened:\n${said}`);
  }

  /**
   * @param {import("node:child_process").ChildProcess} child
   * @param {string} url
   */
  constructor(child, url) {
    this.#process = child;
    this.#url = url;
  }

  /**
   * @param {Taken} taken
   * @returns {Promise<Judgement>}
   */
  async judge(taken) {
    const answer = await this.#answer(taken);
    const explained = answer.violations.map((violation) => PRISM_FAULTS.find((one) => one.explains(violation, taken)));
    const faults = [...new Set(explained.filter((fault) => fault !== undefined))];
    if (faults.length === 0 || explained.includes(undefined)) {
      return { answer, objections: objectionsOf(answer, explained), faults };
    }
    const spared = await this.#answer(faults.reduce((one, fault) => fault.spare(one), taken));
    return { answer: spared, objections: objectionsOf(spared), faults };
  }

  /**
   * Hands on a request as it came.
   * @param {Taken} taken
   * @returns {Promise<Answer>}
   */
  #answer({ verb, target, headers, body }) {
    const { host: _host, connection: _connection, ...others } = headers;
    return new Promise((resolve, reject) => {
      const asked = request(this.#url, { agent: false, method: verb, path: target, headers: others });
      asked.on("error", reject);
      asked.on("response", async (response) => {
        const chunks = [];
        for await (const chunk of response) chunks.push(chunk);
        resolve({
          status: response.statusCode ?? 0,
          text: Buffer.concat(chunks).toString("utf8"),
          headers: { "content-type": response.headers["content-type"] ?? "" },
          violations: read(response.headers["sl-violations"]),
        });
      });
      asked.end(body);
    });
  }

  stop() {
    this.#process.kill();
  }
}

/**
 * @param {Answer} answer
 * @param {unknown[]} [explained] by a fault of Prism's, at the same place as the violation
 * @returns {string[]}
 */
function objectionsOf({ status, text, violations }, explained = []) {
  if (violations.length === 0 && status >= 300) return [`Prism answers ${status}: ${text.slice(0, 300)}`];
  return violations.filter((_, index) => !explained[index]).map(({ message }) => `Prism: ${message}`);
}

/**
 * The violations that Prism puts into a header, cut off where there are too many.
 * @param {string | string[] | undefined} header
 * @returns {Violation[]}
 */
function read(header) {
  const text = String(header ?? "[]");
  return text.startsWith("[") ? JSON.parse(text) : [{ location: [], code: "many", message: text }];
}
