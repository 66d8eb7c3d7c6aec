// The width of an element, and how large the reader's text is, kept up to date.
import { type RefObject, useLayoutEffect, useState } from "react";
import { watchSize } from "../view/watch-size.ts";
import { usualRootPx } from "./measures.ts";

export interface Measured {
  /** Px, whole and part. */
  readonly widthPx: number;
  /** How many times as large as usual the text is. */
  readonly textScale: number;
}

/**
 * Null before the first measure (and so on the server), and until the element has had a width. It keeps its last one while a
 * host hides it: what stands on its measure does not come and go with that.
 */
export function useMeasured(element: RefObject<HTMLElement | null>): Measured | null {
  const [measured, setMeasured] = useState<Measured | null>(null);
  useLayoutEffect(() => {
    const box = element.current;
    if (!box) return;
    const measure = () => {
      const widthPx = box.getBoundingClientRect().width;
      if (widthPx === 0) return;
      const next = { widthPx, textScale: textScaleNow() };
      setMeasured((before) => {
        const isSame = before?.widthPx === next.widthPx && before.textScale === next.textScale;
        return isSame ? before : next;
      });
    };
    // Its height is in the reader's text size: another size of text is another height.
    const stopWatching = watchSize(box, measure);
    // A size that would not be followed is none.
    if (stopWatching === null) return;
    measure();
    return stopWatching;
  }, [element]);
  return measured;
}

/** How many times as large as usual the reader's text is. */
export function textScaleNow(): number {
  const rootPx = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
  return (rootPx || usualRootPx) / usualRootPx;
}
