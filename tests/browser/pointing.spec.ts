// Linked pointing: resting on an entry, a token or a passage, or reaching it with the focus, shows its counterparts in the other
// two, softly, and lays nothing out again.
import type { Page } from "@playwright/test";
import { expect, test } from "./page.ts";
import type { Viewer } from "./viewer.ts";

const id = "climate-matters";

/** What is pointed at: each event by its entry, its token, its passages. */
function pointedIn({ page }: Viewer): Promise<readonly string[]> {
  return page.locator("[data-pointed]").evaluateAll((pointed) =>
    pointed
      .filter((each) => each instanceof HTMLElement || each instanceof SVGElement)
      .map((each) => `${each.localName} ${each.id || each.dataset.event || each.dataset.events}`)
      .toSorted(),
  );
}

/** Entry, token and passage of one event. */
const all = [`a ${id}`, `li ${id}`, `mark quote_${id}`];

test("with a mouse, entry, token and passage point at each other, and at nothing once it has left", async ({
  page,
  viewer,
}) => {
  await viewer.open("/");
  for (const [what, part] of [
    ["entry", viewer.opener(id)],
    ["token", viewer.shape(id)],
    ["passage", viewer.marks(id).first()],
  ] as const) {
    await test.step(`from its ${what}`, async () => {
      await part.hover();
      await expect.poll(() => pointedIn(viewer), what).toEqual(all);
      await page.getByRole("heading", { level: 1 }).hover();
      await expect.poll(() => pointedIn(viewer), what).toEqual([]);
    });
  }
  await viewer.expectNoneSelected();
  await expect(viewer.status).toHaveText("");
});

test("a passage of several events points at each of them", async ({ viewer }) => {
  await viewer.open("/");
  await viewer.article.locator('mark[data-events="guest-list climate-talks"]').hover();
  for (const event of ["guest-list", "climate-talks"]) {
    await expect(viewer.entry(event)).toHaveAttribute("data-pointed");
    await expect(viewer.bar(event)).toHaveAttribute("data-pointed");
  }
});

test("a count points at the first of those that it counts, and each of them at it", async ({
  page,
  viewer,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await viewer.open("/");
  const count = viewer.axis.locator("[data-crowd]:visible").first();
  const counted = (await count.getAttribute("data-counted"))?.split(" ") ?? [];
  expect(counted).toEqual(["common-topics", "five-power-summit"]);

  await test.step("from the count", async () => {
    await count.hover();
    for (const event of counted) await expect(viewer.entry(event)).toHaveAttribute("data-pointed");
    const tip = page.locator("main > [aria-hidden=true]:not([hidden])");
    await expect(tip).toHaveText(
      "Common topics remain: arms, stability, conflicts · Five-power summit “not currently on the agenda”",
    );
    await expect(tip).toBeInViewport({ ratio: 1 });
  });

  await test.step("from an entry", async () => {
    await page.getByRole("heading", { level: 1 }).hover();
    await expect(count).not.toHaveAttribute("data-pointed");
    await viewer.opener(counted.at(-1) ?? "").hover();
    await expect(count).toHaveAttribute("data-pointed");
  });
});

test("the focus of a reader with keys does the same", async ({ page, viewer }) => {
  await viewer.open("/");
  await viewer.opener("nothing-official").focus();
  await page.keyboard.press("ArrowDown");
  await expect(viewer.opener(id)).toBeFocused();
  await expect.poll(() => pointedIn(viewer)).toEqual(all);
  await viewer.button("Share").focus();
  await expect.poll(() => pointedIn(viewer)).toEqual([]);
});

test("a token's title stands beside it at once, within the window, and is gone with the pointer", async ({
  page,
  viewer,
}) => {
  await viewer.open("/");
  for (const [event, title] of [
    [id, "Climate matters to Putin"],
    ["five-power-summit", "Five-power summit “not currently on the agenda”"],
  ] as const) {
    await viewer.shape(event).hover();
    const shown = page.locator("main > [aria-hidden=true]:not([hidden])", { hasText: title });
    await expect(shown).toBeVisible();
    await expect(shown).toHaveText(title);
    await expect(shown).toBeInViewport({ ratio: 1 });
  }
  const tip = page.locator("main > [aria-hidden=true]:not([hidden])");
  await page.getByRole("heading", { level: 1 }).hover();
  await expect(tip).toHaveCount(0);
  // What its label says already is not said twice.
  await viewer.shape("guest-list").hover();
  await expect(viewer.entry("guest-list")).toHaveAttribute("data-pointed");
  await expect(tip).toHaveCount(0);
});

test("pointing lays nothing out again, and moves nothing", async ({ page, viewer }) => {
  await viewer.open("/");
  const layouts = await layoutCounter(page);
  const boxes = () =>
    page.locator("li[data-number], [data-event] rect, mark").evaluateAll((parts) =>
      parts.map((part) => {
        const { x, y, width, height } = part.getBoundingClientRect();
        return [x, y, width, height].join(" ");
      }),
    );
  for (const part of [viewer.opener(id), viewer.marks(id).first()]) {
    await page.getByRole("heading", { level: 1 }).hover();
    await expect.poll(() => pointedIn(viewer)).toEqual([]);
    await part.scrollIntoViewIfNeeded();
    const before = await boxes();
    const line = await part.evaluate((element) => {
      const { x = 0, y = 0 } = element.getClientRects()[0] ?? {};
      return { x, y };
    });
    // What the page lays out by itself as it comes alive, or after a scroll, is done.
    await expect
      .poll(async () => {
        const count = await layouts();
        await page.evaluate(async () => {
          for (let frame = 0; frame < 3; frame += 1) await new Promise(requestAnimationFrame);
        });
        return (await layouts()) - count;
      })
      .toBe(0);
    const countBefore = await layouts();
    await page.mouse.move(line.x + 20, line.y + 8);
    await expect.poll(() => pointedIn(viewer)).toEqual(all);
    expect(await layouts()).toBe(countBefore);
    expect(await boxes()).toEqual(before);
  }
});

async function layoutCounter(page: Page): Promise<() => Promise<number>> {
  const cdp = await page.context().newCDPSession(page);
  await cdp.send("Performance.enable");
  return async () => {
    const { metrics } = await cdp.send("Performance.getMetrics");
    return metrics.find(({ name }) => name === "LayoutCount")?.value ?? Number.NaN;
  };
}
