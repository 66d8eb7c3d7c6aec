// A browser as the tests of all engines use it: the few things that every driver can do.

/** One window of one browser, with one page at a time. */
export interface Engine {
  readonly open: (url: string) => Promise<void>;
  /** A real press with the mouse, on the first element that fits, whatever lies there. */
  readonly press: (selector: string) => Promise<void>;
  readonly type: (key: Key) => Promise<void>;
  /** Runs in the page (or in the frame that was entered); `run` sees the texts and nothing else of the test. */
  readonly run: <Value>(run: (...texts: string[]) => Value, ...texts: string[]) => Promise<Awaited<Value>>;
  /** What follows is about the first frame in the page, until `leaveFrame` or another page. */
  readonly enterFrame: () => Promise<void>;
  readonly leaveFrame: () => Promise<void>;
  readonly quit: () => Promise<void>;
}

export type Key = "ArrowDown" | "Enter" | "Escape" | "End";

/** Where a driver's mouse has to go, in px of the window; runs in the page. The middle of an element's first line. */
export function placeOf(selector = ""): { readonly x: number; readonly y: number } {
  const element = document.querySelector(selector);
  element?.scrollIntoView({ block: "nearest", behavior: "instant" });
  const box = element?.getClientRects()[0];
  if (!box) throw new Error(`There is nothing to press at ${selector}`);
  return { x: Math.round(box.left + box.width / 2), y: Math.round(box.top + box.height / 2) };
}

/** The window's size, so far as the browser lets it be set: wide enough for list and article side by side. */
export const windowPx = { width: 1300, height: 950 } as const;
