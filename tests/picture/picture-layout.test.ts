import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { AnchoredArticle } from "../../src/article/anchored-article.ts";
import { measures } from "../../src/picture/measures.ts";
import type { PictureLayout } from "../../src/picture/picture-layout.ts";
import { layoutOf, modes } from "../support/picture.ts";
import { pictureArticles } from "../support/picture-articles.ts";
import { articleAt, articleOf, bundledArticle, fixtureArticle } from "../support/proved.ts";

function idsOf({ marks }: PictureLayout): string[] {
  return marks.map(({ listed }) => listed.event.id).toSorted();
}

/** So many events of one day. */
function crowdOf(count: number): AnchoredArticle {
  return articleAt(...Array.from({ length: count }, () => "2020-05-03"));
}

/** Every number that a layout gives. */
function numbersIn({ headPx, heightPx, tokenPx, lanes, marks }: PictureLayout): (number | null)[] {
  return [
    ...[headPx, heightPx, tokenPx],
    ...lanes.flatMap(({ yPx, heightPx: height, rows }) => [yPx, height, rows]),
    ...marks.flatMap(({ place, startMs, endMs, tokenPx: ownPx }) => [place, startMs, endMs, ownPx]),
  ];
}

describe("pictureLayout, of the bundled article", () => {
  const article = bundledArticle();

  it.each(modes)(
    "has a lane for each voice, in their order, with their events in order of time, in %s",
    (mode) => {
      const { lanes } = layoutOf(article, { mode });
      expect(lanes.map(({ voices }) => voices.map(({ key }) => key))).toEqual([["white-house"], ["peskov"]]);
      for (const { voices, marks } of lanes) {
        expect(marks.map(({ listed }) => listed.event)).toEqual(
          article.events.filter(({ voice }) => voice === voices[0]?.key),
        );
      }
    },
  );

  it("has only the chosen voice's lane", () => {
    const { lanes, marks } = layoutOf(article, { voice: "white-house" });
    expect(lanes.map(({ key }) => key)).toEqual(["white-house"]);
    expect(marks).toHaveLength(2);
  });

  it("knows of each event which speak of it", () => {
    const { speakersOf, markOf } = layoutOf(article);
    for (const { id } of article.events) {
      expect(markOf.get(id)?.listed.event.id).toBe(id);
      expect((speakersOf.get(id) ?? []).map(({ listed }) => listed.event.id)).toEqual(
        article.events.filter(({ about }) => about.includes(id)).map((event) => event.id),
      );
    }
  });
});

describe("pictureLayout, at its edges", () => {
  it.each(modes)("of no events has no lanes, only a head, in %s", (mode) => {
    expect(layoutOf(articleOf([]), { mode })).toMatchObject({
      ...{ lanes: [], marks: [], heightPx: measures[mode].headPx },
    });
  });

  it.each(modes)("is no higher for 200 events of one day than its rows may be, in %s", (mode) => {
    const layout = layoutOf(crowdOf(200), { mode });
    const { headPx, rowPx, lanePaddingPx, mostRows } = measures[mode];
    expect(layout.heightPx).toBe(headPx + mostRows * rowPx + 2 * lanePaddingPx);
    expect(layout.marks).toHaveLength(200);
  });

  it.each(modes)("is as low as can be where one row is enough, in %s", (mode) => {
    const { headPx, rowPx, lanePaddingPx } = measures[mode];
    expect(layoutOf(articleAt("2020-05-01", "2020-05-05", "2020-05-09"), { mode }).heightPx).toBe(
      headPx + rowPx + 2 * lanePaddingPx,
    );
  });

  it("takes the rows that the narrowest picture needs, whatever the width is then", () => {
    const article = articleAt("2020-05-03", "2020-05-04", "2020-05-05", "2020-05-06");
    const rows = (leastPx: number) => layoutOf(article, { leastPx }).lanes[0]?.rows;
    expect(rows(1_000)).toBe(1);
    expect(rows(60)).toBeGreaterThan(1);
  });

  it.each(modes)("grows with the reader's text, and deals the same rows, in %s", (mode) => {
    for (const article of [bundledArticle(), crowdOf(30)]) {
      const [usual, large] = [1, 2].map((textScale) => layoutOf(article, { mode, textScale }));
      expect(large?.heightPx).toBeCloseTo(2 * (usual?.heightPx ?? 0));
      expect(large?.lanes.map(({ rows }) => rows)).toEqual(usual?.lanes.map(({ rows }) => rows));
    }
  });

  it("leaves the ends open of what has none, and knows what is an interval", () => {
    const article = articleAt("2020-05-01/..", "../2020-05-20", "2020-05-03/2020-05-04", "2020-05");
    const ends = layoutOf(article).marks.map(({ listed, startMs, endMs, isInterval }) => {
      return [listed.event.when.edtf, startMs === null, endMs === null, isInterval];
    });
    expect(ends).toEqual([
      ["../2020-05-20", true, false, true],
      ["2020-05", false, false, false],
      ["2020-05-01/..", false, true, true],
      ["2020-05-03/2020-05-04", false, false, true],
    ]);
  });

  it("lays 200,000 events out, as many as the format allows", () => {
    const article = articleAt("2020-05-01", "2020-05-09");
    const many = { ...article, events: Array.from({ length: 100_000 }, () => article.events).flat() };
    const layout = layoutOf(many, { mode: "compact" });
    expect(layout.marks).toHaveLength(200_000);
    expect(layout.lanes).toHaveLength(1);
  });
});

describe("pictureLayout, over any article", () => {
  it.each(modes)("gives finite numbers only, and every event one mark, in %s", (mode) => {
    fc.assert(
      fc.property(pictureArticles, (article) => {
        const layout = layoutOf(article, { mode });
        for (const number of numbersIn(layout)) {
          if (number !== null) expect(Number.isFinite(number)).toBe(true);
        }
        expect(idsOf(layout)).toEqual(article.events.map(({ id }) => id).toSorted());
        expect(layout.marks.map(({ place }) => place)).toEqual(layout.marks.map((_, index) => index));
      }),
      { numRuns: 150 },
    );
  });

  it.each(modes)(
    "stacks lanes below the head without gaps, of no more rows than there may be, in %s",
    (mode) => {
      fc.assert(
        fc.property(pictureArticles, fc.constantFrom(290, 1_000), (article, leastPx) => {
          const { headPx, heightPx, rowPx, lanePaddingPx, mostRows, lanes } = layoutOf(article, {
            mode,
            leastPx,
          });
          let edgePx = headPx;
          for (const { yPx, heightPx: height, rows, marks } of lanes) {
            expect(yPx).toBe(edgePx);
            expect(height).toBe(rows * rowPx + 2 * lanePaddingPx);
            expect(marks.length).toBeGreaterThan(0);
            edgePx += height;
          }
          // Below the last lane an arrow runs that begins and ends in it.
          const last = lanes.at(-1)?.marks.map(({ listed }) => listed.event) ?? [];
          const isArrowed = last.some(({ about }) => last.some(({ id }) => about.includes(id)));
          expect(heightPx).toBe(edgePx + (isArrowed ? 10 : 0));
          expect(lanes.reduce((sum, { rows }) => sum + rows, 0)).toBeLessThanOrEqual(mostRows);
        }),
        { numRuns: 150 },
      );
    },
  );

  it.each(modes)("is the same for the same article, in %s", (mode) => {
    const article = fixtureArticle("every-date-form.json");
    const [one, other] = [layoutOf(article, { mode }), layoutOf(article, { mode })];
    expect(numbersIn(one)).toEqual(numbersIn(other));
  });
});
