import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { arrangePicture } from "../../../src/picture/arrangement.ts";
import type { PictureLayout } from "../../../src/picture/picture-layout.ts";
import { type SceneTokens, sceneTokens } from "../../../src/picture/scene/tokens.ts";
import { spanMs, type TimeWindow } from "../../../src/picture/time-window.ts";
import { zoomAt } from "../../../src/picture/zoom.ts";
import { layoutOf, modes, partOf } from "../../support/picture.ts";
import { pictureArticles, selectedIn, selections, windowParts } from "../../support/picture-articles.ts";
import { articleAt, articleOf, everyArticle } from "../../support/proved.ts";

const widthPx = 800;

function tokensOf(layout: PictureLayout, window: TimeWindow, selected: string | null = null): SceneTokens {
  const arrangement = arrangePicture(layout, zoomAt(widthPx / spanMs(window), layout.textScale), selected);
  return sceneTokens(layout, arrangement, window, widthPx, selected);
}

/** Ids of what is in view, by itself or in a count. */
function inView({ tokens, crowds }: SceneTokens): string[] {
  return [
    ...tokens.map(({ listed }) => listed.event.id),
    ...crowds.flatMap(({ events }) => events.map(({ event }) => event.id)),
  ];
}

/** A test of the whole of what a scene has for its events. */
function expectWhole(layout: PictureLayout, found: SceneTokens, selected: string | null): void {
  const ids = inView(found);
  const { before, after } = found;
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.length + before.count + after.count).toBe(layout.marks.length);
  for (const { count, nearest } of [before, after]) {
    expect(nearest === null).toBe(count === 0);
    if (nearest) expect(ids).not.toContain(nearest.event.id);
  }
  const chosen = found.tokens.findIndex(({ isSelected }) => isSelected);
  expect(found.tokens[chosen]?.listed.event.id ?? null).toBe(
    selected !== null && ids.includes(selected) ? selected : null,
  );
  // Bars lie below all else, in order of time, and of all else the selected one is the last.
  const bars = found.tokens.filter(({ isBar }) => isBar);
  expect(found.tokens.slice(0, bars.length)).toEqual(bars);
  if (chosen >= bars.length) expect(chosen).toBe(found.tokens.length - 1);
}

describe("the events of a scene", () => {
  it("are each in view, in a count, or counted before or after, wherever the window is", () => {
    const counts = { tokens: 0, crowds: 0, before: 0, after: 0 };
    fc.assert(
      fc.property(
        pictureArticles,
        fc.constantFrom(...modes),
        selections,
        fc.array(windowParts, { minLength: 40, maxLength: 40 }),
        (article, mode, place, parts) => {
          const layout = layoutOf(article, { mode });
          const selected = selectedIn(article, place);
          for (const { from, share } of parts) {
            const found = tokensOf(layout, partOf(layout.axis.whole, from, share), selected);
            expectWhole(layout, found, selected);
            counts.tokens += found.tokens.length;
            counts.crowds += found.crowds.length;
            counts.before += found.before.count;
            counts.after += found.after.count;
          }
        },
      ),
      { numRuns: 60 },
    );
    for (const count of Object.values(counts)) expect(count).toBeGreaterThan(1_000);
  });

  it.each(everyArticle())("of %s are all in view in the whole of it", (_, article) => {
    for (const mode of modes) {
      const layout = layoutOf(article, { mode });
      const found = tokensOf(layout, layout.axis.whole);
      expect(inView(found).toSorted()).toEqual(article.events.map(({ id }) => id).toSorted());
      expect([found.before, found.after]).toEqual(Array(2).fill({ count: 0, nearest: null }));
    }
  });

  it("stand the same beside each other, wherever the window is", () => {
    fc.assert(
      fc.property(
        pictureArticles,
        windowParts,
        fc.double({ min: -0.5, max: 0.5, noNaN: true }),
        (article, part, by) => {
          const layout = layoutOf(article);
          const window = partOf(layout.axis.whole, part.from, part.share);
          const [here, there] = [window, partOf(window, by, 1)].map((each) => {
            // One zoom, whatever the last bits of the windows' ends make of it.
            const arrangement = arrangePicture(layout, zoomAt(widthPx / spanMs(window), 1), null);
            return sceneTokens(layout, arrangement, each, widthPx, null);
          });
          for (const token of here?.tokens ?? []) {
            const moved = there?.tokens.find(({ place }) => place === token.place);
            if (!moved || token.isBar) continue;
            expect(moved.x1Px).toBeCloseTo(token.x1Px - by * widthPx, 3);
            expect(moved.yPx).toBe(token.yPx);
          }
        },
      ),
      { numRuns: 100 },
    );
  });

  it("stand within the rows of their lanes", () => {
    fc.assert(
      fc.property(pictureArticles, fc.constantFrom(...modes), (article, mode) => {
        const layout = layoutOf(article, { mode });
        const { tokens, crowds } = tokensOf(layout, layout.axis.whole);
        const lanes = new Map(layout.lanes.map((lane) => [lane.key, lane]));
        for (const { yPx, laneKey } of [...tokens, ...crowds]) {
          const lane = lanes.get(laneKey);
          expect(yPx).toBeGreaterThanOrEqual(lane?.yPx ?? Number.NaN);
          expect(yPx + layout.tokenPx).toBeLessThanOrEqual((lane?.yPx ?? Number.NaN) + (lane?.heightPx ?? 0));
        }
      }),
      { numRuns: 100 },
    );
  });

  it("lie over the bar that they stand on, even while that is selected", () => {
    const article = articleAt("2020-05-01/2020-05-28", "2020-05-04/2020-05-20", "2020-05-06", "2020-05-12");
    const layout = layoutOf(article, { scale: "true", leastPx: 10_000 });
    const oneRow = { ...layout, lanes: layout.lanes.map((lane) => ({ ...lane, rows: 1 })) };
    for (const selected of [null, "e1", "e2"]) {
      const { tokens } = tokensOf(oneRow, layout.axis.whole, selected);
      expect(new Set(tokens.map(({ yPx }) => yPx)).size).toBe(1);
      expect(tokens.map(({ listed }) => listed.event.id)).toEqual(["e1", "e2", "e3", "e4"]);
    }
  });

  it("are counted out of view from the nearest on", () => {
    const layout = layoutOf(articleAt("2020-05-01", "2020-05-05", "2020-05-09", "2020-05-20", "2020-05-28"), {
      scale: "true",
    });
    const window = { startMs: Date.UTC(2020, 4, 8), endMs: Date.UTC(2020, 4, 12) };
    const { before, after } = tokensOf(layout, window);
    expect([before.count, before.nearest?.event.id]).toEqual([2, "e2"]);
    expect([after.count, after.nearest?.event.id]).toEqual([2, "e4"]);
  });
});

describe("a bar", () => {
  const window = { startMs: Date.UTC(2020, 4, 10), endMs: Date.UTC(2020, 4, 20) };
  const barOf = (when: string, fields: object = {}) => {
    const layout = layoutOf(articleOf([{ id: "e", when, ...fields }], { datePublished: "2020-05-14" }), {
      scale: "true",
    });
    const [token] = tokensOf(layout, window).tokens;
    if (!token) throw new Error("not in view");
    return token;
  };

  it.each<[string, string, Partial<ReturnType<typeof barOf>>]>([
    ["of its time", "2020-05-12/2020-05-13", { x1Px: 160, x2Px: 320, numberPx: 160 }],
    [
      "that began before, with its number in view",
      "2020-05-01/2020-05-13",
      { x1Px: -40, x2Px: 320, numberPx: 0 },
    ],
    ["that ends far behind", "2020-05-12/2020-07-13", { x1Px: 160, x2Px: 840 }],
    ["without a beginning", "../2020-05-13", { x1Px: -40, x2Px: 320 }],
    ["without an end", "2020-05-12/..", { x1Px: 160, x2Px: 840 }],
    ["of a month among days", "2020-05", { isBar: true, x1Px: -40, x2Px: 840 }],
  ])("is drawn as far as it is seen: one %s", (_what, when, place) => {
    expect(barOf(when)).toMatchObject(place);
  });

  it("has its number at its end, where hardly more than that is in view", () => {
    const layout = layoutOf(articleAt("2020-05-01/2020-05-09"), { scale: "true" });
    const narrow = { startMs: Date.UTC(2020, 4, 9, 21), endMs: Date.UTC(2020, 4, 19, 21) };
    const [token] = tokensOf(layout, narrow).tokens;
    expect(token?.x2Px).toBeCloseTo(10);
    expect(token?.numberPx).toBeCloseTo(10 - (token?.tokenPx ?? 0));
  });

  it.each<[string, string, number]>([
    ["happened", "is known up to the dateline", 400],
    ["stated", "is known up to the dateline", 400],
    ["scheduled", "is what it is", Number.POSITIVE_INFINITY],
    ["conditional", "is what it is", Number.POSITIVE_INFINITY],
    ["denied", "is what it is", Number.POSITIVE_INFINITY],
  ])("of what was %s %s", (status, _what, knownToPx) => {
    expect(barOf("2020-05-12/..", { status }).knownToPx).toBe(knownToPx);
  });

  it.each([
    ["2020-05-12", false, false],
    ["2020-05-12?", true, true],
    ["2020-05-12~", true, false],
    ["2020-05-12%", true, true],
    ["2020-05-12/2020-05-13?", true, true],
  ])("or a token of %s has soft ends: %j, a question mark: %j", (when, isSoft, isUncertain) => {
    expect(barOf(when)).toMatchObject({ isSoft, isUncertain });
  });
});

describe("a count", () => {
  it("is in the colour of its voice, and in that of none where several share the lane", () => {
    const colours = (count: number) => {
      const voices = Array.from({ length: count }, (_, index) => ({ id: `v${index}`, name: `V${index}` }));
      const events = voices.flatMap(({ id: voice }) =>
        Array.from({ length: 40 }, (_, at) => ({ id: `${voice}-${at}`, voice, when: "2020-05-03" })),
      );
      const layout = layoutOf(articleOf(events, { voices }), { scale: "true" });
      return tokensOf(layout, layout.axis.whole).crowds.map(({ colour }) => colour);
    };
    expect(colours(2)).toEqual([0, 1]);
    expect(colours(9).at(-1)).toBe("own");
  });
});
