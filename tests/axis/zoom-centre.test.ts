import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { zoomCentre } from "../../src/axis/zoom-centre.ts";
import { arrangePicture } from "../../src/picture/arrangement.ts";
import type { PictureLayout } from "../../src/picture/picture-layout.ts";
import { sceneTokens } from "../../src/picture/scene/tokens.ts";
import { middleMs, movedInto, spanMs, type TimeWindow, zoomed } from "../../src/picture/time-window.ts";
import { zoomAt } from "../../src/picture/zoom.ts";
import { layoutOf, partOf } from "../support/picture.ts";
import { pictureArticles } from "../support/picture-articles.ts";
import { articleOf } from "../support/proved.ts";

const widthPx = 1_000;
const factor = 1.6;
const msOf = (text: string) => Date.parse(`${text}T00:00Z`);
const dayOf = (ms: number | null) => (ms === null ? null : new Date(ms).toISOString().slice(0, 10));

function layoutAt(dates: readonly string[]): PictureLayout {
  const events = dates.map((when, index) => ({ id: `e${index + 1}`, when }));
  return layoutOf(articleOf(events, { datePublished: "2021-03-31" }), { scale: "true" });
}

function centreIn(layout: PictureLayout, window: TimeWindow, selected: string | null = null) {
  return zoomCentre(layout, window, (widthPx * factor) / spanMs(window), selected);
}

describe("a zoom is around", () => {
  const march = { startMs: msOf("2021-03-17"), endMs: msOf("2021-03-31") };
  it.each([
    ["what stands in view, under a bar of years", ["2011/2021-04", "2021-03-28", "2021-03-29"], "2021-03-28"],
    ["what begins in view", ["2021-03-20/2031", "2021-04-10"], "2021-03-20"],
    ["what ends in view", ["2011/2021-03-20", "2011/2031"], "2021-03-20"],
    ["what still goes on and began in view", ["2021-03-20/..", "2011/2031"], "2021-03-20"],
    ["the middle, where bars alone cover all", ["2011/2031", "2012-01-01"], "2021-03-24"],
    ["the middle, where it still goes on", ["2011/..", "2012-01-01"], "2021-03-24"],
    ["what is nearest, where nothing is in view", ["2011-01-01", "2021-04-10", "2021-04-20"], "2021-04-10"],
  ])("%s", (_what, dates, expected) => {
    expect(dayOf(centreIn(layoutAt(dates), march))).toBe(expected);
  });

  it.each([
    ["the chosen event, where it is in view", "e2", "2021-03-20"],
    ["what is nearer, where it is not", "e3", "2021-03-25"],
  ])("%s", (_what, selected, expected) => {
    const layout = layoutAt(["2021-03-25", "2021-03-20", "2021-04-20"]);
    expect(dayOf(centreIn(layout, march, selected))).toBe(expected);
  });
});

/** As the axis draws them. */
function tokensIn(layout: PictureLayout, window: TimeWindow) {
  const zoom = zoomAt(widthPx / spanMs(window), 1, layout.axis.finest);
  return sceneTokens(layout, arrangePicture(layout, zoom, null), window, widthPx, null);
}

it("a zoom shows a token, wherever it starts from", () => {
  fc.assert(
    fc.property(
      pictureArticles,
      fc.double({ min: -0.9, max: 1.9, noNaN: true }),
      fc.double({ min: 0.001, max: 1, noNaN: true }),
      fc.constantFrom(factor, 1 / factor),
      (article, from, share, by) => {
        const layout = layoutOf(article);
        const { whole, narrowestMs } = layout.axis;
        const outer = { startMs: whole.startMs - spanMs(whole), endMs: whole.endMs + spanMs(whole) };
        const leastShare = Math.max(share, narrowestMs / spanMs(whole));
        const window = movedInto(partOf(whole, from, leastShare), outer);
        const next = zoomed(window, middleMs(window), by, narrowestMs);
        const centreMs = zoomCentre(layout, window, widthPx / spanMs(next), null);
        if (centreMs === null) throw new Error("nothing to zoom around");
        const { tokens, crowds } = tokensIn(layout, movedInto(zoomedAsEngine(), outer));
        expect(tokens.length + crowds.length).toBeGreaterThan(0);

        function zoomedAsEngine(): TimeWindow {
          const at = centreMs ?? 0;
          if (at >= window.startMs && at <= window.endMs) return zoomed(window, at, by, narrowestMs);
          return { startMs: at - spanMs(next) / 2, endMs: at + spanMs(next) / 2 };
        }
      },
    ),
    { numRuns: 300 },
  );
});
