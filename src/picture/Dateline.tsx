// The moment of publication: what stands before it was reported, what stands after it can only have been announced.
import type { Pen } from "./pen.ts";
import type { SceneDateline } from "./scene/dateline.ts";

interface Props {
  readonly dateline: SceneDateline;
  readonly topPx: number;
  readonly bottomPx: number;
  /** The base of its name. */
  readonly basePx: number;
  readonly pen: Pen;
  /** The part of the page that it is; none outside of one. */
  readonly part?: "dateline" | undefined;
}

export function Dateline({ dateline, topPx, bottomPx, basePx, pen, part }: Props) {
  const { xPx, side, name, gapPx } = dateline;
  const x = pen.along(xPx);
  return (
    <g {...pen.look("dateline")} data-part={part}>
      <line {...pen.look("datelineLine")} x1={x} x2={x} y1={topPx} y2={bottomPx} />
      {side && (
        <text
          {...pen.look("datelineName")}
          {...pen.beside(xPx, side === "before" ? -gapPx : gapPx)}
          y={basePx}
          textAnchor={side === "before" ? "end" : "start"}
        >
          {name}
        </text>
      )}
    </g>
  );
}
