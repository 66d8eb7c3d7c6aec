import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dayMs } from "../../src/article/civil-time.ts";
import { clockOf, extentOn } from "../../src/article/clock.ts";
import { parseEdtf } from "../../src/article/parse-edtf.ts";
import {
  datelineMs,
  movedInto,
  revealing,
  type TimeWindow,
  wholeWindow,
  zoomed,
} from "../../src/picture/time-window.ts";
import { edtfTexts } from "../support/edtf-texts.ts";
import { articleAt, articleOf, bundledArticle } from "../support/proved.ts";

const day = (text: string) => Date.parse(`${text}T00:00Z`);

describe("wholeWindow", () => {
  it("holds the bundled article from its first event to its last, with as much air on both sides", () => {
    const { startMs: from, endMs: to } = wholeWindow(bundledArticle());
    const [first, last] = [day("2021-03-26"), day("2021-04-24")];
    expect(first - from).toBe(to - last);
    expect((first - from) / (last - first)).toBeCloseTo(0.07);
  });

  it.each([
    ["no event", []],
    ["one event, on the day of publication", ["2020-05-08"]],
  ])("is the day of publication and a day on each side, for %s", (_what, dates) => {
    expect(wholeWindow(articleAt(...dates))).toEqual({
      startMs: day("2020-05-07"),
      endMs: day("2020-05-10"),
    });
  });

  it.each([
    ["2020-04-30/..", "2020-04-30", "2020-05-09"],
    ["../2020-05-20", "2020-05-08", "2020-05-21"],
    ["2020-04", "2020-04-01", "2020-05-09"],
    ["2020-05-01T23:59+14:00", "2020-05-01T23:59", "2020-05-09"],
  ])("takes of %s what is known of it", (when, first, last) => {
    const { startMs: from, endMs: to } = wholeWindow(articleAt(when));
    const [firstMs, lastMs] = [Date.parse(`${first}${first.includes("T") ? "" : "T00:00"}Z`), day(last)];
    const airMs = Math.max((lastMs - firstMs) * 0.07, dayMs);
    expect(from).toBeCloseTo(firstMs - airMs, 0);
    expect(to).toBeCloseTo(lastMs + airMs, 0);
  });

  it("holds every known end of every event and the dateline, with a day of air or more", () => {
    const dates = edtfTexts.filter((text) => parseEdtf(text).ok);
    fc.assert(
      fc.property(fc.array(dates, { maxLength: 6 }), (texts) => {
        const article = articleAt(...texts);
        const whole = wholeWindow(article);
        const ends = [article.datePublished, ...article.events.map(({ when }) => when)].flatMap((when) => {
          const { startMs, endMs } = extentOn(clockOf(article), when);
          return [startMs ?? [], endMs ?? []].flat();
        });
        for (const end of ends) {
          expect(whole.startMs).toBeLessThanOrEqual(end - dayMs);
          expect(whole.endMs).toBeGreaterThanOrEqual(end + dayMs);
        }
      }),
      { numRuns: 500 },
    );
  });

  it("holds a hundred thousand events", () => {
    const article = articleAt("2020-05-01", "2020-05-09");
    const many = { ...article, events: Array.from({ length: 50_000 }, () => article.events).flat() };
    expect(wholeWindow(many)).toEqual(wholeWindow(article));
  });
});

describe("datelineMs", () => {
  it.each([
    ["2021-03-30", "2021-03-31T00:00Z"],
    ["2021-03-30T14:05Z", "2021-03-30T14:05Z"],
    ["2021-03-30T14:05+03:00", "2021-03-30T14:05Z"],
    ["2021-03-30T23:30-10:00", "2021-03-30T23:30Z"],
  ])("of %s is the civil %s: a day may be reported to its end", (datePublished, ms) => {
    expect(datelineMs(articleOf([], { datePublished }))).toBe(Date.parse(ms));
  });
});

describe("revealing", () => {
  const moments = fc.integer({ min: Date.parse("-000100-01-01"), max: Date.parse("2100-01-01") });
  const spans = fc.integer({ min: 3_600_000, max: 100 * 366 * dayMs });
  const windows = fc
    .tuple(moments, spans)
    .map(([from, span]): TimeWindow => ({ startMs: from, endMs: from + span }));
  /** As often beside the window as in it, and sometimes of no width or wider than it. */
  const cases = windows.chain((window) => {
    const spanMs = window.endMs - window.startMs;
    return fc
      .tuple(fc.integer({ min: -3_000, max: 3_000 }), fc.integer({ min: 0, max: 1_500 }))
      .map(([offset, width]) => {
        const from = window.startMs + Math.round((spanMs * offset) / 1_000);
        return { window, stretch: { startMs: from, endMs: from + Math.round((spanMs * width) / 1_000) } };
      });
  });
  const spanOf = ({ startMs: from, endMs: to }: TimeWindow) => to - from;
  /** Fractions of a millisecond are nothing. */
  const slackMs = 0.01;

  it("keeps the window's width", () => {
    fc.assert(
      fc.property(cases, ({ window, stretch }) => {
        expect(Math.abs(spanOf(revealing(window, stretch)) - spanOf(window))).toBeLessThan(slackMs);
      }),
    );
  });

  it("has what fits in view afterwards, and of what does not its beginning or some part", () => {
    let wide = 0;
    let fitting = 0;
    fc.assert(
      fc.property(cases, ({ window, stretch }) => {
        const after = revealing(window, stretch);
        if (spanOf(stretch) <= spanOf(window) * 0.86) {
          fitting += 1;
          expect(stretch.startMs).toBeGreaterThanOrEqual(after.startMs - slackMs);
          expect(stretch.endMs).toBeLessThanOrEqual(after.endMs + slackMs);
          return;
        }
        wide += 1;
        const isBeginning = stretch.startMs >= after.startMs && stretch.startMs < after.endMs;
        const seenMs = Math.min(stretch.endMs, after.endMs) - Math.max(stretch.startMs, after.startMs);
        expect(isBeginning || seenMs > 0).toBe(true);
      }),
      { numRuns: 1_000 },
    );
    expect(wide).toBeGreaterThan(100);
    expect(fitting).toBeGreaterThan(100);
  });

  it("moves nothing where the stretch is in view already", () => {
    fc.assert(
      fc.property(windows, fc.nat(1_000), fc.nat(1_000), (window, a, b) => {
        const at = (share: number) => window.startMs + (spanOf(window) * share) / 1_000;
        const stretch = { startMs: at(Math.min(a, b)), endMs: at(Math.max(a, b)) };
        expect(revealing(window, stretch)).toBe(window);
      }),
    );
  });

  it("moves once: what has been brought into view stays", () => {
    fc.assert(
      fc.property(cases, ({ window, stretch }) => {
        const after = revealing(window, stretch);
        expect(revealing(after, stretch)).toBe(after);
      }),
    );
  });

  it.each([
    ["before", 0, 10, -5, -4, -5.7],
    ["after", 0, 10, 14, 15, 5.7],
    ["half out at the start", 0, 10, -1, 1, -1.7],
    ["half out at the end", 0, 10, 9, 11, 1.7],
    ["in view, up to the start", 0, 10, 0, 1, 0],
    ["in view, up to the end", 0, 10, 9, 10, 0],
    ["wider than the window, after it", 0, 10, 20, 40, 19.3],
    ["wider than the window, reaching into it", 0, 10, 5, 40, 0],
  ])("brings a stretch %s into view no farther than it must", (_where, from, to, start, end, moved) => {
    const after = revealing(
      { startMs: from * dayMs, endMs: to * dayMs },
      { startMs: start * dayMs, endMs: end * dayMs },
    );
    expect(after.startMs / dayMs).toBeCloseTo(moved);
  });
});

describe("zoomed", () => {
  const window = { startMs: 0, endMs: 10 * dayMs };

  it.each([
    ["the middle", 5, 2, 2.5, 7.5],
    ["the start", 0, 2, 0, 5],
    ["a moment near the end, outwards", 8, 1 / 2, -8, 12],
    ["the middle, as near as can be", 5, 100, 4, 6],
    ["the end, as near as can be", 10, 100, 8, 10],
  ])("around %s keeps that in its place", (_where, centre, factor, from, to) => {
    const after = zoomed(window, centre * dayMs, factor, 2 * dayMs);
    expect(after.startMs / dayMs).toBeCloseTo(from);
    expect(after.endMs / dayMs).toBeCloseTo(to);
  });
});

describe("movedInto", () => {
  it.each([
    ["in it", [3, 5], [3, 5]],
    ["out at the start", [-3, 1], [0, 4]],
    ["out at the end", [8, 12], [6, 10]],
    ["far away", [80, 84], [6, 10]],
    ["out at both ends", [-1, 12], [0, 10]],
    ["as wide, beside it", [4, 14], [0, 10]],
  ])("of a window %s is in it, as wide as it can be", (_where, [from = 0, to = 0], [start, end]) => {
    expect(movedInto({ startMs: from, endMs: to }, { startMs: 0, endMs: 10 })).toEqual({
      startMs: start,
      endMs: end,
    });
  });
});
