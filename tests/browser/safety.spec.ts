// Safe wherever it stands: the page asks nobody else for anything, keeps nothing, runs nothing but its own files, and turns
// no text into HTML. Whom a frame obeys is in frames-obedience.spec.ts.
import { createHash } from "node:crypto";
import { slashGuard } from "../../src/build/slash-guard.ts";
import { addressOf, articlePages, builtFile, builtPages } from "../support/built-site.ts";
import { pressEverything } from "./hosts/press-everything.ts";
import { expect, test } from "./page.ts";

/** What was promised ("Safe"), in its order; nobody is connected to until something is fetched. */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'none'",
  "frame-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "object-src 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types default",
];

test.describe("nobody else", () => {
  for (const file of builtPages()) {
    test(`is asked for anything by ${addressOf(file)}, whatever is pressed there`, async ({
      page,
      context,
      origin,
      framed,
    }) => {
      const asked: string[] = [];
      context.on("request", (request) => asked.push(request.url()));
      context.on("page", (opened) => opened.on("request", (request) => asked.push(request.url())));
      await page.goto(addressOf(file));
      if (file.endsWith("index.html")) await pressEverything(page);
      if (file === "example-host.html") await framed().expectAlive();
      expect(asked.filter((url) => !url.startsWith(`${origin}/`))).toEqual([]);
      expect(asked.length).toBeGreaterThan(file === "404.html" ? 0 : 2);
      await test.step("and nobody finds a trace of the reader's visit", async () => {
        expect(await context.storageState({ indexedDB: true })).toEqual({ cookies: [], origins: [] });
        const kept = await page.evaluate(async () => [
          document.cookie,
          sessionStorage.length,
          localStorage.length,
          await indexedDB.databases(),
          await caches.keys(),
          await navigator.serviceWorker.getRegistrations(),
        ]);
        expect(kept).toEqual(["", 0, 0, [], [], []]);
      });
    });
  }
});

test.describe("the policy", () => {
  for (const file of articlePages()) {
    test(`of ${addressOf(file)} is the one that was promised, and its only exceptions are its own sheets and the script for its slash`, () => {
      const html = builtFile(file);
      const stated = html.match(/<meta http-equiv="Content-Security-Policy" content="([^"]*)">/g) ?? [];
      expect(stated).toHaveLength(1);
      const text = stated[0]?.replace(/^.*content="|">$/g, "") ?? "";
      expect(text.replace(/ 'sha256-[^']+'/g, "")).toBe(policy.join("; "));
      const inlined = [...html.matchAll(/<(script|style)>(.*?)<\/\1>/gs)].map(([, , part = ""]) =>
        sha256(part),
      );
      expect(inlined).toHaveLength(2);
      expect(hashesIn(text)).toEqual(inlined);
      // It holds for what follows it alone.
      expect(html.indexOf(stated[0] ?? "")).toBeLessThan(html.search(/<(style|script|link|img)/));
    });
  }

  test.describe("before anything runs", () => {
    test.use({ javaScriptEnabled: false });

    test("finds nothing to object to in the HTML of any page", async ({ page }) => {
      for (const file of articlePages()) {
        await test.step(addressOf(file), async () => {
          await page.goto(addressOf(file));
          const faults = await page.evaluate(() =>
            [...document.querySelectorAll("*")].flatMap((element) =>
              [...element.attributes]
                .filter(
                  ({ name, value }) =>
                    name === "style" ||
                    name.startsWith("on") ||
                    /^\s*(javascript|vbscript|data:text)/i.test(value),
                )
                .map(({ name, value }) => `<${element.localName} ${name}="${value}">`),
            ),
          );
          expect(faults).toEqual([]);
          const runnable = await page
            .locator("script[type]:not([src])")
            .evaluateAll((scripts) => scripts.map((each) => each.getAttribute("type")));
          for (const type of runnable) expect(type).toMatch(/^application\/(ld\+)?json$/);
          expect(await page.locator("script:not([src], [type])").allTextContents()).toEqual([slashGuard]);
        });
      }
    });
  });

  test("stands in the header files too, with every sheet's hash, and lets any page frame this one", () => {
    const forms: readonly (readonly [file: string, header: RegExp])[] = [
      ["_headers", /^ {2}Content-Security-Policy: (.*)$/m],
      [".htaccess", /^ {2}Header always set Content-Security-Policy "(.*)"$/m],
      ["nginx-headers.conf", /^add_header Content-Security-Policy "(.*)" always;$/m],
    ];
    const pagesHashes = new Set(
      articlePages().flatMap((file) => hashesIn(builtFile(file).split("</head>")[0] ?? "")),
    );
    for (const [file, header] of forms) {
      const text = builtFile(file).match(header)?.[1] ?? "";
      expect(text.replace(/ 'sha256-[^']+'/g, ""), file).toBe([...policy, "frame-ancestors *"].join("; "));
      expect(new Set(hashesIn(text)), file).toEqual(pagesHashes);
    }
  });

  test("sent as headers as well, breaks neither page, dialog nor frame", async ({
    page,
    context,
    host,
    framed,
  }) => {
    const headers = Object.fromEntries(
      [...builtFile("_headers").matchAll(/^ {2}([\w-]+): (.*)$/gm)].map(([, name = "", value = ""]) => [
        name,
        value,
      ]),
    );
    expect(Object.keys(headers)).toContain("Content-Security-Policy");
    await context.route(`${host.places.reader}/**`, async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, headers: { ...response.headers(), ...headers } });
    });
    await page.goto(`${host.places.reader}/`);
    await pressEverything(page);
    await host.openFrame();
    await framed().expectFits();
  });
});

test.describe("no text becomes HTML", () => {
  test("in a page or a frame, and no script is added but the page's own", async ({ page }) => {
    for (const path of ["/", "/embed/"]) {
      await test.step(`in ${path}, and no script is added but the page's own`, async () => {
        await page.goto(path);
        await expect(page.locator("[data-part=axis] .vis-timeline")).toBeVisible();
        const tried = await page.evaluate(() => {
          const attempts: Record<string, () => unknown> = {
            innerHTML: () => {
              document.body.innerHTML = "<b>";
            },
            entity: () => {
              document.body.innerHTML = "&amp;";
            },
            outerHTML: () => {
              document.body.outerHTML = "<body>";
            },
            insertAdjacentHTML: () => document.body.insertAdjacentHTML("beforeend", "<img>"),
            "document.write": () => document.write("<b>"),
            DOMParser: () => new DOMParser().parseFromString("<b>", "text/html"),
            srcdoc: () => {
              document.createElement("iframe").srcdoc = "<b>";
            },
            timer: () => setTimeout("1"),
            "script text": () => {
              document.createElement("script").text = "1";
            },
            "foreign script": () => {
              document.createElement("script").src = "https://evil.example/x.js";
            },
            "script of the page's site": () => {
              document.createElement("script").src = new URL("/embed.js", location.href).href;
            },
            "script in data": () => {
              document.createElement("script").src = "data:text/javascript,1";
            },
            "second policy": () => Object(globalThis).trustedTypes.createPolicy("second", {}),
            "default policy again": () => Object(globalThis).trustedTypes.createPolicy("default", {}),
          };
          return Object.entries(attempts).map(([name, attempt]) => {
            try {
              attempt();
              return [name, "went through"];
            } catch (error) {
              return [name, error instanceof Error ? error.name : "?"];
            }
          });
        });
        expect(tried.filter(([, outcome]) => outcome === "went through")).toEqual([]);
        await expect(page.locator("h1")).toBeVisible();
      });
    }
  });

  // The browser says so where its own rule, not ours, refuses.
  test.use({ expectedNoise: [/trusted|script-src/i] });
});

function sha256(text: string): string {
  return `sha256-${createHash("sha256").update(text).digest("base64")}`;
}

function hashesIn(text: string): readonly string[] {
  return [...text.matchAll(/'(sha256-[^']+)'/g)].map(([, hash = ""]) => hash);
}
