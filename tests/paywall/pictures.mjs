// Makes the pictures of the docs, for `cargo xtask paywall --pictures`: the address of the Worker, the folder.

import { writeFile } from "node:fs/promises";
import { join } from "node:path";

import { browsers, start } from "../runtimes/common/browsers.mjs";
import { press, signIn, until } from "./page.mjs";

const [address = "", folder = ""] = process.argv.slice(2);
const browser = await start(browsers[0]);

/**
 * @param {string} name
 * @param {{ width: number, height: number, deviceScaleFactor: number }} viewport
 * @param {"light" | "dark"} scheme
 * @param {(page: import("puppeteer-core").Page) => Promise<void>} act
 */
async function picture(name, viewport, scheme, act) {
  const page = await (await browser.createBrowserContext()).newPage();
  await page.setViewport(viewport);
  await page.emulateMediaFeatures([
    { name: "prefers-color-scheme", value: scheme },
    { name: "prefers-reduced-motion", value: "reduce" },
  ]);
  await page.goto(address);
  await act(page);
  const file = join(folder, name);
  await writeFile(file, await page.screenshot({ fullPage: true }));
  console.log(file);
}

await picture("paywall.png", { width: 960, height: 600, deviceScaleFactor: 1 }, "light", async (page) => {
  await signIn(page, "User One");
  await press(page, "See the price of Pro");
  await until(page, "the price", () => document.getElementById("offer")?.textContent);
});
await picture("paywall-phone.png", { width: 360, height: 640, deviceScaleFactor: 1.5 }, "dark", async (page) => {
  await signIn(page, "User Two");
  await until(page, "the plans", () => document.querySelector("#plans li"));
});
await browser.close();
