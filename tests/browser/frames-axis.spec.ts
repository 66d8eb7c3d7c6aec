// A frame's axis: numbers and key give colours a meaning at any width, and it leaves most of a screen to the words.
import { column, frameHtml, hostHtml, script } from "./hosts/host-pages.ts";
import { expect, test } from "./page.ts";

const paths = ["", "second/election-night/", "second/lumen-works/", "second/twenty-voices/"];

for (const path of paths) {
  test(`the axis of /${path}embed/ takes a third of a screen at most, with numbers and a key, from 280 px on`, async ({
    page,
    host,
  }) => {
    const frame = await host.open(
      hostHtml({
        body:
          column(280, frameHtml(`${host.places.reader}/${path}embed/`)) +
          script(`${host.places.reader}/embed.js`),
      }),
    );
    for (const [widthPx, screenPx] of [
      [280, 844],
      [320, 844],
      [600, 800],
      [1000, 800],
    ] as const) {
      await test.step(`${widthPx} px wide, on a screen ${screenPx} px high`, async () => {
        await page.setViewportSize({ width: widthPx + 60, height: screenPx });
        await frame.widen(widthPx);
        await frame.expectFits();
        const axisPx = await frame.axis.evaluate((axis) => axis.parentElement?.clientHeight ?? 0);
        expect(axisPx / screenPx).toBeLessThanOrEqual(0.32);
        const key = frame.content.getByRole("group", { name: "Key" });
        await expect(key.getByText("happened")).toBeVisible();
        await expect(key.getByText("said")).toBeVisible();
        // Every token says its number, every count how many it stands for: together they are all events.
        await expect
          .poll(() =>
            frame.axis.evaluate((axis) => {
              const tokens = [...axis.querySelectorAll("[data-event]")];
              const unnumbered = tokens.filter(({ textContent }) => !/\d/.test(textContent ?? ""));
              const counted = [...axis.querySelectorAll("text")]
                .map(({ textContent }) => Number(/^\+(\d+)$/.exec(textContent ?? "")?.[1] ?? 0))
                .reduce((sum, count) => sum + count, 0);
              return { unnumbered: unnumbered.length, events: tokens.length + counted };
            }),
          )
          .toEqual({ unnumbered: 0, events: await frame.content.locator("ol > li[id]").count() });
      });
    }
  });
}

test("a count opens the list at its first event, with all that it counts shown, and chooses none", async ({
  host,
}) => {
  const src = `${host.places.reader}/second/election-night/embed/`;
  const frame = await host.open(
    hostHtml({ body: column(320, frameHtml(src)) + script(`${host.places.reader}/embed.js`) }),
  );
  await frame.element.scrollIntoViewIfNeeded();
  await frame.expectFits();
  const count = frame.axis.locator("[data-counted]").last();
  const counted = (await count.getAttribute("data-counted"))?.split(" ") ?? [];
  expect(counted.length).toBeGreaterThan(1);
  await count.click();
  const [first = ""] = counted;
  await expect(frame.opener(first)).toBeFocused();
  await expect(frame.opener(first)).toBeInViewport({ ratio: 1 });
  const list = frame.content.getByRole("list", { name: "Events", exact: true });
  // It begins there, unless the list ends before.
  await expect
    .poll(async () => {
      const edgesPx = await list.evaluate(
        (element) => element.scrollHeight - element.scrollTop - element.clientHeight,
      );
      const gapPx = ((await frame.entry(first).boundingBox())?.y ?? 0) - ((await list.boundingBox())?.y ?? 0);
      return Math.min(Math.abs(gapPx), Math.abs(edgesPx));
    })
    .toBeLessThan(2);
  for (const id of counted) await expect(frame.entry(id)).toHaveAttribute("data-pointed");
  await expect(frame.content.locator("li[data-selected]")).toHaveAttribute("id", /./);
  await expect(frame.axis.locator(`[data-selected][data-event="${first}"]`)).toHaveCount(0);
});

test("each event of a day says its day, one at a time; in the list it is seen once", async ({ host }) => {
  const src = `${host.places.reader}/second/election-night/embed/`;
  const frame = await host.open(
    hostHtml({ body: column(320, frameHtml(src)) + script(`${host.places.reader}/embed.js`) }),
  );
  await frame.element.scrollIntoViewIfNeeded();
  await frame.expectFits();
  await frame.button("Next event").click();
  const shown = frame.content.locator("li[data-selected] time").first();
  await expect(shown).toHaveText(/^Sun 8 Oct 2023, 18:00/);
  await expect(shown).toBeInViewport({ ratio: 1 });
  await frame.button("All events").click();
  const widthPx = await shown.evaluate((time) => time.parentElement?.getBoundingClientRect().width);
  expect(widthPx).toBe(1);
});
