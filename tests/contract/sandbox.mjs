// A sandbox of its own for a suite: the executable that STIGG_SANDBOX names.

import { spawn } from "node:child_process";
import { createInterface } from "node:readline";

/**
 * Starts a sandbox on a free port.
 * @param {"reference" | "guide"} dialect
 */
export async function startSandbox(dialect) {
  const program = process.env.STIGG_SANDBOX;
  if (!program) throw new Error("STIGG_SANDBOX is not set: give it the path of the built sandbox");
  const key = `fake-key-${crypto.randomUUID()}`;
  const sandbox = spawn(program, ["--port", "0", "--dialect", dialect, "--key", key], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  process.once("exit", () => sandbox.kill());
  for await (const line of createInterface(sandbox.stdout)) {
    const [, baseURL] = /^listening on (\S+)$/.exec(line) ?? [];
    if (baseURL) return { baseURL, key, stop: () => void sandbox.kill() };
  }
  throw new Error("the sandbox ended before it listened");
}
