// One clock for an article: its choice, and the order and places that follow from it.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { minuteMs } from "../../src/article/civil-time.ts";
import { type Clock, clockOf, compareOn, extentOn, momentOn, pointOn } from "../../src/article/clock.ts";
import { type EdtfDate, type EdtfPoint, isInterval } from "../../src/article/edtf.ts";
import { parseEdtf } from "../../src/article/parse-edtf.ts";
import { edtfTexts } from "../support/edtf-texts.ts";
import { articleOf } from "../support/proved.ts";

function read(text: string): EdtfDate {
  const result = parseEdtf(text);
  if (!result.ok) throw new Error(`${text}: ${result.failure}`);
  return result.value;
}

function point(text: string): EdtfPoint {
  const date = read(text);
  if (isInterval(date)) throw new Error(text);
  return date;
}

function clockFor(datePublished: string, ...dates: string[]): Clock {
  return clockOf({
    datePublished: point(datePublished),
    events: dates.map((text) => ({ when: read(text) })),
  });
}

const utc = (text: string) => Date.parse(`${text}Z`);
const hours = (count: number) => count * 60;
const noClock: Clock = { offsetMinutes: null, isMixed: false };
const utcClock: Clock = { offsetMinutes: 0, isMixed: true };

describe("clockOf", () => {
  it.each([
    ["no time of day needs none", "2021-03-30", ["2021", "2021-03-29/2021-03-30"], null, false],
    ["one offset is the clock", "2021-03-30", ["2021-03-30T14:00+03:00", "2021"], 3, false],
    ["the dateline's alone is the clock", "2021-03-30T09:00-04:00", ["2021"], -4, false],
    ["UTC written in two ways is one", "2021-03-30T09:00Z", ["2021-03-30T14:00+00:00"], 0, false],
    [
      "of several, the dateline's",
      "2021-03-30T23:00+09:00",
      ["2021-03-30T14:00Z", "2021-03-30T15:00Z"],
      9,
      true,
    ],
    [
      "without it, the one that most have",
      "2021-03-30",
      ["2021-03-30T14:00Z", "2021-03-30T14:00+03:00/2021-03-30T15:00+03:00"],
      3,
      true,
    ],
    ["UTC, where none has most", "2021-03-30", ["2021-03-30T14:00-04:00", "2021-03-30T14:00+03:00"], 0, true],
    [
      "an interval may be mixed by itself",
      "2021-03-30",
      ["2021-03-30T14:00Z/2021-03-30T19:00+03:00"],
      0,
      true,
    ],
  ])("%s", (_promise, datePublished, dates, offsetHours, isMixed) => {
    const offsetMinutes = offsetHours === null ? null : hours(offsetHours);
    expect(clockFor(datePublished, ...dates)).toEqual({ offsetMinutes, isMixed });
  });
});

describe("a date on a clock", () => {
  const clock: Clock = { offsetMinutes: hours(2), isMixed: true };

  it.each([
    ["a time is where the clock shows it", "2021-03-30T14:00-04:00", "2021-03-30T20:00", "2021-03-30T20:01"],
    ["which may be another day", "2021-03-30T23:00:00-04:00", "2021-03-31T05:00", "2021-03-31T05:00:01"],
    ["a day keeps its place", "2021-03-30", "2021-03-30T00:00", "2021-03-31T00:00"],
    [
      "an interval lasts as long as on its own clocks",
      "2021-03-30T14:00+03:00/2021-03-30T12:59Z",
      "2021-03-30T13:00",
      "2021-03-30T15:00",
    ],
    [
      "a day and a time are moved together",
      "2021-03-30/2021-03-30T00:30+14:00",
      "2021-03-29T12:00",
      "2021-03-29T12:31",
    ],
    ["an open end stays open", "2021-03-30T14:00Z/..", "2021-03-30T16:00", null],
    ["an open start too", "../2021-03-30T14:00Z", null, "2021-03-30T16:01"],
  ])("%s: %s", (_promise, text, start, end) => {
    expect(extentOn(clock, read(text))).toEqual({
      startMs: start === null ? null : utc(start),
      endMs: end === null ? null : utc(end),
    });
  });

  it("is at its own wall time where nothing else is told", () => {
    const when = "2021-03-30T14:00-04:00";
    expect(extentOn(clockFor("2021-03-30", when), read(when)).startMs).toBe(utc("2021-03-30T14:00"));
    expect(extentOn(noClock, read("2021-03-30")).startMs).toBe(utc("2021-03-30T00:00"));
  });

  it.each([
    ["2021-03-30", "2021-03-31T00:00"],
    ["2021-03-30T14:05Z", "2021-03-30T16:05"],
    ["2021-03-30T14:05+02:00", "2021-03-30T14:05"],
  ])("published %s, the article can announce from %s on", (dateline, moment) => {
    expect(momentOn(clock, point(dateline))).toBe(utc(moment));
  });
});

describe("the order of dates", () => {
  it("puts open starts first, then earlier starts, then earlier ends, then open ends", () => {
    const sorted = [
      "../2020",
      "../2021",
      "-0043",
      "2021-03-01",
      "2021-03-01/2021-03-02",
      "2021-03",
      "2021-03/..",
    ];
    const shuffled = [5, 2, 6, 0, 4, 1, 3].map((index) => read(sorted[index] ?? ""));
    const inOrder = shuffled.toSorted((a, b) => compareOn(noClock, a, b));
    expect(inOrder.map((date) => date.edtf)).toEqual(sorted);
  });

  it.each([
    ["2021", "2021-XX~"],
    ["2021/..", "2021?/.."],
    ["../2021", "../2021?"],
    ["2021-03-30T14:00+03:00", "2021-03-30T11:00Z"],
  ])("finds %s and %s equal", (a, b) => {
    expect(compareOn(utcClock, read(a), read(b))).toBe(0);
  });

  it("is that of the instants, and not of the wall clocks", () => {
    const { events } = articleOf(
      [
        { id: "new-york", when: "2021-03-30T09:30-04:00" },
        { id: "answer", when: "2021-03-30T12:30Z" },
        { id: "call-ended", when: "2021-03-30T14:00+03:00" },
        { id: "tokyo", when: "2021-03-30T21:00+09:00" },
      ],
      { datePublished: "2021-03-30T23:00+09:00" },
    );
    expect(events.map(({ id }) => id)).toEqual(["call-ended", "tokyo", "answer", "new-york"]);
  });

  it("puts a day among times where the article's clock has it", () => {
    // 20:00 UTC on the 29th is past midnight in Tokyo.
    const dates = ["2021-03-29T20:00Z", "2021-03-30"];
    const idsOn = (datePublished: string) =>
      articleOf(
        dates.map((when, index) => ({ id: `e${index}`, when })),
        { datePublished },
      ).events.map(({ id }) => id);
    expect(idsOn("2021-03-31T09:00+09:00")).toEqual(["e1", "e0"]);
    expect(idsOn("2021-03-31T09:00-04:00")).toEqual(["e0", "e1"]);
  });
});

describe("the order of dates, over any article", () => {
  const offsets = fc.constantFrom("Z", "+09:00", "+14:00", "-04:00", "-12:00", "+05:30");
  const days = fc.constantFrom("2021-03-29", "2021-03-30", "2021-03-31");
  const times = fc
    .tuple(days, fc.constantFrom("00:00", "01:30", "12:00", "23:59"), offsets)
    .map(([day, time, offset]) => `${day}T${time}${offset}`);
  const points = fc.oneof(times, times, days, fc.constantFrom("2021-03", "2021-03-30~", "202X"));
  const near = fc.oneof(
    { weight: 4, arbitrary: points },
    { weight: 1, arbitrary: fc.tuple(points, points).map((ends) => ends.join("/")) },
    { weight: 1, arbitrary: points.map((from) => `${from}/..`) },
  );
  const dates = fc
    .oneof({ weight: 4, arbitrary: near }, { weight: 1, arbitrary: edtfTexts })
    .map(parseEdtf)
    .filter((outcome) => outcome.ok)
    .map((outcome) => outcome.value);
  const articles = fc
    .tuple(fc.oneof(times, days), fc.array(dates, { minLength: 3, maxLength: 8 }))
    .map(([datePublished, all]) => ({
      clock: clockOf({ datePublished: point(datePublished), events: all.map((when) => ({ when })) }),
      all,
    }));

  it("is total and transitive, whatever kinds of dates it mixes", () => {
    let mixed = 0;
    fc.assert(
      fc.property(articles, ({ clock, all }) => {
        if (clock.isMixed && all.some((date) => !date.edtf.includes("T"))) mixed += 1;
        const isUpTo = (a: EdtfDate, b: EdtfDate) => compareOn(clock, a, b) <= 0;
        const broken = all.flatMap((a) =>
          all.flatMap((b) => [
            ...(isUpTo(a, b) || isUpTo(b, a) ? [] : [[a, b]]),
            ...all.filter((c) => isUpTo(a, b) && isUpTo(b, c) && !isUpTo(a, c)).map((c) => [a, b, c]),
          ]),
        );
        expect(broken).toEqual([]);
      }),
      { numRuns: 1_000 },
    );
    expect(mixed).toBeGreaterThan(200);
  });

  it("is that of the instants wherever two dates have one", () => {
    let compared = 0;
    fc.assert(
      fc.property(articles, ({ clock, all }) => {
        const timed = all.flatMap((date) => (isInterval(date) || date.offsetMinutes === null ? [] : [date]));
        for (const a of timed) {
          for (const b of timed) {
            const apartMs = instantMs(a) - instantMs(b);
            if (apartMs === 0) continue;
            compared += 1;
            expect(Math.sign(compareOn(clock, a, b))).toBe(Math.sign(apartMs));
            expect(pointOn(clock, a).startMs - pointOn(clock, b).startMs).toBe(apartMs);
          }
        }
      }),
      { numRuns: 1_000 },
    );
    expect(compared).toBeGreaterThan(1_000);
  });

  it("moves no date's ends apart or together", () => {
    fc.assert(
      fc.property(articles, ({ clock, all }) => {
        for (const date of all) {
          const [moved, own] = [extentOn(clock, date), extentOn(noClock, date)];
          if (own.startMs === null || own.endMs === null) continue;
          expect((moved.endMs ?? Number.NaN) - (moved.startMs ?? Number.NaN)).toBe(own.endMs - own.startMs);
        }
      }),
      { numRuns: 1_000 },
    );
  });
});

function instantMs({ startMs, offsetMinutes }: EdtfPoint): number {
  return startMs - (offsetMinutes ?? 0) * minuteMs;
}
