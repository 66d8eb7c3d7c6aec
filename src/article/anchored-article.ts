// An article in which every quote was found in the text. Plain data, so that the build can put it into the page.
import type { AnchoredQuote } from "./anchor.ts";
import type { Article, TimelineEvent } from "./article.ts";
import type { DateWorking } from "./date-working.ts";
import type { EdtfDate } from "./edtf.ts";
import type { Status } from "./status.ts";

export interface AnchoredEvent extends Omit<TimelineEvent, "quotes" | "datePhrase" | "fileIndex"> {
  readonly when: EdtfDate;
  readonly status: Status;
  readonly quotes: readonly AnchoredQuote[];
  readonly datePhrase: AnchoredQuote | null;
  /** How `when` follows from the date phrase and the dateline. */
  readonly dateWorking: DateWorking;
}

/** Events stand in order of time, and where that is the same in order of the text. Every `about` is one of them. */
export interface AnchoredArticle extends Omit<Article, "events"> {
  readonly events: readonly AnchoredEvent[];
}
