// The whole time for paper: the live axis shows the window that the reader is at, and what is out of it is not there.
import { memo } from "react";
import { LaneNames } from "../picture/LaneNames.tsx";
import css from "./axis.module.css";
import { pictureModes, StillPicture } from "./StillPicture.tsx";
import type { Layouts } from "./use-layouts.ts";

interface Props extends Layouts {
  readonly datelineMs: number;
}

export const PrintedAxis = memo(function PrintedAxis({ whole, layouts, datelineMs }: Props) {
  return (
    <div className={css.axis} aria-hidden="true">
      <LaneNames layout={layouts.roomy} />
      <div className={css.track}>
        {pictureModes.map((mode) => (
          <StillPicture
            key={mode}
            layout={layouts[mode]}
            window={whole}
            datelineMs={datelineMs}
            widthPx={null}
            selected={null}
            onSelect={null}
          />
        ))}
      </div>
    </div>
  );
});
