import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dayMs } from "../../src/article/civil-time.ts";
import { type TimeCut, timeScale, trueScale } from "../../src/picture/time-scale.ts";

/** Up to six, in order, with at least a millisecond between any two. */
const cuts = fc
  .array(fc.tuple(fc.integer({ min: 1, max: 400 * dayMs }), fc.integer({ min: 1, max: 4_000 * dayMs })), {
    maxLength: 6,
  })
  .map((pairs) => {
    let atMs = -2_000 * dayMs;
    return pairs.map(([afterMs, longMs]): TimeCut => {
      const startMs = atMs + afterMs;
      atMs = startMs + longMs;
      return { startMs, endMs: atMs, whole: { startMs: startMs - 1, endMs: atMs + 1 }, isEmpty: true };
    });
  });
const moments = fc.integer({ min: -5_000 * dayMs, max: 30_000 * dayMs });
/** As often in a cut, or at its edges, as anywhere else. */
const cases = cuts.chain((found) =>
  fc
    .oneof(
      moments,
      ...found.map((cut) => fc.integer({ min: cut.startMs, max: cut.endMs })),
      ...found.map((cut) => fc.constantFrom(cut.startMs, cut.endMs, cut.startMs - 1, cut.endMs + 1)),
    )
    .map((ms) => ({ cuts: found, ms })),
);

describe("timeScale", () => {
  it("leads from a moment to its place and back, and from what is cut out to the moment after it", () => {
    const counts = { in: 0, out: 0 };
    fc.assert(
      fc.property(cases, ({ cuts: found, ms }) => {
        const { toScale, toTime } = timeScale(found);
        const cut = found.find(({ startMs, endMs }) => ms >= startMs && ms < endMs);
        expect(toTime(toScale(ms))).toBe(cut ? cut.endMs : ms);
        counts[cut ? "in" : "out"] += 1;
      }),
      { numRuns: 2_000 },
    );
    expect(Math.min(counts.in, counts.out)).toBeGreaterThan(200);
  });

  it("leads from any place to a moment of that place", () => {
    fc.assert(
      fc.property(cuts, moments, (found, place) => {
        const { toScale, toTime } = timeScale(found);
        expect(toScale(toTime(place))).toBe(place);
      }),
      { numRuns: 1_000 },
    );
  });

  it("has all that lies in a cut at the place of the cut", () => {
    fc.assert(
      fc.property(
        cuts.filter(({ length }) => length > 0),
        fc.nat(5),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (found, at, share) => {
          const cut = found[at % found.length];
          if (!cut) throw new Error("no cut");
          const { toScale } = timeScale(found);
          const within = cut.startMs + Math.round((cut.endMs - cut.startMs) * share);
          expect(toScale(within)).toBe(toScale(cut.startMs));
        },
      ),
    );
  });

  it("keeps the order of moments, and between cuts how far they are apart", () => {
    fc.assert(
      fc.property(cases, moments, ({ cuts: found, ms }, other) => {
        const { toScale } = timeScale(found);
        const [first, last] = [Math.min(ms, other), Math.max(ms, other)];
        const cutOutMs = found.reduce(
          (sum, { startMs, endMs }) => sum + Math.max(0, Math.min(endMs, last) - Math.max(startMs, first)),
          0,
        );
        expect(toScale(last) - toScale(first)).toBe(last - first - cutOutMs);
      }),
      { numRuns: 1_000 },
    );
  });

  it("is civil time itself where nothing is cut", () => {
    fc.assert(
      fc.property(moments, (ms) => {
        expect([trueScale.toScale(ms), trueScale.toTime(ms)]).toEqual([ms, ms]);
      }),
    );
  });
});
