// The count that stands for events which cannot be drawn apart: two cards, one behind the other.
import { Anchored } from "./Anchored.tsx";
import { dateSizePx } from "./measures.ts";
import type { EventLook, Pen } from "./pen.ts";
import type { SceneCrowd } from "./scene/tokens.ts";

interface Props {
  readonly crowd: SceneCrowd;
  readonly heightPx: number;
  readonly pen: Pen;
  readonly text: string;
}

export function CrowdShape({ crowd: { x1Px, x2Px, yPx, anchorPx, colour }, heightPx, pen, text }: Props) {
  const { look, fixed } = pen;
  const of: EventLook = { line: "dashed", colour, isSelected: false, isOnColour: false };
  const insetPx = heightPx / 8;
  const card = {
    width: fixed(x2Px - x1Px - insetPx),
    height: fixed(heightPx - insetPx),
    rx: fixed(heightPx / 5),
  };
  return (
    <Anchored pen={pen} atPx={anchorPx}>
      {(originPx) => (
        <>
          <rect {...look("crowdBack", of)} {...card} x={fixed(x1Px + insetPx + originPx)} y={fixed(yPx)} />
          <rect {...look("crowd", of)} {...card} x={fixed(x1Px + originPx)} y={fixed(yPx + insetPx)} />
          <text
            {...look("crowdCount", of)}
            x={fixed((x1Px + x2Px - insetPx) / 2 + originPx)}
            {...pen.around(yPx + (heightPx + insetPx) / 2, dateSizePx)}
            textAnchor="middle"
          >
            {text}
          </text>
        </>
      )}
    </Anchored>
  );
}
