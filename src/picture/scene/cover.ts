// The stretches of a row that are taken, as few as they can be told in: asked thousands of times for each frame.
import { firstPlace } from "../ordered.ts";

export interface Cover {
  readonly add: (stretch: Stretch) => void;
  /** Whether it covers any of a stretch, or a single place; what only touches it, it does not cover. */
  readonly meets: (stretch: Stretch) => boolean;
  /** From left to right; no two overlap. */
  readonly stretches: () => readonly Stretch[];
}

export interface Stretch {
  readonly x1Px: number;
  readonly x2Px: number;
}

export function coverOf(taken: readonly Stretch[]): Cover {
  /** From left to right. No two overlap, for what overlaps is joined; they may touch. */
  const stretches: Stretch[] = [];
  const firstBehind = (xPx: number) =>
    firstPlace(stretches.length, (place) => (stretches[place]?.x2Px ?? 0) > xPx);
  const cover: Cover = {
    add({ x1Px, x2Px }) {
      const first = firstBehind(x1Px);
      let [startPx, endPx, behind] = [x1Px, x2Px, first];
      for (let next = stretches[behind]; next && next.x1Px < x2Px; next = stretches[behind]) {
        startPx = Math.min(startPx, next.x1Px);
        endPx = Math.max(endPx, next.x2Px);
        behind += 1;
      }
      stretches.splice(first, behind - first, { x1Px: startPx, x2Px: endPx });
    },
    meets: ({ x1Px, x2Px }) => {
      const next = stretches[firstBehind(x1Px)];
      return next !== undefined && next.x1Px < x2Px;
    },
    stretches: () => stretches,
  };
  for (const stretch of taken) cover.add(stretch);
  return cover;
}
