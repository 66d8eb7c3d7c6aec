// The page under test. Every test also proves that the page is quiet: no word in the console, no error, no breach of the
// strict policy it is served under, no request off its origin, nothing left behind in the reader's browser.
import { test as base, type ConsoleMessage, expect, type Page } from "@playwright/test";

export { expect } from "@playwright/test";

interface Options {
  /** What a test that breaks something on purpose lets the browser say in the console. */
  readonly expectedNoise: readonly RegExp[];
}

interface Fixtures extends Options {
  /** Where both sites are served. */
  readonly origin: string;
}

export const test = base.extend<Fixtures>({
  expectedNoise: [[], { option: true }],

  // biome-ignore lint/correctness/noEmptyPattern: Playwright wants an object here
  origin: async ({}, use) => {
    await use(servedOrigin());
  },

  baseURL: async ({ origin }, use) => {
    await use(origin);
  },

  page: async ({ page, origin, expectedNoise }, use) => {
    const noise: string[] = [];
    const say = (text: string) => {
      if (!expectedNoise.some((expected) => expected.test(text))) noise.push(text);
    };
    page.on("console", (message) => isBad(message) && say(`${message.type()}: ${message.text()}`));
    page.on("pageerror", (error) => say(`error: ${error.stack ?? error.message}`));
    page.on("request", (request) => {
      if (!request.url().startsWith(`${origin}/`)) say(`request off the origin: ${request.url()}`);
    });
    await page.addInitScript(() => {
      document.addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI }) =>
        // biome-ignore lint/suspicious/noConsole: it is how the page tells the test
        console.error(`Policy breached: ${violatedDirective} by ${blockedURI}`),
      );
    });
    await use(page);
    expect(noise, "the page is quiet").toEqual([]);
    expect(await leftBehind(page), "nothing is left behind in the reader's browser").toEqual([]);
  },
});

function isBad(message: ConsoleMessage): boolean {
  return message.type() === "error" || message.type() === "warning";
}

function servedOrigin(): string {
  const served = process.env.SOURCELINE_ORIGIN;
  if (!served) throw new Error("No site is served: the tests run by the config in this folder");
  return served;
}

async function leftBehind(page: Page): Promise<string[]> {
  const cookies = await page.context().cookies();
  if (!page.url().startsWith("http")) return cookies.map(({ name }) => name);
  const stored = await page.evaluate(async () => [
    ...Object.keys(localStorage),
    ...Object.keys(sessionStorage),
    ...(await indexedDB.databases()).map(({ name }) => name ?? "a database"),
    ...(await caches.keys()),
  ]);
  return [...cookies.map(({ name }) => name), ...stored];
}
