// Whether the page is being laid out for paper.
import { useMedia } from "./use-media.ts";

/** A browser says so before it prints, and waits until the page has changed. */
export function usePrinting(): boolean {
  return useMedia("print", false);
}
