// The document that the contract promises, on every article of both sites: before any script, without scripts, and with them.
import type { Page } from "@playwright/test";
import { type ArticleFile, placeOf } from "../support/article-files.ts";
import { expect, test } from "./page.ts";
import { allArticles, bundled, type ShownArticle } from "./shown-articles.ts";
import type { Viewer } from "./viewer.ts";

for (const article of allArticles) {
  const { file, path, direction } = article;

  test.describe(`${file.id}, without scripts`, () => {
    test.use({ javaScriptEnabled: false });

    test("the headline, every event with its quotes, the article and a picture of the axis are there", async ({
      page,
      viewer,
    }) => {
      await page.goto(path);
      await expectHeadline(page, file);
      await expectEvents(viewer, article);
      await expectText(viewer, article);
      const quotes = file.events.flatMap((event) => event.quotes);
      await expect(viewer.list.locator("blockquote:visible")).toHaveCount(quotes.length);
      await expect(viewer.axis).toHaveAttribute("aria-hidden", "true");
      await expect(viewer.axis.locator("[data-event]:visible")).toHaveCount(file.events.length);
      const lines = await viewer.dateline
        .locator("line")
        .evaluateAll((each) => each.map((line) => line.getBoundingClientRect().height));
      expect(lines.filter((heightPx) => heightPx > 0)).toHaveLength(1);
    });
  });

  test(`${file.id}, with scripts: the document is as the contract has it, and choosing an event marks it alone`, async ({
    page,
    viewer,
    request,
  }) => {
    await test.step("the HTML as it is sent has the whole list, in order, before any script", async () => {
      const html = await (await request.get(path)).text();
      // Blocks of data are no scripts: nothing runs them. The one for a page's slash adds nothing, and comes first.
      expect(html.match(/<script>/g)).toHaveLength(1);
      const beforeScripts = html.slice(0, html.search(/<script(?! type="application\/(ld\+)?json"|>)/));
      const places = article.dates.map(([id]) => beforeScripts.indexOf(`<li id="${id}"`));
      expect(places).not.toContain(-1);
      expect(places).toEqual(places.toSorted((a, b) => a - b));
      expect(beforeScripts.slice(0, places[0])).toMatch(/<ol [^>]*aria-label="Events"[^>]*>$/);
      expect(html).toContain(`<title>${file.headline}</title>`);
    });

    await viewer.open(path);

    await test.step("the headline, the events, the article and the controls are there", async () => {
      await expectHeadline(page, file);
      await expectEvents(viewer, article);
      await expectText(viewer, article);
      await viewer.expectNoneSelected();
      for (const name of ["Zoom in", "Zoom out", "Show all", "Previous event", "Next event"]) {
        await expect(viewer.button(name)).toBeVisible();
      }
      await expect(viewer.status).toHaveCount(1);
      await expect(viewer.status).toHaveText("");
      await expect(page.locator("[aria-live=assertive], [role=alert]")).toHaveCount(0);
      // Only where there are problems; a bundled article has none, or the build would have refused it.
      await expect(page.locator("details")).toHaveCount(0);
    });

    await test.step("the page says its language and may be zoomed", async () => {
      await expect(page.locator("html")).toHaveAttribute("lang", "en");
      const viewport = await page.locator("meta[name=viewport]").getAttribute("content");
      expect(viewport).toContain("width=device-width");
      expect(viewport).not.toMatch(/maximum-scale|user-scalable/);
    });

    if (article !== bundled) {
      await test.step("the article says its own language, and is written in its direction", async () => {
        for (const part of [viewer.article, page.locator("blockquote").first()]) {
          await expect(part).toHaveAttribute("lang", file.inLanguage);
          await expect(part).toHaveCSS("direction", direction);
        }
        await expect(page.locator("h1")).toHaveAttribute("lang", file.inLanguage);
      });
    }

    await test.step("the axis draws every event once, and says nothing to assistive technology", async () => {
      await expect(viewer.axis).toHaveCount(1);
      await expect(viewer.axis).toHaveAttribute("aria-hidden", "true");
      const drawn = await viewer.axis
        .locator("[data-event]")
        .evaluateAll((bars) => bars.map((each) => each.getAttribute("data-event")));
      expect(drawn.toSorted()).toEqual(file.events.map(({ id }) => id).toSorted());
      await expect(viewer.dateline).toHaveCount(1);
      const reached = viewer.axis.locator("a, button, input, [tabindex]");
      const tabStops = await reached.evaluateAll((parts) =>
        parts
          .filter((part) => part instanceof HTMLElement || part instanceof SVGElement)
          .map((part) => part.tabIndex),
      );
      expect(tabStops.filter((stop) => stop >= 0)).toEqual([]);
    });

    await test.step("choosing an event marks it, and it alone, in list, axis and article", async () => {
      for (const { id, quotes } of file.events) {
        await viewer.opener(id).click();
        await viewer.expectSelected(id);
        await expect(viewer.entry(id).locator("blockquote:visible")).toHaveCount(quotes.length);
        await expect(viewer.list.locator("blockquote:visible")).toHaveCount(quotes.length);
      }
    });

    await test.step("ids of the page's own have an underscore, which no event's id can have", async () => {
      const ids = await page.evaluate(() => [...document.querySelectorAll("[id]")].map(({ id }) => id));
      const own = ids.filter((id) => !file.events.some((event) => event.id === id));
      expect(own.length).toBeGreaterThan(0);
      expect(own.filter((id) => !id.includes("_"))).toEqual([]);
      expect(new Set(ids).size).toBe(ids.length);
    });
  });
}

test("the article's own page is the page at the root", async ({ page, viewer }) => {
  await viewer.open("/position-of-strength/");
  await expectHeadline(page, bundled.file);
  await expectEvents(viewer, bundled);
});

async function expectHeadline(page: Page, file: ArticleFile): Promise<void> {
  const headline = page.getByRole("heading", { level: 1 });
  await expect(headline).toHaveCount(1);
  expect(await headline.textContent()).toBe(file.headline);
}

/** The list: complete, in order, each event with its name, date and quotes. */
async function expectEvents(viewer: Viewer, { file, dates }: ShownArticle): Promise<void> {
  expect(await viewer.list.evaluate((list) => list.localName)).toBe("ol");
  const ids = await viewer.list.locator("> li").evaluateAll((entries) => entries.map(({ id }) => id));
  expect(ids).toEqual(dates.map(([id]) => id));
  for (const event of file.events) {
    await expect(viewer.entry(event.id).getByRole("button", { name: event.title }).first()).toHaveAttribute(
      "aria-expanded",
      "false",
    );
    const date = viewer.entry(event.id).locator("time").first();
    await expect(date).toHaveAttribute("datetime", event.when.replaceAll(/[?~%]/g, ""));
    expect(await date.textContent()).toBe(new Map(dates).get(event.id));
    const quotes = await viewer.entry(event.id).locator("blockquote").allTextContents();
    expect(quotes.toSorted()).toEqual(event.quotes.map(({ exact }) => exact).toSorted());
  }
}

/** The article: word for word, and every quote marked where the file says that it stands. */
async function expectText(viewer: Viewer, { file }: ShownArticle): Promise<void> {
  await expect(viewer.article).toHaveCount(1);
  expect((await viewer.article.locator("p").allTextContents()).join("\n\n")).toBe(file.articleBody);
  for (const event of file.events) {
    const places = event.quotes.map((quote) => placeOf(file.articleBody, quote));
    const quoted = markedText(file.articleBody, places);
    expect((await viewer.marks(event.id).allTextContents()).join(""), event.id).toBe(quoted);
  }
  const known = new Set(file.events.map(({ id }) => id));
  const named = await viewer.article
    .locator("mark")
    .evaluateAll((passages) => passages.flatMap((passage) => passage.dataset.events?.split(" ") ?? [""]));
  expect(named.filter((id) => !known.has(id))).toEqual([]);
}

/** All characters that lie in one of the places, in order of the text; blank lines stand between paragraphs. */
function markedText(text: string, places: readonly (readonly [number, number])[]): string {
  let marked = "";
  for (let at = 0; at < text.length; at++) {
    if (places.some(([start, end]) => start <= at && at < end)) marked += text[at];
  }
  return marked.replaceAll("\n\n", "");
}
