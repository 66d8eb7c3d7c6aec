// The whole time for paper: the live axis shows the window that the reader is at, and what is out of it is not there.
import { memo } from "react";
import type { AnchoredArticle } from "../article/anchored-article.ts";
import { LaneNames } from "../picture/LaneNames.tsx";
import { datelineMs } from "../picture/time-window.ts";
import type { Listing } from "../view/listing.ts";
import css from "./axis.module.css";
import { pictureModes, StillPicture } from "./StillPicture.tsx";
import { useLayouts } from "./use-layouts.ts";

interface Props {
  readonly article: AnchoredArticle;
  readonly listing: Listing;
}

export const PrintedAxis = memo(function PrintedAxis({ article, listing }: Props) {
  const { whole, layouts } = useLayouts(article, listing);
  return (
    <div className={css.axis} aria-hidden="true">
      <LaneNames layout={layouts.roomy} />
      <div className={css.track}>
        {pictureModes.map((mode) => (
          <StillPicture
            key={mode}
            layout={layouts[mode]}
            window={whole}
            datelineMs={datelineMs(article)}
            widthPx={null}
            selected={null}
            onSelect={null}
          />
        ))}
      </div>
    </div>
  );
});
