// From moments to places along the axis and back. Where nothing is cut they are the same; a cut takes a stretch of time out,
// and what follows it moves up.

/** A stretch of the civil time line, in ms. */
export interface Stretch {
  readonly startMs: number;
  readonly endMs: number;
}

/** What the axis leaves out. */
export interface TimeCut extends Stretch {
  /** The whole stretch in which nothing begins or ends; this is its middle. */
  readonly whole: Stretch;
  /** Nothing goes on in it, either. */
  readonly isEmpty: boolean;
}

export interface TimeScale {
  /** In order of time; no two meet. */
  readonly cuts: readonly TimeCut[];
  /** The place of a moment: civil ms less all that is cut out before it. What lies in a cut has the place of the cut. */
  readonly toScale: (ms: number) => number;
  /** The moment at a place; at a cut's own place the moment after it. */
  readonly toTime: (scaleMs: number) => number;
}

export function timeScale(cuts: readonly TimeCut[]): TimeScale {
  /** How much is cut out before each, and where that leaves it. */
  let beforeMs = 0;
  const placed = cuts.map((cut) => {
    const at = { ...cut, beforeMs, scaleMs: cut.startMs - beforeMs };
    beforeMs += cut.endMs - cut.startMs;
    return at;
  });
  return {
    cuts,
    toScale: (ms) => {
      let outMs = 0;
      for (const cut of placed) {
        if (cut.startMs >= ms) break;
        outMs = cut.beforeMs + Math.min(ms, cut.endMs) - cut.startMs;
      }
      return ms - outMs;
    },
    toTime: (scaleMs) => {
      let outMs = 0;
      for (const cut of placed) {
        if (cut.scaleMs > scaleMs) break;
        outMs = cut.beforeMs + cut.endMs - cut.startMs;
      }
      return scaleMs + outMs;
    },
  };
}

/** Nothing is cut. */
export const trueScale: TimeScale = timeScale([]);
