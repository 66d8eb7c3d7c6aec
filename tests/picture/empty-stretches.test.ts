import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dayMs, minuteMs } from "../../src/article/civil-time.ts";
import { cutsBetween } from "../../src/picture/empty-stretches.ts";
import { type Stretch, timeScale } from "../../src/picture/time-scale.ts";

const hourMs = 60 * minuteMs;
const shortenings = ["auto", "short"] as const;

type Day = number | readonly [from: number, to: number];

/** Days of a calendar that begins with day 0; `[3, 5]` lasts two days, a number alone one. */
function days(...each: readonly Day[]): Stretch[] {
  return each.map((day) => {
    const [from, to] = typeof day === "number" ? [day, day + 1] : day;
    return { startMs: from * dayMs, endMs: to * dayMs };
  });
}

describe("cutsBetween", () => {
  it.each<[string, Stretch[], [from: number, to: number][], [from: number, to: number][]]>([
    ["nothing, where there is nothing", [], [], []],
    ["nothing, of one event", days(3), [], []],
    ["nothing, of events that stand at one place", days(3, 3, 3), [], []],
    ["nothing, where nothing is long", days(1, 3, 5, 8, 11), [], []],
    ["nothing, between two: their distance is all that there is to see", days(1, 1_000), [], []],
    ["nothing, where no three would stand together", days(1, 100, 1_000), [], []],
    ["the way to one outlier after others", days(1, 3, 5, 8, 100), [[9, 100]], [[9, 100]]],
    ["the way from one before others", days(-100, 3, 5, 8), [[-99, 3]], [[-99, 3]]],
    ["what is longer than half of the rest only where that is wanted", days(0, 3, 5, 14, 17), [], [[6, 14]]],
    [
      "both of two, each longer than the rest without them",
      days(0, 200, 202, 203, 400),
      [
        [1, 200],
        [204, 400],
      ],
      [
        [1, 200],
        [204, 400],
      ],
    ],
    ["what goes on without an event, too", days([0, 300], 0, 2, 3, [299, 300]), [[4, 299]], [[4, 299]]],
  ])("cuts %s", (_what, stretches, auto, short) => {
    const wholes = (shortening: (typeof shortenings)[number]) =>
      cutsBetween(stretches, shortening).map(({ whole }) => [whole.startMs / dayMs, whole.endMs / dayMs]);
    expect(wholes("auto")).toEqual(auto);
    expect(wholes("short")).toEqual(short);
  });

  it("cuts no date short, nor a day or two between dates, however short all the rest is", () => {
    // 26, 29 and 30 March, 22 to 23 April: of every day but the 30th a part was cut out.
    const wholes = cutsBetween(days(0, 3, 3, 4, 4, 4, [27, 29]), "short", dayMs).map(({ whole }) => whole);
    expect(wholes).toEqual([{ startMs: 5 * dayMs, endMs: 27 * dayMs }]);
  });

  it("says of what it cuts whether anything goes on in it", () => {
    const isEmpty = (...each: readonly Day[]) => cutsBetween(days(...each), "auto").map((cut) => cut.isEmpty);
    expect(isEmpty(1, 3, 5, 100)).toEqual([true]);
    expect(isEmpty(1, 3, 5, [5, 101], 100)).toEqual([false]);
    expect(isEmpty(1, 3, [4, 6], 200)).toEqual([true]);
  });

  it("leaves whole days where it is about a day, and shares of one below that", () => {
    const [cut] = cutsBetween(days(1, 3, 5, 8, 100), "auto");
    expect([(cut?.startMs ?? 0) / dayMs, (cut?.endMs ?? 0) / dayMs]).toEqual([10, 99]);
    const moments = [0, 1, 2, 3, 100].map((hour) => ({
      startMs: hour * hourMs,
      endMs: hour * hourMs + minuteMs,
    }));
    const [short] = cutsBetween(moments, "auto");
    expect((short?.startMs ?? 0) / hourMs).toBeCloseTo(3 + 1 / 60 + 0.3, 1);
  });
});

describe("cutsBetween, over any stretches", () => {
  /** Minutes to centuries, in heaps and alone, at places that may be the same. */
  const stretches = fc
    .array(
      fc.record({
        heapMs: fc.constantFrom(0, 0, 3 * dayMs, 40 * dayMs, 3_000 * dayMs, 400_000 * dayMs, -90 * dayMs),
        offMs: fc.oneof(
          fc.nat(3 * dayMs),
          fc.nat(20).map((day) => day * dayMs),
        ),
        longMs: fc.oneof(
          { weight: 6, arbitrary: fc.constant(dayMs) },
          { weight: 3, arbitrary: fc.constant(minuteMs) },
          { weight: 1, arbitrary: fc.integer({ min: 1, max: 3_000 * dayMs }) },
        ),
      }),
      { minLength: 1, maxLength: 30 },
    )
    .map((all): Stretch[] =>
      all.map(({ heapMs, offMs, longMs }) => ({ startMs: heapMs + offMs, endMs: heapMs + offMs + longMs })),
    );
  const cases = fc.tuple(stretches, fc.constantFrom(...shortenings));
  const runs = { numRuns: 2_000 };

  it("are in order, within stretches in which nothing begins or ends, as far from both ends of them", () => {
    let found = 0;
    fc.assert(
      fc.property(cases, ([all, shortening]) => {
        let edgeMs = Number.NEGATIVE_INFINITY;
        for (const { startMs, endMs, whole } of cutsBetween(all, shortening)) {
          found += 1;
          expect(whole.startMs).toBeGreaterThanOrEqual(edgeMs);
          edgeMs = whole.endMs;
          expect(endMs).toBeGreaterThan(startMs);
          expect(startMs - whole.startMs).toBeGreaterThan(0);
          expect(Math.abs(startMs - whole.startMs - (whole.endMs - endMs))).toBeLessThan(1);
          const edges = all.flatMap((each) => [each.startMs, each.endMs]);
          expect(edges.filter((ms) => ms > whole.startMs && ms < whole.endMs)).toEqual([]);
        }
      }),
      runs,
    );
    expect(found).toBeGreaterThan(runs.numRuns / 4);
  });

  it("leave three events together somewhere, and cut nothing of fewer", () => {
    fc.assert(
      fc.property(cases, ([all, shortening]) => {
        const cuts = cutsBetween(all, shortening);
        if (cuts.length === 0) return;
        const pieces = [...cuts.map(({ startMs }) => startMs), Number.POSITIVE_INFINITY];
        const counts = pieces.map((toMs, index) => {
          const fromMs = cuts[index - 1]?.endMs ?? Number.NEGATIVE_INFINITY;
          return all.filter(({ startMs }) => startMs >= fromMs && startMs < toMs).length;
        });
        expect(Math.max(...counts)).toBeGreaterThanOrEqual(3);
      }),
      runs,
    );
  });

  it("are, if asked for by nobody, some of those that are if they are wanted", () => {
    fc.assert(
      fc.property(stretches, (all) => {
        const wanted = cutsBetween(all, "short").map(({ whole }) => whole.startMs);
        for (const { whole } of cutsBetween(all, "auto")) expect(wanted).toContain(whole.startMs);
      }),
      runs,
    );
  });

  it("spare a good part of what they are cut out of: a mark that spares next to nothing is none", () => {
    const hours = fc
      .array(fc.nat(200), { minLength: 3, maxLength: 8 })
      .map((all) =>
        all.map((hour): Stretch => ({ startMs: hour * hourMs, endMs: hour * hourMs + minuteMs })),
      );
    fc.assert(
      fc.property(fc.oneof(stretches, hours), fc.constantFrom(...shortenings), (all, shortening) => {
        for (const { startMs, endMs, whole } of cutsBetween(all, shortening)) {
          expect(endMs - startMs).toBeGreaterThanOrEqual((whole.endMs - whole.startMs) / 4);
        }
      }),
      runs,
    );
  });

  it("keep the order of all that begins or ends, and nothing of it falls together", () => {
    fc.assert(
      fc.property(cases, ([all, shortening]) => {
        const { toScale } = timeScale(cutsBetween(all, shortening));
        const edges = [...new Set(all.flatMap(({ startMs, endMs }) => [startMs, endMs]))].sort(
          (a, b) => a - b,
        );
        for (const [index, ms] of edges.slice(1).entries()) {
          expect(toScale(ms)).toBeGreaterThan(toScale(edges[index] ?? 0));
        }
      }),
      runs,
    );
  });

  it.each<[string, (index: number) => Stretch]>([
    ["a day apart", (index) => ({ startMs: index * dayMs, endMs: (index + 1) * dayMs })],
    ["at one place", () => ({ startMs: 0, endMs: dayMs })],
    [
      "in two heaps",
      (index) => ({ startMs: (index % 2) * 1e12 + index, endMs: (index % 2) * 1e12 + index + 1 }),
    ],
    ["over each other", (index) => ({ startMs: index, endMs: 1e13 - index })],
  ])("of 200,000 %s are found in a look at each", (_how, stretchAt) => {
    let reads = 0;
    const all = Array.from({ length: 200_000 }, (_, index): Stretch => {
      const { startMs, endMs } = stretchAt(index);
      return {
        get startMs() {
          reads += 1;
          return startMs;
        },
        endMs,
      };
    });
    cutsBetween(all, "short");
    // What sorting them reads, and a few times more for each thing that might be cut.
    expect(reads).toBeLessThan(200_000 * 60);
  });
});
