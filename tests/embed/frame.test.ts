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
    contentWindow,
    takeAll: () => said.splice(0),
    /** Messages of this type since it was last asked. */
    take: (type: string) => said.splice(0).filter((message) => Object(message).type === type),
    resize(widthPx: number, heightPx: number) {
      size.mockReturnValue(new DOMRect(0, 0, widthPx, heightPx));
      onResize();
    },
    hear: (data: unknown) => contentWindow.dispatchEvent(new MessageEvent("message", { data, source: host })),
  };
}

const ping = { type: "sourceline:ping", v: 1 };
const resized = (height: number) => ({ type: "sourceline:resize", v: 1, height });

test("a browser that refuses to size the frame costs neither the frame nor its messages anything", () => {
  const { contentWindow, take, resize } = framed();
  const requestResize = vi.fn(() => {
    throw new DOMException("Requesting resize is not allowed here.", "NotAllowedError");
  });
  Object.assign(contentWindow, { requestResize });
  expect(() => resize(600, 700)).not.toThrow();
  expect(take("sourceline:resize")).toEqual([resized(700)]);
  vi.advanceTimersByTime(100);
  expect(() => resize(600, 800)).not.toThrow();
  expect(take("sourceline:resize")).toEqual([resized(800)]);
  expect(requestResize).toHaveBeenCalledTimes(2);
});

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

test("a ping is answered with ready and the height, and with nothing in another dialect", () => {
  const { side, takeAll, resize, hear } = framed();
  resize(600, 700);
  side.sayReady("bridge", 3);
  vi.advanceTimersByTime(1_000);
  takeAll();
  hear(ping);
  expect(takeAll()).toEqual([{ type: "sourceline:ready", v: 1, article: "bridge", events: 3 }, resized(700)]);
});

test("pings get no more heights a second than ten, and still one for the last of them", () => {
  const { side, take, resize, hear } = framed();
  side.sayReady("bridge", 3);
  vi.advanceTimersByTime(1_000);
  take("sourceline:resize");
  for (let ms = 0; ms < 999; ms += 1) {
    if (ms % 7 === 0) resize(600, 700 + ms);
    hear(ping);
    vi.advanceTimersByTime(1);
  }
  expect(take("sourceline:resize").length).toBeLessThanOrEqual(10);
  vi.advanceTimersByTime(1_000);
  take("sourceline:resize");
  resize(600, 500);
  hear(ping);
  vi.advanceTimersByTime(1_000);
  expect(take("sourceline:resize").at(-1)).toEqual(resized(500));
});

test("a height is told once in each dialect, and again to a WordPress that speaks late", () => {
  const { takeAll, resize, hear, contentWindow } = framed();
  resize(600, 700);
  vi.advanceTimersByTime(1_000);
  const dialects = takeAll().slice(1);
  expect(dialects).toHaveLength(2);
  contentWindow.location.hash = "#?secret=abc";
  hear({ message: "ready", secret: "abc" });
  expect(takeAll()).toEqual([
    { message: "ready", secret: "abc" },
    resized(700),
    ...dialects.map((message) =>
      typeof message === "string" ? expect.stringContaining('"height":700') : message,
    ),
    { message: "height", value: 700, secret: "abc" },
  ]);
});
