// The list's entries as the browser has them: where focus and scrolling find them.

export function focusEntry(viewer: HTMLElement, event: string): void {
  openerOf(viewer, event)?.focus({ preventScroll: true });
  revealEntry(viewer, event);
}

/** Moves the focus to the first entry of several, and what scrolls so that it begins there: the others follow it. */
export function focusFirstOf(viewer: HTMLElement, event: string): void {
  const opener = openerOf(viewer, event);
  const entry = opener?.closest("li");
  if (!entry) return;
  opener?.focus({ preventScroll: true });
  const own = ownList(entry);
  if (own)
    own.scrollBy?.({
      top: entry.getBoundingClientRect().top - own.getBoundingClientRect().top,
      behavior: "instant",
    });
  else entry.scrollIntoView({ block: "start" });
}

/** In a frame: its list and its own page scroll for it, never the host's. */
export function focusInFrame(viewer: HTMLElement, event: string): void {
  focusEntry(viewer, event);
  revealInFrame(viewer, event);
}

/**
 * Brings an entry into view without moving the focus: the whole of it, or, where it is higher than what shows it, its
 * beginning. What scrolls moves no more than it must: a press on the axis must not take the axis away.
 */
export function revealEntry(viewer: HTMLElement, event: string): void {
  const entry = openerOf(viewer, event)?.closest("li");
  if (!entry) return;
  const own = ownList(entry);
  if (own) {
    revealWithin(own, entry);
    return;
  }
  const pane = scrollerOf(entry);
  const room = pane ? pane.clientHeight : window.innerHeight;
  entry.scrollIntoView({ block: entry.getBoundingClientRect().height > room ? "start" : "nearest" });
}

/**
 * Brings an entry's title and first quote into view in a frame whose host gives it too little room: the frame's own page
 * scrolls, by no more than it must, and never the host's.
 */
export function revealInFrame(viewer: HTMLElement, event: string): void {
  const opener = openerOf(viewer, event);
  if (!opener) return;
  const { top, bottom: titleBottom } = opener.getBoundingClientRect();
  const quote = opener.closest("li")?.querySelector("blockquote")?.getBoundingClientRect();
  // One of a closed entry is nowhere.
  const bottom = Math.max(titleBottom, quote?.bottom ?? 0);
  const { clientHeight } = document.documentElement;
  // Of a part of a pixel some browsers scroll nothing.
  const topPx = Math.min(Math.floor(top), Math.max(Math.ceil(bottom - clientHeight), 0));
  window.scrollBy({ top: topPx, behavior: "instant" });
}

/** Of a frame, which must not move its host. */
function ownList(entry: HTMLElement): HTMLElement | null {
  return entry.closest<HTMLElement>("main[data-panel] ol");
}

/** In a frame the list scrolls and nothing around it: some browsers would move the host's page along. */
function revealWithin(list: HTMLElement, entry: HTMLElement): void {
  const room = list.getBoundingClientRect();
  const { top, bottom, height } = entry.getBoundingClientRect();
  const isAbove = top < room.top || height > room.height;
  list.scrollBy?.({ top: isAbove ? top - room.top : Math.max(bottom - room.bottom, 0), behavior: "instant" });
}

/** Moves what scrolls the entry. */
export function scrollEntryBy(entry: HTMLElement, px: number): void {
  (scrollerOf(entry) ?? window).scrollBy({ top: px, behavior: "instant" });
}

/** The list's own pane, where it scrolls by itself; null where the page does. */
function scrollerOf(entry: HTMLElement): HTMLElement | null {
  const pane = entry.closest<HTMLElement>("[data-part=list-pane]");
  return pane && pane.scrollHeight > pane.clientHeight ? pane : null;
}

/** The control that opens an event's entry. */
export function openerOf(viewer: HTMLElement, event: string): HTMLElement | null {
  // An id of the format needs no escape within quotes.
  return viewer.querySelector<HTMLElement>(`li[id="${event}"] h3 > [role=button]`);
}
