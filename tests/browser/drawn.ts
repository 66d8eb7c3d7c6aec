// What the axis draws, as a reader sees it: tokens and bars, counts, labels, lines and dates, as boxes in px of the window.
import type { Viewer } from "./viewer.ts";

export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

interface DrawnEvent {
  readonly id: string;
  readonly body: Box;
  readonly number: Box;
  readonly label: Box | null;
}

interface DrawnWord extends Box {
  readonly text: string;
}

export interface Drawn {
  /** What the picture is drawn in. */
  readonly track: Box;
  readonly events: readonly DrawnEvent[];
  /** Each stands for `count` events that cannot be drawn apart; `first` is the id of the first of them. */
  readonly crowds: readonly (Box & { readonly first: string; readonly count: number })[];
  /** How many events are said to be out of the window, and where that is said. */
  readonly outside: readonly (Box & { readonly count: number })[];
  /** The line of publication, and its flag; null out of view. */
  readonly dateline: Box | null;
  readonly flag: Box | null;
  /** The words of the head: dates, what they have in common, what is cut out. */
  readonly dates: readonly DrawnWord[];
  /** The lines of the dates through the lanes, from left to right. */
  readonly linesPx: readonly number[];
}

export function drawnBy({ axis }: Viewer): Promise<Drawn> {
  return axis.evaluate((drawing) => {
    const boxOf = (element: Element | null | undefined) => {
      if (!element) return null;
      const { left, right, top, bottom } = element.getBoundingClientRect();
      return { left, right, top, bottom };
    };
    const none = { left: 0, right: 0, top: 0, bottom: 0 };
    const picture = drawing.querySelector(".vis-timeline svg");
    const all = (selector: string) => [...(picture?.querySelectorAll<SVGElement>(selector) ?? [])];
    const countOf = (element: SVGElement) => Number(element.dataset.count);
    return {
      track: boxOf(drawing.querySelector(".vis-timeline")) ?? none,
      events: all("[data-event]").map((event) => ({
        id: event.dataset.event ?? "",
        body: boxOf([...event.querySelectorAll("rect")].at(-1)) ?? none,
        number: boxOf(event.querySelectorAll("text")[0]) ?? none,
        label: boxOf(event.querySelectorAll("text")[1]),
      })),
      crowds: all("[data-crowd]").map((crowd) => ({
        ...(boxOf(crowd) ?? none),
        first: crowd.dataset.crowd ?? "",
        count: countOf(crowd),
      })),
      outside: all("[data-outside]").map((side) => ({ ...(boxOf(side) ?? none), count: countOf(side) })),
      dateline: boxOf(picture?.querySelector("[data-part=dateline] line")),
      flag: boxOf(picture?.querySelector("[data-part=dateline] rect")),
      dates: all(":scope > text").map((word) => ({ ...(boxOf(word) ?? none), text: word.textContent ?? "" })),
      linesPx: all(":scope > line")
        .filter((line) => line.getAttribute("x1") === line.getAttribute("x2"))
        .map((line) => line.getBoundingClientRect().left)
        .toSorted((a, b) => a - b),
    };
  });
}

/** How many events it tells of: each once, drawn, within a count, or out of its window. */
export function countedIn({ events, crowds, outside }: Drawn): number {
  return [...crowds, ...outside].reduce((sum, { count }) => sum + count, events.length);
}

/**
 * What cannot be read: a label on another, on a token, bar or count, under the line of publication or past the edge, a
 * number under another token, and dates that lie on each other, on what lies over them, or past the edge.
 */
export function unreadableIn(drawn: Drawn): string[] {
  const { track, events, crowds, outside, dateline, flag, dates } = drawn;
  const line = dateline && { ...dateline, left: dateline.left - 1, right: dateline.right + 1 };
  const isPast = ({ left, right }: Box) => left < track.left - 1 || right > track.right + 1;
  const labels = events.flatMap(({ id, body, label }) => {
    if (!label) return [];
    const others = events.filter((other) => other.id !== id);
    // On its own bar it may be read; beside it, it begins behind or ends before it.
    const isInside = label.left >= body.left && label.right <= body.right;
    return [
      ...others.filter((other) => meet(label, other.body)).map((other) => `label of ${id} on ${other.id}`),
      ...others
        .filter((other) => id < other.id && meet(label, other.label))
        .map((other) => `labels of ${id} and ${other.id}`),
      ...crowds.filter((crowd) => meet(label, crowd)).map(({ first }) => `label of ${id} on +${first}`),
      ...(meet(label, body) && !isInside ? [`label of ${id} half on its own token`] : []),
      ...(line && meet(label, line, 0) ? [`label of ${id} under the line`] : []),
      ...(isPast(label) ? [`label of ${id} past the edge`] : []),
    ];
  });
  const numbers = events.flatMap(({ id, number }, at) => {
    const above = [...events.slice(at + 1).map(({ body }) => body), ...crowds];
    const isInView = number.right > track.left && number.left < track.right;
    // Counts are drawn over bars alone, and none of them on a number.
    return isInView && above.some((body) => meet(number, body)) ? [`number of ${id} is covered`] : [];
  });
  const inHead = [...outside.map((side) => ({ ...side, text: "what is outside" }))];
  const words = flag ? [...inHead, { ...flag, text: "the flag" }] : inHead;
  const head = dates.flatMap((date, at) => [
    ...[...dates.slice(at + 1), ...words]
      .filter((other) => meet(date, other))
      .map(({ text }) => `${date.text} on ${text}`),
    ...(isPast(date) ? [`${date.text} past the edge`] : []),
  ]);
  return [...labels, ...numbers, ...head];
}

/** Text boxes are higher than their letters by a few px on both sides. */
const aboveLettersPx = 4;

function meet(a: Box, b: Box | null, leastPx = 1): boolean {
  return (
    b !== null &&
    Math.min(a.right, b.right) - Math.max(a.left, b.left) > leastPx &&
    Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > aboveLettersPx
  );
}

/** The px from one day to the next, where each has a line. */
export function dayPxIn({ linesPx }: Drawn): number {
  const gaps = linesPx.slice(1).map((px, at) => px - (linesPx[at] ?? Number.NaN));
  return Math.min(...gaps);
}
