// A day is the day that the source names, wherever its reader is. These tests run in several time zones (see the config).
import { expect, test } from "./page.ts";
import { allArticles, everyDateForm } from "./shown-articles.ts";

test("no date of any article moves", async ({ page, viewer }) => {
  for (const { path, file, dates } of allArticles) {
    await test.step(`no date of ${file.id} moves`, async () => {
      await viewer.open(path);
      const shown = await viewer.entries.evaluateAll((entries) =>
        entries.map(({ id, children: [date] }) => [id, date?.textContent]),
      );
      expect(shown).toEqual(dates);
      for (const { id, when } of file.events) {
        await expect(viewer.entry(id).locator("time").first()).toHaveAttribute(
          "datetime",
          when.replaceAll(/[?~%]/g, ""),
        );
      }

      if (file.id === everyDateForm.file.id) {
        await test.step("a time of day is the one on the source's own clock", async () => {
          await viewer.opener("pier-closed").click();
          await expect(viewer.entry("pier-closed").locator("time").nth(1)).toHaveText(
            "Tuesday 12 May 2026 at 14:05 UTC+3",
          );
          await expect(page.locator("header time")).toHaveText("Thursday 14 May 2026 at 09:30 UTC+3");
        });
      }
    });
  }
});

test("no date of an open event moves, nor the day of publication, nor what is announced, nor where a day begins", async ({
  page,
  viewer,
}) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  await page.setViewportSize({ width: 1600, height: 900 });
  await viewer.open("/");
  const zone = await page.evaluate(() => Intl.DateTimeFormat().resolvedOptions().timeZone);
  expect(test.info().project.name, "the browser really is in the zone of its project").toBe(`in ${zone}`);
  await expect(page.locator("header time")).toHaveText("Tuesday 30 March 2021");
  await viewer.button("Next event").click();
  await expect(viewer.status).toHaveText(
    "Event 1 of 9: Biden puts Putin on the guest list, Friday 26 March 2021.",
  );
  await expect(viewer.entry("guest-list").locator("time:visible")).toHaveText([
    "Fri 26 Mar 2021",
    "Friday 26 March 2021",
    "30 March 2021",
    "Thu 22 Apr – Fri 23 Apr 2021",
    "Friday 26 March 2021",
    "30 March 2021",
  ]);
  await viewer.button("Zoom in").click();
  await viewer.button("Show all").click();
  await expect(viewer.status).toHaveText("The axis shows 23 March – 26 April 2021.");

  await test.step("a day's bar begins on the line of its day, and the line says so", async () => {
    // Zoomed around, so that the days beside it stay in view.
    await viewer
      .bar("five-power-summit")
      .evaluate((drawn) => drawn.dispatchEvent(new MouseEvent("click", { bubbles: true })));
    await expect(viewer.bar("five-power-summit")).toHaveAttribute("data-selected");
    await viewer.button("Zoom in").click();
    await viewer.button("Zoom in").click();
    const days = async () =>
      viewer.axis.evaluate((drawing) => {
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
          const box = await viewer.shape(id).boundingBox();
          return line && box ? Math.abs(line.x - box.x) : null;
        }, `${id} begins on the line of ${day} March`)
        .toBeLessThanOrEqual(1.5);
    }
  });
});
