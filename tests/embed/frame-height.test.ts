// @vitest-environment jsdom
// The host's side of a frame's height: the content's, in place of the snippet's fallback, and nothing else of the frame.
import { expect, test } from "vitest";
import { followFrame } from "../../src/embed/follow-frame.ts";
import { applyHeight } from "../../src/embed/frame-height.ts";

function frame(): HTMLIFrameElement {
  const element = document.createElement("iframe");
  element.setAttribute("style", "border: 0; height: auto; min-height: 600px");
  document.body.replaceChildren(element);
  return element;
}

test.each([
  ["content-box", "321px"],
  ["border-box", "336px"],
])("a height takes the place of the fallback, the publisher's border besides (%s)", (sizing, height) => {
  const element = frame();
  element.style.cssText += `; box-sizing: ${sizing}; border: 5px solid; padding-top: 2px; padding-bottom: 3px`;
  applyHeight(element, { type: "sourceline:resize", height: 321 });
  expect(element.style.height).toBe(height);
  expect(Number.parseFloat(element.style.minHeight)).toBe(0);
  expect(element.style.boxSizing).toBe(sizing);
});

test.each([
  { type: "sourceline:ready", article: "a", events: 1 },
  { type: "sourceline:select", event: null, by: "reader" },
  { type: "sourceline:error", code: "missing" },
] as const)("%o leaves the frame as it is", (message) => {
  const element = frame();
  const before = element.getAttribute("style");
  applyHeight(element, message);
  expect(element.getAttribute("style")).toBe(before);
});

test("a frame is followed by its own window's messages alone, until nobody wants to", () => {
  const element = frame();
  const stop = followFrame(element);
  const say = (height: unknown, source: Window | null) => {
    const data = { type: "sourceline:resize", v: 1, height };
    window.dispatchEvent(new MessageEvent("message", { data, source }));
  };
  say(100, window);
  say(100, null);
  expect(element.style.height).toBe("auto");
  say(200, element.contentWindow);
  expect(element.style.height).toBe("200px");
  say("300px", element.contentWindow);
  expect(element.style.height).toBe("200px");
  stop();
  say(400, element.contentWindow);
  expect(element.style.height).toBe("200px");
});
