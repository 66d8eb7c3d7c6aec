// Readable before any script, and without them: the page says everything by itself, its links lead from event to quote and
// back, and when the scripts and the axis arrive nothing moves.
import type { FrameLocator, Locator, Page } from "@playwright/test";
import { holdScripts } from "./hosts/held-scripts.ts";
import { hostOf } from "./hosts/host-pages.ts";
import { shiftsOf, watchShifts } from "./hosts/layout-shifts.ts";
import { expect, test } from "./page.ts";
import { bundled } from "./shown-articles.ts";

const paths = ["/", `/${bundled.file.id}/`, "/embed/", `/${bundled.file.id}/embed/`];
const { events, voices, articleBody, headline } = bundled.file;

test.describe("with scripting off", () => {
  test.use({ javaScriptEnabled: false });

  for (const path of paths) {
    test(`${path} says everything: nine events, their dates, speakers and quotes, and the article`, async ({
      page,
    }) => {
      await page.goto(path);
      await expect(page.getByRole("heading", { level: 1, name: headline })).toBeVisible();
      const entries = page.getByRole("list", { name: "Events", exact: true }).locator("> li");
      await expect(entries).toHaveCount(9);
      for (const [index, [id, date]] of bundled.dates.entries()) {
        const event = events.find((each) => each.id === id);
        if (!event) throw new Error(`There is no event ${id}`);
        const entry = entries.nth(index);
        await expect(entry).toHaveAttribute("id", id);
        await expect(entry.getByRole("heading")).toContainText(event.title);
        await expect(entry.locator("time").filter({ hasText: date, visible: true }).first()).toBeVisible();
        const speaker = voices.find(({ id: voice }) => voice === event.voice)?.name ?? "The article itself";
        await expect(entry.locator("strong")).toHaveText(speaker);
        await expect(entry.locator("strong")).toBeVisible();
        await expect(entry.getByText(`${event.status}, as of`)).toBeVisible();
        await expect(entry.locator("blockquote")).toHaveText(event.quotes.map(({ exact }) => exact));
        for (const quote of await entry.locator("blockquote").all()) await expect(quote).toBeVisible();
      }
      const article = page.getByRole("article", { name: "The article", exact: true });
      await expect(article).toBeVisible();
      await expect(article.locator("p")).toHaveText(articleBody.split("\n\n"));
    });

    test(`${path} leads from every event to its quote and back`, async ({ page }) => {
      for (const { id } of events) {
        await page.goto(path);
        await entryOf(page, id).getByRole("button", { name: "Show in article" }).click();
        await expect(page.locator(`mark[data-events~="${id}"]`).first()).toBeInViewport();
        expect(new URL(page.url()).hash).toBe(`#quote_${id}`);
        await page.locator(`article a[href="#${id}"]`).first().click();
        await expect(entryOf(page, id).locator("h3")).toBeInViewport();
        expect(new URL(page.url()).hash).toBe(`#${id}`);
      }
    });

    test(`${path} shows the picture of the time, and nothing that only scripts could answer`, async ({
      page,
    }) => {
      await page.goto(path);
      const picture = page.locator("[data-part=axis]");
      await expect(picture.locator("svg[data-mode], svg").last()).toBeAttached();
      expect((await picture.boundingBox())?.height).toBeGreaterThan(100);
      await expect(picture.locator("[data-event]:visible")).toHaveCount(9);
      await expect(page.locator("button:visible")).toHaveCount(0);
      await expect(page.locator("[aria-disabled=true]:visible")).toHaveCount(0);
    });
  }

  test("a frame leads to its full page", async ({ page, origin }) => {
    await page.goto("/embed/");
    const link = page.getByRole("link", { name: "Open full page" });
    const href = await link.evaluate((each) => (each instanceof HTMLAnchorElement ? each.href : ""));
    expect(href.split("?")[0]).toBe(`${origin}/`);
  });

  test("a link to an event stands on it", async ({ page }) => {
    await page.goto("/#climate-talks");
    await expect(entryOf(page, "climate-talks").locator("h3")).toBeInViewport();
  });
});

test.describe("before the scripts", () => {
  for (const width of [1280, 390]) {
    test(`a press on an event opens it, and it stays open when they come, ${width} px`, async ({ page }) => {
      await page.setViewportSize({ width, height: 900 });
      const scripts = await holdScripts(page);
      await page.goto("/", { waitUntil: "commit" });
      const quote = entryOf(page, "common-topics").locator("blockquote").first();
      await expect(quote).toBeHidden();
      await openerOf(page, "common-topics").click();
      await expect(quote).toBeVisible();
      await openerOf(page, "guest-list").click();
      await expect(entryOf(page, "guest-list").locator("blockquote").first()).toBeVisible();
      await expect(quote).toBeHidden();
      scripts.release();
      await expect(page.locator("[data-part=axis] .vis-timeline")).toBeVisible();
      await expect(openerOf(page, "guest-list")).toHaveAttribute("aria-expanded", "true");
      await expect(page.locator("li[id]:has([aria-expanded=true])")).toHaveCount(1);
    });
  }

  for (const path of ["/", "/embed/"]) {
    test(`${path} opens the event that its address' fragment names`, async ({ page }) => {
      await holdScripts(page);
      await page.goto(`${path}#nothing-official`, { waitUntil: "commit" });
      await expect(entryOf(page, "nothing-official").locator("blockquote").first()).toBeInViewport();
      await expect(entryOf(page, "guest-list").locator("blockquote").first()).toBeHidden();
    });
  }

  test("a frame shows all its events when asked to, and any of them", async ({ page }) => {
    await holdScripts(page);
    await page.goto("/embed/", { waitUntil: "commit" });
    await expect(openerOf(page, "climate-talks")).toBeHidden();
    await entryOf(page, "guest-list").getByRole("button", { name: "All events" }).click();
    await openerOf(page, "climate-talks").click();
    await expect(entryOf(page, "climate-talks").locator("blockquote").first()).toBeVisible();
    await expect(openerOf(page, "guest-list")).toBeHidden();
  });

  test("a page that never gets its scripts leads from event to quote and back", async ({ page }) => {
    await holdScripts(page);
    await page.goto("/", { waitUntil: "commit" });
    await openerOf(page, "climate-talks").click();
    await entryOf(page, "climate-talks").getByRole("button", { name: "Show in article" }).click();
    await expect(page.locator('mark[data-events~="climate-talks"]').first()).toBeInViewport();
    await page.locator('article a[href="#climate-talks"]').first().click();
    await expect(entryOf(page, "climate-talks").locator("blockquote").first()).toBeInViewport();
  });

  test("a frame leads from its event to the quote and back", async ({ page, host, framed }) => {
    await holdScripts(page);
    await page.goto(host.publish(hostOf(`${host.places.reader}/embed/`)), { waitUntil: "commit" });
    const { content } = framed();
    await entryOf(content, "guest-list").getByRole("button", { name: "Show in article" }).click();
    await expect(content.locator('mark[data-events~="guest-list"]').first()).toBeInViewport();
    await content.locator('article a[href="#guest-list"]').first().click();
    await expect(entryOf(content, "guest-list").locator("blockquote").first()).toBeInViewport();
  });
});

test.describe("when scripts and axis arrive", () => {
  for (const [kind, path, fragment] of [
    ["page", "/", ""],
    ["frame by itself", "/embed/", ""],
    ["page on an event", "/", "#nothing-official"],
  ] as const) {
    for (const width of [1280, 390]) {
      test(`nothing moves: ${kind}, ${width} px`, async ({ page }) => {
        await page.setViewportSize({ width, height: 900 });
        await page.addInitScript(watchShifts);
        const scripts = await holdScripts(page);
        await page.goto(path, { waitUntil: "commit" });
        await expect(page.locator("[data-part=axis]")).toBeVisible();
        if (fragment) {
          // Not by a press: moves right after one are the reader's own to the browser.
          await page.evaluate((to) => location.replace(to), fragment);
          await expect(page.locator(fragment).locator("blockquote")).toBeInViewport();
          await shiftsOf(page.locator("html"));
        }
        scripts.release("main");
        await expect(page.locator("html[data-live]")).toBeAttached();
        scripts.release();
        await expect(page.locator("[data-part=axis] .vis-timeline")).toBeVisible();
        expect(await shiftsOf(page.locator("html"))).toEqual([]);
      });
    }
  }

  for (const width of [1200, 390]) {
    test(`nothing moves: frame in a host, ${width} px`, async ({ page, host, framed }) => {
      await page.setViewportSize({ width: width + 60, height: 1200 });
      await page.addInitScript(watchShifts);
      const scripts = await holdScripts(page);
      await page.goto(host.publish(hostOf(`${host.places.reader}/embed/`, { widthPx: width })), {
        waitUntil: "commit",
      });
      const frame = framed();
      await expect(frame.content.locator("[data-part=axis]")).toBeVisible();
      scripts.release("main");
      await expect(frame.content.locator("html[data-live]")).toBeAttached();
      scripts.release();
      await frame.expectAlive();
      expect(await shiftsOf(frame.content.locator("html"))).toEqual([]);
    });
  }
});

function entryOf(page: Page | FrameLocator, id: string): Locator {
  return page.locator(`li[id="${id}"]`);
}

function openerOf(page: Page, id: string): Locator {
  return entryOf(page, id).getByRole("button").first();
}
