// What components need of a browser that jsdom lacks: scrolling, which here only takes note, popovers, and no canvas.
// Each test starts on a clean page. Imported for its effect by every test that renders.
import "@testing-library/jest-dom/vitest";
import { cleanup, configure } from "@testing-library/react";
import { afterEach, beforeEach, vi } from "vitest";

// Finding by role takes its time in jsdom, and machines are busy: a wait that hangs is still ended, before its test is.
configure({ asyncUtilTimeout: 120_000 });

beforeEach(() => {
  Element.prototype.scrollIntoView = vi.fn();
  Element.prototype.scrollTo = vi.fn();
  window.scrollBy = vi.fn();
  // Shown over jsdom's own sheet, which hides what is no open popover.
  HTMLElement.prototype.showPopover = function showPopover() {
    this.style.display = "block";
  };
  HTMLCanvasElement.prototype.getContext = () => null;
});

afterEach(() => {
  cleanup();
  document.getSelection()?.removeAllRanges();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  window.history.replaceState(null, "", "/");
});

/** Gives every element this width: from then on the picture knows how wide it is. Gives how to change it, which is told. */
export function stubWidth(widthPx: number): (widthPx: number) => void {
  let nowPx = widthPx;
  const observing = new Set<() => void>();
  vi.stubGlobal(
    "ResizeObserver",
    class {
      readonly #onSize: () => void;
      constructor(onSize: () => void) {
        this.#onSize = onSize;
      }
      observe() {
        observing.add(this.#onSize);
      }
      disconnect() {
        observing.delete(this.#onSize);
      }
    },
  );
  vi.spyOn(Element.prototype, "getBoundingClientRect").mockImplementation(
    () => new DOMRect(0, 0, nowPx, 100),
  );
  return (nextPx) => {
    nowPx = nextPx;
    for (const onSize of observing) onSize();
  };
}

/** What React, or anything else, complained of. */
export function complaints(): string[] {
  const said: string[] = [];
  vi.spyOn(console, "error").mockImplementation((...parts: unknown[]) => {
    said.push(parts.map(String).join(" "));
  });
  return said;
}
