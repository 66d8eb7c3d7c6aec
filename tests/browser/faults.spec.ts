// Nothing blank: a page that came damaged says so clearly, or can be read all the same.
import type { Page } from "@playwright/test";
import { expect, test } from "./page.ts";
import { mainScript } from "./scripts.ts";
import { bundled } from "./shown-articles.ts";

const dataBlock = /(<script type="application\/json" id="article_data"[^>]*>)([\s\S]*?)(<\/script>)/;

/** The page with something else in its data block. */
const withData = (html: string, change: (data: string) => string) =>
  html.replace(dataBlock, (_, open, data, close) => `${open}${change(data)}${close}`);

/** The data with another article in it. */
const withArticle = (html: string, article: unknown) =>
  withData(html, (data) => JSON.stringify({ ...JSON.parse(data), article }));

interface Damage {
  readonly what: string;
  readonly damage: (html: string) => string;
  readonly message: RegExp;
  readonly noise: RegExp;
}

/** React says that the page it finds is not the one it makes. */
const otherPage = /^error: Error: Minified React error #418; /;
/** What is taken for an article is none. */
const noArticle =
  /^error: TypeError: Cannot read properties of (null|undefined) \(reading '\w+'\)\n|^error: Error: Minified React error #418; /;

const damages: readonly Damage[] = [
  {
    what: "without its data block",
    damage: (html) => html.replace(dataBlock, ""),
    message: /came without its article/,
    noise: otherPage,
  },
  {
    what: "with an empty data block",
    damage: (html) => withData(html, () => ""),
    message: /came without its article/,
    noise: otherPage,
  },
  {
    what: "with a data block cut off",
    damage: (html) => withData(html, (data) => data.slice(0, 900)),
    message: /damaged and cannot be read/,
    noise: otherPage,
  },
  {
    what: "with something else for data",
    damage: (html) => withData(html, () => '["no article"]'),
    message: /damaged and cannot be read/,
    noise: otherPage,
  },
  {
    what: "with no article in its data",
    damage: (html) => withArticle(html, null),
    message: /damaged and cannot be read|fault in this page/,
    noise: noArticle,
  },
  {
    what: "with half an article",
    damage: (html) => withArticle(html, { id: "x" }),
    message: /damaged and cannot be read|fault in this page/,
    noise: noArticle,
  },
  {
    what: "with data of another version",
    damage: (html) => withData(html, (data) => data.replace(/"v":\d+/, '"v":99')),
    message: /different versions/,
    noise: otherPage,
  },
];

for (const noise of [otherPage, noArticle]) {
  test.describe("a damaged page", () => {
    test.use({ expectedNoise: [noise] });
    const alike = damages.filter((each) => each.noise === noise);

    test(`says so, and offers to try again: ${alike.map(({ what }) => what).join(", ")}`, async ({
      page,
      viewer,
    }) => {
      for (const { what, damage, message } of alike) {
        await test.step(what, async () => {
          await alterPage(page, damage);
          await page.goto("/");
          await expect(page.getByRole("alert")).toContainText(message);
          await expect(page.getByRole("heading", { level: 1 })).toHaveText("The article could not be shown");
          await expect(page.getByRole("heading", { level: 1 })).toBeInViewport();
          await viewer.button("Try again").click();
          await expect(page.getByRole("alert")).toContainText(message);
          await expect(viewer.button("Try again")).toBeVisible();
        });
      }
    });
  });
}

test.describe("a page whose script does not come", () => {
  test.use({ expectedNoise: [/net::ERR_FAILED/] });

  test("can be read from top to bottom, and its links lead where they say", async ({ page, viewer }) => {
    await page.route(mainScript, (route) => route.abort());
    await page.goto("/");
    await expect(viewer.entries).toHaveCount(bundled.file.events.length);
    await expect(viewer.article).toBeVisible();
    await expect(page.locator("html[data-live]")).toHaveCount(0);
    await viewer.entry("climate-talks").locator("h3 a").click();
    await expect(viewer.entry("climate-talks").locator("blockquote").first()).toBeVisible();
    await expect(viewer.entry("climate-talks")).toBeInViewport();
  });
});

test.describe("a page whose script throws at once", () => {
  test.use({ expectedNoise: [/^error: Error: The script is broken\n/] });

  test("can be read", async ({ page, viewer }) => {
    await page.route(mainScript, (route) =>
      route.fulfill({ contentType: "text/javascript", body: 'throw new Error("The script is broken");' }),
    );
    const thrown = page.waitForEvent("pageerror");
    await page.goto("/#climate-talks");
    await thrown;
    await expect(viewer.entry("climate-talks").locator("blockquote").first()).toBeVisible();
    await expect(viewer.marks("climate-talks").first()).toBeVisible();
    await expect(page.locator("html[data-live]")).toHaveCount(0);
  });
});

test("an address that is not there is an error, and not the default article", async ({ request }) => {
  expect((await request.get("/nowhere/")).status()).toBe(404);
});

/** Sends the page's HTML altered, as a broken line or cache might. */
async function alterPage(page: Page, alter: (html: string) => string): Promise<void> {
  await page.route("/", async (route) => {
    const response = await route.fetch();
    const html = await response.text();
    const body = alter(html);
    expect(body, "the page's HTML is altered").not.toBe(html);
    await route.fulfill({ response, body });
  });
}
