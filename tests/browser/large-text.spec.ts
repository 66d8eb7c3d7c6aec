// A reader whose browser writes twice as large as usual: the page flows, and everything can be read and pressed.
import { browserArguments, findBrowser } from "../support/browser.ts";
import { cutOff, sidewaysPx } from "./cut-off.ts";
import { drawnBy, unreadableIn } from "./drawn.ts";
import { expect, test } from "./page.ts";
import { allArticles } from "./shown-articles.ts";

test.use({
  launchOptions: {
    executablePath: await findBrowser(),
    args: [...browserArguments, "--blink-settings=defaultFontSize=32"],
  },
});

for (const { path, file, dates } of allArticles) {
  test(`of ${file.id} nothing is cut and nothing scrolls sideways, on either side, wide and narrow`, async ({
    page,
    viewer,
  }) => {
    const [first = ""] = dates.map(([id]) => id);
    await viewer.open(`${path}?event=${first}`);
    expect(await page.evaluate(() => getComputedStyle(document.documentElement).fontSize)).toBe("32px");
    for (const [width, height] of [
      [1280, 900],
      [768, 900],
      [390, 844],
    ] as const) {
      const state = `${width} × ${height} px`;
      await test.step(state, async () => {
        await page.setViewportSize({ width, height });
        await expect.poll(() => sidewaysPx(page), state).toBe(0);
        expect.soft(await cutOff(page), state).toEqual([]);
        await expect.poll(async () => unreadableIn(await drawnBy(viewer)), state).toEqual([]);
        await viewer.button("Article").click();
        await expect(viewer.sheet).toBeVisible();
        await expect.poll(() => sidewaysPx(page), `${state}, the article`).toBe(0);
        expect.soft(await cutOff(page), `${state}, the article`).toEqual([]);
        await viewer.button("Events").click();
        await expect(viewer.article).toBeHidden();
      });
    }
  });
}
