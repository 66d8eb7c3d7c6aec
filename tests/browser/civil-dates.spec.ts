// A day is the day that the source names, wherever its reader is. These tests run in several time zones (see the config).
import { type Box, drawnBy } from "./drawn.ts";
import { expect, test } from "./page.ts";
import { allArticles, everyDateForm } from "./shown-articles.ts";

test("no date of any article moves", async ({ page, viewer }) => {
  for (const { path, file, dates } of allArticles) {
    await test.step(`no date of ${file.id} moves`, async () => {
      await viewer.open(path);
      const shown = await viewer.entries.evaluateAll((entries) =>
        entries.map((entry) => [entry.id, entry.querySelector("time")?.textContent]),
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
          await expect(viewer.status).toContainText(", Tuesday 12 May 2026 at 14:05 UTC+3.");
          // As the source's own clock tells it.
          await expect(page.locator("header time")).toHaveText("Thu 14 May 2026, 09:30 UTC+3");
          await expect(page.locator("header time")).toHaveAttribute("datetime", "2026-05-14T09:30+03:00");
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
  await expect(page.locator("header time")).toHaveText("30 March 2021");
  await viewer.button("Next event").click();
  await expect(viewer.status).toHaveText(
    "Event 1 of 9: Biden puts Putin on the guest list, Friday 26 March 2021.",
  );
  await expect(viewer.entry("guest-list").locator("time:visible")).toHaveText([
    "Fri 26 Mar 2021",
    "30 March 2021",
    "Thu 22 Apr – Fri 23 Apr 2021",
    "Friday 26 March 2021",
    "30 March 2021",
  ]);
  await viewer.button("Zoom in").click();
  await viewer.button("Show all").click();
  await expect(viewer.status).toHaveText("The axis shows 25 March – 24 April 2021.");

  await test.step("a day's token stands between the line of its day and the next, under the date of its day", async () => {
    for (const zooms of [0, 1, 2]) {
      // Zoomed around, so that the days beside it stay in view.
      if (zooms === 1) {
        await viewer.shape("five-power-summit").click();
        await expect(viewer.bar("five-power-summit")).toHaveAttribute("data-selected");
      }
      if (zooms > 0) await viewer.button("Zoom in").click();
      for (const [id, day] of [
        ["nothing-official", "29"],
        ["five-power-summit", "30"],
      ] as const) {
        await expect
          .poll(async () => {
            const { events, dates, linesPx } = await drawnBy(viewer);
            const cellOf = (box: Box | undefined) =>
              box && linesPx.filter((px) => px <= (box.left + box.right) / 2).length;
            const token = cellOf(events.find((each) => each.id === id)?.body);
            const date = cellOf(dates.find(({ text }) => new RegExp(`(^|\\D)${day}(\\D|$)`).test(text)));
            return token !== undefined && token === date;
          }, `${id} stands on ${day} March, zoomed in ${zooms} times`)
          .toBe(true);
      }
    }
  });
});
