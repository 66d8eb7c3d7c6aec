// Labels on the picture never overlap a bar or one another: each finds room beside or inside its bar, or gives way.
import { labelGapPx } from "./picture-layout.ts";

/** A bar with its label's width, at one zoom, in px from the picture's left edge. */
export interface LabelledBar {
  readonly id: string;
  readonly row: string;
  readonly x1Px: number;
  readonly x2Px: number;
  readonly labelPx: number;
  readonly selected: boolean;
}

export interface LabelPlace {
  readonly side: "after" | "before" | "inside";
  /** Where the bar is that the label keeps `labelGapPx` from: its end, its start, its first visible px. */
  readonly anchorPx: number;
}

type Extent = readonly [startPx: number, endPx: number];

/**
 * The places of all labels that find room in a picture `widthPx` wide, by id. The selected event's is placed first and
 * always gets one while its bar is in view.
 */
export function placeLabels(bars: readonly LabelledBar[], widthPx: number): Map<string, LabelPlace> {
  const taken = new Map<string, Extent[]>();
  for (const bar of bars) take(taken, bar.row, [bar.x1Px, bar.x2Px]);
  const places = new Map<string, LabelPlace>();
  const inView = bars.filter(({ x1Px, x2Px }) => x2Px > 0 && x1Px < widthPx);
  for (const bar of [
    ...inView.filter(({ selected }) => selected),
    ...inView.filter(({ selected }) => !selected),
  ]) {
    const candidates = candidatesFor(bar, widthPx);
    const others = (taken.get(bar.row) ?? []).filter(
      ([start, end]) => start !== bar.x1Px || end !== bar.x2Px,
    );
    const place =
      candidates.find((candidate) => isFree(extentOf(bar, candidate), others)) ??
      (bar.selected ? candidates[0] : undefined);
    if (!place) continue;
    places.set(bar.id, place);
    if (place.side !== "inside") take(taken, bar.row, extentOf(bar, place));
  }
  return places;
}

function candidatesFor({ x1Px, x2Px, labelPx }: LabelledBar, widthPx: number): LabelPlace[] {
  const candidates: LabelPlace[] = [];
  if (x2Px + labelGapPx + labelPx <= widthPx) candidates.push({ side: "after", anchorPx: x2Px });
  if (x1Px - labelGapPx - labelPx >= 0) candidates.push({ side: "before", anchorPx: x1Px });
  const visibleStartPx = Math.max(x1Px, 0);
  if (Math.min(x2Px, widthPx) - visibleStartPx >= labelPx + 2 * labelGapPx) {
    candidates.push({ side: "inside", anchorPx: visibleStartPx });
  }
  return candidates;
}

/** What a label takes of its row, with the gaps on both sides. */
function extentOf({ labelPx }: LabelledBar, { side, anchorPx }: LabelPlace): Extent {
  const widthPx = labelPx + 2 * labelGapPx;
  return side === "before" ? [anchorPx - widthPx, anchorPx] : [anchorPx, anchorPx + widthPx];
}

function isFree([start, end]: Extent, others: readonly Extent[]): boolean {
  return others.every(([otherStart, otherEnd]) => end <= otherStart || start >= otherEnd);
}

function take(taken: Map<string, Extent[]>, row: string, extent: Extent): void {
  const extents = taken.get(row);
  if (extents) extents.push(extent);
  else taken.set(row, [extent]);
}
