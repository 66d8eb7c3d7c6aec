// Brings an event's quotes into view, inside the article's pane, or with the page where that does not scroll by itself; and, when
// asked for, moves the focus there.

export interface Revealed {
  /** Where the pane does not scroll by itself, the page may be moved: never a host's. */
  readonly mayMovePage: boolean;
  /** The reader is at one of the quotes: that one stays where it is, if all of it can be seen. */
  readonly isAtQuote: boolean;
}

/** Moves as little as it can where the reader is at a quote; else the first comes to where one begins to read. */
export function revealPassage(pane: HTMLElement, event: string, { mayMovePage, isAtQuote }: Revealed): void {
  const passages = passagesOf(pane, event);
  const passage = isAtQuote ? mostSeen(passages, pane) : passages[0];
  if (!passage) return;
  if (scrollsItself(pane)) scrollTo(pane, passage, isAtQuote);
  else if (mayMovePage) passage.scrollIntoView({ block: "nearest" });
}

/** Brings the quote that begins there in the article's text into view. */
export function revealQuote(pane: HTMLElement, start: number): void {
  const passage = pane.querySelector<HTMLElement>(`mark[data-start="${start}"]`);
  if (!passage) return;
  if (scrollsItself(pane)) scrollTo(pane, passage, false);
  else passage.scrollIntoView({ block: "center" });
}

/** Moves reader and focus to the event's first quote, and the page with them if need be. */
export function focusPassage(pane: HTMLElement, event: string): void {
  const [first] = passagesOf(pane, event);
  if (!first) return;
  if (scrollsItself(pane)) {
    pane.scrollIntoView({ block: "nearest" });
    scrollTo(pane, first, false);
  } else first.scrollIntoView({ block: "center" });
  first.focus({ preventScroll: true });
}

function scrollsItself(pane: HTMLElement): boolean {
  return pane.scrollHeight > pane.clientHeight;
}

/** Between a passage and the edge of what is seen. */
const edgePx = 12;

function scrollTo(pane: HTMLElement, passage: HTMLElement, isLeast: boolean): void {
  const room = pane.getBoundingClientRect();
  const box = passage.getBoundingClientRect();
  const aboveView = box.top - (room.top + edgePx);
  const belowView = box.bottom - (room.bottom - edgePx);
  if (aboveView >= 0 && belowView <= 0) return;
  // What is higher than its room begins at the top of it.
  const least = aboveView < 0 ? aboveView : Math.min(aboveView, belowView);
  const reading = box.top - room.top - Math.min(room.height / 4, Math.max(room.height - box.height, 0) / 2);
  pane.scrollTo({ top: pane.scrollTop + (isLeast ? least : reading) });
}

/** The one of which the most can be seen; the first, if none can. */
function mostSeen(passages: readonly HTMLElement[], pane: HTMLElement): HTMLElement | undefined {
  const room = pane.getBoundingClientRect();
  const seenPx = (passage: HTMLElement) => {
    const box = passage.getBoundingClientRect();
    return Math.min(box.bottom, room.bottom) - Math.max(box.top, room.top);
  };
  return passages.reduce<HTMLElement | undefined>(
    (most, passage) => (most && seenPx(most) >= Math.max(seenPx(passage), 0) ? most : passage),
    passages[0],
  );
}

function passagesOf(pane: HTMLElement, event: string): HTMLElement[] {
  return [...pane.querySelectorAll<HTMLElement>("mark[data-events]")].filter((mark) =>
    mark.dataset.events?.split(" ").includes(event),
  );
}
