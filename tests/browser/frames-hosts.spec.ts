// At home in every frame: each kind of host × width × colour scheme. In each the frame is as high as its content, events can
// be chosen from either side, the colours are the host's, and nobody says a word in the console.
import { canvas } from "./hosts/framed.ts";
import { hostPages } from "./hosts/host-pages.ts";
import { expect, test } from "./page.ts";

const widths = [280, 320, 600, 1200];

for (const [hostIndex, hostPage] of hostPages.entries()) {
  for (const [widthIndex, width] of widths.entries()) {
    // Each combination is opened in one scheme, and is there when the reader changes to the other.
    const schemes =
      (hostIndex + widthIndex) % 2 === 0 ? (["light", "dark"] as const) : (["dark", "light"] as const);
    const [opened, changedTo] = schemes;

    test(`fits and answers: ${hostPage.name}, ${width} px, ${schemes.join(" and ")}`, async ({
      page,
      host,
      framed,
    }) => {
      const fits = () => frame.expectFits(hostPage.clampPx);
      await page.setViewportSize({ width: width + 60, height: 900 });
      await page.emulateMedia({ colorScheme: opened });
      await page.goto(host.publish(hostPage.html(host.places, width)));
      const frame = framed();
      if (hostPage.isShownLater === "scrolled to") await frame.element.scrollIntoViewIfNeeded();
      if (hostPage.isShownLater === "unhidden") {
        await expect(frame.content.locator("html[data-live]")).toBeAttached();
        await page.locator("#tab").evaluate((tab) => tab.removeAttribute("hidden"));
      }
      await frame.expectAlive();
      await expect(frame.element).toBeVisible();
      expect(await frame.canvas()).toBe(canvas[opened]);
      await fits();

      await frame.button("All events").click();
      await expect(frame.opener("climate-talks")).toBeVisible();
      await fits();
      await frame.opener("extreme-scenarios").click();
      await frame.expectEvent("extreme-scenarios");
      await fits();
      await frame.button("Show in article").click();
      await expect(frame.content.getByRole("article")).toBeVisible();
      await fits();
      await frame.button("Back to event 6").click();
      await expect(frame.button("All events")).toBeVisible();
      await fits();
      await host.tell({ type: "sourceline:select", v: 1, event: "climate-talks" });
      await frame.expectEvent("climate-talks");
      await fits();

      await page.emulateMedia({ colorScheme: changedTo });
      await expect.poll(() => frame.canvas()).toBe(canvas[changedTo]);
      await frame.button("Previous event").click();
      await frame.expectEvent("five-power-summit");
      await host.tell({ type: "sourceline:select", v: 1, event: "position-of-strength" });
      await frame.expectEvent("position-of-strength");
      await fits();

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
  }
}
