// Which stretch of time the axis shows. The first one holds everything, with some air; today's date plays no part.
import type { AnchoredArticle } from "../article/anchored-article.ts";
import { dayMs } from "../article/civil-time.ts";
import { clockOf, extentOn, momentOn } from "../article/clock.ts";

/** Milliseconds on the civil time line as the article's clock shows it, `endMs` exclusive. */
export interface TimeWindow {
  readonly startMs: number;
  readonly endMs: number;
}

/** Air on each side, as a share of what stands between. */
const airShare = 0.07;

/** The window that shows all events and the dateline. Open intervals count with the end that is known. */
export function wholeWindow(article: AnchoredArticle): TimeWindow {
  const clock = clockOf(article);
  const edges: number[] = [];
  for (const when of [article.datePublished, ...article.events.map((event) => event.when)]) {
    const { startMs, endMs } = extentOn(clock, when);
    for (const edge of [startMs, endMs]) if (edge !== null) edges.push(edge);
  }
  const start = edges.reduce((a, b) => Math.min(a, b));
  const end = edges.reduce((a, b) => Math.max(a, b));
  const airMs = Math.max((end - start) * airShare, dayMs);
  return { startMs: start - airMs, endMs: end + airMs };
}

/** The moment after which the article can only announce, on its clock. */
export function datelineMs(article: AnchoredArticle): number {
  return momentOn(clockOf(article), article.datePublished);
}

/** The window moved, at the same width, until `stretch` is in view with a little air; as it is where it already is. */
export function revealing(window: TimeWindow, stretch: TimeWindow): TimeWindow {
  const spanMs = window.endMs - window.startMs;
  const airMs = spanMs * airShare;
  if (stretch.endMs - stretch.startMs > spanMs - 2 * airMs) {
    // Too wide to fit: any part of it in view will do, else its beginning.
    const isInView = stretch.startMs < window.endMs - airMs && stretch.endMs > window.startMs + airMs;
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

export function middleMs({ startMs, endMs }: TimeWindow): number {
  return (startMs + endMs) / 2;
}

function movedTo(startMs: number, spanMs: number): TimeWindow {
  return { startMs, endMs: startMs + spanMs };
}
