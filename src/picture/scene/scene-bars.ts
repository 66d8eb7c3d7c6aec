// The layout's bars at one zoom: px along the picture, and the labels that found room.

import type { LabelOf } from "./label-text.ts";
import { type Bar, labelGapPx, leastBarPx, type PictureLayout } from "./picture-layout.ts";
import { type LabelPlace, placeLabels } from "./place-labels.ts";
import type { TimeWindow } from "./time-window.ts";

export interface DrawnBar extends Bar {
  readonly x1Px: number;
  readonly x2Px: number;
  readonly label: DrawnLabel | null;
}

export interface DrawnLabel extends LabelPlace {
  readonly text: string;
  /** Where its letters begin and end. */
  readonly x1Px: number;
  readonly x2Px: number;
}

/** How far outside the picture a bar's end may lie: enough to be out of sight, few enough for any SVG renderer. */
const outsidePx = 40;

/** In the order in which they are drawn: the selected one last, over all others. */
export function drawBars(
  layout: PictureLayout,
  window: TimeWindow,
  widthPx: number,
  labelOf: LabelOf,
  measureLabel: (label: string) => number,
): DrawnBar[] {
  const pxPerMs = widthPx / (window.endMs - window.startMs);
  const toPx = (ms: number) =>
    Math.min(Math.max((ms - window.startMs) * pxPerMs, -outsidePx), widthPx + outsidePx);
  const inOrder = [...layout.bars].sort((a, b) => Number(a.shown.selected) - Number(b.shown.selected));
  const bars = inOrder.map((bar) => {
    const x1Px = bar.startMs === null ? -outsidePx : toPx(bar.startMs);
    const x2Px = bar.endMs === null ? widthPx + outsidePx : toPx(bar.endMs);
    return { ...bar, x1Px, x2Px: Math.max(x2Px, x1Px + leastBarPx) };
  });
  const rowCounts = countRows(layout);
  const places = placeLabels(
    bars.map(({ shown, x1Px, x2Px, yPx }) => {
      // Compact rows are lower than a label: only an event with its lane to itself, or the selected one, may have one.
      const mayHaveLabel = layout.mode === "roomy" || shown.selected || rowCounts.get(shown.by.key) === 1;
      return {
        id: shown.event.id,
        x1Px,
        x2Px,
        yPx,
        heightPx: layout.barPx,
        labelPx: mayHaveLabel ? measureLabel(labelOf(shown)) : null,
        selected: shown.selected,
      };
    }),
    widthPx,
  );
  return bars.map((bar) => {
    const place = places.get(bar.shown.event.id);
    if (!place) return { ...bar, label: null };
    const text = labelOf(bar.shown);
    const lengthPx = measureLabel(text);
    const x1Px = place.anchorPx + (place.side === "before" ? -labelGapPx - lengthPx : labelGapPx);
    return { ...bar, label: { ...place, text, x1Px, x2Px: x1Px + lengthPx } };
  });
}

/** Rows in use, by voice. */
function countRows({ bars }: PictureLayout): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { shown, row } of bars) {
    counts.set(shown.by.key, Math.max(counts.get(shown.by.key) ?? 0, row + 1));
  }
  return counts;
}
