// A sandbox of its own for a suite: the executable that STIGG_SANDBOX names.

import { startServer } from "./programs.mjs";

/**
 * Starts a sandbox on a free port.
 * @param {"reference" | "guide"} dialect
 */
export async function startSandbox(dialect) {
  const program = process.env.STIGG_SANDBOX;
  if (!program) throw new Error("STIGG_SANDBOX is not set: give it the path of the built sandbox");
  const key = `fake-key-${crypto.randomUUID()}`;
  const { url, stop } = await startServer(program, ["--port", "0", "--dialect", dialect, "--key", key]);
  return { baseURL: url, key, stop };
}
