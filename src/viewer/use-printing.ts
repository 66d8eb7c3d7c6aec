// Whether the page is being laid out for paper.
import { useSyncExternalStore } from "react";

/** A browser says so before it prints, and waits until the page has changed. */
export function usePrinting(): boolean {
  return useSyncExternalStore(
    (onChange) => {
      const print = printQuery();
      print?.addEventListener("change", onChange);
      return () => print?.removeEventListener("change", onChange);
    },
    () => printQuery()?.matches ?? false,
    () => false,
  );
}

/** Null where nothing is ever laid out (tests without a browser). */
function printQuery(): MediaQueryList | null {
  return typeof matchMedia === "function" ? matchMedia("print") : null;
}
