// How near the picture is looked at, and what the axis then tells apart.
import { type Step, stepFor, stepMs, type TickUnit } from "./scene/ticks.ts";

export interface Zoom {
  readonly pxPerMs: number;
  readonly textScale: number;
  /** From one date of the axis to the next. */
  readonly step: Step;
  /** About so wide is one unit of the step: a day, a month, a year. */
  readonly unitPx: number;
}

/**
 * What a date of the axis needs, at the usual size of text; several days from line to line say their month. A half of what
 * stands above needs half the room of that, too: "Tue, 30 March 2021" over a day, "Tue, 30 March at 10:05" over a minute.
 */
const leastPx = ({ unit, count }: Step) =>
  ({
    second: count === 30 ? 76 : 48,
    minute: 48,
    hour: count === 12 ? 66 : 48,
    day: count > 1 ? 54 : 24,
    month: 34,
    year: 44,
  })[unit];

/** `finest` is the finest unit that the article's dates tell. */
export function zoomAt(pxPerMs: number, textScale: number, finest: TickUnit = "day"): Zoom {
  const step = stepFor(pxPerMs / textScale, leastPx, finest);
  return { pxPerMs, textScale, step, unitPx: stepMs({ ...step, count: 1 }) * pxPerMs };
}
