// Programs that run beside the tests and end with them.

import { spawn } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";

/**
 * Starts a program whose output tells, after "listening on", where it listens.
 * @param {string} program
 * @param {string[]} parameters
 */
export async function startServer(program, parameters) {
  const running = spawn(program, parameters, { stdio: ["ignore", "pipe", "inherit"] });
  const failed = new Promise((_, reject) => running.once("error", reject));
  process.once("exit", () => running.kill());
  const listening = (async () => {
    for await (const line of createInterface(running.stdout)) {
      const [, url] = /^listening on (\S+)$/.exec(line) ?? [];
      if (url) return { url, stop: () => void running.kill() };
    }
    throw new Error(`${program} ended before it listened`);
  })();
  return Promise.race([listening, /** @type {Promise<never>} */ (failed)]);
}

/** The folder whose `node_modules` holds the tools. */
export function toolsFolder() {
  const folder = process.env.STIGG_TOOLS;
  if (!folder) throw new Error("STIGG_TOOLS is not set: give it the folder whose node_modules holds the npm tools");
  return folder;
}

/**
 * A program that npm brings as a package for each system, of which it installs the one that fits.
 * @param {string} scope `@deno`
 * @param {string} path the program in such a package
 */
export function systemProgram(scope, path) {
  const packages = join(toolsFolder(), "node_modules", scope);
  const files = readdirSync(packages).flatMap((name) => [join(name, path), join(name, `${path}.exe`)]);
  const candidates = files.map((file) => join(packages, file));
  const found = candidates.find((candidate) => existsSync(candidate));
  if (!found) throw new Error(`there is no ${path} below ${packages}: npm has none for this system`);
  return found;
}
