// Where the page stands after a choice. The entry is brought into view, unless the reader pressed on it; then it stays
// under the pointer although the entry above it closes.
import { type RefObject, useEffect, useLayoutEffect, useRef } from "react";
import type { Surface } from "../site/surface.ts";
import type { Choice, ViewStore } from "../view/view-store.ts";
import { openerOf, revealEntry, scrollEntryBy } from "./entries.ts";

export function useRevealEntry(
  viewer: RefObject<HTMLElement | null>,
  pane: RefObject<HTMLElement | null>,
  store: ViewStore,
  choice: Choice,
  surface: Surface,
): void {
  const pressed = useRef<{ readonly event: string; readonly topPx: number } | null>(null);

  // Where the pressed entry stands in the page as it still is.
  useEffect(
    () =>
      store.subscribe((before, after) => {
        const event = after.choice.event ?? before.choice.event;
        const opener = viewer.current && event !== null && openerOf(viewer.current, event);
        pressed.current =
          opener && after.choice !== before.choice && after.choice.from === "list"
            ? { event, topPx: opener.getBoundingClientRect().top }
            : null;
      }),
    [store, viewer],
  );

  // The page's scroll position, before the browser paints.
  useLayoutEffect(() => {
    const kept = pressed.current;
    pressed.current = null;
    // A frame shows one event anyway, and must not move its host.
    if (!viewer.current || surface === "frame") return;
    if (kept) {
      const opener = openerOf(viewer.current, kept.event);
      if (opener) scrollEntryBy(opener, opener.getBoundingClientRect().top - kept.topPx);
      // What opened may reach out of view.
      if (choice.event) revealEntry(viewer.current, choice.event);
      return;
    }
    // On a narrow page the article is read below the list: its reader stays there.
    const isReadBelow = pane.current && pane.current.scrollHeight <= pane.current.clientHeight;
    if (choice.from === "article" && isReadBelow) return;
    if (choice.event) revealEntry(viewer.current, choice.event);
  }, [viewer, pane, choice, surface]);
}
