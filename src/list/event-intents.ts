// What the reader can ask for in an entry of the list; each gets the event's id.

/** The same functions for as long as the list stands: an entry that did not change is then not drawn again. */
export interface EventIntents {
  readonly onToggle: (event: string) => void;
  readonly onSelect: (event: string) => void;
  readonly onShowInArticle: (event: string) => void;
  /** Only where one event is shown at a time. */
  readonly onShowAll?: () => void;
}
