// The moment of publication: what stands before it was reported, what stands after it can only have been announced.
import { Anchored } from "./Anchored.tsx";
import type { Pen } from "./pen.ts";
import type { SceneDateline } from "./scene/head.ts";

interface Props {
  readonly dateline: SceneDateline;
  readonly heightPx: number;
  readonly textScale: number;
  readonly pen: Pen;
  /** The part of the page that it is; none outside of one. */
  readonly part?: "dateline" | undefined;
}

/** The flag's height, and the base of its name. */
const flagPx = 19;
const basePx = 13.5;

export function Dateline({ dateline: { xPx, name }, heightPx, textScale, pen, part }: Props) {
  const { look, fixed } = pen;
  return (
    <g data-part={part}>
      <line {...look("datelineLine")} x1={pen.along(xPx)} x2={pen.along(xPx)} y1="0" y2={fixed(heightPx)} />
      {name && (
        <Anchored pen={pen} atPx={xPx}>
          {(originPx) => (
            <>
              <rect
                {...look("datelineFlag")}
                x={fixed(name.xPx + originPx)}
                y="0"
                width={fixed(name.widthPx)}
                height={fixed(flagPx * textScale)}
              />
              <text
                {...look("datelineName")}
                x={fixed(name.xPx + name.widthPx / 2 + originPx)}
                y={fixed(basePx * textScale)}
                textAnchor="middle"
              >
                {name.text}
              </text>
            </>
          )}
        </Anchored>
      )}
    </g>
  );
}
