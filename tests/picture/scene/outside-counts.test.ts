import { describe, expect, it } from "vitest";
import { en } from "../../../src/i18n/en/words.ts";
import { outsideCounts } from "../../../src/picture/scene/outside-counts.ts";
import { listingOf } from "../../../src/view/listing.ts";
import { estimateDatePx } from "../../support/picture.ts";
import { articleAt } from "../../support/proved.ts";

const [listed] = listingOf(articleAt("2020-05-01"), null).events;

function countsAt(widthPx: number, textScale: number, count: number) {
  const outside = { count, nearest: listed ?? null };
  const measureDate = (date: string) => estimateDatePx(date) * textScale;
  const counts = outsideCounts(
    { before: outside, after: outside },
    { widthPx, textScale, words: en, measureDate },
  );
  return counts.map((each) => ({ ...each, textPx: measureDate(each.text) }));
}

describe("the counts of what is out of the window", () => {
  it.each(
    [286, 320, 480, 980].flatMap((widthPx) => [1, 1.5, 2].map((textScale) => [widthPx, textScale] as const)),
  )("never lie on each other, nor on their own edges: %d px wide, text times %d", (widthPx, textScale) => {
    for (const count of [1, 8, 106, 10_000, 99_999]) {
      const [before, after] = countsAt(widthPx, textScale, count);
      expect(before?.x1Px).toBeGreaterThan(0);
      expect(after?.x1Px).toBeGreaterThan((before?.x2Px ?? Infinity) + 3);
      expect(after?.x2Px).toBeLessThan(widthPx);
      for (const { textPx, x1Px, x2Px } of [before, after].flatMap((each) => each ?? [])) {
        expect(textPx).toBeLessThan(x2Px - x1Px);
      }
    }
  });

  it.each([
    [980, 1, 8, ["◂ 8 events", "8 events ▸"]],
    [286, 1, 8, ["◂ 8 events", "8 events ▸"]],
    [286, 2, 8, ["◂ 8", "8 ▸"]],
    [320, 2, 10_000, ["◂ 10000", "10000 ▸"]],
  ] as const)("say, %d px wide and text times %d, of %d: %j", (widthPx, textScale, count, texts) => {
    expect(countsAt(widthPx, textScale, count).map(({ text }) => text)).toEqual(texts);
  });

  it("are none where nothing is", () => {
    const none = { count: 0, nearest: null };
    const room = { widthPx: 980, textScale: 1, words: en, measureDate: estimateDatePx };
    expect(outsideCounts({ before: none, after: none }, room)).toEqual([]);
  });
});
