// List, axis and words in sight together: whatever the article, and wherever an event is chosen.
import type { Page } from "@playwright/test";
import { expect, test } from "./page.ts";
import type { Viewer } from "./viewer.ts";

const articles = ["/", "/second/election-night/", "/second/lumen-works/", "/second/twenty-voices/"];
const windows = [
  { width: 1280, height: 800 },
  { width: 1440, height: 900 },
  { width: 1536, height: 864 },
];

/** What of an event is not in view, each within the pane that it scrolls in; of the entry its whole card, if that is lower. */
function missing(page: Page, id: string): Promise<string[]> {
  return page.evaluate((event) => {
    const list = document.querySelector("[data-part=list-pane]");
    const article = document.querySelector("article");
    const card = document.getElementById(event)?.querySelector("h3")?.parentElement;
    const isIn = (box: DOMRect, pane: Element | null) => {
      const room = pane?.getBoundingClientRect() ?? new DOMRect(0, 0, innerWidth, innerHeight);
      const [top, bottom] = [Math.max(room.top, 0), Math.min(room.bottom, innerHeight)];
      return box.width > 0 && box.top >= top - 1 && box.bottom <= bottom + 1;
    };
    const boxOf = (selector: string) =>
      document.querySelector(selector)?.getBoundingClientRect() ?? new DOMRect();
    const isLower = (card?.clientHeight ?? 0) <= (list?.clientHeight ?? 0);
    return Object.entries({
      token: isIn(boxOf(`[data-part=axis] [data-event="${event}"]`), null),
      quote: isIn(boxOf(`li[id="${event}"] blockquote`), list),
      passage: isIn(boxOf(`mark[data-events~="${event}"]`), article),
      card: !isLower || isIn(card?.getBoundingClientRect() ?? new DOMRect(), list),
    }).flatMap(([what, isSeen]) => (isSeen ? [] : [`${event}: ${what}`]));
  }, id);
}

async function choose(viewer: Viewer, id: string, by: string): Promise<void> {
  if (by === "list") await viewer.opener(id).click();
  else if (by === "axis") await viewer.bar(id).dispatchEvent("click");
  else await viewer.article.locator(`a[href="#${id}"]`).first().click();
  await expect(viewer.opener(id)).toHaveAttribute("aria-expanded", "true");
}

for (const address of articles) {
  for (const size of windows) {
    test(`of every event of ${address} token, quote and passage are in view together, ${size.width} px wide`, async ({
      page,
      viewer,
    }) => {
      await page.emulateMedia({ reducedMotion: "reduce" });
      await page.setViewportSize(size);
      await viewer.open(address);
      const ids = await viewer.entries.evaluateAll((entries) => entries.map(({ id }) => id));
      for (const by of ["list", "axis", "article"]) {
        await test.step(`chosen by the ${by}`, async () => {
          for (const id of ids) {
            // What cannot be drawn apart is counted, and opens in the list.
            if (by === "axis" && (await viewer.bar(id).count()) === 0) continue;
            await choose(viewer, id, by);
            await expect.poll(() => missing(page, id)).toEqual([]);
          }
        });
      }
      await test.step("nothing scrolls but the panes, and the axis leaves them room", async () => {
        const shares = await page.evaluate(() => ({
          axis: (document.querySelector("[data-part=bar]")?.clientHeight ?? 0) / innerHeight,
          list:
            (document.querySelector("[data-part=list-pane]")?.getBoundingClientRect().top ?? 0) / innerHeight,
          page: document.documentElement.scrollHeight - innerHeight,
        }));
        expect(shares.axis).toBeLessThanOrEqual(0.32);
        expect(shares.list).toBeLessThanOrEqual(0.45);
        expect(shares.page).toBe(0);
      });
    });
  }

  test(`on a phone the first entry of ${address}, and its article, begin where there is room to read`, async ({
    page,
    viewer,
  }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await viewer.open(address);
    const top = (selector: string) =>
      page.evaluate(
        (what) => (document.querySelector(what)?.getBoundingClientRect().top ?? 0) / innerHeight,
        selector,
      );
    expect(await top("ol li h3")).toBeLessThanOrEqual(0.55);
    await viewer.button("Article").click();
    expect(await top("article")).toBeLessThanOrEqual(0.55);
  });
}

test("on a phone the passage of every event is in view between axis and sheet", async ({ page, viewer }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await viewer.open("/");
  await viewer.button("Article").click();
  for (let step = 1; step <= 9; step += 1) {
    // The first step begins from the switch, where no sheet is yet.
    if (step === 1) await page.keyboard.press("ArrowRight");
    else await viewer.button("Next event").click();
    const sheet = page.getByRole("region", { name: `Event ${step}: ` });
    await expect(sheet).toBeVisible();
    await expect
      .poll(() =>
        page.evaluate(() => {
          const passage = document.querySelector("mark[aria-current]")?.getBoundingClientRect();
          const bar = document.querySelector("[data-part=bar]")?.getBoundingClientRect();
          const foot = document.querySelector("[data-part=sheet]")?.getBoundingClientRect();
          return passage && bar && foot ? passage.top >= bar.bottom && passage.bottom <= foot.top : false;
        }),
      )
      .toBe(true);
  }
});
