// Which stretch of time the axis shows.

/** Milliseconds on an axis' scale (time-scale.ts), which are those of the civil time line where nothing is cut. */
export interface TimeWindow {
  readonly startMs: number;
  readonly endMs: number;
}

/** Air on each side, as a share of what stands between. */
const airShare = 0.07;

/** Of the window: the widest numbers of the largest text take as much of the narrowest picture. */
const seenShare = 0.25;

/** The window moved, at the same width, until `stretch` is in view with a little air; as it is where it already is. */
export function revealing(window: TimeWindow, stretch: TimeWindow): TimeWindow {
  const spanMs = window.endMs - window.startMs;
  const airMs = spanMs * airShare;
  if (stretch.endMs - stretch.startMs > spanMs - 2 * airMs) {
    // Too wide to fit: as much of it in view as has room for its number will do, else its beginning.
    const leastMs = spanMs * seenShare;
    const isInView = stretch.startMs < window.endMs - leastMs && stretch.endMs > window.startMs + leastMs;
    return isInView ? window : movedTo(stretch.startMs - airMs, spanMs);
  }
  if (stretch.startMs < window.startMs) return movedTo(stretch.startMs - airMs, spanMs);
  if (stretch.endMs > window.endMs) return movedTo(stretch.endMs + airMs - spanMs, spanMs);
  return window;
}

/** The window zoomed around a moment, which keeps its place; no narrower than `narrowestMs`. */
export function zoomed(
  { startMs, endMs }: TimeWindow,
  centreMs: number,
  factor: number,
  narrowestMs: number,
): TimeWindow {
  const spanMs = Math.max((endMs - startMs) / factor, narrowestMs);
  const before = (centreMs - startMs) / (endMs - startMs);
  return movedTo(centreMs - spanMs * before, spanMs);
}

/** The window moved into `outer`, at its own width where that has room for it, else as wide as that. */
export function movedInto(window: TimeWindow, outer: TimeWindow): TimeWindow {
  const spanMs = Math.min(window.endMs - window.startMs, outer.endMs - outer.startMs);
  return movedTo(Math.max(Math.min(window.startMs, outer.endMs - spanMs), outer.startMs), spanMs);
}

export function spanMs({ startMs, endMs }: TimeWindow): number {
  return endMs - startMs;
}

export function middleMs({ startMs, endMs }: TimeWindow): number {
  return (startMs + endMs) / 2;
}

function movedTo(startMs: number, spanMs: number): TimeWindow {
  return { startMs, endMs: startMs + spanMs };
}
