// What stands below a frame's axis keeps one height, whatever of it is shown: a frame that shrank would leave its reader in the
// publisher's text.
import { type RefObject, useLayoutEffect, useRef } from "react";
import { watchSize } from "../view/watch-size.ts";

/** What stands below the axis. */
export type Panel = "event" | "list" | "article";

/** The list and the article are given the height that the event had, and scroll within it; each event begins at its title. */
export function useSteadyStage(
  stage: RefObject<HTMLElement | null>,
  panel: Panel,
  event: string | null,
): void {
  const eventPx = useRef(0);
  useLayoutEffect(() => {
    const { current } = stage;
    if (!current) return;
    current.style.blockSize = panel === "event" || eventPx.current === 0 ? "" : `${eventPx.current}px`;
    if (panel !== "event") return;
    const stopWatching = watchSize(current, () => {
      // To the part of a pixel: rounded, the frame would grow or shrink by one.
      eventPx.current = current.getBoundingClientRect().height;
    });
    return stopWatching ?? undefined;
  }, [stage, panel]);

  // An entry that is higher than its room scrolls in it, and so did the list.
  useLayoutEffect(() => {
    if (panel === "event" && event !== null) stage.current?.querySelector("ol")?.scrollTo?.({ top: 0 });
  }, [stage, panel, event]);
}
