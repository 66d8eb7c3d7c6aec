// Which of many stretches a window meets, and how many lie beyond its edges. A window moves in each frame of a drag: what is
// out of it costs nothing but a search by halves.
import { firstPlace } from "./ordered.ts";

export interface Weighed {
  /** Perhaps infinite. */
  readonly x1Px: number;
  readonly x2Px: number;
  /** How much it counts for. */
  readonly count: number;
}

/** What lies on one side of a window. */
export interface Beyond<Item> {
  readonly count: number;
  readonly nearest: Item | null;
}

export interface StretchIndex<Item> {
  /** What has any width between two places, in the order that it was given in. */
  readonly meeting: (fromPx: number, toPx: number) => Item[];
  readonly before: (xPx: number) => Beyond<Item>;
  readonly after: (xPx: number) => Beyond<Item>;
}

/** Places are kept as plain numbers, and sorted once: it is made anew in each step of a zoom. */
export function stretchIndex<Item>(
  items: readonly Item[],
  stretchOf: (item: Item) => Weighed,
): StretchIndex<Item> {
  const starts = new Float64Array(items.length);
  const ends = new Float64Array(items.length);
  const counts = new Float64Array(items.length);
  for (const [at, item] of items.entries()) {
    const { x1Px, x2Px, count } = stretchOf(item);
    starts[at] = x1Px;
    ends[at] = x2Px;
    counts[at] = count;
  }
  const byStart = inOrderOf(starts);
  const byEnd = inOrderOf(ends);
  const upToStart = sums(byStart, counts);
  const upToEnd = sums(byEnd, counts);
  const endsBehind = endsBehindOf(byStart, ends);
  const firstFrom = (xPx: number) => firstPlace(items.length, (at) => numberAt(starts, byStart[at]) >= xPx);
  const itemAt = (place: number | undefined) => (place === undefined ? null : (items[place] ?? null));
  return {
    meeting(fromPx, toPx) {
      const found = endsBehind(firstFrom(toPx), fromPx);
      return [...found].sort((a, b) => a - b).flatMap((place) => items[place] ?? []);
    },
    before(xPx) {
      const behind = firstPlace(items.length, (at) => numberAt(ends, byEnd[at]) > xPx);
      return { count: numberAt(upToEnd, behind), nearest: itemAt(byEnd[behind - 1]) };
    },
    after(xPx) {
      const first = firstFrom(xPx);
      const count = numberAt(upToStart, items.length) - numberAt(upToStart, first);
      return { count, nearest: itemAt(byStart[first]) };
    },
  };
}

function numberAt(numbers: Float64Array, at: number | undefined): number {
  return numbers[at ?? -1] ?? 0;
}

/** The places of numbers, the least first. */
function inOrderOf(numbers: Float64Array): readonly number[] {
  // Rows come one after the other, each in order: an array's own sort joins such runs.
  return Array.from(numbers, (_, place) => place).sort(
    (a, b) => numberAt(numbers, a) - numberAt(numbers, b) || a - b,
  );
}

/** What all before each place count for, and at last what all do. */
function sums(places: readonly number[], counts: Float64Array): Float64Array {
  const upTo = new Float64Array(places.length + 1);
  for (const [at, place] of places.entries()) upTo[at + 1] = numberAt(upTo, at) + numberAt(counts, place);
  return upTo;
}

/**
 * Finds, of the first so many in order of their start, those that end behind `xPx`. One that lasts may begin long before what it
 * is seen beside: a tree of the farthest ends leaves out whole stretches of places at once.
 */
function endsBehindOf(
  byStart: readonly number[],
  ends: Float64Array,
): (until: number, xPx: number) => readonly number[] {
  const size = 2 ** Math.ceil(Math.log2(Math.max(byStart.length, 1)));
  const farthestPx = new Float64Array(2 * size).fill(Number.NEGATIVE_INFINITY);
  for (const [at, place] of byStart.entries()) farthestPx[size + at] = numberAt(ends, place);
  for (let node = size - 1; node > 0; node -= 1) {
    farthestPx[node] = Math.max(numberAt(farthestPx, 2 * node), numberAt(farthestPx, 2 * node + 1));
  }
  return (until, xPx) => {
    const found: number[] = [];
    const look = (node: number, first: number, length: number) => {
      if (first >= until || numberAt(farthestPx, node) <= xPx) return;
      if (length === 1) {
        found.push(byStart[first] ?? 0);
        return;
      }
      look(2 * node, first, length / 2);
      look(2 * node + 1, first + length / 2, length / 2);
    };
    look(1, 0, size);
    return found;
  };
}
