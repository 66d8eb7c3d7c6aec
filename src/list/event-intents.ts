// What the reader can ask for in an entry of the list. Each gets the event's id.

export interface EventIntents {
  readonly onToggle: (event: string) => void;
  readonly onSelect: (event: string) => void;
  readonly onShowInArticle: (event: string) => void;
  /** Only where one event is shown at a time. */
  readonly onShowAll?: () => void;
  readonly onCopyLink: (event: string) => void;
  readonly onCopyQuote: (event: string) => void;
  /** The reader is done with the text that was shown to copy by hand. */
  readonly onCopiedByHand: () => void;
}
