import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { en } from "../../../src/i18n/en/words.ts";
import { estimateLabelPx, labelIn } from "../../../src/picture/label-text.ts";
import { type PictureMode, pictureLayout } from "../../../src/picture/picture-layout.ts";
import { sceneBars } from "../../../src/picture/scene/scene-bars.ts";
import { type TimeWindow, wholeWindow } from "../../../src/picture/time-window.ts";
import { listingOf } from "../../../src/view/listing.ts";
import { articleOf, bundledArticle, everyArticle } from "../../support/proved.ts";

const widthPx = 1_000;
const modes = ["roomy", "compact"] as const;

function barsOf(article = bundledArticle(), mode: PictureMode = "roomy", given: Partial<Given> = {}) {
  const { window = wholeWindow(article), selected = null } = given;
  const { events, voices } = listingOf(article, null);
  const layout = pictureLayout(events, voices, wholeWindow(article), mode, labelIn(en.status));
  return sceneBars(layout, { window, widthPx, selected, measureLabel: estimateLabelPx });
}

interface Given {
  readonly window: TimeWindow;
  readonly selected: string | null;
}

describe("the bars of a scene", () => {
  it.each(everyArticle())(
    "are, of %s, all that have a px in the window, and none far out of it",
    (_, article) => {
      const whole = wholeWindow(article);
      const spanMs = whole.endMs - whole.startMs;
      let left = 0;
      fc.assert(
        fc.property(
          fc.double({ min: 0, max: 1, noNaN: true }),
          fc.double({ min: 0.001, max: 0.3, noNaN: true }),
          fc.constantFrom(...modes),
          (start, share, mode) => {
            const window = {
              startMs: whole.startMs + start * spanMs,
              endMs: whole.startMs + (start + share) * spanMs,
            };
            const found = new Set(barsOf(article, mode, { window }).map(({ listed }) => listed.event.id));
            // Through the whole, zoomed so that a px is as long as here.
            const pxPerMs = widthPx / (window.endMs - window.startMs);
            for (const { listed, startMs, endMs } of barsOf(article, mode)) {
              const x1Px = ((startMs ?? -Infinity) - window.startMs) * pxPerMs;
              const x2Px = Math.max(((endMs ?? Infinity) - window.startMs) * pxPerMs, x1Px + 7);
              const isSeen = x1Px < widthPx && x2Px > 0;
              if (isSeen) expect(found).toContain(listed.event.id);
              if (x1Px > widthPx + 41 || x2Px < -41) expect(found).not.toContain(listed.event.id);
              left += Number(!found.has(listed.event.id));
            }
          },
        ),
        { numRuns: 300 },
      );
      expect(left).toBeGreaterThan(100);
    },
  );

  it("end with the selected one, wherever that is", () => {
    const article = bundledArticle();
    const { startMs, endMs } = wholeWindow(article);
    const far = { startMs: endMs, endMs: 2 * endMs - startMs };
    for (const { id } of article.events) {
      for (const window of [wholeWindow(article), far]) {
        const last = barsOf(article, "roomy", { window, selected: id }).at(-1);
        expect(last?.listed.event.id).toBe(id);
        expect(last?.isSelected).toBe(true);
      }
    }
  });

  it("say of a label whether it lies on its bar's colour: not on an outline, nor across a bar lower than its letters", () => {
    const labelOf = (status: string, mode: PictureMode) => {
      const article = articleOf([
        { id: "e", status, title: "A bar", when: "2020-05-01/2020-06-01" },
        {
          id: "edges",
          status: "happened",
          title: "x".repeat(60),
          when: "2020-04-25/2020-06-07",
          voice: "mayor",
        },
      ]);
      const window = { startMs: Date.UTC(2020, 4, 2), endMs: Date.UTC(2020, 4, 30) };
      return barsOf(article, mode, { window }).find(({ listed }) => listed.event.id === "e")?.label;
    };
    expect(labelOf("happened", "roomy")).toMatchObject({ side: "inside", isOnColour: true });
    expect(labelOf("stated", "roomy")).toMatchObject({ side: "inside", isOnColour: true });
    expect(labelOf("denied", "roomy")).toMatchObject({ side: "inside", isOnColour: false });
    expect(labelOf("happened", "compact")).toMatchObject({ side: "inside", isOnColour: false });
  });
});
