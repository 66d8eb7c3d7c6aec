// The viewer's keys, which work only while focus is inside it (contract: "Keys").
import type { KeyboardEvent } from "react";
import type { AxisCommands } from "../axis/Axis.tsx";
import type { Listing } from "../view/listing.ts";

/** What a layout does about keys. */
export interface KeyIntents {
  /** Focus goes to this event; null where the layout shows no event to go to: the keys then scroll. */
  readonly onMove: ((event: string) => void) | null;
  /** The next event in time, or the one before, is chosen; it may be chosen already. */
  readonly onStep: (event: string) => void;
  /** Focus goes back from the article to the selected event. */
  readonly onBack: () => void;
}

interface Context extends KeyIntents {
  readonly viewer: HTMLElement;
  readonly listing: Listing;
  /** Id of the chosen event. */
  readonly chosen: string | null;
  readonly axis: AxisCommands | null;
}

export function onViewerKey(press: KeyboardEvent, context: Context): void {
  const { viewer, listing, chosen, axis, onMove, onStep, onBack } = context;
  const target = press.target;
  if (press.defaultPrevented || press.ctrlKey || press.metaKey || press.altKey) return;
  if (!(target instanceof HTMLElement) || target.closest("input, textarea, select, dialog, [popover]"))
    return;

  const { events } = listing;
  // From the entry that has the focus; from elsewhere, from the chosen one.
  const entry = target.closest("li[id]");
  const from = entry?.id ?? chosen;
  const at = events.findIndex(({ event }) => event.id === from);
  const goal = goalOf(press.key, at, events.length);
  // Shift extends a selection of words; and the article's pane scrolls by these keys while it has the focus itself.
  const isForText = press.shiftKey || target.matches("article");
  if (goal !== null && onMove && !isForText) {
    press.preventDefault();
    const event = events[goal]?.event.id;
    if (event) onMove(event);
    return;
  }
  const step = { ArrowLeft: -1, ArrowRight: 1 }[press.key];
  if (step !== undefined && !press.shiftKey && !target.matches("article")) {
    const to = events[at === -1 ? (step > 0 ? 0 : events.length - 1) : at + step]?.event.id;
    if (!to) return;
    press.preventDefault();
    // A focus that is at an entry goes along.
    if (entry) onMove?.(to);
    onStep(to);
    return;
  }
  // An open choice takes the first Escape: it closes.
  const isChoosing = viewer.querySelector("[popover]") !== null;
  if (press.key === "Escape" && target.closest("article") && !isChoosing) onBack();
  if (!axis || !target.closest("[data-part=axis-controls]")) return;
  if (press.key === "+" || press.key === "=") axis.zoomIn();
  if (press.key === "-") axis.zoomOut();
  if (press.key === "0") axis.showAll();
}

/** The place in a list of `count` that a key leads to from `at` (-1 for outside it); null for other keys. */
function goalOf(key: string, at: number, count: number): number | null {
  if (key === "ArrowDown") return at + 1;
  if (key === "ArrowUp") return at === -1 ? count - 1 : at - 1;
  if (key === "Home") return 0;
  return key === "End" ? count - 1 : null;
}
