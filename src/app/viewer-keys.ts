// The viewer's keys, which work only while focus is inside it (contract: "Keys").
import type { KeyboardEvent } from "react";
import type { AxisCommands } from "../timeline/Axis.tsx";
import { entryOpeners } from "./entries.ts";

interface Context {
  readonly viewer: HTMLElement;
  readonly selected: string | null;
  readonly axis: AxisCommands | null;
  /** Focus goes back from the article to the selected event. */
  readonly onBack: () => void;
}

export function onViewerKey(press: KeyboardEvent, { viewer, selected, axis, onBack }: Context): void {
  const target = press.target;
  if (press.defaultPrevented || press.ctrlKey || press.metaKey || press.altKey) return;
  if (!(target instanceof HTMLElement) || target.closest("input, textarea, select, [popover]")) return;

  const openers = entryOpeners(viewer);
  // From the entry that has the focus; from elsewhere, from the selected one.
  const current = target.closest("li[id]")?.id ?? selected;
  const at = openers.findIndex((opener) => opener.closest("li")?.id === current);
  const moves: Record<string, () => HTMLElement | undefined> = {
    ArrowDown: () => openers[at + 1],
    ArrowUp: () => openers[at === -1 ? openers.length - 1 : at - 1],
    Home: () => openers[0],
    End: () => openers.at(-1),
  };
  const move = moves[press.key];
  if (move) {
    press.preventDefault();
    move()?.focus();
    return;
  }
  if (press.key === "Escape" && target.closest("article")) onBack();
  if (!axis || !target.closest("[data-part=axis-controls]")) return;
  if (press.key === "+" || press.key === "=") axis.zoomIn();
  if (press.key === "-") axis.zoomOut();
  if (press.key === "0") axis.showAll();
}
