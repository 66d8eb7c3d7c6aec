// Nothing blank: a page that came damaged says so clearly, or can be read all the same.
import { alterPage } from "./alter-page.ts";
import { expectKept, sentences } from "./kept.ts";
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

const damages: readonly (readonly [what: string, damage: (html: string) => string])[] = [
  ["without its data block", (html) => html.replace(dataBlock, "")],
  ["with an empty data block", (html) => withData(html, () => "")],
  ["with a data block cut off", (html) => withData(html, (data) => data.slice(0, 900))],
  ["with something else for data", (html) => withData(html, () => '["no article"]')],
  ["with no article in its data", (html) => withArticle(html, null)],
  ["with half an article", (html) => withArticle(html, { id: "x" })],
  ["with an article without a text", (html) => withArticle(html, { id: "x", events: [] })],
  ["with data of another version", (html) => withData(html, (data) => data.replace(/"v":\d+/, '"v":99'))],
];

test("a page whose data is damaged stays as the build wrote it, and says what does not work", async ({
  page,
  viewer,
}) => {
  for (const [what, damage] of damages) {
    await test.step(what, async () => {
      await page.goto("about:blank");
      await alterPage(page, damage);
      await page.goto("/");
      await expectKept(page, viewer, sentences.misfit);
    });
  }
});

test("a text that is another one than was proved is called proved nowhere: each event that does not agree is named", async ({
  page,
  viewer,
}) => {
  const [before = "", after = ""] = ["extreme", "EXTREME"];
  expect(bundled.file.articleBody).toContain(before);
  await alterPage(page, (html) =>
    withData(html, (data) => {
      const { article, ...rest } = JSON.parse(data);
      return JSON.stringify({
        ...rest,
        article: { ...article, articleBody: article.articleBody.replaceAll(before, after) },
      });
    }),
  );
  const aside = bundled.file.events.filter(({ quotes }) =>
    quotes.some(({ exact }) => exact.includes(before)),
  );
  expect(aside.length).toBeGreaterThan(0);
  await viewer.open("/");
  const problems = page.getByRole("region", { name: "Problems in this article's data", exact: true });
  await expect(problems.locator("details")).toBeVisible();
  for (const { id } of aside) {
    await expect(
      problems
        .getByRole("listitem")
        .filter({ hasText: `“${id}”` })
        .first(),
    ).toBeVisible();
    await expect(viewer.entry(id)).toHaveCount(0);
  }
  await expect(viewer.entries).toHaveCount(bundled.file.events.length - aside.length);
  await expect(page.getByText("every quote found")).toHaveCount(0);
  const [kept] = bundled.file.events.filter((event) => !aside.includes(event));
  if (!kept) throw new Error("All were set aside");
  await viewer.opener(kept.id).click();
  await viewer.expectSelected(kept.id);
  // Beside it there is still room for all of the page.
  await expect(viewer.axis).toBeInViewport({ ratio: 1 });
  await expect(viewer.entry(kept.id).locator("blockquote").first()).toBeInViewport({ ratio: 1 });
  expect((await viewer.article.boundingBox())?.height).toBeGreaterThan(200);
  expect(await page.evaluate(() => document.documentElement.scrollHeight - innerHeight)).toBe(0);
});

test("a page without problems has no region for them", async ({ page, viewer }) => {
  for (const address of ["/", "/embed/"]) {
    await viewer.openWithoutAxis(address);
    await expect(page.locator("details")).toHaveCount(0);
  }
});

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
