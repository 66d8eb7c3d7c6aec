// At home in every frame: each kind of host × width × colour scheme. In each the frame is as high as its content, events can
// be chosen from either side, the colours are the host's, and nobody says a word in the console.
import {
  canvas,
  canvasOf,
  expectAlive,
  expectEvent,
  expectFits,
  framed,
  opener,
  pressable,
} from "./hosts/framed.ts";
import { heardOf, passedOn, tell } from "./hosts/heard.ts";
import { hostPages } from "./hosts/host-pages.ts";
import { expect, test } from "./hosts/host-test.ts";

const widths = [280, 320, 600, 1200];

for (const [hostIndex, host] of hostPages.entries()) {
  for (const [widthIndex, width] of widths.entries()) {
    // Each combination is opened in one scheme, and is there when the reader changes to the other.
    const schemes =
      (hostIndex + widthIndex) % 2 === 0 ? (["light", "dark"] as const) : (["dark", "light"] as const);
    const [opened, changedTo] = schemes;

    test(`fits and answers: ${host.name}, ${width} px, ${schemes.join(" and ")}`, async ({
      page,
      places,
      hosts,
    }) => {
      const fits = () => expectFits(frame, host.clampPx);
      await page.setViewportSize({ width: width + 60, height: 900 });
      await page.emulateMedia({ colorScheme: opened });
      await page.goto(hosts.publish(host.html(places, width)));
      const frame = framed(page);
      if (host.isShownLater === "scrolled to") await frame.element.scrollIntoViewIfNeeded();
      if (host.isShownLater === "unhidden") {
        await expect(frame.content.locator("html[data-live]")).toBeAttached();
        await page.locator("#tab").evaluate((tab) => tab.removeAttribute("hidden"));
      }
      await expectAlive(frame);
      await expect(frame.element).toBeVisible();
      expect(await canvasOf(frame)).toBe(canvas[opened]);
      await fits();

      await pressable(frame, "All events").click();
      await expect(opener(frame, "climate-talks")).toBeVisible();
      await fits();
      await opener(frame, "extreme-scenarios").click();
      await expectEvent(frame, "extreme-scenarios");
      await fits();
      await pressable(frame, "Show in article").click();
      await expect(frame.content.getByRole("article")).toBeVisible();
      await fits();
      await pressable(frame, "Back to event 6").click();
      await expect(pressable(frame, "All events")).toBeVisible();
      await fits();
      await tell(page, { type: "sourceline:select", v: 1, event: "climate-talks" });
      await expectEvent(frame, "climate-talks");
      await fits();

      await page.emulateMedia({ colorScheme: changedTo });
      await expect.poll(() => canvasOf(frame)).toBe(canvas[changedTo]);
      await pressable(frame, "Previous event").click();
      await expectEvent(frame, "five-power-summit");
      await tell(page, { type: "sourceline:select", v: 1, event: "position-of-strength" });
      await expectEvent(frame, "position-of-strength");
      await fits();

      const selections = [
        { type: "sourceline:select", v: 1, event: "guest-list", by: "address" },
        { type: "sourceline:select", v: 1, event: "extreme-scenarios", by: "reader" },
        { type: "sourceline:select", v: 1, event: "climate-talks", by: "host" },
        { type: "sourceline:select", v: 1, event: "five-power-summit", by: "reader" },
        { type: "sourceline:select", v: 1, event: "position-of-strength", by: "host" },
      ];
      await expect.poll(() => heardOf(page, "sourceline:select")).toEqual(selections);
      const passed = (await passedOn(page)).filter(({ type }) => type === "sourceline:select");
      expect(passed.map(({ detail }) => detail)).toEqual(host.hasEmbedScript ? selections : []);
    });
  }
}
