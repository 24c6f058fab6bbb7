// Where a secret shows in what a browser has seen and keeps.

/**
 * All that pages of a site can keep, and what the page is now.
 * @param {import("puppeteer-core").Page} page
 * @returns {Promise<Record<string, string>>}
 */
export async function keptBy(page) {
  const cookies = JSON.stringify(await page.browserContext().cookies());
  const kept = await page.evaluate(async () => {
    const databases = [];
    for (const { name = "" } of await indexedDB.databases()) {
      /** @type {IDBDatabase} */
      const database = await new Promise((resolve, reject) => {
        const opening = indexedDB.open(name);
        opening.onsuccess = () => resolve(opening.result);
        opening.onerror = () => reject(opening.error);
      });
      for (const store of database.objectStoreNames) {
        const all = database.transaction(store).objectStore(store).getAll();
        databases.push(name, store, await new Promise((resolve) => (all.onsuccess = () => resolve(all.result))));
      }
      database.close();
    }
    const caches = [];
    for (const name of await globalThis.caches.keys()) {
      const cache = await globalThis.caches.open(name);
      for (const request of await cache.keys()) caches.push(request.url, await (await cache.match(request))?.text());
    }
    return {
      localStorage: JSON.stringify({ ...localStorage }),
      sessionStorage: JSON.stringify({ ...sessionStorage }),
      indexedDB: JSON.stringify(databases),
      caches: JSON.stringify(caches),
      address: location.href,
      document: document.documentElement.outerHTML,
    };
  });
  return { cookies, ...kept };
}

/**
 * Puts a text wherever {@link keptBy} looks.
 * @param {import("puppeteer-core").Page} page
 * @param {string} text
 */
export async function keep(page, text) {
  await page.evaluate(async (text) => {
    localStorage.setItem("kept", text);
    sessionStorage.setItem("kept", text);
    document.cookie = `kept=${text}`;
    document.body.dataset.kept = text;
    history.replaceState(null, "", `#${text}`);
    await (await caches.open("kept")).put("/kept", new Response(text));
    await new Promise((resolve, reject) => {
      const opening = indexedDB.open("kept");
      opening.onupgradeneeded = () => opening.result.createObjectStore("kept", { autoIncrement: true }).put(text);
      opening.onsuccess = () => resolve(opening.result.close());
      opening.onerror = () => reject(opening.error);
    });
  }, text);
}

/**
 * The names of the texts in which the secret is, as it is or encoded.
 * @param {Iterable<[string, string]>} texts
 * @param {string} secret
 */
export function holding(texts, secret) {
  const forms = formsOf(secret);
  return [...texts].filter(([, text]) => forms.some((form) => text.includes(form))).map(([name]) => name);
}

/** A text as it is, reversed, in hex, and in base64 wherever in a longer text it begins. @param {string} text */
export function formsOf(text) {
  const base64 = [0, 1, 2].map((before) => {
    const encoded = Buffer.from(" ".repeat(before) + text).toString("base64");
    // The letters at both ends say something of the neighbours, too.
    return encoded.slice(before && 4, -4);
  });
  return [text, [...text].reverse().join(""), Buffer.from(text).toString("hex"), ...base64];
}
