// The picture's layouts: they depend on the events and the size of the text alone, so they are the same until others are
// shown. Each is made when it is asked for: the server draws several, a browser one.
import { useMemo } from "react";
import type { AnchoredArticle } from "../article/anchored-article.ts";
import { useWords } from "../i18n/use-words.ts";
import { labelIn } from "../picture/label-text.ts";
import { type PictureLayout, pictureLayout } from "../picture/picture-layout.ts";
import { type TimeAxis, timeAxis } from "../picture/time-axis.ts";
import type { Listing } from "../view/listing.ts";
import type { Scale } from "../view/view.ts";
import type { Still } from "./stills.ts";

export interface Layouts {
  readonly axis: TimeAxis;
  /** The same object each time. */
  readonly layoutFor: (still: Still) => PictureLayout;
}

export function useLayouts(
  article: AnchoredArticle,
  { events, voices }: Listing,
  scale: Scale,
  textScale: number,
): Layouts {
  const words = useWords();
  const axis = useMemo(() => timeAxis(article, scale), [article, scale]);
  return useMemo(() => {
    const labelOf = labelIn(words.status);
    const made = new Map<Still, PictureLayout>();
    const layoutFor = (still: Still) => {
      const known = made.get(still);
      if (known) return known;
      const { mode, widthPx } = still;
      const layout = pictureLayout(events, voices, { mode, leastPx: widthPx, textScale, axis, labelOf });
      made.set(still, layout);
      return layout;
    };
    return { axis, layoutFor };
  }, [events, voices, axis, textScale, words]);
}
