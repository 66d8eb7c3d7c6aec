// A difference between a quote and the article that a reader does not see, as data for an editor.

/** The same characters may differ at several places. */
export interface HiddenDifference {
  /** Empty where the quote leaves something out. */
  readonly inQuote: string;
  /** Empty where the quote has something more. */
  readonly inArticle: string;
  /** For each place the word before it; empty at the beginning of the passage. */
  readonly places: readonly string[];
}
