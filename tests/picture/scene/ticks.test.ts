import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dayMs } from "../../../src/article/civil-time.ts";
import { ticks } from "../../../src/picture/scene/ticks.ts";

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
      ["-000100-01-01", "-000050-01-01", "0000-01-01", "0050-01-01", "0100-01-01"],
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
    const steps = { day: 0, month: 0, year: 0 };
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
    for (const [unit, count] of Object.entries(steps)) expect(count, unit).toBeGreaterThan(1_000);
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
});
