// A day is the day that the source names, wherever its reader is. These tests run in several time zones (see the config).
import { expect, test } from "./page.ts";
import { axis, bar, button, entry, eventList, openLive, status } from "./parts.ts";
import { allArticles } from "./shown-articles.ts";

test("the browser really is in the zone of its project", async ({ page }) => {
  await openLive(page, "/");
  const zone = await page.evaluate(() => Intl.DateTimeFormat().resolvedOptions().timeZone);
  expect(test.info().project.name).toBe(`in ${zone}`);
});

test("no date of any list moves", async ({ page }) => {
  for (const { path, file, dates } of allArticles) {
    await openLive(page, path);
    const shown = await eventList(page)
      .locator("> li")
      .evaluateAll((entries) => entries.map(({ id, children: [date] }) => [id, date?.textContent]));
    expect(shown).toEqual(dates);
    for (const { id, when } of file.events) {
      await expect(entry(page, id).locator("time").first()).toHaveAttribute(
        "datetime",
        when.replaceAll(/[?~%]/g, ""),
      );
    }
  }
});

test("no date of an open event moves, nor the day of publication, nor what is announced", async ({
  page,
}) => {
  await openLive(page, "/");
  await expect(page.locator("header time")).toHaveText("Tuesday 30 March 2021");
  await button(page, "Next event").click();
  await expect(status(page)).toHaveText(
    "Event 1 of 9: Biden puts Putin on the guest list, Friday 26 March 2021.",
  );
  const dates = entry(page, "guest-list").locator("time:visible");
  await expect(dates).toHaveText([
    "Fri 26 Mar 2021",
    "Friday 26 March 2021",
    "30 March 2021",
    "Thu 22 Apr – Fri 23 Apr 2021",
    "Friday 26 March 2021",
    "30 March 2021",
  ]);
  await button(page, "Zoom in").click();
  await button(page, "Show all").click();
  await expect(status(page)).toHaveText("The axis shows 23 March – 26 April 2021.");
});

test("a time of day is the one on the source's own clock", async ({ page }) => {
  await openLive(page, "/second/every-date-form/?event=pier-closed");
  await expect(entry(page, "pier-closed").locator("time").nth(1)).toHaveText(
    "Tuesday 12 May 2026 at 14:05 UTC+3",
  );
  await expect(page.locator("header time")).toHaveText("Thursday 14 May 2026 at 09:30 UTC+3");
});

test("a day's bar begins on the line of its day, and the line says so", async ({ page }) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  await page.setViewportSize({ width: 1600, height: 900 });
  await openLive(page, "/");
  // Zoomed around, so that the days beside it stay in view.
  await bar(page, "five-power-summit").evaluate((drawn) =>
    drawn.dispatchEvent(new MouseEvent("click", { bubbles: true })),
  );
  await expect(bar(page, "five-power-summit")).toHaveAttribute("data-selected");
  await button(page, "Zoom in").click();
  await button(page, "Zoom in").click();
  const days = async () =>
    axis(page).evaluate((drawing) => {
      const lines = [
        ...drawing.querySelectorAll(".vis-time-axis.vis-foreground .vis-text.vis-minor:not(.vis-measure)"),
      ];
      return lines.map((line) => ({ day: line.textContent, x: line.getBoundingClientRect().x }));
    });
  for (const [id, day] of [
    ["nothing-official", "29"],
    ["five-power-summit", "30"],
  ]) {
    if (!id) continue;
    await expect
      .poll(async () => {
        const line = (await days()).find((each) => new RegExp(`(^|\\D)${day}(\\D|$)`).test(each.day ?? ""));
        const box = await bar(page, id).locator("rect").last().boundingBox();
        return line && box ? Math.abs(line.x - box.x) : null;
      }, `${id} begins on the line of ${day} March`)
      .toBeLessThanOrEqual(1.5);
  }
});
