import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dayMs } from "../../../src/article/civil-time.ts";
import { type Step, stepFor, stepMs, ticksIn } from "../../../src/picture/scene/ticks.ts";

function ms(day: string): number {
  const time = Date.parse(`${day.replace(/^-(\d{4}-)/, "-00$1")}T00:00Z`);
  if (Number.isNaN(time)) throw new Error(day);
  return time;
}

/** As ISO dates, from the year -9999 to 9999; the first is the last at or before the window's start. */
function days(from: string, to: string, step: Step): string[] {
  return ticksIn({ startMs: ms(from), endMs: ms(to) }, step).map((tick) =>
    new Date(tick.ms).toISOString().replace(/T.*/, ""),
  );
}

describe("ticksIn", () => {
  it.each<[string, string, Step["unit"], number, string[]]>([
    ["2021-03-29", "2021-04-01", "day", 1, ["2021-03-29", "2021-03-30", "2021-03-31"]],
    // Every other day counted from 1970, every Monday, every other Monday.
    ["2021-03-25", "2021-03-29", "day", 2, ["2021-03-24", "2021-03-26", "2021-03-28"]],
    ["2021-03-24", "2021-04-06", "day", 7, ["2021-03-22", "2021-03-29", "2021-04-05"]],
    ["2021-03-24", "2021-04-26", "day", 14, ["2021-03-22", "2021-04-05", "2021-04-19"]],
    ["2021-01-15", "2021-03-15", "month", 1, ["2021-01-01", "2021-02-01", "2021-03-01"]],
    ["2020-11-15", "2021-05-15", "month", 3, ["2020-10-01", "2021-01-01", "2021-04-01"]],
    ["2019-05-01", "2020-02-01", "month", 6, ["2019-01-01", "2019-07-01", "2020-01-01"]],
    ["1998-05-01", "2006-08-01", "year", 5, ["1995-01-01", "2000-01-01", "2005-01-01"]],
    ["0013-01-02", "0032-01-01", "year", 10, ["0010-01-01", "0020-01-01", "0030-01-01"]],
    ["0099-11-20", "0100-01-10", "month", 1, ["0099-11-01", "0099-12-01", "0100-01-01"]],
    ["-0044-06-01", "-0042-06-01", "year", 1, ["-000044-01-01", "-000043-01-01", "-000042-01-01"]],
    // 100 BC, 50 BC, AD 1, AD 50: round as years are written, and the era begins with its first.
    ["-0099-01-01", "0060-01-01", "year", 50, ["-000099-01-01", "-000049-01-01", "0001-01-01", "0050-01-01"]],
    // 2 BC, AD 2: AD 1 would be too near.
    ["-0001-01-01", "0005-01-01", "year", 2, ["-000001-01-01", "0002-01-01", "0004-01-01"]],
    ["-9000-01-01", "-5000-01-01", "year", 2_000, ["-009999-01-01", "-007999-01-01", "-005999-01-01"]],
  ])("from %s to %s, by %s, %d at a time, are %j", (from, to, unit, count, found) => {
    expect(days(from, to, { unit, count })).toEqual(found);
  });

  const steps = fc.constantFrom<Step>(
    ...[1, 2, 7, 14].map((count): Step => ({ unit: "day", count })),
    ...[1, 2, 3, 6].map((count): Step => ({ unit: "month", count })),
    ...[1, 2, 5, 20, 100, 1_000].map((count): Step => ({ unit: "year", count })),
  );
  const moments = fc.integer({ min: ms("-9999-01-01"), max: ms("9999-01-01") });

  it("begin at or before the window, and lie one step apart, up to its end", () => {
    fc.assert(
      fc.property(moments, steps, fc.double({ min: 0.1, max: 40, noNaN: true }), (startMs, step, long) => {
        const endMs = startMs + long * stepMs(step);
        const found = ticksIn({ startMs, endMs }, step).map((tick) => tick.ms);
        expect(found[0]).toBeLessThanOrEqual(startMs);
        expect(found[1] ?? Number.POSITIVE_INFINITY).toBeGreaterThan(startMs);
        expect(found.at(-1)).toBeLessThan(endMs);
        // Months and years differ, and where the count of years begins anew one step may be longer or shorter.
        const isAtEra = found.some(
          (at, index) => at < ms("0001-12-31") && (found[index + 1] ?? 0) > ms("0000-01-01"),
        );
        if (isAtEra) return;
        for (const [index, at] of found.slice(1).entries()) {
          const share = (at - (found[index] ?? Number.NaN)) / stepMs(step);
          expect(share).toBeGreaterThan(0.9);
          expect(share).toBeLessThan(1.1);
        }
        if (found.length > 0) expect(endMs - (found.at(-1) ?? 0)).toBeLessThan(1.1 * stepMs(step));
      }),
      { numRuns: 1_000 },
    );
  });

  it("are the same wherever the window begins: they stand still while it moves", () => {
    fc.assert(
      fc.property(moments, steps, fc.double({ min: 0, max: 3, noNaN: true }), (startMs, step, by) => {
        const spanMs = 10 * stepMs(step);
        const shift = Math.round(by * stepMs(step));
        const here = ticksIn({ startMs, endMs: startMs + spanMs }, step).map((tick) => tick.ms);
        const there = ticksIn({ startMs: startMs + shift, endMs: startMs + spanMs }, step);
        for (const tick of there) expect(here).toContain(tick.ms);
      }),
      { numRuns: 500 },
    );
  });
});

describe("ticks within a day", () => {
  const clock = (from: string, to: string, step: Step) =>
    ticksIn({ startMs: Date.parse(`2021-03-30T${from}Z`), endMs: Date.parse(`2021-03-30T${to}Z`) }, step).map(
      (tick) => new Date(tick.ms).toISOString().slice(11, 19),
    );

  it.each<[string, string, Step["unit"], number, string[]]>([
    ["11:30", "18:00", "hour", 3, ["09:00:00", "12:00:00", "15:00:00"]],
    ["11:32", "11:50", "minute", 10, ["11:30:00", "11:40:00"]],
    ["11:32:08", "11:32:20", "second", 5, ["11:32:05", "11:32:10", "11:32:15"]],
  ])("from %s to %s, by %s, %d at a time, are %j", (from, to, unit, count, found) => {
    expect(clock(from, to, { unit, count })).toEqual(found);
  });
});

describe("stepFor", () => {
  it("is never finer than what the article's dates tell", () => {
    const nearest = 1_000 / 1_000;
    expect(stepFor(nearest, () => 40).unit).toBe("day");
    expect(stepFor(nearest, () => 40, "minute").unit).toBe("minute");
    expect(stepFor(nearest, () => 40, "second").unit).toBe("second");
  });

  it("is the narrowest of which a line has room, and wider the farther one looks", () => {
    let before = 0;
    for (let exponent = 2; exponent > -7; exponent -= 0.1) {
      const step = stepFor(10 ** exponent / dayMs, () => 40);
      expect(stepMs(step)).toBeGreaterThanOrEqual(before);
      before = stepMs(step);
    }
    expect(before).toBeGreaterThan(10_000 * 365 * dayMs);
  });

  it("is the widest that there is, where none has room", () => {
    expect(stepFor(0, () => 40).unit).toBe("year");
  });
});
