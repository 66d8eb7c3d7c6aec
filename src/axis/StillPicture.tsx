// The picture of the whole time, with a few dates over it: what stands before the live axis, and goes on paper. Where its
// width is not known it is drawn in both modes, and the sheet shows the one that fits.
import { estimateLabelPx } from "../picture/label-text.ts";
import { measureLabelPx } from "../picture/measure-label.ts";
import { PictureTicks } from "../picture/PictureTicks.tsx";
import type { PictureMode } from "../picture/picture-layout.ts";
import { TimelinePicture, type TimelinePictureProps } from "../picture/TimelinePicture.tsx";
import css from "./axis.module.css";

export const pictureModes: readonly PictureMode[] = ["roomy", "compact"];

export function StillPicture({
  layout,
  window,
  widthPx,
  ...rest
}: Omit<TimelinePictureProps, "measureLabel">) {
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
