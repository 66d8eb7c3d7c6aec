import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Arrangeable, type Arrangement, arrangeLane, type LaneRoom } from "../../src/picture/arrange.ts";
import { placeInTime } from "../../src/picture/token-place.ts";
import { crowdPx as crowdTokenPx } from "../../src/picture/token-width.ts";

const heightPx = 24;
const gapPx = 2;
/** The whole goes on far behind what is arranged. */
const farPx = 1e6;
const crowdPx = (count: number) => crowdTokenPx(count, heightPx);

interface Item extends Arrangeable {
  readonly name: string;
}

/** A moment; an interval where it has an end. */
function item(name: string, startPx: number, endPx: number | null = null): Item {
  return { name, startPx, endPx: endPx ?? startPx, isInterval: endPx !== null, tokenPx: heightPx };
}

function arrange(
  items: readonly Item[],
  { rows = 1, unitPx = 20, widthPx = farPx, selected = null }: Partial<LaneRoom<Item>> = {},
): Arrangement<Item> {
  return arrangeLane(items, { rows, unitPx, widthPx, gapPx, crowdPx, selected });
}

/** Row by row, from left to right: "a", "bar a", "+2", each at its first px. */
function drawn({ singles, crowds }: Arrangement<Item>): string[] {
  const tokens = singles.map(({ item: { name }, isBar, ...place }) => ({
    ...{ ...place, text: isBar ? `bar ${name}` : name },
  }));
  const counts = crowds.map(({ items, ...place }) => ({ ...place, text: `+${items.length}` }));
  return [...tokens, ...counts]
    .toSorted((a, b) => a.row - b.row || a.x1Px - b.x1Px)
    .map(({ row, x1Px, text }) => `${row}: ${text} at ${x1Px}`);
}

describe("arrangeLane", () => {
  it.each<[string, Item[], Partial<LaneRoom<Item>>, string[]]>([
    [
      "what has room in the first row",
      [item("a", 12), item("b", 112)],
      { rows: 2 },
      ["0: a at 0", "0: b at 100"],
    ],
    [
      "what has none there in the next",
      [item("a", 12), item("b", 14)],
      { rows: 2 },
      ["0: a at 0", "1: b at 2"],
    ],
    ["what has none by a little beside it", [item("a", 12), item("b", 32)], {}, ["0: a at 0", "0: b at 26"]],
    ["what has none at all as a count", [item("a", 12), item("b", 14), item("c", 16)], {}, ["0: +3 at 0"]],
    [
      "two of one place, of which one is selected, side by side",
      [item("a", 12), item("b", 12)],
      {},
      ["0: a at 0", "0: b at 26"],
    ],
    ["an interval as a bar", [item("a", 0, 100), item("b", 212)], {}, ["0: bar a at 0", "0: b at 200"]],
    [
      "what stands in a bar's time in another row",
      [item("a", 0, 100), item("b", 60)],
      { rows: 2 },
      ["0: bar a at 0", "1: b at 48"],
    ],
    [
      "what finds none on the bar's body",
      [item("a", 0, 100), item("b", 60)],
      {},
      ["0: bar a at 0", "0: b at 48"],
    ],
    [
      "what stands on a bar's number with the bar",
      [item("a", 0, 100), item("b", 10), item("c", 90)],
      {},
      ["0: +2 at 0", "0: c at 78"],
    ],
    [
      "what joins rather a count than a token",
      [item("a", 12), item("b", 12), item("c", 12), item("d", 12)],
      { rows: 2 },
      ["0: a at 0", "1: +3 at 0"],
    ],
    [
      "what would be cut by the start of the whole at it",
      [item("a", 3), item("b", 100)],
      {},
      ["0: a at 0", "0: b at 88"],
    ],
    ["what would be cut by its end before it", [item("a", 97)], { widthPx: 100 }, ["0: a at 76"]],
    [
      "a count that would be cut by its end before it",
      [item("a", 20), item("b", 95), item("c", 95), item("d", 95)],
      { widthPx: 100 },
      ["0: a at 8", `0: +3 at ${100 - crowdPx(3)}`],
    ],
    [
      "with such a count what is in its way",
      [item("a", 20), item("b", 71), item("c", 97), item("d", 97)],
      { widthPx: 100 },
      ["0: a at 8", `0: +3 at ${Math.min(100 - crowdPx(3), 59)}`],
    ],
  ])("draws %s", (_what, items, room, expected) => {
    const selected = _what.includes("selected") ? (items[0] ?? null) : null;
    expect(drawn(arrange(items, { ...room, selected }))).toEqual(expected);
  });

  it("says what lies on a bar's body", () => {
    const { singles } = arrange([item("a", 0, 100), item("b", 60)]);
    expect(singles.map(({ isOver }) => isOver)).toEqual([false, true]);
  });

  it("has nothing of nothing", () => {
    expect(arrange([])).toEqual({ singles: [], crowds: [] });
  });
});

describe("arrangeLane, of any events", () => {
  /** In order of their start, as the lanes have them; many at the same place. */
  const items = fc
    .array(
      fc.record({
        startPx: fc.oneof(
          fc.nat(900),
          fc.nat(9).map((each) => each * 100),
          fc.nat(60),
        ),
        longPx: fc.oneof(
          { weight: 4, arbitrary: fc.constantFrom(0, 1, 20) },
          { weight: 2, arbitrary: fc.nat(400) },
          { weight: 1, arbitrary: fc.constantFrom(1_000, 5_000) },
        ),
        isInterval: fc.boolean(),
        tokenPx: fc.constantFrom(24, 24, 27, 34),
      }),
      { minLength: 1, maxLength: 40, size: "max" },
    )
    .map((all) =>
      all
        .toSorted((a, b) => a.startPx - b.startPx || a.longPx - b.longPx)
        .map(({ startPx, longPx, ...rest }, index): Item => {
          return { ...rest, name: `e${index}`, startPx, endPx: startPx + longPx };
        }),
    );
  const cases = fc
    .record({
      items,
      rows: fc.integer({ min: 1, max: 5 }),
      unitPx: fc.constantFrom(1, 20, 60, 400),
      /** Behind the last end; the whole holds all of them, and some tokens at least. */
      airPx: fc.constantFrom(farPx, 0, 20),
      at: fc.option(fc.nat(39), { nil: null, freq: 3 }),
    })
    .map(({ at, airPx, ...rest }) => ({
      ...rest,
      widthPx: Math.max(...rest.items.map(({ endPx }) => endPx), 300) + airPx,
      selected: at === null ? null : (rest.items[at % rest.items.length] ?? null),
    }));
  const runs = { numRuns: 1_000 };
  const slackPx = 1e-6;

  it("has each exactly once, by itself or in one count of several, and the selected one by itself", () => {
    const counts = { singles: 0, crowds: 0, selectedInCrowds: 0 };
    fc.assert(
      fc.property(cases, ({ items: all, selected, ...room }) => {
        const { singles, crowds } = arrange(all, { ...room, selected });
        const found = [...singles.map((single) => single.item), ...crowds.flatMap((crowd) => crowd.items)];
        expect(found.map(({ name }) => name).toSorted()).toEqual(all.map(({ name }) => name).toSorted());
        for (const crowd of crowds) {
          expect(crowd.items.length).toBeGreaterThan(1);
          expect(crowd.items).toEqual(all.filter((each) => crowd.items.includes(each)));
        }
        for (const { row } of [...singles, ...crowds]) {
          expect(row).toBeGreaterThanOrEqual(0);
          expect(row).toBeLessThan(room.rows);
        }
        if (selected) expect(singles.some((single) => single.item === selected)).toBe(true);
        counts.singles += singles.length;
        counts.crowds += crowds.length;
        const unselected = arrange(all, room).crowds;
        counts.selectedInCrowds += Number(
          selected && unselected.some((crowd) => crowd.items.includes(selected)),
        );
      }),
      runs,
    );
    expect(counts.singles).toBeGreaterThan(runs.numRuns);
    expect(counts.crowds).toBeGreaterThan(runs.numRuns / 2);
    expect(counts.selectedInCrowds).toBeGreaterThan(runs.numRuns / 20);
  });

  it("lets nothing overlap in a row but what lies on the body of a bar, and never on its number", () => {
    let compared = 0;
    fc.assert(
      fc.property(cases, ({ items: all, ...room }) => {
        const { singles, crowds } = arrange(all, room);
        const parts = [
          ...singles.map(({ item: own, isBar, isOver, ...place }) => {
            return { ...place, isBar, isOver, hardEndPx: place.x1Px + own.tokenPx };
          }),
          ...crowds.map((crowd) => ({ ...crowd, isBar: false, isOver: false, hardEndPx: crowd.x2Px })),
        ];
        for (let row = 0; row < room.rows; row += 1) {
          const own = parts.filter((part) => part.row === row).toSorted((a, b) => a.x1Px - b.x1Px);
          for (const [index, part] of own.slice(1).entries()) {
            compared += 1;
            expect(part.x1Px).toBeGreaterThanOrEqual((own[index]?.hardEndPx ?? 0) + gapPx - slackPx);
            const under = own.slice(0, index + 1).filter(({ x2Px }) => x2Px > part.x1Px);
            expect(under.every(({ isBar }) => isBar)).toBe(true);
          }
        }
      }),
      runs,
    );
    expect(compared).toBeGreaterThan(runs.numRuns);
  });

  it("has a token within its time or hardly beside it, and a bar at its own", () => {
    let moved = 0;
    fc.assert(
      fc.property(cases, ({ items: all, selected: _none, ...room }) => {
        for (const { item: own, x1Px, x2Px, isBar, anchorPx } of arrange(all, room).singles) {
          const place = placeInTime(own, own.tokenPx, room.unitPx);
          expect({ isBar, anchorPx }).toEqual({ isBar: place.isBar, anchorPx: place.anchorPx });
          // At the edges of the whole, beside its time.
          const kept = (xPx: number) => Math.max(Math.min(xPx, room.widthPx - own.tokenPx), 0);
          expect(x1Px).toBeGreaterThanOrEqual(kept(place.x1Px) - slackPx);
          expect(x1Px).toBeLessThanOrEqual(kept(place.latestPx) + slackPx);
          expect(x2Px - x1Px).toBeGreaterThanOrEqual(own.tokenPx - slackPx);
          if (isBar) expect(x2Px).toBe(place.x2Px);
          moved += Number(x1Px > place.x1Px);
        }
      }),
      runs,
    );
    expect(moved).toBeGreaterThan(runs.numRuns / 4);
  });

  it("lets nothing be cut by the edges of the whole", () => {
    let atEnd = 0;
    fc.assert(
      fc.property(cases, ({ items: all, ...room }) => {
        const { singles, crowds } = arrange(all, room);
        for (const { x1Px, x2Px } of [...singles, ...crowds]) {
          expect(x1Px).toBeGreaterThanOrEqual(0);
          expect(x2Px).toBeLessThanOrEqual(room.widthPx + slackPx);
          atEnd += Number(x2Px > room.widthPx - slackPx);
        }
      }),
      runs,
    );
    expect(atEnd).toBeGreaterThan(runs.numRuns / 10);
  });

  it("has a count, and what is beside it, near the events that it counts", () => {
    fc.assert(
      fc.property(cases, ({ items: all, ...room }) => {
        const { singles, crowds } = arrange(all, room);
        const parts = [
          ...singles.map((single) => ({ ...single, items: [single.item] })),
          ...crowds.map((crowd) => crowd),
        ];
        // A token's width, that of a count beside the selected one, and what a date that is drawn as a token may be wide.
        const nearPx = 34 + gapPx + crowdPx(40) + Math.max(34, room.unitPx * 1.5) + 34;
        for (const { items: own, x1Px, x2Px } of parts) {
          for (const { startPx, endPx } of own) {
            expect(x2Px).toBeGreaterThan(startPx - nearPx);
            expect(x1Px).toBeLessThan(Math.max(endPx, startPx + 34) + nearPx);
          }
        }
      }),
      runs,
    );
  });

  it("counts, of events of one place, no more where there are more rows", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 60 }),
        fc.constantFrom(0, 3, 24, 60, 130),
        fc.constantFrom(1, 20, 60, 400),
        (count, longPx, unitPx) => {
          const all = Array.from({ length: count }, (_, index) => ({
            ...item(`e${index}`, 100),
            endPx: 100 + longPx,
          }));
          const crowded = [1, 2, 3, 4, 5].map((rows) =>
            arrange(all, { rows, unitPx }).crowds.reduce((sum, { items: own }) => sum + own.length, 0),
          );
          expect(crowded).toEqual(crowded.toSorted((a, b) => b - a));
        },
      ),
      { numRuns: 500 },
    );
  });

  it("is in few steps, however many there are", () => {
    let reads = 0;
    const many = Array.from({ length: 50_000 }, (_, index): Item => {
      const { startPx, ...rest } = item(`e${index}`, index / 10);
      return {
        ...rest,
        get startPx() {
          reads += 1;
          return startPx;
        },
      };
    });
    const { singles, crowds } = arrange(many, { rows: 5, selected: many[20_000] ?? null });
    expect(singles.length + crowds.reduce((sum, { items: own }) => sum + own.length, 0)).toBe(50_000);
    expect(reads).toBeLessThan(50_000 * 20);
  });
});
