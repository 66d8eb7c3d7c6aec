// Things of a fixed size at a place along time, whose px may not be known.
import type { ReactNode } from "react";
import type { Pen } from "./pen.ts";

interface Props {
  readonly pen: Pen;
  readonly atPx: number;
  /** `originPx` is to be added to places along time within. */
  readonly children: (originPx: number) => ReactNode;
}

export function Anchored({ pen, atPx, children }: Props) {
  if (!pen.isFluid) return children(0);
  return (
    <svg x={pen.along(atPx)} overflow="visible" aria-hidden="true">
      {children(-atPx)}
    </svg>
  );
}
