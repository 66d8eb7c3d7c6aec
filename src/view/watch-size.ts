// An element's size, watched where the browser can: what only follows a size must not cost the page.

/** Gives how to stop; null where sizes cannot be watched, or where that throws. */
export function watchSize(element: Element, onSize: () => void): (() => void) | null {
  if (typeof ResizeObserver === "undefined") return null;
  try {
    const observer = new ResizeObserver(onSize);
    observer.observe(element);
    return () => observer.disconnect();
  } catch {
    return null;
  }
}
