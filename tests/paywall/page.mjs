// What visitors do with the page, and what they find there.

import assert from "node:assert/strict";

import axe from "axe-core";

/** @typedef {import("puppeteer-core").Page} Page */

/** Waits until something in the page holds. @param {Page} page @param {string} what @param {() => unknown} holds */
export async function until(page, what, holds) {
  await page.waitForFunction(holds, { timeout: 10_000 }).catch((cause) => {
    throw new Error(`${what} did not come about`, { cause });
  });
}

/** Clicks the button of this name. @param {Page} page @param {string} name */
export async function press(page, name) {
  const path = `::-p-xpath(//button[normalize-space()="${name}" and not(@hidden)])`;
  const button = await page.waitForSelector(path, { timeout: 10_000 });
  await button?.click();
}

/** @param {Page} page @param {"User One" | "User Two"} name */
export async function signIn(page, name) {
  await Promise.all([page.waitForNavigation(), press(page, `Sign in as ${name}`)]);
  await until(page, "the limits", () => document.querySelector('[role="meter"]'));
}

/** @param {Page} page */
export const plansShown = (page) => until(page, "the plans", () => document.querySelector("#plans h3"));

/** @param {Page} page @param {string} start */
export async function offerSays(page, start) {
  const says = (/** @type {string} */ start) => document.getElementById("offer")?.textContent?.startsWith(start);
  await page.waitForFunction(says, { timeout: 10_000 }, start).catch(async (cause) => {
    const text = await page.$eval("#offer", ({ textContent }) => textContent);
    throw new Error(`it says ${JSON.stringify(text)} instead of ${JSON.stringify(start)}`, { cause });
  });
}

/** What the page tells of limits and lock, to eyes and to screen readers. @param {Page} page */
export function shown(page) {
  return page.evaluate(() => {
    const limits = [...document.querySelectorAll("#limits > li")].map((item) => {
      const bar = item.querySelector('[role="meter"]');
      const share = (/** @type {Element} */ bar) =>
        Math.round((100 * (bar.firstElementChild?.clientWidth ?? 0)) / bar.clientWidth);
      const value = (/** @type {string} */ name) => bar?.getAttribute(`aria-${name}`) ?? "";
      return {
        text: [...item.querySelectorAll(".head > *")].map(({ textContent }) => textContent).join(": "),
        ...(bar && { bar: [value("label"), value("valuenow"), value("valuemax"), value("valuetext"), share(bar)] }),
      };
    });
    const button = /** @type {HTMLButtonElement} */ (document.getElementById("sso"));
    return { limits, isLocked: button.disabled, lock: document.getElementById("sso-status")?.textContent };
  });
}

/** The name of what has the focus, which must show. @param {Page} page */
export async function focused(page) {
  const { name, isSeen } = await page.evaluate(() => {
    const element = document.activeElement ?? document.body;
    const { outlineStyle, outlineWidth } = getComputedStyle(element);
    return { name: element.textContent?.trim(), isSeen: outlineStyle !== "none" && parseFloat(outlineWidth) >= 2 };
  });
  assert.ok(isSeen, `the focus on ${JSON.stringify(name)} does not show`);
  return name;
}

/** Presses Tab until this has the focus, and gives what had it on the way. @param {Page} page @param {string} name */
export async function tabTo(page, name, back = false) {
  const way = [];
  if (back) await page.keyboard.down("Shift");
  while (way.at(-1) !== name) {
    assert.ok(way.length < 12, `Tab does not lead to ${name}: ${way.join(", ")}`);
    await page.keyboard.press("Tab");
    way.push(await focused(page));
  }
  if (back) await page.keyboard.up("Shift");
  return way;
}

/** Lets axe judge the page as it is now. @param {Page} page */
export async function assertAccessible(page) {
  // What the driver evaluates, no policy of the page forbids.
  await page.evaluate(axe.source);
  const { violations, passes } = await page.evaluate(() => /** @type {any} */ (globalThis).axe.run());
  const found = violations.map((/** @type {import("axe-core").Result} */ { id, help, nodes }) => [
    id,
    help,
    ...nodes.map(({ html }) => html),
  ]);
  assert.deepEqual(found, []);
  assert.ok(passes.length > 10, "axe has looked at nothing");
}

/** Whether all of the page is as wide as the screen at most. @param {Page} page @param {number} width */
export async function assertFits(page, width) {
  const { widest, small } = await page.evaluate(() => ({
    widest: document.documentElement.scrollWidth,
    small: [...document.querySelectorAll("button:not([hidden])")]
      .filter((button) => button.getBoundingClientRect().height < 44)
      .map(({ textContent }) => textContent),
  }));
  assert.ok(widest <= width, `the page is ${widest} wide on a screen of ${width}`);
  assert.deepEqual(small, [], "buttons that are too small for a finger");
}
