// The list's entries as the browser has them: where focus and scrolling find them.

/** The control that opens each entry, in order. */
export function entryOpeners(viewer: HTMLElement): HTMLElement[] {
  return [...viewer.querySelectorAll<HTMLElement>("li[id] h3 > [role=button]")];
}

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

export function openerOf(viewer: HTMLElement, event: string): HTMLElement | undefined {
  return entryOpeners(viewer).find((opener) => opener.closest("li")?.id === event);
}
