// The layout's bars at one zoom: px along the picture, and the labels that found room.
import type { AxisWindow } from "./axis-window.ts";
import type { LabelOf } from "./label-text.ts";
import { type Bar, leastBarPx, type PictureLayout } from "./picture-layout.ts";
import { type LabelPlace, placeLabels } from "./place-labels.ts";

export interface DrawnBar extends Bar {
  readonly x1Px: number;
  readonly x2Px: number;
  readonly label: (LabelPlace & { readonly text: string }) | null;
}

/** How far outside the picture a bar's end may lie: enough to be out of sight, few enough for any SVG renderer. */
const outsidePx = 40;

/** In the order in which they are drawn: the selected one last, over all others. */
export function drawBars(
  layout: PictureLayout,
  window: AxisWindow,
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
    return { ...bar, label: place ? { ...place, text: labelOf(bar.shown) } : null };
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
