import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dayMs } from "../../../src/article/civil-time.ts";
import { stretchesAbove, type TickUnit, ticks } from "../../../src/picture/scene/ticks.ts";

/** As ISO dates, from the year -9999 to 9999. */
function days(from: string, to: string, most: number): string[] {
  return ticks({ startMs: ms(from), endMs: ms(to) }, most).map((tick) =>
    new Date(tick.ms).toISOString().replace(/T.*/, ""),
  );
}

function ms(day: string): number {
  const time = Date.parse(`${day.replace(/^-(\d{4}-)/, "-00$1")}T00:00Z`);
  if (Number.isNaN(time)) throw new Error(day);
  return time;
}

describe("ticks", () => {
  it.each([
    ["2021-03-29", "2021-04-01", 4, ["2021-03-29", "2021-03-30", "2021-03-31"]],
    // Every other day counted from 1970, every Monday, every other Monday.
    ["2021-03-24", "2021-04-03", 6, ["2021-03-24", "2021-03-26", "2021-03-28", "2021-03-30", "2021-04-01"]],
    ["2021-03-24", "2021-04-26", 6, ["2021-03-29", "2021-04-05", "2021-04-12", "2021-04-19"]],
    ["2021-03-24", "2021-04-26", 3, ["2021-04-05", "2021-04-19"]],
    ["2021-01-15", "2021-06-15", 6, ["2021-02-01", "2021-03-01", "2021-04-01", "2021-05-01", "2021-06-01"]],
    ["2020-11-15", "2021-09-15", 4, ["2021-01-01", "2021-04-01", "2021-07-01"]],
    ["2019-05-01", "2021-08-01", 6, ["2019-07-01", "2020-01-01", "2020-07-01", "2021-01-01", "2021-07-01"]],
    ["1998-05-01", "2021-08-01", 6, ["2000-01-01", "2005-01-01", "2010-01-01", "2015-01-01", "2020-01-01"]],
    ["0003-01-02", "0042-01-01", 4, ["0010-01-01", "0020-01-01", "0030-01-01", "0040-01-01"]],
    ["0001-06-01", "0003-06-01", 3, ["0002-01-01", "0003-01-01"]],
    ["0099-11-20", "0100-02-10", 4, ["0099-12-01", "0100-01-01", "0100-02-01"]],
    ["-0044-06-01", "-0041-06-01", 4, ["-000043-01-01", "-000042-01-01", "-000041-01-01"]],
    [
      "-0100-01-01",
      "0114-01-01",
      6,
      // 100 BC, 50 BC, AD 1, 50, 100.
      ["-000099-01-01", "-000049-01-01", "0001-01-01", "0050-01-01", "0100-01-01"],
    ],
    // 4 BC, 2 BC, AD 2, AD 4: AD 1 would be too near.
    ["-0004-01-01", "0005-01-01", 6, ["-000003-01-01", "-000001-01-01", "0002-01-01", "0004-01-01"]],
    [
      "-0002-01-01",
      "0003-01-01",
      6,
      ["-000002-01-01", "-000001-01-01", "0000-01-01", "0001-01-01", "0002-01-01"],
    ],
    // 8000 BC, 6000 BC, 4000 BC, 2000 BC, AD 1, 2000.
    [
      "-9000-01-01",
      "2021-01-01",
      6,
      ["-007999-01-01", "-005999-01-01", "-003999-01-01", "-001999-01-01", "0001-01-01", "2000-01-01"],
    ],
  ])("from %s to %s, at most %d, are %j", (from, to, most, found) => {
    expect(days(from, to, most)).toEqual(found);
  });

  it("say which step they are on", () => {
    const unit = (from: string, to: string) => ticks({ startMs: ms(from), endMs: ms(to) }, 6)[0]?.unit;
    expect(unit("2021-03-01", "2021-03-05")).toBe("day");
    expect(unit("2021-01-01", "2021-05-01")).toBe("month");
    expect(unit("2001-01-01", "2021-05-01")).toBe("year");
  });

  const most = fc.integer({ min: 3, max: 8 });
  const moments = fc.integer({ min: ms("-9999-01-01"), max: ms("9999-01-01") });
  const spans = fc.oneof(
    fc.integer({ min: 3 * dayMs, max: 90 * dayMs }),
    fc.integer({ min: 3 * dayMs, max: 3_000 * dayMs }),
    fc.integer({ min: 3 * dayMs, max: 9_000_000 * dayMs }),
  );

  it("stand in the window, in order, on round places of their step", () => {
    const steps: Record<TickUnit, number> = { second: 0, minute: 0, hour: 0, day: 0, month: 0, year: 0 };
    fc.assert(
      fc.property(moments, spans, most, (startMs, spanMs, atMost) => {
        const found = ticks({ startMs, endMs: startMs + spanMs }, atMost);
        let before = startMs - 1;
        for (const { ms: at, unit } of found) {
          expect(at).toBeGreaterThan(before);
          expect(at).toBeLessThan(startMs + spanMs);
          before = at;
          steps[unit] += 1;
          const date = new Date(at);
          expect(Number.isInteger(at / dayMs)).toBe(true);
          if (unit !== "day") expect(date.getUTCDate()).toBe(1);
          if (unit === "year") expect(date.getUTCMonth()).toBe(0);
        }
      }),
      { numRuns: 3_000 },
    );
    for (const unit of ["day", "month", "year"] as const) expect(steps[unit], unit).toBeGreaterThan(1_000);
    expect([steps.second, steps.minute, steps.hour]).toEqual([0, 0, 0]);
  });

  it("are at most as many as wanted, over days", () => {
    let overDays = 0;
    fc.assert(
      fc.property(
        moments,
        fc.integer({ min: 3 * dayMs, max: 110 * dayMs }),
        most,
        (startMs, spanMs, atMost) => {
          const found = ticks({ startMs, endMs: startMs + spanMs }, atMost);
          if (found[0]?.unit !== "day") return;
          overDays += 1;
          expect(found.length).toBeLessThanOrEqual(atMost);
        },
      ),
      { numRuns: 3_000 },
    );
    expect(overDays).toBeGreaterThan(500);
  });

  it("are evenly far apart, counted in their own unit", () => {
    let compared = 0;
    fc.assert(
      fc.property(moments, spans, most, (startMs, spanMs, atMost) => {
        const found = ticks({ startMs, endMs: startMs + spanMs }, atMost);
        const [first, last] = [found.at(0), found.at(-1)].map((tick) =>
          new Date(tick?.ms ?? 0).getUTCFullYear(),
        );
        // There is no year 0: around it see below.
        if (found[0]?.unit === "year" && (first ?? 0) <= 1 && (last ?? 0) >= 1) return;
        const places = found.map(({ ms: at, unit }) => {
          const date = new Date(at);
          if (unit === "day") return at / dayMs;
          return date.getUTCFullYear() * 12 + date.getUTCMonth();
        });
        const steps = places.slice(1).map((place, index) => place - (places[index] ?? 0));
        if (steps.length > 1) compared += 1;
        expect(new Set(steps).size).toBeLessThanOrEqual(1);
      }),
      { numRuns: 3_000 },
    );
    expect(compared).toBeGreaterThan(1_000);
  });

  it("are round as years are written, before Christ and after, and mark the first year between", () => {
    let across = 0;
    fc.assert(
      fc.property(
        fc.integer({ min: -9_000, max: 50 }),
        fc.integer({ min: 3, max: 9_000 }),
        most,
        (year, span, atMost) => {
          const [from, to] = [yearMs(year), yearMs(year + span)];
          const found = ticks({ startMs: from, endMs: to }, atMost);
          if (found[0]?.unit !== "year") return;
          const years = found.map((tick) => new Date(tick.ms).getUTCFullYear());
          const written = years.map((at) => (at > 0 ? at : 1 - at));
          const gaps = years.slice(1).map((at, index) => at - (years[index] ?? 0));
          if (gaps.length < 2) return;
          const step = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1_000, 2_000, 5_000, 10_000].find(
            (count) => Math.max(...gaps) <= count + (count === 2 ? 1 : 0),
          );
          if (step === undefined) throw new Error(String(gaps));
          if ((years[0] ?? 0) < 1 && (years.at(-1) ?? 0) > 1) across += 1;
          for (const number of written) expect(number === 1 || number % step === 0, String(years)).toBe(true);
          for (const gap of gaps) expect(Math.abs(gap - step), String(years)).toBeLessThanOrEqual(1);
        },
      ),
      { numRuns: 3_000 },
    );
    expect(across).toBeGreaterThan(100);
  });
});

/** First millisecond of an astronomical year. */
function yearMs(year: number): number {
  return new Date(0).setUTCFullYear(year, 0, 1);
}

describe("ticks finer than days", () => {
  const at = (text: string) => Date.parse(`${text}Z`);
  const times = (from: string, to: string, most: number, finest: TickUnit) =>
    ticks({ startMs: at(from), endMs: at(to) }, most, finest).map((tick) => [
      new Date(tick.ms).toISOString().replace(/.*T(.{8}).*/, "$1"),
      tick.unit,
    ]);

  it.each([
    [
      "2021-03-29T14:05:01",
      "2021-03-29T14:05:06",
      6,
      "second",
      "second",
      "14:05:01 14:05:02 14:05:03 14:05:04 14:05:05",
    ],
    [
      "2021-03-29T14:04:50",
      "2021-03-29T14:05:11",
      6,
      "second",
      "second",
      "14:04:50 14:04:55 14:05:00 14:05:05 14:05:10",
    ],
    ["2021-03-29T14:05:01", "2021-03-29T14:06:59", 6, "minute", "minute", "14:06:00"],
    ["2021-03-29T14:50:00", "2021-03-29T15:20:00", 3, "second", "minute", "14:50:00 15:00:00 15:10:00"],
    [
      "2021-03-29T13:10:00",
      "2021-03-29T15:20:00",
      6,
      "minute",
      "minute",
      "13:30:00 14:00:00 14:30:00 15:00:00",
    ],
    ["2021-03-29T13:10:00", "2021-03-29T20:20:00", 3, "minute", "hour", "15:00:00 18:00:00"],
    ["2021-03-29T13:10:00", "2021-03-30T20:20:00", 4, "minute", "hour", "00:00:00 12:00:00"],
    [
      "-000043-03-14T13:10:00",
      "-000043-03-15T13:00:00",
      4,
      "hour",
      "hour",
      "18:00:00 00:00:00 06:00:00 12:00:00",
    ],
    ["2021-03-29T13:10:00", "2021-03-31T20:20:00", 8, "day", "day", "00:00:00 00:00:00"],
  ] as const)(
    "from %s to %s, at most %d, no finer than %ss, are on %ss: %s",
    (from, to, most, finest, unit, wanted) => {
      expect(times(from, to, most, finest)).toEqual(wanted.split(" ").map((time) => [time, unit]));
    },
  );

  it("stand in the window at round times of the clock, and at most so many", () => {
    const round: Record<TickUnit, number> = {
      second: 1_000,
      minute: 60_000,
      hour: 3_600_000,
      day: dayMs,
      month: dayMs,
      year: dayMs,
    };
    const counts: Record<TickUnit, number> = { second: 0, minute: 0, hour: 0, day: 0, month: 0, year: 0 };
    fc.assert(
      fc.property(
        fc.integer({ min: yearMs(-9_000), max: yearMs(9_000) }),
        fc.integer({ min: 0, max: 60 }),
        fc.integer({ min: 4, max: 12 }),
        (startMs, power, most) => {
          const window = { startMs, endMs: startMs + Math.round(5_000 * 1.27 ** power) };
          const found = ticks(window, most, "second");
          expect(found.length).toBeGreaterThan(0);
          expect(found.length).toBeLessThanOrEqual(most);
          for (const { ms: tickMs, unit } of found) {
            counts[unit] += 1;
            expect(Number.isInteger(tickMs / round[unit])).toBe(true);
            expect(tickMs >= window.startMs && tickMs < window.endMs).toBe(true);
          }
        },
      ),
      { numRuns: 2_000 },
    );
    for (const unit of ["second", "minute", "hour"] as const) expect(counts[unit], unit).toBeGreaterThan(300);
  });
});

describe("the stretches above ticks", () => {
  const at = (text: string) => Date.parse(`${text}Z`);

  it.each([
    [
      "second",
      "2021-03-29T14:05:01",
      "2021-03-29T14:06:30",
      "minute",
      "2021-03-29T14:05 2021-03-29T14:06 2021-03-29T14:07",
    ],
    ["minute", "2021-03-29T14:05:01", "2021-03-29T16:06:30", "day", "2021-03-29T00:00 2021-03-30T00:00"],
    ["hour", "2021-03-29T14:00:00", "2021-03-30T00:00:00", "day", "2021-03-29T00:00 2021-03-30T00:00"],
    [
      "day",
      "2021-01-29T14:00:00",
      "2021-03-01T00:00:00",
      "month",
      "2021-01-01T00:00 2021-02-01T00:00 2021-03-01T00:00",
    ],
    [
      "month",
      "2020-11-01T00:00:00",
      "2021-03-01T00:00:00",
      "year",
      "2020-01-01T00:00 2021-01-01T00:00 2022-01-01T00:00",
    ],
  ] as const)("of %ss from %s to %s are %ss, edge to edge: %s", (unit, from, to, above, edges) => {
    const found = stretchesAbove({ startMs: at(from), endMs: at(to) }, unit);
    const isoMinute = (edgeMs: number) => new Date(edgeMs).toISOString().slice(0, 16);
    expect([...found.map((stretch) => stretch.ms), found.at(-1)?.endMs ?? 0].map(isoMinute)).toEqual(
      edges.split(" "),
    );
    expect(new Set(found.map((stretch) => stretch.unit))).toEqual(new Set([above]));
  });

  it("are none over years", () => {
    expect(stretchesAbove({ startMs: yearMs(-44), endMs: yearMs(2021) }, "year")).toEqual([]);
  });
});
