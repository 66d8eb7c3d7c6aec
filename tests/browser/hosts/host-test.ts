// A publisher's page under test, with our frame in it. Every test also proves that host and frame are quiet, and that the
// frame asked nobody but its own site for anything and left nothing behind.
import { test as base, expect, type Page } from "@playwright/test";
import { type HostSite, hostSite } from "../../support/host-site.ts";
import { listenToFrames } from "./heard.ts";
import type { Places } from "./host-pages.ts";

export { expect } from "@playwright/test";

interface TestParts {
  /** What a test that breaks something on purpose lets the browser say in the console. */
  readonly expectedNoise: readonly RegExp[];
  readonly places: Places;
}

export const test = base.extend<TestParts, { readonly hosts: HostSite }>({
  expectedNoise: [[], { option: true }],

  hosts: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright wants an object here
    async ({}, use) => {
      const site = await hostSite();
      await use(site);
      await site.stop();
    },
    { scope: "worker" },
  ],

  places: async ({ hosts }, use) => {
    await use({ reader: readerOrigin(), ownReader: hosts.ownReader });
  },

  page: async ({ page, hosts, expectedNoise }, use) => {
    const noise: string[] = [];
    const say = (text: string) => {
      if (!expectedNoise.some((expected) => expected.test(text))) noise.push(text);
    };
    const isOurs = (url: string) =>
      [readerOrigin(), hosts.origin].some((origin) => url.startsWith(`${origin}/`)) || url === "data:,";
    // Not one word, not even of the harmless kinds.
    page.context().on("console", (message) => say(`${message.type()}: ${message.text()}`));
    page.context().on("weberror", (error) => say(`error: ${error.error().stack ?? error.error().message}`));
    page.context().on("request", (request) => {
      if (!isOurs(request.url())) say(`request to somebody else: ${request.url()}`);
    });
    await page.addInitScript(() => {
      document.addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI }) =>
        // biome-ignore lint/suspicious/noConsole: it is how the page tells the test
        console.error(`Policy breached: ${violatedDirective} by ${blockedURI}`),
      );
    });
    await page.addInitScript(listenToFrames);
    await use(page);
    expect(noise, "host and frame are quiet").toEqual([]);
    expect(await leftBehind(page), "nothing is left behind in the reader's browser").toEqual([]);
  },
});

export function readerOrigin(): string {
  const served = process.env.SOURCELINE_ORIGIN;
  if (!served) throw new Error("No site is served: the tests run by the config in this folder");
  return served;
}

/** In every frame. One that may keep nothing, being sandboxed or a third party, is refused by the browser itself. */
async function leftBehind(page: Page): Promise<string[]> {
  const stored = (await page.context().cookies()).map(({ name }) => `cookie ${name}`);
  for (const frame of page.frames()) {
    if (frame.isDetached() || !frame.url().startsWith("http")) continue;
    const found = await frame.evaluate(async () => {
      const stores: readonly (() => readonly string[] | Promise<readonly string[]>)[] = [
        () => Object.keys(localStorage),
        () => Object.keys(sessionStorage),
        async () => (await indexedDB.databases()).map(({ name }) => name ?? "a database"),
        () => caches.keys(),
        async () => (await navigator.serviceWorker.getRegistrations()).map(({ scope }) => scope),
      ];
      const kept = stores.map(async (keysOf) => {
        try {
          return await keysOf();
        } catch {
          return [];
        }
      });
      return (await Promise.all(kept)).flat();
    });
    stored.push(...found);
  }
  return stored;
}
