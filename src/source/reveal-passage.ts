// Brings an event's first quote into view inside the article's pane, and, when asked for, moves the focus there.

/** Scrolls the pane alone, never the page: where the pane does not scroll by itself, nothing moves. */
export function revealPassage(pane: HTMLElement, event: string): void {
  const passages = passagesOf(pane, event);
  const [first] = passages;
  if (!first || pane.scrollHeight <= pane.clientHeight) return;
  const { top, bottom } = seenPart(pane);
  const isSeen = passages.some((passage) => {
    const box = passage.getBoundingClientRect();
    return box.top >= top && box.bottom <= bottom;
  });
  if (isSeen) return;
  const firstPx = first.getBoundingClientRect().top - pane.getBoundingClientRect().top + pane.scrollTop;
  pane.scrollTo({ top: firstPx - (bottom - top) / 4 });
}

/** Moves reader and focus to the event's first quote, and the page with them if need be. */
export function focusPassage(pane: HTMLElement, event: string): void {
  revealPassage(pane, event);
  const [first] = passagesOf(pane, event);
  first?.focus({ preventScroll: true });
  const paneScrolls = pane.scrollHeight > pane.clientHeight;
  (paneScrolls ? pane : first)?.scrollIntoView({ block: paneScrolls ? "nearest" : "center" });
}

/** What the window shows of the pane; all of it where that is nothing. */
function seenPart(pane: HTMLElement): { readonly top: number; readonly bottom: number } {
  const { top, bottom } = pane.getBoundingClientRect();
  const seen = { top: Math.max(top, 0), bottom: Math.min(bottom, window.innerHeight) };
  return seen.top < seen.bottom ? seen : { top, bottom };
}

function passagesOf(pane: HTMLElement, event: string): HTMLElement[] {
  return [...pane.querySelectorAll<HTMLElement>("mark[data-events]")].filter((mark) =>
    mark.dataset.events?.split(" ").includes(event),
  );
}
