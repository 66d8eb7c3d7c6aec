// How many events are out of the window, at the edge behind which they are: a press brings the nearest.
import css from "./head.module.css";
import { outsideInsetPx } from "./scene/outside-counts.ts";
import type { Scene } from "./scene/scene.ts";

interface Props {
  readonly scene: Scene;
  readonly headPx: number;
}

export function OutsideCounts({ scene: { outside }, headPx }: Props) {
  return outside.map(({ side, count, nearest, text, x1Px, x2Px }) => (
    <g key={side} className={css.outside} data-outside={nearest} data-count={count}>
      <rect
        x={x1Px}
        y={outsideInsetPx}
        width={x2Px - x1Px}
        height={headPx - 2 * outsideInsetPx}
        rx={headPx / 5}
      />
      <text x={(x1Px + x2Px) / 2} y={headPx / 2} dy="0.35em" textAnchor="middle">
        {text}
      </text>
    </g>
  ));
}
