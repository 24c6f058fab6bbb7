// Runs the programs of tests/runtimes/package.json, which `cargo xtask test` puts above all projects.

import { execFile, spawn } from "node:child_process";
import { createServer } from "node:net";
import { once } from "node:events";
import { resolve } from "node:path";
import { promisify } from "node:util";

/** @param {string} name a path stands for itself */
const program = (name) => resolve(import.meta.dirname, "../../../node_modules/.bin", name);

/**
 * Runs a program to its end.
 * @param {string} name
 * @param {string[]} args
 * @param {Record<string, string>} [env] beside the environment that there is
 * @returns {Promise<string>} what it printed
 */
export async function run(name, args, env) {
  const running = promisify(execFile)(program(name), args, { env: { ...process.env, ...env }, maxBuffer: 2 ** 26 });
  const { stdout } = await running.catch((error) => {
    throw new Error(`${name} ${args.join(" ")} failed:\n${error.stdout}\n${error.stderr}`);
  });
  return stdout;
}

/**
 * Starts a program that serves, and waits until it answers.
 * @param {string} name
 * @param {(port: string) => string[]} args
 * @param {(port: string) => Record<string, string>} [env] beside the environment that there is
 * @param {string} [cwd]
 */
export async function serve(name, args, env, cwd) {
  const port = String(await freePort());
  // In a group of its own, so that what it starts ends with it.
  const server = spawn(program(name), args(port), {
    detached: true,
    stdio: ["ignore", "pipe", "pipe"],
    env: { ...process.env, ...env?.(port) },
    cwd,
  });
  let output = "";
  for (const stream of [server.stdout, server.stderr]) stream.on("data", (text) => (output += text));
  const stop = () => {
    process.off("exit", stop);
    if (server.pid && server.exitCode === null && server.signalCode === null) process.kill(-server.pid, "SIGKILL");
  };
  process.once("exit", stop);
  const url = `http://127.0.0.1:${port}`;
  for (const until = Date.now() + 60_000; Date.now() < until; await new Promise((then) => setTimeout(then, 100))) {
    if (server.exitCode !== null) break;
    if (await fetch(url, { method: "HEAD" }).catch(() => undefined)) return { url, stop };
  }
  stop();
  throw new Error(`${name} does not serve:\n${output}`);
}

async function freePort() {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = /** @type {import("node:net").AddressInfo} */ (server.address());
  server.close();
  await once(server, "close");
  return port;
}
