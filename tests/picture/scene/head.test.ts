import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dayMs, minuteMs } from "../../../src/article/civil-time.ts";
import { en } from "../../../src/i18n/en/words.ts";
import { type HeadText, type SceneHead, sceneHead } from "../../../src/picture/scene/head.ts";
import type { Scene } from "../../../src/picture/scene/scene.ts";
import { stepMs, ticksIn } from "../../../src/picture/scene/ticks.ts";
import type { TimeWindow } from "../../../src/picture/time-window.ts";
import { zoomAt } from "../../../src/picture/zoom.ts";
import { estimateDatePx, layoutOf, modes, partOf, sceneIn, sceneOf } from "../../support/picture.ts";
import { pictureArticles, windowParts } from "../../support/picture-articles.ts";
import { articleAt, articleOf, bundledArticle } from "../../support/proved.ts";

interface Box {
  readonly what: string;
  readonly x1Px: number;
  readonly x2Px: number;
}

const slackPx = 1e-6;

function boxOf({ text, xPx, isMiddle }: HeadText, textScale: number): Box {
  const lengthPx = estimateDatePx(text) * textScale;
  const x1Px = isMiddle ? xPx - lengthPx / 2 : xPx;
  return { what: text, x1Px, x2Px: x1Px + lengthPx };
}

/** What stands in each of the two lines of the head, with what lies over its ends. */
function linesOf(head: SceneHead, textScale: number, ends: readonly Box[]): Box[][] {
  const flag = head.dateline?.name;
  const names = head.cuts.flatMap(({ name }) => name ?? []);
  return [
    [
      ...ends,
      ...(flag ? [{ what: flag.text, x1Px: flag.xPx, x2Px: flag.xPx + flag.widthPx }] : []),
      ...head.above.map((text) => boxOf(text, textScale)),
    ],
    [...ends, ...[...head.dates, ...names].map((text) => boxOf(text, textScale))],
  ];
}

function expectApart(boxes: readonly Box[], widthPx: number): void {
  const inOrder = boxes.toSorted((a, b) => a.x1Px - b.x1Px);
  for (const [index, { what, x1Px, x2Px }] of inOrder.entries()) {
    expect(x1Px, what).toBeGreaterThanOrEqual((inOrder[index - 1]?.x2Px ?? 0) - slackPx);
    expect(x2Px, what).toBeLessThanOrEqual(widthPx + slackPx);
  }
}

/** The counts of what is out of view, over the ends of the head. */
function endsOf({ outside }: Scene): Box[] {
  return outside.map(({ side, x1Px, x2Px }) => ({ what: side, x1Px, x2Px }));
}

/** What a count takes of the head, of up to 999 events. */
const outsideWidthPx = 92;

const textsOf = (texts: readonly HeadText[]) => texts.map(({ text }) => text);
const day = (text: string) => Date.parse(`${text}T00:00Z`);

/** The head of an axis without a cut, from one day to another. */
function headFrom(from: string, to: string, widthPx = 1_000): SceneHead {
  const layout = layoutOf(articleAt(from), { scale: "true" });
  const window = { startMs: day(from), endMs: day(to) };
  return headOf(layout, window, widthPx);
}

function headOf(layout: ReturnType<typeof layoutOf>, window: TimeWindow, widthPx: number): SceneHead {
  return sceneHead(layout, zoomAt(widthPx / (window.endMs - window.startMs), layout.textScale), {
    ...{ window, widthPx, words: en, isFollowed: false, startPx: 0, endPx: widthPx },
    measureDate: (date) => estimateDatePx(date) * layout.textScale,
  });
}

describe("the dates of the axis", () => {
  it.each<[string, string, string[], string[]]>([
    ["2021-03-29", "2021-04-02", ["Mon 29", "Tue 30", "Wed 31", "Thu 1"], ["March 2021", "April 2021"]],
    [
      "2021-03-29",
      "2021-04-03",
      ["Mon 29", "Tue 30", "Wed 31", "Thu 1", "Fri 2"],
      ["March 2021", "April 2021"],
    ],
    ["2021-03-29", "2021-04-26", ["29 Mar", "5 Apr", "12 Apr", "19 Apr"], ["2021"]],
    ["2021-01-01", "2021-07-01", ["Jan", "Feb", "Mar", "Apr", "May", "Jun"], ["2021"]],
    ["2018-01-01", "2023-01-01", ["2018", "2019", "2020", "2021", "2022"], []],
  ])("from %s to %s are %j, under %j", (from, to, dates, above) => {
    const head = headFrom(from, to, 300);
    expect(textsOf(head.dates)).toEqual(dates);
    expect(textsOf(head.above)).toEqual(above);
  });

  it("name the whole of a day, and so stand in its middle, between its lines", () => {
    const { dates, linesPx } = headFrom("2021-03-29", "2021-04-02");
    expect(linesPx).toEqual([0, 250, 500, 750]);
    expect(dates.map(({ xPx }) => xPx)).toEqual([125, 375, 625, 875]);
  });

  it("stand at their line, where several days are between lines", () => {
    const { dates, linesPx } = headFrom("2021-03-29", "2021-05-24", 600);
    expect(dates.length).toBeGreaterThan(2);
    for (const { xPx, isMiddle } of dates) {
      expect(isMiddle).toBe(false);
      expect(linesPx.some((linePx) => Math.abs(xPx - linePx - 5) < slackPx)).toBe(true);
    }
  });
});

describe("what is cut out", () => {
  it("is named at its place, as long as there is room for the whole of it", () => {
    const article = bundledArticle();
    const names = (widthPx: number) =>
      sceneOf(article, { widthPx }).head.cuts.map(({ name }) => name?.text ?? null);
    expect(names(1_000)).toEqual(["22 days without an event"]);
    expect(names(60)).toEqual([null]);
    const found = [1_000, 800, 600, 500, 400, 300, 200].map((widthPx) => names(widthPx)[0]?.length ?? 0);
    expect(found).toEqual(found.toSorted((a, b) => b - a));
  });

  it("is named wherever its own stretch is long enough, and nothing lies over it", () => {
    let named = 0;
    fc.assert(
      fc.property(pictureArticles, fc.constantFrom(600, 1_000), (article, widthPx) => {
        const layout = layoutOf(article, { scale: "short" });
        const { head } = sceneIn(layout, { widthPx });
        const { scale, whole } = layout.axis;
        const pxPerMs = widthPx / (whole.endMs - whole.startMs);
        for (const [index, cut] of scale.cuts.entries()) {
          const roomPx = (scale.toScale(cut.whole.endMs) - scale.toScale(cut.whole.startMs)) * pxPerMs;
          const drawn = head.cuts[index];
          expect(drawn?.xPx).toBeCloseTo((scale.toScale(cut.startMs) - whole.startMs) * pxPerMs, 2);
          if (roomPx < 100) continue;
          named += 1;
          expect(drawn?.name).not.toBeNull();
        }
      }),
      { numRuns: 300 },
    );
    expect(named).toBeGreaterThan(3);
  });
});

describe("a date of a unit", () => {
  it("stands in the part of it that is shown, also where its beginning is cut out", () => {
    const counts = { cells: 0, broken: 0 };
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 900 }), { minLength: 3, maxLength: 12 }),
        fc.constantFrom(290, 600, 1_000),
        windowParts,
        (offs, widthPx, part) => {
          const dates = offs.map((off) => new Date(Date.UTC(2018, 0, 1 + off)).toISOString().slice(0, 10));
          const layout = layoutOf(articleAt(...dates), { scale: "short" });
          const { scale, whole } = layout.axis;
          const window = partOf(whole, part.from, part.share);
          const pxPerMs = widthPx / (window.endMs - window.startMs);
          const { step } = zoomAt(pxPerMs, 1);
          const toPx = (ms: number) => (scale.toScale(ms) - window.startMs) * pxPerMs;
          for (const text of headOf(layout, window, widthPx).dates) {
            if (!text.isMiddle) continue;
            // Its key is where it begins, or goes on behind a cut.
            const fromMs = Number(text.key);
            const [begin, next] = ticksIn({ startMs: fromMs, endMs: fromMs + 2 * stepMs(step) }, step);
            const nextMs = next?.ms ?? Number.NaN;
            counts.cells += 1;
            counts.broken += Number(begin?.ms !== fromMs);
            expect(text.xPx).toBeGreaterThan(toPx(fromMs) - slackPx);
            expect(text.xPx).toBeLessThan(toPx(nextMs) + slackPx);
          }
        },
      ),
      { numRuns: 500 },
    );
    expect(counts.cells).toBeGreaterThan(500);
    expect(counts.broken).toBeGreaterThan(1);
  });
});

describe("the dateline", () => {
  const headAt = (from: number, to: number, widthPx = 1_000) => {
    const layout = layoutOf(articleAt("2020-05-03"), { scale: "true" });
    const publishedMs = layout.axis.datelineMs;
    return headOf(layout, { startMs: publishedMs + from * dayMs, endMs: publishedMs + to * dayMs }, widthPx);
  };

  it("stands at the end of the day of publication", () => {
    expect(headAt(-1, 3).dateline?.xPx).toBeCloseTo(250, 6);
    expect(headAt(1, 9).dateline).toBeNull();
  });

  it.each<[string, number, number, number, number | null]>([
    ["after it, where there is room", -1, 9, 1_000, 0],
    ["before it, where there is none after", -9, 0.1, 1_000, 1],
    ["nowhere, where it fits on no side", -1, 1, 100, null],
  ])("is named %s", (_where, from, to, widthPx, side) => {
    const dateline = headAt(from, to, widthPx).dateline;
    if (side === null) {
      expect(dateline?.name).toBeNull();
      return;
    }
    expect(dateline?.name?.text).toBe("published");
    const endPx = (dateline?.name?.xPx ?? 0) + side * (dateline?.name?.widthPx ?? 0);
    expect(endPx).toBeCloseTo(dateline?.xPx ?? Number.NaN, 6);
  });

  it("says that what follows is announced, where something does", () => {
    const name = (when: string) =>
      sceneOf(articleAt("2020-05-01", when), { scale: "true" }).head.dateline?.name?.text;
    expect(name("2020-05-30")).toBe("article published · what follows is announced");
    expect(name("2020-05-03")).toBe("published");
  });
});

describe("the head, over any article and window", () => {
  const cases = fc.record({
    article: pictureArticles,
    mode: fc.constantFrom(...modes),
    widthPx: fc.constantFrom(290, 600, 1_000),
    textScale: fc.constantFrom(1, 1, 2),
    part: fc.oneof(fc.constant({ from: 0, share: 1 }), windowParts),
  });

  it("lets nothing in a line of it lie on anything, nor under the counts at its ends", () => {
    const counts = { texts: 0, ends: 0, flags: 0, cuts: 0 };
    fc.assert(
      fc.property(cases, ({ article, mode, widthPx, textScale, part }) => {
        const layout = layoutOf(article, { mode, textScale, leastPx: widthPx });
        const scene = sceneIn(layout, { widthPx, window: partOf(layout.axis.whole, part.from, part.share) });
        const ends = endsOf(scene);
        const lines = linesOf(scene.head, textScale, ends);
        for (const line of lines) expectApart(line, widthPx);
        counts.texts += lines.flat().length;
        counts.ends += ends.length;
        counts.flags += Number(scene.head.dateline?.name != null);
        counts.cuts += scene.head.cuts.length;
        for (const linePx of scene.head.linesPx) {
          expect(linePx).toBeGreaterThanOrEqual(-slackPx);
          expect(linePx).toBeLessThanOrEqual(widthPx + slackPx);
        }
      }),
      { numRuns: 500 },
    );
    expect(counts.texts).toBeGreaterThan(1_000);
    for (const count of Object.values(counts)) expect(count).toBeGreaterThan(10);
  });

  it("tells each of its texts apart, as React asks", () => {
    fc.assert(
      fc.property(cases, ({ article, widthPx, part }) => {
        const layout = layoutOf(article, { leastPx: widthPx });
        const { head } = sceneIn(layout, {
          widthPx,
          window: partOf(layout.axis.whole, part.from, part.share),
        });
        for (const keys of [
          head.dates.map(({ key }) => key),
          head.above.map(({ key }) => key),
          head.linesPx,
        ]) {
          expect(new Set<string | number>(keys).size).toBe(keys.length);
        }
      }),
      { numRuns: 300 },
    );
  });

  /** From ten seconds, or two days where no finer date is told, to ten thousand years. */
  const leastMs = { second: 10_000, minute: 10 * minuteMs, day: 2 * dayMs } as const;
  const spansFrom = (ms: number) =>
    fc.double({ min: Math.log(ms), max: Math.log(10_000 * 365 * dayMs), noNaN: true }).map(Math.exp);
  const starts = fc.oneof(
    fc.integer({ min: day("1990-01-01") / minuteMs, max: day("2040-01-01") / minuteMs }),
    fc.integer({ min: -4_000 * 365 * 1_440, max: 100 * 365 * 1_440 }),
  );

  it.each(
    (["second", "minute", "day"] as const).flatMap((finest) => [
      [finest, 290, 0, 0] as const,
      [finest, 390, 1, 1] as const,
      [finest, 600, 0, 0] as const,
      [finest, 600, 1, 1] as const,
      [finest, 1_000, 1, 1] as const,
      [finest, 1_400, 0, 1] as const,
    ]),
  )(
    "has a date in each of its lines, down to a %s, %d px wide, with counts: %d, %d",
    (finest, widthPx, before, after) => {
      const layout = layoutOf(articleOf([{ id: "e", when: "2020-05-03" }]), { scale: "true" });
      fc.assert(
        fc.property(starts, spansFrom(leastMs[finest]), fc.boolean(), (start, spanMs, isFollowed) => {
          const window = { startMs: start * minuteMs, endMs: start * minuteMs + spanMs };
          const zoom = zoomAt(widthPx / spanMs, 1, finest);
          const head = sceneHead(layout, zoom, {
            ...{ window, widthPx, words: en, isFollowed, measureDate: estimateDatePx },
            ...{ startPx: before * outsideWidthPx, endPx: widthPx - after * outsideWidthPx },
          });
          expect(head.dates.length).toBeGreaterThan(0);
          // Beside both counts a phone may have room for neither of two days, in full.
          const hasRoom = finest === "day" || widthPx - (before + after) * outsideWidthPx > 285;
          if (zoom.step.unit !== "year" && hasRoom) expect(head.above.length).toBeGreaterThan(0);
          expect(head.dates.length).toBeLessThan(widthPx / 15);
        }),
        { numRuns: 400 },
      );
    },
  );
});
