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
  const passage = first.getBoundingClientRect();
  // Both are worked out first: room that is taken away may move the pane.
  const leastPx = pane.scrollTop + passage.bottom + edgePx - bottom;
  const goalPx = pane.scrollTop + passage.top - top - (bottom - top) / 4;
  makeRoom(pane, leastPx);
  pane.scrollTo({ top: goalPx });
}

/** Between a passage and the end of what is seen. */
const edgePx = 24;

/**
 * The pane's lower end may lie below the window, and its last words could be scrolled no higher than there. Room behind
 * them, as much as is needed to scroll to `leastPx` and no more, lets them come into view without moving the page.
 */
function makeRoom(pane: HTMLElement, leastPx: number): void {
  const roomPx = pane.style.getPropertyValue("--pane-room");
  const mostPx = pane.scrollHeight - pane.clientHeight - (Number.parseFloat(roomPx) || 0);
  pane.style.setProperty("--pane-room", `${Math.max(Math.ceil(leastPx - mostPx), 0)}px`);
}

/** Moves reader and focus to the event's first quote, and the page with them if need be. */
export function focusPassage(pane: HTMLElement, event: string): void {
  const [first] = passagesOf(pane, event);
  const paneScrolls = pane.scrollHeight > pane.clientHeight;
  (paneScrolls ? pane : first)?.scrollIntoView({ block: paneScrolls ? "nearest" : "center" });
  revealPassage(pane, event);
  first?.focus({ preventScroll: true });
}

/** What the window shows of the pane; all of it where that is too little to read in. */
function seenPart(pane: HTMLElement): { readonly top: number; readonly bottom: number } {
  const { top, bottom } = pane.getBoundingClientRect();
  const seen = { top: Math.max(top, 0), bottom: Math.min(bottom, window.innerHeight) };
  return seen.bottom - seen.top >= leastSeenPx ? seen : { top, bottom };
}

/** Three lines of the article. */
const leastSeenPx = 90;

function passagesOf(pane: HTMLElement, event: string): HTMLElement[] {
  return [...pane.querySelectorAll<HTMLElement>("mark[data-events]")].filter((mark) =>
    mark.dataset.events?.split(" ").includes(event),
  );
}
