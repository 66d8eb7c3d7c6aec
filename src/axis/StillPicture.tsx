// The picture of the whole time, with a few dates over it: what stands before the live axis, and goes on paper. Where its
// width is not known it is drawn in both modes, and the sheet shows the one that fits.
import { estimateLabelPx } from "../picture/label-text.ts";
import { measureLabelPx } from "../picture/measure-label.ts";
import { PictureTicks } from "../picture/PictureTicks.tsx";
import type { PictureLayout, PictureMode } from "../picture/picture-layout.ts";
import { TimelinePicture } from "../picture/TimelinePicture.tsx";
import type { TimeWindow } from "../picture/time-window.ts";
import css from "./axis.module.css";

export const pictureModes: readonly PictureMode[] = ["roomy", "compact"];

interface Props {
  readonly layout: PictureLayout;
  readonly window: TimeWindow;
  readonly datelineMs: number;
  /** Null before it could be measured. */
  readonly widthPx: number | null;
  readonly selected: string | null;
  /** Null on paper, where nobody presses: the picture then answers to none of the names by which an axis is found. */
  readonly onSelect: ((event: string) => void) | null;
}

export function StillPicture({ layout, window, widthPx, ...rest }: Props) {
  return (
    <div className={css.still} data-mode={widthPx === null ? layout.mode : undefined}>
      <PictureTicks window={window} layout={layout} widthPx={widthPx} />
      <TimelinePicture
        {...rest}
        layout={layout}
        window={window}
        widthPx={widthPx}
        measureLabel={widthPx === null ? estimateLabelPx : measureLabelPx}
      />
    </div>
  );
}
