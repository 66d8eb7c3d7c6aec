// The picture's two layouts: they depend on the events alone, so they are the same until other events are shown.
import { useMemo } from "react";
import type { AnchoredArticle } from "../article/anchored-article.ts";
import { useWords } from "../i18n/use-words.ts";
import { labelIn } from "../picture/label-text.ts";
import { type PictureLayout, type PictureMode, pictureLayout } from "../picture/picture-layout.ts";
import { type TimeWindow, wholeWindow } from "../picture/time-window.ts";
import type { Listing } from "../view/listing.ts";

export interface Layouts {
  /** All that there is to see. */
  readonly whole: TimeWindow;
  readonly layouts: Readonly<Record<PictureMode, PictureLayout>>;
}

export function useLayouts(article: AnchoredArticle, { events, voices }: Listing): Layouts {
  const words = useWords();
  const whole = useMemo(() => wholeWindow(article), [article]);
  return useMemo(() => {
    const layoutIn = (mode: PictureMode) => pictureLayout(events, voices, whole, mode, labelIn(words.status));
    return { whole, layouts: { roomy: layoutIn("roomy"), compact: layoutIn("compact") } };
  }, [events, voices, whole, words]);
}
