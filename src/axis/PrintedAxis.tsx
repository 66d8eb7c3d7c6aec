// The whole time for paper: the live axis shows the window that the reader is at, and what is out of it is not there.
import type { AnchoredArticle } from "../article/anchored-article.ts";
import { textScaleNow } from "../picture/use-measured.ts";
import type { Listing } from "../view/listing.ts";
import type { Scale } from "../view/view.ts";
import css from "./axis-section.module.css";
import { Key } from "./Key.tsx";
import { StillAxis } from "./StillAxis.tsx";
import { useLayouts } from "./use-layouts.ts";

interface Props {
  readonly article: AnchoredArticle;
  readonly listing: Listing;
  readonly scale: Scale;
}

/** Never on the server, which does not print: the size of text is asked for while it is drawn. */
export function PrintedAxis({ article, listing, scale }: Props) {
  const { layoutFor } = useLayouts(article, listing, scale, textScaleNow());
  return (
    <div className={css.printed}>
      <StillAxis
        layoutFor={layoutFor}
        isFrame={false}
        selected={null}
        onSelect={null}
        onOpenCrowd={nobodyPresses}
      />
      <div className={css.foot}>
        <Key listing={listing} />
      </div>
    </div>
  );
}

function nobodyPresses(): void {}
