// A frame within a publisher's text: whatever is chosen in it, title and quote are in the reader's view, and neither the frame's
// height nor the host's page moves.

import { longArticleId } from "../support/long-article.ts";
import { script } from "./hosts/host-pages.ts";
import { textAround, walk } from "./hosts/walk.ts";
import { expect, test } from "./page.ts";

const sizes = [
  { widthPx: 600, window: { width: 1280, height: 900 } },
  { widthPx: 320, window: { width: 360, height: 1000 } },
  { widthPx: 280, window: { width: 320, height: 1100 } },
];

for (const { widthPx, window } of sizes) {
  test(`of 25 events in a frame ${widthPx} px wide, each is in view by list, axis, article and steps, and the host stays`, async ({
    page,
    host,
  }) => {
    await page.setViewportSize(window);
    const src = `${host.places.reader}/second/election-night/embed/`;
    const frame = await host.open(textAround(src, widthPx, script(`${host.places.reader}/embed.js`)));
    // What is far out of sight learns of its size late.
    await frame.element.scrollIntoViewIfNeeded();
    await frame.expectFits();
    expect(await walk(page, frame)).toHaveLength(25);
    expect(await host.heightsTold(), "one height for all of it").toHaveLength(1);
    await frame.expectFits();
  });
}

test("of 80 events in a frame, each is in view by list, axis, article and steps, and it keeps its height", async ({
  page,
  host,
}) => {
  await page.setViewportSize({ width: 700, height: 1000 });
  const src = `${host.places.reader}/second/${longArticleId}/embed/`;
  const frame = await host.open(textAround(src, 600, script(`${host.places.reader}/embed.js`)));
  await frame.element.scrollIntoViewIfNeeded();
  await frame.expectFits();
  expect(await walk(page, frame, { most: 15 })).toHaveLength(15);
  expect(await host.heightsTold(), "one height for all of it").toHaveLength(1);
});

const late = `<script>
  const frame = document.querySelector("iframe");
  addEventListener("message", ({ data, source }) => {
    if (source !== frame.contentWindow || data.type !== "sourceline:resize") return;
    setTimeout(() => { frame.style.height = data.height + "px"; }, 700);
  });
</script>`;
const throwing = `<script>
  addEventListener("message", () => { throw new Error("refused by this host"); });
</script>`;

for (const [name, listener, attributes] of [
  ["follows heights late", late, ""],
  ["gives it 500 px whatever it says, and throws when it does", throwing, 'style="height: 500px"'],
] as const) {
  for (const widthPx of [600, 320]) {
    test.describe(`in a host that ${name}, ${widthPx} px wide`, () => {
      test.use({ expectedNoise: [/refused by this host/] });

      test("each of 25 events is in view by list, axis, article and steps, and the host stays", async ({
        page,
        host,
      }) => {
        await page.setViewportSize({ width: widthPx + 60, height: 1000 });
        const src = `${host.places.reader}/second/election-night/embed/`;
        const frame = await host.open(textAround(src, widthPx, listener, attributes));
        await frame.element.scrollIntoViewIfNeeded();
        if (listener === late) await frame.expectFits();
        expect(await walk(page, frame)).toHaveLength(25);
        expect(await host.heightsTold(), "one height for all of it").toHaveLength(1);
      });
    });
  }
}
