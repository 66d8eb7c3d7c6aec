// A press that is the page's to answer. With Ctrl, ⌘ or Shift a link opens in a tab or window of its own: the browser's.

/** What every pointer and mouse event says of the keys held down. */
interface Press {
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
}

export function isPlainPress({ ctrlKey, metaKey, shiftKey }: Press): boolean {
  return !ctrlKey && !metaKey && !shiftKey;
}
