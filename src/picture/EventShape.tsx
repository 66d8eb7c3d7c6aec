// An event's bar with its label. Shape and line tell its status without colour (article/status.ts).
import { statusMeanings } from "../article/status.ts";
import type { Pen } from "./pen.ts";
import { labelGapPx, leastBarPx } from "./picture-layout.ts";
import type { SceneBar } from "./scene/scene-bars.ts";

interface Props {
  readonly bar: SceneBar;
  readonly barPx: number;
  readonly pen: Pen;
}

export function EventShape({ bar, barPx, pen }: Props) {
  const { look, along } = pen;
  const { listed, isSelected, x1Px, x2Px, yPx, label } = bar;
  const { ends, line } = statusMeanings[listed.event.status];
  const [x, middlePx] = [along(x1Px), yPx + barPx / 2];
  const width = x2Px - x1Px <= leastBarPx ? leastBarPx : along(x2Px - x1Px);
  const box = { x, y: yPx, width, height: barPx, rx: ends === "round" ? barPx / 2 : 2.5 };
  return (
    <>
      {isSelected && <rect {...look("ring")} {...box} />}
      {isSelected && <rect {...look("ringGap")} {...box} />}
      <rect {...look("bar", bar)} {...box} />
      {line === "struck" && (
        <line {...look("strike", bar)} x1={x} x2={along(x2Px)} y1={middlePx} y2={middlePx} />
      )}
      {label && (
        <text
          {...look("label", bar)}
          data-side={label.side}
          {...pen.beside(label.anchorPx, label.side === "before" ? -labelGapPx : labelGapPx)}
          {...pen.around(middlePx)}
          textAnchor={label.side === "before" ? "end" : "start"}
        >
          {label.text}
        </text>
      )}
    </>
  );
}
