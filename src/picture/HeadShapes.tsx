// The dates of the axis over the lanes, its lines through them, and what is cut out.
import { Anchored } from "./Anchored.tsx";
import type { Pen } from "./pen.ts";
import type { SceneHead } from "./scene/head.ts";

interface Props {
  readonly head: SceneHead;
  readonly headPx: number;
  readonly heightPx: number;
  /** Over each lane, and below the last. */
  readonly edgesPx: readonly number[];
  readonly textScale: number;
  readonly pen: Pen;
}

/** The bases of the two lines of dates, and where the lines through the lanes begin. */
const abovePx = 14;
const datePx = 31;

export function HeadShapes({ head, headPx, heightPx, edgesPx, textScale, pen }: Props) {
  const { look, along, fixed } = pen;
  const line = (text: SceneHead["dates"][number], thing: "date" | "above" | "cutName", yPx: number) => (
    // The server's Intl may write another comma than the reader's.
    <text
      key={text.key}
      {...look(thing)}
      x={along(text.xPx)}
      y={fixed(yPx * textScale)}
      textAnchor={text.isMiddle ? "middle" : undefined}
      suppressHydrationWarning
    >
      {text.text}
    </text>
  );
  return (
    <>
      {head.linesPx.map((xPx) => (
        <line
          key={xPx}
          {...look("tick")}
          x1={along(xPx)}
          x2={along(xPx)}
          y1={fixed(headPx - 4)}
          y2={fixed(heightPx)}
        />
      ))}
      {head.above.map((text) => line(text, "above", abovePx))}
      {head.dates.map((text) => line(text, "date", datePx))}
      {head.cuts.map(({ xPx, name }) => (
        <Anchored key={xPx} pen={pen} atPx={xPx}>
          {(originPx) => (
            <>
              {edgesPx.map((yPx) => (
                <CutMark key={yPx} xPx={xPx + originPx} yPx={yPx} textScale={textScale} pen={pen} />
              ))}
              {name && line({ ...name, xPx: name.xPx + (pen.isFluid ? originPx : 0) }, "cutName", datePx)}
            </>
          )}
        </Anchored>
      ))}
    </>
  );
}

interface CutMarkProps {
  readonly xPx: number;
  readonly yPx: number;
  readonly textScale: number;
  readonly pen: Pen;
}

/** Two strokes across a lane's edge, which is broken between them; the topmost end below the dates. */
function CutMark({ xPx, yPx, textScale, pen: { look, fixed } }: CutMarkProps) {
  const [halfPx, slopePx, depthPx] = [3 * textScale, 2.5 * textScale, 7 * textScale];
  const upPx = Math.min(depthPx, yPx - (datePx + 2) * textScale);
  return (
    <>
      <rect
        {...look("cutGap")}
        x={fixed(xPx - halfPx)}
        width={fixed(2 * halfPx)}
        y={fixed(yPx - 1)}
        height={fixed(2)}
      />
      {[-halfPx, halfPx].map((offPx) => (
        <line
          key={offPx}
          {...look("cut")}
          x1={fixed(xPx + offPx + (slopePx * upPx) / depthPx)}
          x2={fixed(xPx + offPx - slopePx)}
          y1={fixed(yPx - upPx)}
          y2={fixed(yPx + depthPx)}
        />
      ))}
    </>
  );
}
