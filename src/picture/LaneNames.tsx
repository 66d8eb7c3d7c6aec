// The names of the lanes, beside the picture where there is room for them.
import { memo } from "react";
import { cutToFit } from "../i18n/cut-text.ts";
import { useWords } from "../i18n/use-words.ts";
import { estimateLabelPx } from "./label-text.ts";
import css from "./picture.module.css";
import type { PictureLayout } from "./picture-layout.ts";

export const LaneNames = memo(function LaneNames({ layout }: { readonly layout: PictureLayout }) {
  const words = useWords();
  return (
    <svg className={css.laneNames} height={layout.heightPx} direction="ltr" aria-hidden="true">
      {layout.lanes.map(({ by, yPx }, index) => (
        <g key={by.key}>
          {index > 0 && <line className={css.laneEdge} x1="0" x2="100%" y1={yPx} y2={yPx} />}
          <text y={yPx + firstLinePx}>
            {nameLines(by.voice?.name ?? words.ownVoice).map((line, at) => (
              <tspan key={at} x="16" dy={at * lineHeightPx}>
                {line}
              </tspan>
            ))}
          </text>
        </g>
      ))}
    </svg>
  );
});

/** The name's baseline, from the top of its lane: level with the first row's label. */
const firstLinePx = 32;
const lineHeightPx = 16;
/** What the margin holds: 136 px, less a tenth, since the estimate is of the regular weight and names are bold. */
const mostPx = 123;

/** SVG text neither wraps nor cuts itself: two lines at the most; the chips have the whole name. */
function nameLines(name: string): string[] {
  const [first = "", ...rest] = name.split(" ");
  let line = first;
  while (rest[0] !== undefined && fits(`${line} ${rest[0]}`)) line += ` ${rest.shift()}`;
  return [line, rest.join(" ")].filter((each) => each !== "").map((each) => cutToFit(each, fits));
}

function fits(line: string): boolean {
  return estimateLabelPx(line) <= mostPx;
}
