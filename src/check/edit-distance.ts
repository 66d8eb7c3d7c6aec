// How far two short texts are apart.

/** Characters to change, add, leave out, or swap with their neighbour: of two short texts, as in names of fields. */
export function editDistance(a: string, b: string): number {
  let [beforeLast, last]: [number[], number[]] = [[], Array.from({ length: b.length + 1 }, (_, at) => at)];
  for (let row = 1; row <= a.length; row += 1) {
    const next = [row];
    for (let at = 1; at <= b.length; at += 1) {
      const cost = a[row - 1] === b[at - 1] ? 0 : 1;
      const swapped = row > 1 && at > 1 && a[row - 1] === b[at - 2] && a[row - 2] === b[at - 1];
      next.push(
        Math.min(
          (last[at - 1] ?? 0) + cost,
          (last[at] ?? 0) + 1,
          (next[at - 1] ?? 0) + 1,
          swapped ? (beforeLast[at - 2] ?? 0) + 1 : Infinity,
        ),
      );
    }
    [beforeLast, last] = [last, next];
  }
  return last[b.length] ?? 0;
}
