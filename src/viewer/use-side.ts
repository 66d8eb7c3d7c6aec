// Which side a narrow page shows, and where the focus goes once it is there to be seen.
import { type RefObject, useCallback, useEffect, useLayoutEffect, useRef, useState } from "react";
import type { Choice } from "../view/view-store.ts";
import { watchSize } from "../view/watch-size.ts";
import type { Side } from "./SideSwitch.tsx";

export interface Sides {
  readonly side: Side;
  /** Shows a side; `after` runs when it is in the page. */
  readonly show: (side: Side, after?: () => void) => void;
}

/** The bar's and the sheet's heights go to the sheet of styles: what is brought into view is so between them. */
export function useSide(viewer: RefObject<HTMLElement | null>, choice: Choice): Sides {
  const [shown, setShown] = useState<{ readonly side: Side; readonly after: (() => void) | null }>({
    side: "events",
    after: null,
  });
  const { side, after } = shown;

  useLayoutEffect(() => {
    const { current } = viewer;
    const bar = partOf(current, "bar");
    if (!current || !bar) return;
    const measure = () => current.style.setProperty("--top-band", `${bandPx(bar)}px`);
    // What is brought into view after a choice is so below the bar as it is then, whatever its size has become.
    const stopWatching = watchSize(bar, measure);
    if (stopWatching) return stopWatching;
    measure();
  }, [viewer]);
  // The sheet is there while an event is chosen on the article's side, and each event's is another.
  useLayoutEffect(() => {
    const { current } = viewer;
    const sheet = partOf(current, "sheet");
    current?.style.setProperty("--bottom-band", `${sheet ? bandPx(sheet) : 0}px`);
  }, [viewer, choice, side]);

  const done = useRef<(() => void) | null>(null);
  useEffect(() => {
    if (!after || done.current === after) return;
    done.current = after;
    after();
  }, [after]);
  const show = useCallback((to: Side, what?: () => void) => setShown({ side: to, after: what ?? null }), []);
  return { side, show };
}

function partOf(viewer: HTMLElement | null, part: string): HTMLElement | null {
  return viewer?.querySelector<HTMLElement>(`[data-part=${part}]`) ?? null;
}

/** How much of the window a part takes that stays where it is while the page scrolls. */
function bandPx(part: HTMLElement): number {
  return getComputedStyle(part).position === "sticky" ? part.getBoundingClientRect().height : 0;
}
