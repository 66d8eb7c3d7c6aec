// The whole time as a picture, for any width: on paper, and in the axis' place where that cannot be drawn.
import { LaneNames } from "../picture/LaneNames.tsx";
import css from "./axis.module.css";
import { pictureModes, StillPicture } from "./StillPicture.tsx";
import type { Layouts } from "./use-layouts.ts";

interface Props extends Layouts {
  /** Id of the chosen event. */
  readonly selected: string | null;
  /** Null on paper, where nobody presses. */
  readonly onSelect: ((event: string) => void) | null;
}

export function StillAxis({ whole, datelineMs, layouts, selected, onSelect }: Props) {
  return (
    <div className={css.axis} data-part={onSelect ? "axis" : undefined} aria-hidden="true">
      <LaneNames layout={layouts.roomy} />
      <div className={css.track}>
        {pictureModes.map((mode) => (
          <StillPicture
            key={mode}
            layout={layouts[mode]}
            window={whole}
            widthPx={null}
            {...{ datelineMs, selected, onSelect }}
          />
        ))}
      </div>
    </div>
  );
}
