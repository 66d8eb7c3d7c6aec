import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { AnchoredArticle } from "../../src/article/anchored-article.ts";
import { parseEdtf } from "../../src/article/parse-edtf.ts";
import { en } from "../../src/i18n/en/words.ts";
import { estimateLabelPx, labelIn } from "../../src/picture/label-text.ts";
import {
  labelGapPx,
  leastBarPx,
  measures,
  type PictureLayout,
  type PictureMode,
  pictureLayout,
} from "../../src/picture/picture-layout.ts";
import { type SceneBar, sceneBars } from "../../src/picture/scene/scene-bars.ts";
import { datelineMs, wholeWindow } from "../../src/picture/time-window.ts";
import { listingOf } from "../../src/view/listing.ts";
import type { View } from "../../src/view/view.ts";
import type { Json } from "../support/article-json.ts";
import { edtfTexts } from "../support/edtf-texts.ts";
import { articleOf, bundledArticle, fixtureArticle } from "../support/proved.ts";

const labelOf = labelIn(en.status);
const modes: readonly PictureMode[] = ["roomy", "compact"];

function layOut(article: AnchoredArticle, mode: PictureMode, view: Partial<View> = {}): PictureLayout {
  const { events, voices } = listingOf(article, view.voice ?? null);
  return pictureLayout(events, voices, wholeWindow(article), mode, labelOf);
}

function rowsOf(layout: PictureLayout, key: string): number {
  return new Set(layout.bars.filter(({ listed: { by } }) => by.key === key).map(({ row }) => row)).size;
}

/** Every number that a layout gives. */
function numbersIn({ headPx, heightPx, barPx, lanes, bars }: PictureLayout): (number | null)[] {
  return [
    ...[headPx, heightPx, barPx],
    ...lanes.flatMap(({ yPx, heightPx: height }) => [yPx, height]),
    ...bars.flatMap(({ row, yPx, startMs, endMs }) => [row, yPx, startMs, endMs]),
  ];
}

function manyAt(count: number, when: string | ((index: number) => string)): AnchoredArticle {
  return articleOf(
    Array.from(
      { length: count },
      (_, index): Json => ({
        id: `e${index}`,
        title: `Event ${index}`,
        when: typeof when === "string" ? when : when(index),
      }),
    ),
  );
}

it("draws times that are told on several clocks on one, the dateline's", () => {
  const article = articleOf(
    [
      { id: "counted", when: "2021-03-30T22:00+03:00" },
      { id: "to-meet", when: "2021-03-30T17:30-04:00" },
    ],
    { datePublished: "2021-03-30T21:00+01:00" },
  );
  const hoursFromDateline = layOut(article, "roomy").bars.map(
    ({ listed, startMs }) => [listed.event.id, ((startMs ?? 0) - datelineMs(article)) / 3_600_000] as const,
  );
  expect(hoursFromDateline).toEqual([
    ["counted", -1],
    ["to-meet", 1.5],
  ]);
});

describe("pictureLayout, of the bundled article", () => {
  const article = bundledArticle();

  it.each(modes)("gives the White House one row, in %s", (mode) => {
    expect(rowsOf(layOut(article, mode), "white-house")).toBe(1);
  });

  it("has a lane for each voice, in their order, and a bar for each event", () => {
    const { lanes, bars } = layOut(article, "roomy");
    expect(lanes.map(({ by }) => by.key)).toEqual(["white-house", "peskov"]);
    expect(bars.map(({ listed: { event } }) => event.id).toSorted()).toEqual(
      article.events.map(({ id }) => id).toSorted(),
    );
  });

  it("has only the chosen voice's lane", () => {
    const { lanes, bars } = layOut(article, "roomy", { voice: "white-house" });
    expect(lanes.map(({ by }) => by.key)).toEqual(["white-house"]);
    expect(bars).toHaveLength(2);
  });

  it.each(modes)("stands the same whichever event is selected, in %s", (mode) => {
    const places = (layout: PictureLayout) => layout.bars.map(({ yPx, row }) => [yPx, row]);
    for (const { id } of article.events) {
      expect(places(layOut(article, mode, { event: id }))).toEqual(places(layOut(article, mode)));
    }
  });
});

describe("pictureLayout, at its edges", () => {
  it.each(modes)("of no events has no lanes, only head and foot, in %s", (mode) => {
    const layout = layOut(articleOf([]), mode);
    expect(layout).toMatchObject({ lanes: [], bars: [] });
    expect(layout.heightPx).toBe(measures[mode].headPx + measures[mode].footPx);
  });

  it.each(modes)("deals 200 events of one day into no more rows than there may be, in %s", (mode) => {
    const layout = layOut(manyAt(200, "2020-05-03"), mode);
    const { mostRows } = measures[mode];
    expect(rowsOf(layout, "_article")).toBe(mostRows);
    expect(layout.bars).toHaveLength(200);
    expect(layout.heightPx).toBe(layOut(manyAt(mostRows, "2020-05-03"), mode).heightPx);
  });

  it.each(modes)(
    "grows with rows only: as high for 200 events a month apart as for their rows, in %s",
    (mode) => {
      const month = (index: number) =>
        `${1900 + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, "0")}-01`;
      const layout = layOut(manyAt(200, month), mode);
      const { headPx, footPx, lanePaddingPx, rowPx } = measures[mode];
      const rows = rowsOf(layout, "_article");
      expect(rows).toBeLessThanOrEqual(measures[mode].mostRows);
      expect(layout.heightPx).toBe(headPx + footPx + 2 * lanePaddingPx + rows * rowPx);
    },
  );

  it("leaves the ends open of what has none", () => {
    const article = articleOf([
      { id: "since", when: "2020-05-01/.." },
      { id: "until", when: "../2020-05-20" },
    ]);
    const ends = layOut(article, "roomy").bars.map(({ listed: { event }, startMs, endMs }) => [
      event.id,
      startMs === null,
      endMs === null,
    ]);
    expect(ends).toEqual([
      ["until", true, false],
      ["since", false, true],
    ]);
  });

  it.each(modes)("gives two intervals that have no end two rows, in %s", (mode) => {
    const article = articleOf([
      { id: "one", when: "2020-05-01/.." },
      { id: "other", when: "2020-05-04/.." },
      { id: "before", when: "../2020-04-01" },
    ]);
    const { bars } = layOut(article, mode);
    const rowOf = (id: string) => bars.find(({ listed: { event } }) => event.id === id)?.row;
    expect(rowOf("one")).not.toBe(rowOf("other"));
  });
});

const voiceIds = ["v1", "v2", "v3"] as const;
const dates = edtfTexts.filter((text) => parseEdtf(text).ok);
const nearDates = fc.integer({ min: 1, max: 28 }).map((day) => `2020-05-${String(day).padStart(2, "0")}`);
const articles = fc
  .array(
    fc.record({
      when: fc.oneof({ weight: 2, arbitrary: nearDates }, { weight: 1, arbitrary: dates }),
      voice: fc.constantFrom(undefined, ...voiceIds),
      title: fc.string({
        unit: fc.constantFrom("a", "漢", "👨‍👩‍👧", "e\u0301"),
        minLength: 1,
        maxLength: 70,
      }),
      status: fc.constantFrom("happened", "scheduled"),
    }),
    { minLength: 1, maxLength: 40 },
  )
  .map((events) =>
    articleOf(
      events.map((event, index) => ({ ...event, id: `e${index}` })),
      { voices: voiceIds.map((id) => ({ id, name: id })) },
    ),
  );

describe("pictureLayout, over any article", () => {
  it.each(modes)("gives finite numbers only, and every event one bar, in %s", (mode) => {
    fc.assert(
      fc.property(articles, (article) => {
        const layout = layOut(article, mode);
        for (const number of numbersIn(layout)) {
          if (number !== null) expect(Number.isFinite(number)).toBe(true);
        }
        expect(layout.bars.map(({ listed: { event } }) => event.id).toSorted()).toEqual(
          article.events.map(({ id }) => id).toSorted(),
        );
      }),
      { numRuns: 200 },
    );
  });

  it.each(modes)("stacks lanes from head to foot, without gaps, each bar within its own, in %s", (mode) => {
    fc.assert(
      fc.property(articles, (article) => {
        const { headPx, heightPx, barPx, lanes, bars } = layOut(article, mode);
        let edgePx = headPx;
        for (const lane of lanes) {
          expect(lane.yPx).toBe(edgePx);
          edgePx += lane.heightPx;
          const own = bars.filter(({ listed: { by } }) => by.key === lane.by.key);
          expect(own.length).toBeGreaterThan(0);
          for (const { yPx } of own) {
            expect(yPx).toBeGreaterThanOrEqual(lane.yPx);
            expect(yPx + barPx).toBeLessThanOrEqual(lane.yPx + lane.heightPx);
          }
        }
        expect(heightPx).toBe(edgePx + measures[mode].footPx);
      }),
      { numRuns: 200 },
    );
  });

  it.each(modes)(
    "has rows apart from each other, none left out, and no more than there may be, in %s",
    (mode) => {
      fc.assert(
        fc.property(articles, (article) => {
          const { lanes, bars, barPx } = layOut(article, mode);
          for (const { by } of lanes) {
            const own = bars.filter(({ listed: each }) => each.by.key === by.key);
            const rows = [...new Set(own.map(({ row }) => row))].toSorted((a, b) => a - b);
            expect(rows).toEqual(rows.map((_, index) => index));
            expect(rows.length).toBeLessThanOrEqual(measures[mode].mostRows);
            const tops = [...new Set(own.map(({ yPx }) => yPx))].toSorted((a, b) => a - b);
            expect(tops).toHaveLength(rows.length);
            for (const [index, top] of tops.slice(1).entries()) {
              expect(top).toBeGreaterThan((tops[index] ?? 0) + barPx);
            }
          }
        }),
        { numRuns: 200 },
      );
    },
  );

  /** The bars of each row, of lanes with fewer rows than they may have, at the nominal width. */
  function rowsAtNominalWidth(article: AnchoredArticle, mode: PictureMode): SceneBar[][] {
    const layout = layOut(article, mode);
    const { nominalPx, mostRows } = measures[mode];
    const drawn = sceneBars(layout, {
      ...{ window: wholeWindow(article), widthPx: nominalPx },
      ...{ selected: null, measureLabel: estimateLabelPx },
    });
    return layout.lanes
      .filter(({ by }) => rowsOf(layout, by.key) < mostRows)
      .flatMap(({ by }) => {
        const own = drawn.filter(({ listed: each }) => each.by.key === by.key);
        const rows = new Set(own.map(({ row }) => row));
        return [...rows].map((row) => own.filter((each) => each.row === row));
      });
  }

  it.each(modes)(
    "has no bars that meet in one row at the nominal width, up to the row limit, in %s",
    (mode) => {
      let compared = 0;
      fc.assert(
        fc.property(articles, (article) => {
          for (const bars of rowsAtNominalWidth(article, mode)) {
            const inOrder = bars.toSorted((a, b) => a.x1Px - b.x1Px);
            for (const [index, next] of inOrder.slice(1).entries()) {
              compared += 1;
              expect(inOrder[index]?.x2Px).toBeLessThanOrEqual(next.x1Px);
            }
          }
        }),
        { numRuns: 600 },
      );
      expect(compared).toBeGreaterThan(100);
    },
  );

  it("has room for every label that fits beside its bar at the nominal width, up to the row limit", () => {
    const { nominalPx } = measures.roomy;
    let shared = 0;
    let fitting = 0;
    fc.assert(
      fc.property(articles, (article) => {
        for (const bars of rowsAtNominalWidth(article, "roomy")) {
          if (bars.length > 1) shared += 1;
          for (const { x1Px, x2Px, label, listed: each } of bars) {
            const labelPx = estimateLabelPx(labelOf(each)) + 2 * labelGapPx;
            if (x2Px + labelPx > nominalPx && x1Px - labelPx < 0) continue;
            fitting += 1;
            expect(label?.text).toBe(labelOf(each));
          }
        }
      }),
      { numRuns: 600 },
    );
    expect(shared).toBeGreaterThan(100);
    expect(fitting).toBeGreaterThan(1_000);
  });

  it.each(modes)("draws no bar too narrow to be seen, nor one far outside, in %s", (mode) => {
    fc.assert(
      fc.property(
        articles,
        fc.double({ min: -2, max: 2, noNaN: true }),
        fc.integer({ min: 1, max: 2_000 }),
        (article, shift, widthPx) => {
          const whole = wholeWindow(article);
          const spanMs = (whole.endMs - whole.startMs) / 7;
          const window = {
            startMs: whole.startMs + shift * spanMs,
            endMs: whole.startMs + (shift + 1) * spanMs,
          };
          for (const { x1Px, x2Px } of sceneBars(layOut(article, mode), {
            ...{ window, widthPx, selected: null, measureLabel: estimateLabelPx },
          })) {
            expect(x2Px - x1Px).toBeGreaterThanOrEqual(leastBarPx - 1e-6);
            expect(x1Px).toBeGreaterThanOrEqual(-40);
            expect(x2Px).toBeLessThanOrEqual(widthPx + 40 + leastBarPx);
          }
        },
      ),
      { numRuns: 200 },
    );
  });

  it.each(modes)("is the same for the same article, in %s", (mode) => {
    const article = fixtureArticle("every-date-form.json");
    expect(layOut(article, mode)).toEqual(layOut(article, mode));
  });
});
