// The bars of a picture row by row, and what they cover there.
import { grouped } from "../ordered.ts";
import { type Cover, coverOf, type Stretch } from "./cover.ts";

export interface BarRow<Bar> {
  readonly yPx: number;
  /** From left to right. */
  readonly bars: readonly Bar[];
  /** Where a bar stands, and where two or more lie on one another. */
  readonly once: Cover;
  readonly twice: Cover;
}

/** From top to bottom. */
export function barRows<Bar extends Stretch & { readonly yPx: number }>(bars: readonly Bar[]): BarRow<Bar>[] {
  return [...grouped(bars, ({ yPx }) => yPx)]
    .sort(([a], [b]) => a - b)
    .map(([yPx, group]) => {
      const inOrder = group.sort((a, b) => a.x1Px - b.x1Px);
      const [once, twice] = [coverOf([]), coverOf([])];
      for (const bar of inOrder) {
        // Whatever reaches farthest began before this one, so that it lies on this one from its start on.
        if (once.meets(bar)) twice.add({ x1Px: bar.x1Px, x2Px: Math.min(bar.x2Px, once.endPx()) });
        once.add(bar);
      }
      return { yPx, bars: inOrder, once, twice };
    });
}
