// Readable before any script, and without them: the page says everything by itself, its links lead from event to quote and
// back, and when the scripts and the axis arrive nothing moves.
import { hostOf } from "./hosts/host-pages.ts";
import { shiftsOf, watchShifts } from "./hosts/layout-shifts.ts";
import { expect, test } from "./page.ts";
import { holdScripts } from "./scripts.ts";
import { bundled } from "./shown-articles.ts";

const paths = ["/", `/${bundled.file.id}/`, "/embed/", `/${bundled.file.id}/embed/`];
const { events, voices, articleBody, headline } = bundled.file;

test.describe("with scripting off", () => {
  test.use({ javaScriptEnabled: false });

  for (const path of paths) {
    test(`${path} says everything, leads from every event to its quote and back, and shows the picture of the time`, async ({
      page,
      viewer,
      origin,
    }) => {
      await page.goto(path);

      await test.step("nine events, their dates, speakers and quotes, and the article", async () => {
        await expect(page.getByRole("heading", { level: 1, name: headline })).toBeVisible();
        await expect(viewer.entries).toHaveCount(9);
        for (const [index, [id, date]] of bundled.dates.entries()) {
          const event = events.find((each) => each.id === id);
          if (!event) throw new Error(`There is no event ${id}`);
          const entry = viewer.entries.nth(index);
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
        await expect(viewer.article).toBeVisible();
        await expect(viewer.article.locator("p")).toHaveText(articleBody.split("\n\n"));
      });

      await test.step("the picture of the time, and nothing that only scripts could answer", async () => {
        await expect(viewer.axis.locator("svg[data-mode], svg").last()).toBeAttached();
        expect((await viewer.axis.boundingBox())?.height).toBeGreaterThan(80);
        await expect(page.getByRole("group", { name: "Key" })).toBeVisible();
        await expect(viewer.axis.locator("[data-event]:visible")).toHaveCount(9);
        await expect(page.locator("button:visible")).toHaveCount(0);
        await expect(page.locator("[aria-disabled=true]:visible")).toHaveCount(0);
      });

      if (path.endsWith("/embed/")) {
        await test.step("the way to the full page", async () => {
          const link = page.getByRole("link", { name: "Open full page" });
          const href = await link.evaluate((each) => (each instanceof HTMLAnchorElement ? each.href : ""));
          expect(href.split("?")[0]).toBe(origin + path.replace("embed/", ""));
        });
      }

      await test.step("from every event to its quote and back", async () => {
        for (const { id } of events) {
          await page.evaluate(() => scrollTo(0, 0));
          await viewer.entry(id).getByRole("button", { name: "Show in article" }).click();
          await expect(viewer.marks(id).first()).toBeInViewport();
          expect(new URL(page.url()).hash).toBe(`#quote_${id}`);
          await viewer.article.locator(`a[href="#${id}"]`).first().click();
          await expect(viewer.entry(id).locator("h3")).toBeInViewport();
          expect(new URL(page.url()).hash).toBe(`#${id}`);
        }
      });
    });
  }
});

test.describe("before the scripts", () => {
  for (const width of [1280, 390]) {
    test(`a press on an event opens it, and it stays open when they come, ${width} px`, async ({
      page,
      viewer,
    }) => {
      await page.setViewportSize({ width, height: 900 });
      const scripts = await holdScripts(page);
      await page.goto("/", { waitUntil: "commit" });
      const quote = viewer.entry("common-topics").locator("blockquote").first();
      await expect(quote).toBeHidden();
      await viewer.opener("common-topics").click();
      await expect(quote).toBeVisible();
      await viewer.opener("guest-list").click();
      await expect(viewer.entry("guest-list").locator("blockquote").first()).toBeVisible();
      await expect(quote).toBeHidden();
      scripts.release();
      await expect(viewer.axis.locator(".vis-timeline")).toBeVisible();
      await expect(viewer.opener("guest-list")).toHaveAttribute("aria-expanded", "true");
      await expect(page.locator("li[id]:has([aria-expanded=true])")).toHaveCount(1);
    });
  }

  test("a page opens the event that its fragment names, and leads from any event to quote and back, though scripts never come", async ({
    page,
    viewer,
  }) => {
    await holdScripts(page);
    await page.goto("/#nothing-official", { waitUntil: "commit" });
    await expect(viewer.entry("nothing-official").locator("blockquote").first()).toBeInViewport();
    await expect(viewer.entry("guest-list").locator("blockquote").first()).toBeHidden();
    await viewer.opener("climate-talks").click();
    await viewer.entry("climate-talks").getByRole("button", { name: "Show in article" }).click();
    await expect(viewer.marks("climate-talks").first()).toBeInViewport();
    await viewer.article.locator('a[href="#climate-talks"]').first().click();
    await expect(viewer.entry("climate-talks").locator("blockquote").first()).toBeInViewport();
  });

  test("a frame opens the event that its fragment names", async ({ page, viewer }) => {
    await holdScripts(page);
    await page.goto("/embed/#nothing-official", { waitUntil: "commit" });
    await expect(viewer.entry("nothing-official").locator("blockquote").first()).toBeInViewport();
    await expect(page.locator('li[id="guest-list"] blockquote').first()).toBeHidden();
  });

  test("a frame shows all its events when asked to, and any of them", async ({ page, viewer }) => {
    await holdScripts(page);
    await page.goto("/embed/", { waitUntil: "commit" });
    const openerOf = (id: string) => page.locator(`li[id="${id}"]`).getByRole("button").first();
    await expect(openerOf("climate-talks")).toBeHidden();
    await viewer.entry("guest-list").getByRole("button", { name: "All events" }).click();
    await openerOf("climate-talks").click();
    await expect(viewer.entry("climate-talks").locator("blockquote").first()).toBeVisible();
    await expect(openerOf("guest-list")).toBeHidden();
  });

  test("a frame in a host leads from its event to the quote and back", async ({ page, host, framed }) => {
    await holdScripts(page);
    await page.goto(host.publish(hostOf(`${host.places.reader}/embed/`)), { waitUntil: "commit" });
    const frame = framed();
    await frame.entry("guest-list").getByRole("button", { name: "Show in article" }).click();
    await expect(frame.marks("guest-list").first()).toBeInViewport();
    await frame.article.locator('a[href="#guest-list"]').first().click();
    await expect(frame.entry("guest-list").locator("blockquote").first()).toBeInViewport();
  });
});

test.describe("when scripts and axis arrive", () => {
  for (const width of [1280, 390]) {
    test(`nothing moves in a page or in a frame by itself, ${width} px`, async ({ page, viewer }) => {
      await page.setViewportSize({ width, height: 900 });
      await page.addInitScript(watchShifts);
      for (const [kind, path, fragment] of [
        ["page", "/", ""],
        ["frame by itself", "/embed/", ""],
        ["page on an event", "/", "#nothing-official"],
      ] as const) {
        await test.step(kind, async () => {
          const scripts = await holdScripts(page);
          await page.goto(path, { waitUntil: "commit" });
          await expect(viewer.axis).toBeVisible();
          if (fragment) {
            // Not by a press: moves right after one are the reader's own to the browser.
            await page.evaluate((to) => location.replace(to), fragment);
            await expect(page.locator(fragment).locator("blockquote")).toBeInViewport();
            await shiftsOf(page.locator("html"));
          }
          scripts.release("main");
          await viewer.expectAlive();
          scripts.release();
          await expect(viewer.axis.locator(".vis-timeline")).toBeVisible();
          expect(await shiftsOf(page.locator("html")), kind).toEqual([]);
        });
      }
    });
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
      await expect(frame.axis).toBeVisible();
      scripts.release("main");
      await expect(frame.content.locator("html[data-live]")).toBeAttached();
      scripts.release();
      await frame.expectAlive();
      expect(await shiftsOf(frame.html)).toEqual([]);
    });
  }
});
