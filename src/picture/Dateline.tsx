// The moment of publication: what stands before it was reported, what stands after it can only have been announced.
import type { Along } from "./BarShape.tsx";
import css from "./picture.module.css";
import { labelGapPx } from "./picture-layout.ts";

interface Props {
  readonly x: Along;
  readonly xPx: number;
  readonly top: number;
  readonly bottom: number;
  /** The picture's width. */
  readonly widthPx: number;
  readonly name: string;
  readonly measureLabel: (label: string) => number;
  readonly isNamed: boolean;
}

export function Dateline({ x, xPx, top, bottom, widthPx, name, measureLabel, isNamed }: Props) {
  const namePx = measureLabel(name) + labelGapPx;
  const isInView = xPx >= 0 && xPx <= widthPx;
  const side = !isInView ? null : xPx + namePx <= widthPx ? "after" : xPx - namePx >= 0 ? "before" : null;
  return (
    <g className={css.dateline} data-part={isNamed ? "dateline" : undefined}>
      <line x1={x} x2={x} y1={top} y2={bottom} />
      {side && (
        <text
          x={x}
          dx={side === "before" ? -labelGapPx : labelGapPx}
          y={bottom - 9}
          textAnchor={side === "before" ? "end" : "start"}
        >
          {name}
        </text>
      )}
    </g>
  );
}
