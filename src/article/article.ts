// What an article is, once its file has been read: field names are schema.org's and the W3C's, so that
// a stranger can guess them. `Article` is valid in form; `AnchoredArticle` (anchored-article.ts) is proved.
import type { EdtfDate, EdtfPoint } from "./edtf.ts";
import type { Status } from "./status.ts";

/** An article whose file had the right form. Nothing is known yet about whether its quotes stand in its text. */
export interface Article {
  /** `[a-z0-9-]{1,80}`; the article's address. */
  readonly id: string;
  readonly headline: string;
  /** BCP 47 tag of the text, for instance `en` or `ar`. */
  readonly inLanguage: string;
  /** The dateline: a day, or an instant with its offset. Years and "this day" are read from it. */
  readonly datePublished: EdtfPoint;
  readonly publisher: Publisher | null;
  readonly author: string | null;
  readonly url: string | null;
  readonly license: string | null;
  /** The whole text, word for word; paragraphs are parted by blank lines. */
  readonly articleBody: string;
  readonly voices: readonly Voice[];
  readonly events: readonly TimelineEvent[];
}

export interface Publisher {
  readonly name: string;
  /** An http(s) address. */
  readonly url: string | null;
}

/** Somebody who speaks in the article. */
export interface Voice {
  readonly id: string;
  readonly name: string;
  readonly role: string | null;
}

/** One event as its editor wrote it down. */
export interface TimelineEvent {
  readonly id: string;
  /** The editor's own label: never shown as a quote. */
  readonly title: string;
  readonly when: EdtfDate;
  /** The words in the text from which `when` was read. */
  readonly datePhrase: QuoteSelector | null;
  readonly status: Status;
  /** Id of the voice that says so; null is the article's own voice. */
  readonly voice: string | null;
  /** Ids of the events that this one speaks of. */
  readonly about: readonly string[];
  /** At least one. */
  readonly quotes: readonly QuoteSelector[];
  /** Where it stood in the file's `events`: problems name it even after others were set aside. */
  readonly fileIndex: number;
}

/**
 * W3C Web Annotation `TextQuoteSelector`: words that stand in the text character for character. Where they
 * stand more than once, `prefix` and `suffix` (the characters just before and after) single one out.
 */
export interface QuoteSelector {
  readonly exact: string;
  /** Empty where none is given. */
  readonly prefix: string;
  /** Empty where none is given. */
  readonly suffix: string;
}
