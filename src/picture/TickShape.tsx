// One of the few dates over the picture: a line as high as that, and the date beside it.
import type { Pen } from "./pen.ts";
import type { DatedTick } from "./scene/dated-ticks.ts";

interface Props {
  readonly tick: DatedTick;
  readonly heightPx: number;
  /** From the line to its date. */
  readonly gapPx: number;
  /** The base of the date. */
  readonly basePx: number;
  readonly pen: Pen;
}

export function TickShape({ tick: { xPx, date }, heightPx, gapPx, basePx, pen }: Props) {
  const x = pen.along(xPx);
  const place = pen.beside(xPx, gapPx);
  return (
    <g>
      <line {...pen.look("tick")} x1={x} x2={x} y1="0" y2={heightPx} />
      {date !== null && (
        // The server's Intl may write another comma than the reader's.
        <text {...pen.look("tickDate")} x={place.x} y={basePx} dx={place.dx} suppressHydrationWarning>
          {date}
        </text>
      )}
    </g>
  );
}
