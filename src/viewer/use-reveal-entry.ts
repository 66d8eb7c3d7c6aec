// Where the page stands after a selection. The entry is brought into view, unless the reader pressed on it; then it stays
// under the pointer although the entry above it closes.
import { type RefObject, useLayoutEffect, useRef } from "react";
import type { Surface } from "../view/view.ts";
import { openerOf, revealEntry } from "./entries.ts";

/** Where a selection was made. */
type SelectedFrom = "list" | "axis" | "article" | "step" | "link";

/** Call the returned function just before selecting. `choices` is another number after each choice, even of the same event. */
export function useRevealEntry(
  viewer: RefObject<HTMLElement | null>,
  pane: RefObject<HTMLElement | null>,
  selected: string | null,
  choices: number,
  surface: Surface,
): (from: SelectedFrom, event: string) => void {
  const last = useRef<{ readonly from: SelectedFrom; readonly event: string; readonly topPx: number } | null>(
    null,
  );

  // The page's scroll position, before the browser paints.
  useLayoutEffect(() => {
    const made = last.current;
    last.current = null;
    if (!viewer.current) return;
    if (made?.from === "list") {
      const opener = openerOf(viewer.current, made.event);
      if (opener)
        window.scrollBy({ top: opener.getBoundingClientRect().top - made.topPx, behavior: "instant" });
      return;
    }
    // On a narrow page the article is read below the list: its reader stays there.
    if (made?.from === "article" && pane.current && pane.current.scrollHeight <= pane.current.clientHeight)
      return;
    // A frame shows one event anyway, and must not move its host.
    if (selected && surface === "page") revealEntry(viewer.current, selected);
  }, [viewer, pane, selected, choices, surface]);

  return (from, event) => {
    const opener = viewer.current && openerOf(viewer.current, event);
    last.current = { from, event, topPx: opener?.getBoundingClientRect().top ?? 0 };
  };
}
