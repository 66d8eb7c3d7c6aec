import { describe, expect, it } from "vitest";
import { dayMs } from "../../../src/article/civil-time.ts";
import { en } from "../../../src/i18n/en/words.ts";
import { labelIn } from "../../../src/picture/label-text.ts";
import { measures, pictureLayout } from "../../../src/picture/picture-layout.ts";
import { nearestBar } from "../../../src/picture/scene/nearest-bar.ts";
import { type SceneBar, sceneBars } from "../../../src/picture/scene/scene-bars.ts";
import { wholeWindow } from "../../../src/picture/time-window.ts";
import { listingOf } from "../../../src/view/listing.ts";
import { articleAt } from "../../support/proved.ts";

/** A hundred days, 1,000 px wide: the bars of both days are 10 px long, and begin at 200 and 800 px. */
const window = { startMs: Date.UTC(2020, 0, 1), endMs: Date.UTC(2020, 0, 1) + 100 * dayMs };
const article = articleAt("2020-01-21", "2020-03-21");
const { events, voices } = listingOf(article, null);
const layout = pictureLayout(events, voices, wholeWindow(article), "compact", labelIn(en.status));
const { barPx } = layout;
/** The middle of the only row. */
const middlePx = measures.compact.headPx + measures.compact.lanePaddingPx + measures.compact.rowPx / 2;

describe("nearestBar", () => {
  const [first, second] = sceneBars(layout, {
    ...{ window, widthPx: 1_000, selected: null, measureLabel: () => 40 },
  });
  if (!first || !second) throw new Error("no bars");
  const near = (bars: readonly SceneBar[], xPx: number, yPx: number) =>
    nearestBar(bars, barPx, { xPx, yPx }, 12)?.listed.event.id ?? null;

  it("reckons with a bar's label, as high as that is", () => {
    // 8 px behind the bar, 40 px long.
    expect(near([first], 258 + 12, middlePx)).toBe("e1");
    expect(near([first], 258 + 13, middlePx)).toBeNull();
    expect(near([first], 230, middlePx + 8 + 12)).toBe("e1");
    expect(near([first], 230, middlePx + 8 + 13)).toBeNull();
    expect(near([{ ...first, label: null }], 230, middlePx)).toBeNull();
  });

  it("finds the nearer of two", () => {
    const moved = { ...second, x1Px: 220, x2Px: 230, label: null };
    const bare = { ...first, label: null };
    expect(near([bare, moved], 214, middlePx)).toBe("e1");
    expect(near([bare, moved], 216, middlePx)).toBe("e2");
  });

  it("finds of bars that lie on one another the one that is seen", () => {
    const over = { ...second, x1Px: first.x1Px, x2Px: first.x2Px, label: null };
    expect(near([first, over], 205, middlePx)).toBe("e2");
    expect(near([over, first], 205, middlePx)).toBe("e1");
  });
});
