// The list's entries as the browser has them: where focus and scrolling find them.

export function focusEntry(viewer: HTMLElement, event: string): void {
  const opener = openerOf(viewer, event);
  opener?.focus({ preventScroll: true });
  opener?.closest("li")?.scrollIntoView({ block: "nearest" });
}

/**
 * Brings an entry's title and first lines into view (as far as its scroll margin reaches) without moving the focus. The
 * page moves no more than it must: a press on the axis must not take the axis away.
 */
export function revealEntry(viewer: HTMLElement, event: string): void {
  openerOf(viewer, event)?.scrollIntoView({ block: "nearest" });
}

/** The control that opens an event's entry. */
export function openerOf(viewer: HTMLElement, event: string): HTMLElement | null {
  // An id of the format needs no escape within quotes.
  return viewer.querySelector<HTMLElement>(`li[id="${event}"] h3 > [role=button]`);
}
