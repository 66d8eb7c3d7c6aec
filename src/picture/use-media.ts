// Whether a question to the sheet of styles holds (a media query), kept up to date.
import { useCallback, useSyncExternalStore } from "react";

/** `unasked` is the answer where nothing is laid out: on the server, and in tests without a browser. */
export function useMedia(query: string, unasked: boolean): boolean {
  const subscribe = useCallback(
    (onChange: () => void) => {
      const list = listOf(query);
      list?.addEventListener("change", onChange);
      return () => list?.removeEventListener("change", onChange);
    },
    [query],
  );
  return useSyncExternalStore(
    subscribe,
    () => listOf(query)?.matches ?? unasked,
    () => unasked,
  );
}

function listOf(query: string): MediaQueryList | null {
  return typeof matchMedia === "function" ? matchMedia(query) : null;
}
