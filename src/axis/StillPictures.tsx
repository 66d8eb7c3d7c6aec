// The picture of the whole time: what stands before the live axis, and goes on paper. Where its width is not known it is drawn
// for several, and the sheet shows the one that fits.

import { LaneNames } from "../picture/LaneNames.tsx";
import { estimateLabelPx } from "../picture/label-text.ts";
import { dateSizePx, labelSizePx } from "../picture/measures.ts";
import { TimelinePicture } from "../picture/TimelinePicture.tsx";
import css from "./axis.module.css";
import { stillsFor } from "./stills.ts";
import type { Layouts } from "./use-layouts.ts";

export interface StillProps {
  readonly layoutFor: Layouts["layoutFor"];
  readonly isFrame: boolean;
  /** Id of the chosen event. */
  readonly selected: string | null;
  /** Null on paper, where nobody presses. */
  readonly onSelect: ((event: string) => void) | null;
  readonly onOpenCrowd: (event: string) => void;
}

export function StillPictures({ layoutFor, isFrame, ...rest }: StillProps) {
  return stillsFor(isFrame).map((still) => {
    const layout = layoutFor(still);
    return (
      <div key={still.name} className={css.still} data-still={still.name}>
        <LaneNames layout={layout} />
        <div className={css.track}>
          <TimelinePicture
            {...rest}
            layout={layout}
            window={layout.axis.whole}
            widthPx={still.widthPx}
            isMeasured={false}
            measureLabel={estimateLabelPx}
            measureDate={estimateDatePx}
            onReveal={nothing}
          />
        </div>
      </div>
    );
  });
}

function estimateDatePx(date: string): number {
  return (estimateLabelPx(date) * dateSizePx) / labelSizePx;
}

/** Nothing is out of a picture of the whole. */
function nothing(): void {}
