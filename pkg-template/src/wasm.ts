import * as glue from "#glue";
import { InvalidRequestError } from "./errors.js";
import { guarded, provide as provideCore, type Source } from "./instance.js";

/** What an entry knows of where it is used. */
interface Known {
  /**
   * What a GET says to `fetch`. Frameworks cache by default; but Cloudflare Workers with an old compatibility date throw
   * on `cache`.
   */
  readonly cache?: RequestCache;
  /** When cookies go along; runtimes without cookies may throw on it. */
  readonly credentials?: RequestCredentials;
  /** Whether a bundler chose this entry for browsers and their workers. */
  readonly bundledForBrowser?: boolean;
}

/** What a GET says about caches. */
export let fresh: RequestCache | undefined;

/** When cookies go along. */
export let credentials: RequestCredentials | undefined;

/** Whether a bundler took this for code of a browser. */
export let bundledForBrowser: boolean | undefined;

/** Tells where the core's module comes from, and what the entry knows. */
export function provide(module: Source, known: Known = { cache: "no-store" }): void {
  provideCore(module);
  ({ cache: fresh, credentials, bundledForBrowser } = known);
}

/** A text that begins with an exclamation mark is a refusal: the place, and below it the message. */
function refusing<Given extends unknown[]>(work: (...given: Given) => string): (...given: Given) => string {
  const answer = guarded(work);
  return (...given) => {
    const text = answer(...given);
    if (!text.startsWith("!")) return text;
    const [place = "", ...message] = text.slice(1).split("\n");
    throw new InvalidRequestError(message.join("\n"), { place });
  };
}

// What is checked, as in src/npm/mod.rs.
const PATH = 0;
const BASE_URL = 1;
const HEADER = 2;
const KEY = 3;

const check = refusing(glue.check);

export const plan = refusing(glue.plan);
export const locate = (path: string, query: string) => check(PATH, path, query);
export const decide = guarded(glue.decide);
export const spend = guarded(glue.spend);
export const baseURL = (href: string, allowInsecureHttp: boolean) => check(BASE_URL, href, "", allowInsecureHttp);
export const checkHeader = (name: string, value: string) => check(HEADER, name, value);
export const checkKey = (option: "apiKey" | "idempotencyKey", value: string) => check(KEY, option, value);
export const inBrowser = guarded(glue.in_browser);
