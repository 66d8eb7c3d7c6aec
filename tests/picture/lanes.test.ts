import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dealRows, laneEvents } from "../../src/picture/lanes.ts";
import { listingOf } from "../../src/view/listing.ts";
import { articleOf } from "../support/proved.ts";

/** Voices with so many events each; the first is the article's own, where it has any. */
function spoken(...counts: readonly number[]) {
  const ids = counts.map((_, index) => (index === 0 ? undefined : `v${index}`));
  const events = counts.flatMap((count, index) =>
    Array.from({ length: count }, (_, at) => ({
      ...{ id: `e${index}-${at}`, voice: ids[index] },
      when: `2020-05-${String(1 + ((at * 7 + index) % 28)).padStart(2, "0")}`,
    })),
  );
  const voices = ids.flatMap((id) => (id === undefined ? [] : [{ id, name: id }]));
  return listingOf(articleOf(events, { voices }), null);
}

describe("laneEvents", () => {
  it.each<[string, number[], string[][]]>([
    ["one for each voice, in their order", [2, 1, 3], [["_article"], ["v1"], ["v2"]]],
    ["as many as there may be", [1, 1, 1, 1, 1], [["_article"], ["v1"], ["v2"], ["v3"], ["v4"]]],
    ["none for a voice that says nothing", [0, 1, 0, 2], [["v1"], ["v3"]]],
    ["none for nothing", [], []],
    [
      "the last for all who have the fewest events",
      [3, 1, 4, 1, 5, 9],
      [["_article"], ["v2"], ["v4"], ["v5"], ["v1", "v3"]],
    ],
    [
      "those that come first of voices with as many",
      [1, 1, 1, 1, 1, 1, 1],
      [["_article"], ["v1"], ["v2"], ["v3"], ["v4", "v5", "v6"]],
    ],
  ])("are, of five at most, %s", (_what, counts, keys) => {
    const { events, voices } = spoken(...counts);
    const lanes = laneEvents(events, voices, 5);
    expect(lanes.map((lane) => lane.voices.map(({ key }) => key))).toEqual(keys);
  });

  it("have every event once, in order of time, in the lane of its voice", () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 6 }), { minLength: 1, maxLength: 12 }),
        fc.integer({ min: 1, max: 5 }),
        (counts, mostRows) => {
          const { events, voices } = spoken(...counts);
          const lanes = laneEvents(events, voices, mostRows);
          expect(lanes.length).toBeLessThanOrEqual(mostRows);
          expect(new Set(lanes.map(({ key }) => key)).size).toBe(lanes.length);
          const order = lanes
            .slice(0, -1)
            .flatMap((lane) => lane.voices.map((voice) => voices.indexOf(voice)));
          expect(order).toEqual(order.toSorted((a, b) => a - b));
          for (const lane of lanes) {
            expect(lane.events).toEqual(
              events.filter(({ by }) => lane.voices.some(({ key }) => key === by.key)),
            );
          }
          expect(lanes.reduce((sum, lane) => sum + lane.events.length, 0)).toBe(events.length);
        },
      ),
      { numRuns: 200 },
    );
  });
});

describe("dealRows", () => {
  it.each<[string, number[][], number[]]>([
    ["one to each lane, where nothing is crowded", [[0], [0]], [1, 1]],
    ["none of those left to lanes that are not crowded", [[4, 2, 0], [0]], [3, 1]],
    ["all that are left to the only lane", [[9, 8, 7, 6, 5]], [5]],
    [
      "the first to where it spares most",
      [
        [9, 8, 7, 6],
        [5, 0],
      ],
      [3, 2],
    ],
    [
      "one to where it spares all, before one where it hardly spares any",
      [
        [50, 49, 48, 47],
        [4, 0],
      ],
      [3, 2],
    ],
    [
      "to the fuller one of two where it spares as much",
      [
        [5, 4],
        [9, 8, 7, 6, 5],
      ],
      [1, 4],
    ],
    ["none where it spares nothing", [[7, 7, 7, 7, 7]], [1]],
    ["one each, where there are no more", [[9], [9], [9], [9], [9]], [1, 1, 1, 1, 1]],
    ["none, of no lanes", [], []],
  ])("gives %s", (_what, crowded, rows) => {
    const crowdedIn = (lane: number, count: number) => crowded[lane]?.[count - 1] ?? 0;
    expect(dealRows(crowded.length, 5, crowdedIn)).toEqual(rows);
  });

  it("gives each lane one, and no more in all than there may be", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 5 }),
        fc.integer({ min: 5, max: 8 }),
        fc.array(fc.array(fc.nat(40), { minLength: 8, maxLength: 8 }), { minLength: 5, maxLength: 5 }),
        (lanes, mostRows, crowded) => {
          const rows = dealRows(lanes, mostRows, (lane, count) => crowded[lane]?.[count - 1] ?? 0);
          expect(rows).toHaveLength(lanes);
          expect(Math.min(...rows)).toBeGreaterThanOrEqual(1);
          expect(rows.reduce((sum, each) => sum + each, 0)).toBeLessThanOrEqual(mostRows);
        },
      ),
    );
  });
});
