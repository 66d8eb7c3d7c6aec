// At home in every frame: each kind of host × width × colour scheme. In each the frame is as high as its content, events can
// be chosen from either side, the colours are the host's, and nobody says a word in the console.
import { canvas } from "./hosts/framed.ts";
import { hostPages } from "./hosts/host-pages.ts";
import { expect, test } from "./page.ts";

const widths = [280, 320, 600, 1200] as const;
const schemes = ["light", "dark"] as const;

for (const [index, hostPage] of hostPages.entries()) {
  // Each host is opened at one of the widths and in one of the schemes, and stays while both change.
  const openedPx = widths[index % widths.length] ?? 600;
  const [opened = "light", changedTo = "dark"] = index % 2 === 0 ? schemes : schemes.toReversed();

  test(`fits at every width, and answers, light and dark: ${hostPage.name}`, async ({
    page,
    host,
    framed,
  }) => {
    const frame = framed();
    const fits = () => frame.expectFits(hostPage.clampPx);
    let inOrder: readonly number[] = widths;
    const fitsAtEveryWidth = (shown: string) =>
      test.step(`fits at every width with ${shown}`, async () => {
        for (const width of inOrder) {
          await frame.widen(width);
          await fits();
        }
        inOrder = inOrder.toReversed();
      });

    await test.step(`is opened ${openedPx} px wide, ${opened}`, async () => {
      await page.setViewportSize({ width: 1260, height: 900 });
      await page.emulateMedia({ colorScheme: opened });
      await page.goto(host.publish(hostPage.html(host.places, openedPx)));
      if (hostPage.isShownLater === "scrolled to") await frame.element.scrollIntoViewIfNeeded();
      if (hostPage.isShownLater === "unhidden") {
        await expect(frame.content.locator("html[data-live]")).toBeAttached();
        await page.locator("#tab").evaluate((tab) => tab.removeAttribute("hidden"));
      }
      await frame.expectAlive();
      await expect(frame.element).toBeVisible();
      expect(await frame.canvas()).toBe(canvas[opened]);
      await fits();
    });

    await fitsAtEveryWidth("its first event");
    await frame.button("All events").click();
    await expect(frame.opener("climate-talks")).toBeVisible();
    await fitsAtEveryWidth("all events");
    await frame.opener("extreme-scenarios").click();
    await frame.expectEvent("extreme-scenarios");
    await fitsAtEveryWidth("one of all events open");
    await frame.button("Show in article").click();
    await expect(frame.article).toBeVisible();
    await fitsAtEveryWidth("the article");
    await frame.button("Back to event 6").click();
    await expect(frame.button("All events")).toBeVisible();
    await fitsAtEveryWidth("the event again");
    await host.tell({ type: "sourceline:select", v: 1, event: "climate-talks" });
    await frame.expectEvent("climate-talks");
    await fitsAtEveryWidth("the event that its host chose");

    await test.step(`changes to ${changedTo}, and answers`, async () => {
      await page.emulateMedia({ colorScheme: changedTo });
      await expect.poll(() => frame.canvas()).toBe(canvas[changedTo]);
      await frame.button("Previous event").click();
      await frame.expectEvent("five-power-summit");
      await host.tell({ type: "sourceline:select", v: 1, event: "position-of-strength" });
      await frame.expectEvent("position-of-strength");
    });
    await fitsAtEveryWidth(`another event, ${changedTo}`);

    await test.step("says each choice once, and whose it was", async () => {
      const selections = [
        { type: "sourceline:select", v: 1, event: "guest-list", by: "address" },
        { type: "sourceline:select", v: 1, event: "extreme-scenarios", by: "reader" },
        { type: "sourceline:select", v: 1, event: "climate-talks", by: "host" },
        { type: "sourceline:select", v: 1, event: "five-power-summit", by: "reader" },
        { type: "sourceline:select", v: 1, event: "position-of-strength", by: "host" },
      ];
      await expect.poll(() => host.heardOf("sourceline:select")).toEqual(selections);
      const passed = (await host.passedOn()).filter(({ type }) => type === "sourceline:select");
      expect(passed.map(({ detail }) => detail)).toEqual(hostPage.hasEmbedScript ? selections : []);
    });
  });
}
