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

/** Brings an entry into view without moving the focus; the page moves no more than it must. */
export function revealEntry(viewer: HTMLElement, event: string): void {
  openerOf(viewer, event)?.closest("li")?.scrollIntoView({ block: "nearest" });
}

export function openerOf(viewer: HTMLElement, event: string): HTMLElement | undefined {
  return entryOpeners(viewer).find((opener) => opener.closest("li")?.id === event);
}
