// What a press on Zoom in or Zoom out leads to: tokens, and no empty time. As a bar may cover years, it is the places of tokens
// that count, as they will be drawn after the zoom.
import type { Placed, PlacedMark } from "../picture/arrangement.ts";
import { arrangementAt } from "../picture/drawn-stretch.ts";
import type { PictureLayout } from "../picture/picture-layout.ts";
import { middleMs, type TimeWindow } from "../picture/time-window.ts";

/**
 * The moment to zoom around, on the axis' scale: of what stands, begins or ends in the window, the chosen event, else what is
 * nearest to the middle; the middle, where a bar covers it all; else what is nearest out of view. `pxPerMs` is that of the
 * zoom to come, `selected` the id of the chosen event.
 */
export function zoomCentre(
  layout: PictureLayout,
  window: TimeWindow,
  pxPerMs: number,
  selected: string | null,
): number | null {
  const { placed: index } = arrangementAt(layout, pxPerMs, selected);
  const placed = index.meeting(Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY);
  const toMs = (px: number) => layout.axis.whole.startMs + px / pxPerMs;
  const isInView = (ms: number) => ms >= window.startMs && ms <= window.endMs;
  const middle = middleMs(window);
  const nearest = (places: readonly number[]) =>
    places.reduce<number | null>((best, ms) => {
      return best !== null && Math.abs(best - middle) <= Math.abs(ms - middle) ? best : ms;
    }, null);

  const own = placed.filter((each) => "mark" in each && each.mark.listed.event.id === selected);
  const ownMs = nearest(own.flatMap(placesOf).map(toMs).filter(isInView));
  if (ownMs !== null) return ownMs;
  const places = placed.flatMap(placesOf).map(toMs);
  const inView = nearest(places.filter(isInView));
  if (inView !== null) return inView;
  const isCovered = placed.some((each) => {
    if (!("mark" in each && each.isBar)) return false;
    const [fromPx, toPx] = numberRange(each);
    return toMs(fromPx) < window.startMs && toMs(toPx) > window.endMs;
  });
  return isCovered ? middle : nearest(places);
}

/** Where a token or a count stands, or a bar begins and ends, in px from where the whole begins. */
function placesOf(placed: Placed): readonly number[] {
  if ("mark" in placed && placed.isBar) return numberRange(placed).filter(Number.isFinite);
  return [(placed.x1Px + placed.x2Px) / 2];
}

/** From where to where the middle of a bar's number may stand; an open interval runs out of the picture. */
function numberRange({ mark, x1Px, x2Px }: PlacedMark): readonly [fromPx: number, toPx: number] {
  return [
    mark.startMs === null ? -Infinity : x1Px + mark.tokenPx / 2,
    mark.endMs === null ? Infinity : x2Px - mark.tokenPx / 2,
  ];
}
