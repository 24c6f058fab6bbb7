// The browsers that the environment names, driven by Puppeteer.

import { launch } from "puppeteer-core";

/** Their programs, by what Puppeteer calls them. @type {["chrome" | "firefox", string | undefined][]} */
const programs = [
  ["chrome", process.env.STIGG_CHROMIUM],
  ["firefox", process.env.STIGG_FIREFOX],
];

export const browsers = programs.flatMap(([name, program]) => (program ? [{ name, program }] : []));
if (browsers.length === 0) throw new Error("give STIGG_CHROMIUM or STIGG_FIREFOX the path of the browser");

/**
 * Starts a browser, from which nothing but this machine can be reached.
 * @param {(typeof browsers)[number]} browser
 */
export function start({ name, program }) {
  return launch({
    browser: name,
    executablePath: program,
    args: name === "chrome" ? ["--no-sandbox", "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1"] : [],
    extraPrefsFirefox: { "network.dns.disabled": true },
  });
}
