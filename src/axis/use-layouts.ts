// The picture's two layouts: they depend on the events alone, so they are the same until other events are shown.
import { useMemo } from "react";
import type { AnchoredArticle } from "../article/anchored-article.ts";
import { type Clock, clockOf } from "../article/clock.ts";
import { useWords } from "../i18n/use-words.ts";
import { labelIn } from "../picture/label-text.ts";
import { type PictureLayout, type PictureMode, pictureLayout } from "../picture/picture-layout.ts";
import { datelineMs, type TimeWindow, wholeWindow } from "../picture/time-window.ts";
import type { Listing } from "../view/listing.ts";

export interface Layouts {
  /** The article's one clock, on which all of this is drawn. */
  readonly clock: Clock;
  /** All that there is to see. */
  readonly whole: TimeWindow;
  /** The moment of publication. */
  readonly datelineMs: number;
  readonly layouts: Readonly<Record<PictureMode, PictureLayout>>;
}

export function useLayouts(article: AnchoredArticle, { events, voices }: Listing): Layouts {
  const words = useWords();
  const times = useMemo(() => timesOf(article), [article]);
  return useMemo(() => {
    const layoutIn = (mode: PictureMode) =>
      pictureLayout(events, voices, times.whole, mode, labelIn(words.status));
    return { ...times, layouts: { roomy: layoutIn("roomy"), compact: layoutIn("compact") } };
  }, [events, voices, times, words]);
}

function timesOf(article: AnchoredArticle): Omit<Layouts, "layouts"> {
  return { clock: clockOf(article), whole: wholeWindow(article), datelineMs: datelineMs(article) };
}
