import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dayMs, minuteMs } from "../../src/article/civil-time.ts";
import { endMs, startMs } from "../../src/article/edtf.ts";
import { parseEdtf } from "../../src/article/parse-edtf.ts";
import { timeAxis } from "../../src/picture/time-axis.ts";
import { spanMs } from "../../src/picture/time-window.ts";
import type { Scale } from "../../src/view/view.ts";
import { edtfTexts } from "../support/edtf-texts.ts";
import { articleAt, articleOf, bundledArticle } from "../support/proved.ts";

const msOf = (text: string) => Date.parse(text.includes("T") ? text : `${text}T00:00Z`);
const scales: readonly Scale[] = ["auto", "true", "short"];

describe("the axis of the bundled article", () => {
  it("leaves out of the 22 days without an event all but two days", () => {
    const { scale, mayBeShort } = timeAxis(bundledArticle(), "auto");
    expect(scale.cuts.map(({ whole }) => [whole.startMs, whole.endMs])).toEqual([
      [msOf("2021-03-31"), msOf("2021-04-22")],
    ]);
    expect(scale.cuts.map(({ startMs: from, endMs: to }) => (to - from) / dayMs)).toEqual([20]);
    expect(scale.cuts[0]?.isEmpty).toBe(true);
    expect(mayBeShort).toBe(true);
  });

  it("leaves out nothing, where its true scale is wanted", () => {
    const { scale, whole } = timeAxis(bundledArticle(), "true");
    expect(scale.cuts).toEqual([]);
    const [first, last] = [msOf("2021-03-26"), msOf("2021-04-24")];
    expect(first - whole.startMs).toBe(whole.endMs - last);
    expect((first - whole.startMs) / (last - first)).toBeCloseTo(0.05);
  });
});

it("of an evening with one outlier, two days later, leaves out both days without an event", () => {
  const evening = ["17:30", "18:00", "18:04", "18:47", "19:10", "19:58", "20:15", "21:30", "22:48", "23:41"];
  const article = articleOf(
    [...evening.map((time) => `2023-10-08T${time}+02:00`), "2023-10-10"].map((when, index) => ({
      id: `e${index}`,
      when,
    })),
    { datePublished: "2023-10-08T23:55+02:00" },
  );
  const { scale, whole } = timeAxis(article, "auto");
  // The outlier is a whole day, in which nothing begins or ends.
  expect(scale.cuts.map(({ whole: { startMs: from, endMs: to }, isEmpty }) => [from, to, isEmpty])).toEqual([
    [msOf("2023-10-08T23:56Z"), msOf("2023-10-10"), true],
    [msOf("2023-10-10"), msOf("2023-10-11"), false],
  ]);
  expect(spanMs(whole)).toBeLessThan(9 * 60 * minuteMs);
});

describe("what is open goes on across a cut", () => {
  it.each([
    ["to the end", ["2019-01-01/..", "2021-03-10", "2021-03-14", "2021-03-19"], "2021-03-20", false],
    ["from the beginning", ["../2021-03-19", "2019-01-01", "2021-03-10", "2021-03-14"], "2021-03-20", false],
    ["and not before it began", ["2019-01-01", "2021-03-10/..", "2021-03-14"], "2021-03-20", true],
    ["and not after it ended", ["../2021-03-12", "2021-03-10", "2021-03-11"], "2023-01-01", true],
  ])("%s", (_where, dates, datePublished, isEmpty) => {
    const events = dates.map((when, index) => ({ id: `e${index}`, when }));
    const { scale } = timeAxis(articleOf(events, { datePublished }), "auto");
    expect(scale.cuts.map((cut) => cut.isEmpty)).toEqual([isEmpty]);
  });
});

describe("the whole of an axis", () => {
  it.each([
    ["no event", []],
    ["one event, on the day of publication", ["2020-05-08"]],
  ])("is, for %s, the day of publication with air", (_what, dates) => {
    const { whole } = timeAxis(articleAt(...dates), "auto");
    expect(whole.startMs).toBeLessThan(msOf("2020-05-08"));
    expect(whole.endMs).toBeGreaterThan(msOf("2020-05-09"));
    expect(msOf("2020-05-08") - whole.startMs).toBe(whole.endMs - msOf("2020-05-09"));
  });

  it.each([
    ["2020-04-30/..", "2020-04-30", "2020-05-09"],
    ["../2020-05-20", "2020-05-08", "2020-05-21"],
    ["2020-04", "2020-04-01", "2020-05-09"],
    ["2020-05-01T23:59+14:00", "2020-05-01T23:59Z", "2020-05-09"],
  ])("takes of %s what is known of it", (when, first, last) => {
    const { whole } = timeAxis(articleAt(when), "true");
    expect(msOf(first) - whole.startMs).toBe(whole.endMs - msOf(last));
    expect(msOf(first) - whole.startMs).toBeGreaterThan(0);
  });

  const anyDates = edtfTexts.filter((text) => parseEdtf(text).ok);

  it.each(scales)("holds every known end of every event, and the dateline, with air: %s", (wanted) => {
    fc.assert(
      fc.property(fc.array(anyDates, { maxLength: 6 }), (texts) => {
        const article = articleAt(...texts);
        const { whole, scale, datelineMs: dateline } = timeAxis(article, wanted);
        const ends = article.events.flatMap(({ when }) => [startMs(when) ?? [], endMs(when) ?? []].flat());
        for (const end of [...ends, article.datePublished.startMs, article.datePublished.endMs]) {
          expect(whole.startMs).toBeLessThan(scale.toScale(end));
          expect(whole.endMs).toBeGreaterThan(scale.toScale(end));
        }
        expect(whole.startMs).toBeLessThan(dateline);
        expect(whole.endMs).toBeGreaterThan(dateline);
      }),
      { numRuns: 500 },
    );
  });

  it("holds a hundred thousand events", () => {
    const article = articleAt("2020-05-01", "2020-05-09");
    const many = { ...article, events: Array.from({ length: 50_000 }, () => article.events).flat() };
    expect(timeAxis(many, "true").whole).toEqual(timeAxis(article, "true").whole);
  });
});

describe("the narrowest window", () => {
  it.each([
    ["a second", ["2020-05-03T10:00:05Z", "2020-05"], 10_000],
    ["a minute", ["2020-05-03T10:00Z", "2020-05-04"], 10 * minuteMs],
    ["a day", ["2020-05-03", "2020"], 2 * dayMs],
    ["a month", ["2020-05", "2020"], 62 * dayMs],
    ["a year", ["2020", "2021"], 2 * 366 * dayMs],
    ["a decade: no finer than years", ["202X"], 2 * 366 * dayMs],
    ["an end of an interval", ["2020/2021-05-03"], 2 * dayMs],
  ])("follows the finest date: %s", (_what, dates, ms) => {
    expect(timeAxis(articleAt(...dates), "auto").narrowestMs).toBe(ms);
  });

  it.each([
    ["a few minutes", ["2021-03-30T10:05Z", "2021-03-30T10:07Z", "2021-03-30T10:08Z"], "2021-03-30T10:09Z"],
    ["one minute", ["2021-03-30T10:05Z"], "2021-03-30T10:05Z"],
    ["one second", ["2021-03-30T10:05:07Z"], "2021-03-30T10:05:07Z"],
    ["one day", ["2021-03-30"], "2021-03-30"],
    ["one February", ["2021-02"], "2021-02-11"],
    ["one year", ["2021"], "2021-03-30"],
  ])("is never wider than the whole: %s", (_what, dates, datePublished) => {
    const events = dates.map((when, index) => ({ id: `e${index}`, when }));
    for (const wanted of scales) {
      const { whole, narrowestMs } = timeAxis(articleOf(events, { datePublished }), wanted);
      expect(narrowestMs).toBeGreaterThan(0);
      expect(narrowestMs).toBeLessThanOrEqual(spanMs(whole));
    }
  });
});

describe("an axis may be cut short", () => {
  it.each<[string, string[], boolean]>([
    ["where something is long", ["2020-05-01", "2020-05-02", "2021-01-01"], true],
    ["nowhere, where nothing is", ["2020-05-07", "2020-05-09", "2020-05-10"], false],
    ["nowhere, where there are two dates at all", ["2019-01-01"], false],
  ])("%s", (_where, dates, mayBe) => {
    for (const wanted of scales) expect(timeAxis(articleAt(...dates), wanted).mayBeShort).toBe(mayBe);
  });
});

describe("an axis is cut short by itself", () => {
  it.each<[string, string[], boolean]>([
    ["where one empty stretch is more than half of it", ["2020-05-01", "2020-05-02", "2021-01-01"], true],
    [
      "not where several are long and none is half of it",
      ["2020-01", "2020-06", "2021-01", "2021-06"],
      false,
    ],
  ])("%s, whatever is asked for", (_where, dates, isShort) => {
    for (const wanted of scales) expect(timeAxis(articleAt(...dates), wanted).isShortByItself).toBe(isShort);
  });
});

describe("the dateline of an axis", () => {
  it.each([
    ["2021-03-30", "2021-03-31T00:00Z"],
    ["2021-03-30T14:05Z", "2021-03-30T14:05Z"],
    ["2021-03-30T14:05+03:00", "2021-03-30T14:05Z"],
    ["2021-03-30T23:30-10:00", "2021-03-30T23:30Z"],
  ])("of %s is the civil %s: a day may be reported to its end", (datePublished, ms) => {
    expect(timeAxis(articleOf([], { datePublished }), "true").datelineMs).toBe(Date.parse(ms));
  });
});
