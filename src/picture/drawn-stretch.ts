// Where an event is drawn, on the axis' scale: beside its time where others had no room for it, at the start of a date that is
// wider than its token, or in a count. What brings it into view goes there.
import { arrangePicture, type PictureArrangement } from "./arrangement.ts";
import type { PictureLayout } from "./picture-layout.ts";
import { spanMs, type TimeWindow } from "./time-window.ts";
import { zoomAt } from "./zoom.ts";

/** To six digits: a window that is only moved keeps its zoom, but for the last bits of its ends. */
export function pxPerMsOf(widthPx: number, window: TimeWindow): number {
  return Number((widthPx / spanMs(window)).toPrecision(6));
}

/** Null for an event that is not on the picture. */
export function drawnStretch(
  { axis, markOf }: PictureLayout,
  { zoom, placeOf }: PictureArrangement,
  event: string,
): TimeWindow | null {
  const mark = markOf.get(event);
  const placed = mark && placeOf(mark);
  if (!placed) return null;
  let { x1Px, x2Px } = placed;
  if ("mark" in placed && placed.isBar) {
    // Of a bar without an end, that which it has.
    if (mark.startMs === null) x1Px = x2Px - mark.tokenPx;
    else if (mark.endMs === null) x2Px = x1Px + mark.tokenPx;
  }
  const toMs = (xPx: number) => axis.whole.startMs + xPx / zoom.pxPerMs;
  return { startMs: toMs(x1Px), endMs: toMs(x2Px) };
}

interface Arranged {
  readonly pxPerMs: number;
  readonly selected: string | null;
  readonly arrangement: PictureArrangement;
}

const latest = new WeakMap<PictureLayout, Arranged>();

/** The arrangement at a zoom; the last one of a layout is kept, since what draws it and what moves to it ask for the same. */
export function arrangementAt(
  layout: PictureLayout,
  pxPerMs: number,
  selected: string | null,
): PictureArrangement {
  const known = latest.get(layout);
  if (known?.pxPerMs === pxPerMs && known.selected === selected) return known.arrangement;
  const zoom = zoomAt(pxPerMs, layout.textScale, layout.axis.finest);
  const arrangement = arrangePicture(layout, zoom, selected);
  latest.set(layout, { pxPerMs, selected, arrangement });
  return arrangement;
}
