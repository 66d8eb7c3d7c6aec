// @vitest-environment jsdom
// The frame's side: what it tells its host of its height, and when.
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { connectFrame } from "../../src/embed/frame.ts";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

/** A frame in a page, with what it says to that page; `resize` is what its host, or a reader, does to its content. */
function framed() {
  const element = document.createElement("iframe");
  document.body.replaceChildren(element);
  const { contentWindow } = element;
  if (!contentWindow) throw new Error("The frame has no window");
  const host = contentWindow.parent;
  const said: unknown[] = [];
  vi.spyOn(host, "postMessage").mockImplementation((message: unknown) => {
    said.push(message);
  });
  const content = document.createElement("div");
  let onResize = () => {};
  vi.stubGlobal(
    "ResizeObserver",
    class {
      constructor(told: () => void) {
        onResize = told;
      }
      observe() {}
      disconnect() {}
    },
  );
  const size = vi.spyOn(content, "getBoundingClientRect").mockReturnValue(new DOMRect(0, 0, 600, 700));
  const side = connectFrame({ window: contentWindow, content, onSelect: () => {}, onTheme: () => {} });
  if (!side) throw new Error("The frame takes itself for a page");
  return {
    side,
    /** Messages of this type since it was last asked. */
    take: (type: string) => said.splice(0).filter((message) => Object(message).type === type),
    resize(widthPx: number, heightPx: number) {
      size.mockReturnValue(new DOMRect(0, 0, widthPx, heightPx));
      onResize();
    },
    hear: (data: unknown) => contentWindow.dispatchEvent(new MessageEvent("message", { data, source: host })),
  };
}

const resized = (height: number) => ({ type: "sourceline:resize", v: 1, height });

test("a frame squeezed to no width, whose words stand letter below letter, claims no height for them", () => {
  const { take, resize } = framed();
  resize(600, 700);
  expect(take("sourceline:resize")).toEqual([resized(700)]);
  for (const widthPx of [99, 40, 0]) resize(widthPx, 9_500);
  vi.advanceTimersByTime(1_000);
  expect(take("sourceline:resize")).toEqual([]);
  resize(320, 900);
  expect(take("sourceline:resize")).toEqual([resized(900)]);
});

test("a frame that is hidden has no height to tell", () => {
  const { take, resize } = framed();
  resize(0, 0);
  resize(600, 0);
  vi.advanceTimersByTime(1_000);
  expect(take("sourceline:resize")).toEqual([]);
});
