// Labels on the picture never overlap a bar or one another: each finds room beside or inside its bar, or gives way.
import { labelGapPx, leastBarPx } from "../picture-layout.ts";
import { type BarRow, barRows } from "./bar-rows.ts";
import { type Cover, coverOf, type Stretch } from "./cover.ts";

/** A bar at one zoom, in px from the picture's left and top edges. */
export interface PlacedBar {
  readonly id: string;
  readonly x1Px: number;
  readonly x2Px: number;
  readonly yPx: number;
  /** The width of its label; null where it is to have none. */
  readonly labelPx: number | null;
}

export interface LabelPlace {
  readonly side: "after" | "before" | "inside";
  /** The edge that the label keeps `labelGapPx` from: its bar's end or start, or its bar's first visible px. */
  readonly anchorPx: number;
}

export interface LabelRoom {
  readonly widthPx: number;
  /** How high all bars are. */
  readonly barPx: number;
  /** Id of the selected event. */
  readonly selected: string | null;
}

/** The room that a label takes, top to bottom. */
export const labelHeightPx = 16;

/**
 * The places of all labels that find room in a picture, by id. Bars come in the order in which they are drawn, the last
 * on top. The selected event's is placed first; where other bars press on its own, it may stand behind them, as long as
 * no gap parts them: past a gap it would name another.
 */
export function placeLabels(
  bars: readonly PlacedBar[],
  { widthPx, barPx, selected }: LabelRoom,
): Map<string, LabelPlace> {
  const inView = bars.filter(({ x1Px, x2Px }) => x2Px > 0 && x1Px < widthPx);
  const rows = rowsAmongOthers(inView, barPx);
  const seen = seenEnds(inView, rows);
  const places = new Map<string, LabelPlace>();
  const placeLabel = (bar: PlacedBar) => {
    const { id, labelPx } = bar;
    const near = rows.get(bar.yPx);
    if (labelPx === null || !near) return;
    const place = candidatesFor(bar, near, id === selected).find((candidate) => {
      const stretch = stretchOf(labelPx, candidate);
      return (
        isInPicture(stretch, widthPx) &&
        fits(bar, candidate, labelPx, widthPx) &&
        (candidate.side === "inside" || seen[candidate.side].has(bar)) &&
        isFree(stretch, candidate.side, near)
      );
    });
    if (!place) return;
    places.set(id, place);
    near.row.labels.add(stretchOf(labelPx, place));
  };
  for (const bar of inView) if (bar.id === selected) placeLabel(bar);
  for (const bar of inView) if (bar.id !== selected) placeLabel(bar);
  return places;
}

interface Row extends BarRow<PlacedBar> {
  /** Where labels stand that were placed. */
  readonly labels: Cover;
}

/** A row with those near it, itself included: nothing that stands in it can meet any other. */
interface RowAmongOthers {
  readonly row: Row;
  /** The rows whose bars can lie on this one's. */
  readonly onBars: readonly Row[];
  /** The rows whose bars, and whose labels, a label of this one can meet. */
  readonly nearBars: readonly Row[];
  readonly nearLabels: readonly Row[];
}

/** By the `yPx` of their bars. */
function rowsAmongOthers(bars: readonly PlacedBar[], barPx: number): Map<number, RowAmongOthers> {
  const rows = barRows(bars).map((row): Row => ({ ...row, labels: coverOf([]) }));
  const near = (index: number, withinPx: number) => {
    const isNear = (at: number) =>
      Math.abs((rows[at]?.yPx ?? Number.POSITIVE_INFINITY) - (rows[index]?.yPx ?? 0)) < withinPx;
    let [from, to] = [index, index + 1];
    while (isNear(from - 1)) from -= 1;
    while (isNear(to)) to += 1;
    return rows.slice(from, to);
  };
  return new Map(
    rows.map((row, index) => {
      const nearBars = near(index, (barPx + labelHeightPx) / 2);
      return [row.yPx, { row, onBars: near(index, barPx), nearBars, nearLabels: near(index, labelHeightPx) }];
    }),
  );
}

/** The bars whose end, or start, can be seen: a label beside one that another bar lies on would be read as that one's. */
interface SeenEnds {
  readonly after: ReadonlySet<PlacedBar>;
  readonly before: ReadonlySet<PlacedBar>;
}

function seenEnds(bars: readonly PlacedBar[], rows: ReadonlyMap<number, RowAmongOthers>): SeenEnds {
  const [after, before] = [new Set<PlacedBar>(), new Set<PlacedBar>()];
  const above = new Map([...rows.keys()].map((yPx) => [yPx, coverOf([])]));
  for (const bar of [...bars].reverse()) {
    const { x1Px, x2Px, yPx } = bar;
    const isSeen = (end: Stretch) => !rows.get(yPx)?.onBars.some((row) => above.get(row.yPx)?.meets(end));
    const depthPx = Math.min(leastBarPx, (x2Px - x1Px) / 2);
    if (isSeen({ x1Px: x2Px - depthPx, x2Px })) after.add(bar);
    if (isSeen({ x1Px, x2Px: x1Px + depthPx })) before.add(bar);
    above.get(yPx)?.add(bar);
  }
  return { after, before };
}

function candidatesFor(bar: PlacedBar, near: RowAmongOthers, isSelected: boolean): LabelPlace[] {
  const beside: LabelPlace[] = [
    { side: "after", anchorPx: bar.x2Px },
    { side: "before", anchorPx: bar.x1Px },
    { side: "inside", anchorPx: Math.max(bar.x1Px, 0) },
  ];
  return isSelected ? [...beside, behindNeighbours(bar, near)] : beside;
}

/** Behind the last of the bars that follow a bar without a gap, a label's own gap being none. */
function behindNeighbours({ x2Px }: PlacedBar, { nearBars }: RowAmongOthers): LabelPlace {
  let anchorPx = x2Px;
  for (const bar of nearBars.flatMap(({ bars }) => bars).sort((a, b) => a.x1Px - b.x1Px)) {
    if (bar.x1Px < anchorPx + labelGapPx) anchorPx = Math.max(anchorPx, bar.x2Px);
  }
  return { side: "after", anchorPx };
}

/** What a label takes, with the gap to its anchor and as much behind it. */
function stretchOf(labelPx: number, { side, anchorPx }: LabelPlace): Stretch {
  const lengthPx = labelPx + 2 * labelGapPx;
  return side === "before"
    ? { x1Px: anchorPx - lengthPx, x2Px: anchorPx }
    : { x1Px: anchorPx, x2Px: anchorPx + lengthPx };
}

/** The gap at the far end may lie outside. */
function isInPicture({ x1Px, x2Px }: Stretch, widthPx: number): boolean {
  return x1Px >= -labelGapPx && x2Px <= widthPx + labelGapPx;
}

/** Inside a bar there has to be room for the whole label, in view. */
function fits(
  { x2Px }: PlacedBar,
  { side, anchorPx }: LabelPlace,
  labelPx: number,
  widthPx: number,
): boolean {
  return side !== "inside" || Math.min(x2Px, widthPx) - anchorPx >= labelPx + 2 * labelGapPx;
}

/** A label beside its bar only touches it. One inside lies on it: there another does where the row is taken twice. */
function isFree(stretch: Stretch, side: LabelPlace["side"], near: RowAmongOthers): boolean {
  const isTaken = (row: Row) => (side === "inside" && row === near.row ? row.twice : row.once).meets(stretch);
  return !near.nearBars.some(isTaken) && !near.nearLabels.some(({ labels }) => labels.meets(stretch));
}
