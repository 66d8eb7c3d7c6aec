// The test that every promise to a reader is written with: it gives the viewer in its page, or a publisher's page with our
// frames in it. It also proves, each time, that everything is quiet: not one word in the console, no error, no breach of the
// strict policy that the page is served under, no request to anybody else, nothing left behind in the reader's browser.
import { test as base, expect, type Page } from "@playwright/test";
import { type HostSite, hostSite } from "../support/host-site.ts";
import { type Framed, framedOn } from "./hosts/framed.ts";
import { listenToFrames } from "./hosts/heard.ts";
import { type Host, hostOn } from "./hosts/host.ts";
import { type Viewer, viewerOn } from "./viewer.ts";

export { expect } from "@playwright/test";

interface Options {
  /** What a test that breaks something on purpose lets the browser say in the console. */
  readonly expectedNoise: readonly RegExp[];
}

interface Fixtures extends Options {
  /** Where both sites are served. */
  readonly origin: string;
  /** Where the first is served by a host that reads its header file. */
  readonly originWithHeaders: string;
  /** Whom the page may ask for something. */
  readonly ownOrigins: string[];
  readonly viewer: Viewer;
  /** A publisher's page. The test opens it in `page`. */
  readonly host: Host;
  /** A frame in the page, by its place among them. */
  readonly framed: (index?: number) => Framed;
}

export const test = base.extend<Fixtures, { readonly hosts: HostSite }>({
  expectedNoise: [[], { option: true }],

  // biome-ignore lint/correctness/noEmptyPattern: Playwright wants an object here
  origin: async ({}, use) => {
    await use(servedOrigin("SOURCELINE_ORIGIN"));
  },

  originWithHeaders: async ({ ownOrigins }, use) => {
    const origin = servedOrigin("SOURCELINE_ORIGIN_WITH_HEADERS");
    ownOrigins.push(origin);
    await use(origin);
  },

  ownOrigins: async ({ origin }, use) => {
    await use([origin]);
  },

  baseURL: async ({ origin }, use) => {
    await use(origin);
  },

  hosts: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright wants an object here
    async ({}, use) => {
      const site = await hostSite();
      await use(site);
      await site.stop();
    },
    { scope: "worker" },
  ],

  page: async ({ page, ownOrigins, expectedNoise }, use) => {
    const noise: string[] = [];
    const say = (text: string) => {
      if (!expectedNoise.some((expected) => expected.test(text))) noise.push(text);
    };
    page.context().on("console", (message) => say(`${message.type()}: ${message.text()}`));
    page.context().on("weberror", (error) => say(`error: ${error.error().stack ?? error.error().message}`));
    page.context().on("request", (request) => {
      const isOwn = ownOrigins.some((own) => request.url().startsWith(`${own}/`));
      if (!isOwn && request.url() !== "data:,") say(`request to somebody else: ${request.url()}`);
    });
    await page.addInitScript(() => {
      document.addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI }) =>
        // biome-ignore lint/suspicious/noConsole: it is how the page tells the test
        console.error(`Policy breached: ${violatedDirective} by ${blockedURI}`),
      );
    });
    await page.addInitScript(listenToFrames);
    await use(page);
    expect(noise, "page and frames are quiet").toEqual([]);
    expect(await leftBehind(page), "nothing is left behind in the reader's browser").toEqual([]);
  },

  viewer: async ({ page }, use) => {
    await use(viewerOn(page));
  },

  host: async ({ page, hosts, origin, ownOrigins }, use) => {
    ownOrigins.push(hosts.origin);
    await use(hostOn(page, hosts, origin));
  },

  framed: async ({ page }, use) => {
    await use((index) => framedOn(page, index));
  },
});

function servedOrigin(variable: "SOURCELINE_ORIGIN" | "SOURCELINE_ORIGIN_WITH_HEADERS"): string {
  const served = process.env[variable];
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
