// Labels on the picture never overlap a bar or one another: each finds room beside or inside its bar, or gives way.
import { labelGapPx, leastBarPx } from "./picture-layout.ts";

/** A bar at one zoom, in px from the picture's left and top edges. */
export interface PlacedBar {
  readonly id: string;
  readonly x1Px: number;
  readonly x2Px: number;
  readonly yPx: number;
  readonly heightPx: number;
  /** The width of its label; null where it is to have none. */
  readonly labelPx: number | null;
  readonly selected: boolean;
}

export interface LabelPlace {
  readonly side: "after" | "before" | "inside";
  /** The edge that the label keeps `labelGapPx` from: its bar's end or start, or its bar's first visible px. */
  readonly anchorPx: number;
}

/** The room that a label takes, top to bottom. */
export const labelHeightPx = 16;

interface Box {
  readonly x1Px: number;
  readonly x2Px: number;
  readonly y1Px: number;
  readonly y2Px: number;
}

/**
 * The places of all labels that find room in a picture `widthPx` wide, by id. Bars come in the order in which they are
 * drawn, the last on top. The selected event's is placed first; where other bars press on its own, it may stand behind
 * them, as long as no gap parts them: past a gap it would name another.
 */
export function placeLabels(bars: readonly PlacedBar[], widthPx: number): Map<string, LabelPlace> {
  const inView = bars.filter(({ x1Px, x2Px }) => x2Px > 0 && x1Px < widthPx);
  const labels: Box[] = [];
  const places = new Map<string, LabelPlace>();
  const bySelection = [...inView].sort((a, b) => Number(b.selected) - Number(a.selected));
  for (const bar of bySelection) {
    const { labelPx } = bar;
    if (labelPx === null) continue;
    const obstacles = [...inView.filter((other) => other !== bar).map(boxOfBar), ...labels];
    const above = inView.slice(inView.indexOf(bar) + 1);
    const place = candidatesFor(bar, labelPx, obstacles).find((candidate) => {
      const box = boxOfLabel(bar, labelPx, candidate);
      return (
        isInPicture(box, widthPx) &&
        fits(bar, candidate, labelPx, widthPx) &&
        !isEndCovered(bar, candidate, above) &&
        !meetsAny(box, obstacles)
      );
    });
    if (!place) continue;
    places.set(bar.id, place);
    labels.push(boxOfLabel(bar, labelPx, place));
  }
  return places;
}

function candidatesFor(bar: PlacedBar, labelPx: number, obstacles: readonly Box[]): LabelPlace[] {
  const beside: LabelPlace[] = [
    { side: "after", anchorPx: bar.x2Px },
    { side: "before", anchorPx: bar.x1Px },
    { side: "inside", anchorPx: Math.max(bar.x1Px, 0) },
  ];
  return bar.selected ? [...beside, behindNeighbours(bar, labelPx, obstacles)] : beside;
}

/** Behind the last of the bars that follow a bar without a gap, a label's own gap being none. */
function behindNeighbours(bar: PlacedBar, labelPx: number, obstacles: readonly Box[]): LabelPlace {
  const reach = boxOfLabel(bar, labelPx, { side: "after", anchorPx: bar.x2Px });
  let anchorPx = bar.x2Px;
  for (const box of [...obstacles].sort((a, b) => a.x1Px - b.x1Px)) {
    const isInRow = box.y1Px < reach.y2Px && box.y2Px > reach.y1Px;
    if (isInRow && box.x1Px < anchorPx + labelGapPx) anchorPx = Math.max(anchorPx, box.x2Px);
  }
  return { side: "after", anchorPx };
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

/** A label beside an end that another bar lies on would be read as that one's. */
function isEndCovered(bar: PlacedBar, { side }: LabelPlace, above: readonly PlacedBar[]): boolean {
  const depthPx = Math.min(leastBarPx, (bar.x2Px - bar.x1Px) / 2);
  const end = {
    ...boxOfBar(bar),
    ...(side === "before" ? { x2Px: bar.x1Px + depthPx } : { x1Px: bar.x2Px - depthPx }),
  };
  return side !== "inside" && meetsAny(end, above.map(boxOfBar));
}

function boxOfBar({ x1Px, x2Px, yPx, heightPx }: PlacedBar): Box {
  return { x1Px, x2Px, y1Px: yPx, y2Px: yPx + heightPx };
}

/** What a label takes, with the gap to its anchor and as much behind it. */
function boxOfLabel({ yPx, heightPx }: PlacedBar, labelPx: number, { side, anchorPx }: LabelPlace): Box {
  const middlePx = yPx + heightPx / 2;
  const lengthPx = labelPx + 2 * labelGapPx;
  return {
    x1Px: side === "before" ? anchorPx - lengthPx : anchorPx,
    x2Px: side === "before" ? anchorPx : anchorPx + lengthPx,
    y1Px: middlePx - labelHeightPx / 2,
    y2Px: middlePx + labelHeightPx / 2,
  };
}

/** The gap at the far end may lie outside. */
function isInPicture({ x1Px, x2Px }: Box, widthPx: number): boolean {
  return x1Px >= -labelGapPx && x2Px <= widthPx + labelGapPx;
}

function meetsAny(box: Box, others: readonly Box[]): boolean {
  return others.some(
    (other) =>
      box.x1Px < other.x2Px && box.x2Px > other.x1Px && box.y1Px < other.y2Px && box.y2Px > other.y1Px,
  );
}
