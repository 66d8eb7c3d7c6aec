// The names of the lanes, beside the picture where there is room for them. Texts of HTML within it: only they cut themselves.
import { memo } from "react";
import { useWords } from "../i18n/use-words.ts";
import { rem } from "./class-pen.ts";
import css from "./head.module.css";
import { laneColour, laneName } from "./lane-name.ts";
import type { PictureLayout } from "./picture-layout.ts";

export const LaneNames = memo(function LaneNames({ layout }: { readonly layout: PictureLayout }) {
  const words = useWords();
  const { lanes, heightPx, textScale } = layout;
  return (
    <svg className={css.laneNames} height={rem(heightPx / textScale)} direction="ltr" aria-hidden="true">
      {lanes.map((lane) => {
        const y = rem(lane.yPx / textScale);
        return (
          <g key={lane.key} data-colour={laneColour(lane)}>
            <line className={css.laneEdge} x1="0" x2="100%" y1={y} y2={y} />
            <foreignObject width="100%" y={y} height={rem(lane.heightPx / textScale)}>
              <div className={css.laneName} data-lines={Math.min(lane.rows, 2)}>
                <span>
                  <bdi>{laneName(lane, words)}</bdi>
                </span>
              </div>
            </foreignObject>
          </g>
        );
      })}
    </svg>
  );
});
