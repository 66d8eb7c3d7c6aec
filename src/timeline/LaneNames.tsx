// The names of the lanes, beside the picture where there is room for them.
import { useWords } from "../words/use-words.ts";
import css from "./picture.module.css";
import type { PictureLayout } from "./picture-layout.ts";

export function LaneNames({ layout }: { readonly layout: PictureLayout }) {
  const words = useWords();
  return (
    <svg className={css.laneNames} height={layout.heightPx} direction="ltr" aria-hidden="true">
      {layout.lanes.map(({ by, yPx }, index) => (
        <g key={by.key} data-colour={by.colour}>
          {index > 0 && <line className={css.laneEdge} x1="0" x2="100%" y1={yPx} y2={yPx} />}
          <text x="16" y={yPx + 32}>
            {fitted(by.voice?.name ?? words.ownVoice)}
          </text>
        </g>
      ))}
    </svg>
  );
}

/** SVG text neither wraps nor cuts itself; the chips have the whole name. */
function fitted(name: string): string {
  return name.length <= mostCharacters ? name : `${name.slice(0, mostCharacters - 1).trimEnd()}…`;
}

const mostCharacters = 18;
