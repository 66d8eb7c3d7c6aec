import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { labelGapPx } from "../../../src/picture/picture-layout.ts";
import {
  type LabelPlace,
  labelHeightPx,
  type PlacedBar,
  placeLabels,
} from "../../../src/picture/scene/place-labels.ts";
import { placeLabelsPairwise } from "../../support/pairwise-picture.ts";

const widthPx = 600;
const heightPx = 15;

interface TestBar extends PlacedBar {
  readonly selected: boolean;
}

/** A bar of the first row, unless `fields` say otherwise; rows are 25 px apart. */
function bar(
  id: string,
  x1Px: number,
  x2Px: number,
  labelPx: number | null,
  fields: Partial<TestBar> = {},
): TestBar {
  return { id, x1Px, x2Px, yPx: 0, labelPx, selected: false, ...fields };
}

function placesOf(bars: readonly TestBar[]): Map<string, LabelPlace> {
  const selected = bars.find((each) => each.selected)?.id ?? null;
  return placeLabels(bars, { widthPx, barPx: heightPx, selected });
}

interface Box {
  readonly x1Px: number;
  readonly x2Px: number;
  readonly y1Px: number;
  readonly y2Px: number;
}

/** What the letters of a label cover, with `gapPx` on both sides. */
function lettersOf(own: PlacedBar, { side, anchorPx }: LabelPlace, gapPx = 0): Box {
  const startPx = side === "before" ? anchorPx - labelGapPx - (own.labelPx ?? 0) : anchorPx + labelGapPx;
  const middlePx = own.yPx + heightPx / 2;
  return {
    x1Px: startPx - gapPx,
    x2Px: startPx + (own.labelPx ?? 0) + gapPx,
    y1Px: middlePx - labelHeightPx / 2,
    y2Px: middlePx + labelHeightPx / 2,
  };
}

function boxOf({ x1Px, x2Px, yPx }: PlacedBar): Box {
  return { x1Px, x2Px, y1Px: yPx, y2Px: yPx + heightPx };
}

function meet(one: Box, other: Box): boolean {
  return one.x1Px < other.x2Px && other.x1Px < one.x2Px && one.y1Px < other.y2Px && other.y1Px < one.y2Px;
}

function isInView({ x1Px, x2Px }: PlacedBar): boolean {
  return x2Px > 0 && x1Px < widthPx;
}

describe("placeLabels", () => {
  it.each<[string, TestBar[], Record<string, string>]>([
    ["after its bar", [bar("a", 100, 150, 80)], { a: "after" }],
    ["before a bar that ends too far right", [bar("a", 500, 550, 80)], { a: "before" }],
    ["inside a bar that fills the picture", [bar("a", -40, 640, 80)], { a: "inside" }],
    ["nowhere, where no side has room", [bar("a", 100, 500, 800)], {}],
    ["nowhere, where there is to be none", [bar("a", 100, 500, null)], {}],
    ["nowhere for a bar out of view, left", [bar("a", -40, -10, 20)], {}],
    ["nowhere for a bar out of view, right", [bar("a", 610, 640, 20)], {}],
    [
      "before its bar, where the next bar is near behind",
      [bar("a", 200, 250, 80), bar("b", 300, 350, 80)],
      { a: "before", b: "after" },
    ],
    [
      "inside its bar, where others are near on both sides",
      [bar("l", 100, 190, 300), bar("a", 200, 400, 80), bar("r", 410, 500, 10)],
      { a: "inside", r: "after" },
    ],
    [
      "beside its bar in each row",
      [bar("a", 100, 150, 80), bar("b", 160, 200, 80, { yPx: 25 })],
      { a: "after", b: "after" },
    ],
    [
      "clear of bars in rows that are nearer than a label is high",
      [bar("a", 100, 150, 80), bar("b", 160, 200, 80, { yPx: 11 })],
      { a: "before", b: "after" },
    ],
    ["clear of bars that have no label", [bar("a", 100, 150, 80), bar("b", 160, 200, null)], { a: "before" }],
    [
      "where it found room first, and the next gives way",
      [bar("a", 0, 10, 250), bar("b", 310, 330, 280)],
      { a: "after" },
    ],
    [
      "for the selected event first",
      [bar("a", 0, 10, 250), bar("b", 310, 330, 280, { selected: true })],
      { b: "before" },
    ],
    [
      "once, where many bars stand at one place",
      [bar("a", 0, 600, 80), bar("b", 0, 600, 80), bar("c", 0, 600, 80)],
      {},
    ],
  ])("has a label %s", (_where, bars, sides) => {
    const found = [...placesOf(bars)].map(([id, { side }]) => [id, side]);
    expect(Object.fromEntries(found)).toEqual(sides);
  });

  it("has the selected event's label behind the bars that press on its own", () => {
    const bars = [
      bar("a", 50, 60, 80, { selected: true }),
      bar("b", 65, 75, 300),
      bar("c", 30, 45, 300),
      bar("d", 80, 200, 300),
    ];
    expect(placesOf(bars).get("a")).toEqual({ side: "after", anchorPx: 200 });
  });

  it.each<[string, TestBar[], string[]]>([
    ["one of the same place", [bar("a", 100, 130, 80), bar("b", 100, 130, 80)], ["b"]],
    ["a wider one", [bar("a", 100, 130, 80), bar("b", 90, 140, 80)], ["b"]],
    ["one with which it ends", [bar("a", 100, 130, 300), bar("b", 120, 130, 300)], ["b"]],
    ["none, lying on them itself", [bar("a", 100, 130, 300), bar("b", 100, 130, 80)], ["b"]],
    ["one that has no label", [bar("a", 100, 130, 80), bar("b", 100, 130, null)], []],
    ["one, yet with an end that is seen", [bar("a", 100, 130, 80), bar("b", 120, 160, 300)], ["a", "b"]],
  ])("has no label for a bar on which lies %s", (_what, bars, labelled) => {
    expect([...placesOf(bars).keys()].toSorted()).toEqual(labelled);
  });

  it.each<[string, TestBar[]]>([
    ["behind a gap", [bar("b", 65, 75, 300), bar("d", 84, 200, 300)]],
    [
      "behind a gap, past bars that press on it",
      [bar("b", 65, 75, 300), bar("c", 80, 90, 9), bar("d", 98, 200, 9)],
    ],
    ["behind a gap, where rows are nearer than a label is high", [bar("d", 100, 200, 300, { yPx: 11 })]],
  ])(
    "does not have the selected event's label at the bar of another one %s: it gives way",
    (_where, others) => {
      const bars = [bar("l", 30, 45, 300), bar("a", 50, 60, 80, { selected: true }), ...others];
      expect(placesOf(bars).has("a")).toBe(false);
    },
  );

  it("keeps an inside label where its bar can be seen", () => {
    expect(placesOf([bar("a", -40, 640, 80)]).get("a")).toEqual({ side: "inside", anchorPx: 0 });
    expect(placesOf([bar("a", 50, 640, 480)]).get("a")).toEqual({ side: "inside", anchorPx: 50 });
  });
});

describe("placeLabels, over any bars", () => {
  const extents = fc
    .tuple(
      fc.integer({ min: -40, max: 620 }),
      fc.oneof(fc.integer({ min: 7, max: 60 }), fc.integer({ min: 7, max: 680 })),
    )
    .map(([x1Px, barPx]) => [x1Px, Math.min(x1Px + barPx, 640)] as const);
  /** Up to twelve bars in rows that may be nearer than labels are high; they may overlap, and stand at one place. */
  const pictures = fc
    .tuple(
      fc.array(
        fc.tuple(
          extents,
          fc.option(fc.integer({ min: 5, max: 260 }), { nil: null, freq: 5 }),
          fc.constantFrom(0, 11, 25, 50),
        ),
        { maxLength: 12 },
      ),
      fc.option(fc.nat(), { nil: null }),
    )
    .map(([cases, selected]) =>
      // The selected event's bar is drawn last.
      cases
        .map(([[x1Px, x2Px], labelPx, yPx], index) =>
          bar(`e${index}`, x1Px, x2Px, labelPx, { yPx, selected: index === (selected ?? -1) % cases.length }),
        )
        .sort((a, b) => Number(a.selected) - Number(b.selected)),
    );
  /** Up to sixty bars, many of which stand alike; compact rows are nearer than labels are high. */
  const crowds = fc
    .tuple(
      fc.array(
        fc.record({
          x1Px: fc.oneof(fc.integer({ min: -40, max: 620 }), fc.constantFrom(-40, 0, 100, 107, 300)),
          longPx: fc.oneof(
            fc.constantFrom(7, 20),
            fc.integer({ min: 7, max: 60 }),
            fc.integer({ min: 7, max: 680 }),
          ),
          labelPx: fc.option(fc.integer({ min: 0, max: 260 }), { nil: null, freq: 5 }),
          yPx: fc.constantFrom(0, 11, 22, 36, 61),
        }),
        { maxLength: 60, size: "max" },
      ),
      fc.nat(),
      fc.constantFrom(4, 12, 60),
    )
    .map(([all, at, most]) => [all.slice(0, most), at % Math.max(1, Math.min(all.length, most))] as const)
    .map(([cases, selected]) =>
      cases
        .map(({ x1Px, longPx, labelPx, yPx }, index) =>
          bar(`e${index}`, x1Px, Math.min(x1Px + longPx, 640), labelPx, {
            yPx,
            selected: index === selected,
          }),
        )
        .sort((a, b) => Number(a.selected) - Number(b.selected)),
    );
  const runs = { numRuns: 5_000 };

  function placed(bars: readonly TestBar[]) {
    const places = placesOf(bars);
    const labels = bars.flatMap((own) => {
      const place = places.get(own.id);
      return place ? [{ own, place, letters: lettersOf(own, place) }] : [];
    });
    expect(labels).toHaveLength(places.size);
    return labels;
  }

  it("places what looking at every pair of bars would place", () => {
    const places = { after: 0, before: 0, inside: 0, behind: 0, none: 0 };
    fc.assert(
      fc.property(crowds, fc.constantFrom(8, 15), (bars, barPx) => {
        const selected = bars.find((each) => each.selected)?.id ?? null;
        const found = placeLabels(bars, { widthPx, barPx, selected });
        expect([...found]).toEqual([...placeLabelsPairwise(bars, { widthPx, barPx, selected })]);
        for (const own of bars) {
          const place = found.get(own.id);
          const isBehind = place?.side === "after" && place.anchorPx !== own.x2Px;
          places[isBehind ? "behind" : (place?.side ?? "none")] += 1;
        }
      }),
      { numRuns: 3_000 },
    );
    for (const count of Object.values(places)) expect(count).toBeGreaterThan(30);
  });

  it("never lets two labels meet", () => {
    let count = 0;
    fc.assert(
      fc.property(pictures, (bars) => {
        const labels = placed(bars);
        count += labels.length;
        for (const [index, one] of labels.entries()) {
          for (const other of labels.slice(index + 1)) expect(meet(one.letters, other.letters)).toBe(false);
        }
      }),
      runs,
    );
    expect(count).toBeGreaterThan(runs.numRuns);
  });

  it("never lets a label meet another event's bar", () => {
    let compared = 0;
    fc.assert(
      fc.property(pictures, (bars) => {
        for (const { own, letters } of placed(bars)) {
          for (const other of bars.filter((each) => each !== own)) {
            compared += 1;
            expect(meet(letters, boxOf(other))).toBe(false);
          }
        }
      }),
      runs,
    );
    expect(compared).toBeGreaterThan(runs.numRuns);
  });

  it("places the selected event's while its bar is in view and any side is free", () => {
    let free = 0;
    fc.assert(
      fc.property(pictures, (bars) => {
        const own = bars.find(({ selected }) => selected);
        if (!own || own.labelPx === null || !isInView(own)) return;
        const others = bars.filter((other) => other !== own && isInView(other)).map(boxOf);
        const sides: readonly LabelPlace[] = [
          { side: "after", anchorPx: own.x2Px },
          { side: "before", anchorPx: own.x1Px },
          { side: "inside", anchorPx: Math.max(own.x1Px, 0) },
        ];
        const isFree = (place: LabelPlace) => {
          const { x1Px, x2Px } = lettersOf(own, place);
          const isWithin =
            place.side === "inside"
              ? x2Px + labelGapPx <= Math.min(own.x2Px, widthPx)
              : x1Px >= 0 && x2Px <= widthPx;
          return isWithin && !others.some((other) => meet(lettersOf(own, place, labelGapPx), other));
        };
        if (!sides.some(isFree)) return;
        free += 1;
        expect(placesOf(bars).get(own.id)).toEqual(sides.find(isFree));
      }),
      runs,
    );
    expect(free).toBeGreaterThan(runs.numRuns / 10);
  });

  it("has labels at the ends of bars that are seen, never where another bar lies on them", () => {
    let atEnds = 0;
    let onOthers = 0;
    fc.assert(
      fc.property(pictures, (bars) => {
        for (const { own, place } of placed(bars)) {
          const atEnd = {
            ...boxOf(own),
            ...(place.side === "before" ? { x2Px: own.x1Px + 1 } : { x1Px: own.x2Px - 1 }),
          };
          const above = bars.slice(bars.indexOf(own) + 1);
          if (place.side !== "inside") {
            atEnds += 1;
            expect(above.some((other) => meet(boxOf(other), atEnd))).toBe(false);
          }
          onOthers += Number(bars.some((other) => other !== own && meet(boxOf(other), boxOf(own))));
        }
      }),
      runs,
    );
    expect(atEnds).toBeGreaterThan(runs.numRuns);
    expect(onOthers).toBeGreaterThan(runs.numRuns / 20);
  });

  it("has no label behind a gap as wide as a label's own", () => {
    let behind = 0;
    fc.assert(
      fc.property(pictures, (bars) => {
        for (const { own, place } of placed(bars)) {
          if (place.side !== "after" || place.anchorPx === own.x2Px) continue;
          behind += 1;
          for (let px = own.x2Px; px < place.anchorPx; px += 1) {
            const stretch = { ...lettersOf(own, place), x1Px: px, x2Px: px + labelGapPx };
            const isCovered = bars.some((other) => other !== own && meet(boxOf(other), stretch));
            expect(isCovered).toBe(true);
          }
        }
      }),
      runs,
    );
    expect(behind).toBeGreaterThan(runs.numRuns / 200);
  });

  it("keeps every label within the picture, an inside one within its bar, and none of a bar out of view", () => {
    const seen = { inside: 0, beside: 0, barsOutOfView: 0 };
    fc.assert(
      fc.property(pictures, (bars) => {
        seen.barsOutOfView += bars.filter((each) => !isInView(each)).length;
        for (const { own, place, letters } of placed(bars)) {
          expect(isInView(own)).toBe(true);
          expect(own.labelPx).not.toBeNull();
          const isInside = place.side === "inside";
          seen[isInside ? "inside" : "beside"] += 1;
          expect(letters.x1Px).toBeGreaterThanOrEqual(isInside ? Math.max(own.x1Px, 0) : 0);
          expect(letters.x2Px).toBeLessThanOrEqual(isInside ? Math.min(own.x2Px, widthPx) : widthPx);
        }
      }),
      runs,
    );
    for (const [what, count] of Object.entries(seen)) {
      expect(count, what).toBeGreaterThan(runs.numRuns / 20);
    }
  });
});
