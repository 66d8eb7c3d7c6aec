// @vitest-environment jsdom
// The host script as pages run it: as often as they have snippets, before their frames and after, each frame served once.
import { afterEach, beforeEach, expect, test, vi } from "vitest";

const site = "https://news.example/";
const page: { undo: (() => void)[] } = { undo: [] };

beforeEach(() => {
  document.body.replaceChildren();
});
afterEach(() => {
  for (const undo of page.undo.splice(0)) undo();
  vi.restoreAllMocks();
});

/** Runs the script anew, from this address; null for where it is part of another. */
async function run(src: string | null = `${site}embed.js`): Promise<void> {
  const script = document.createElement("script");
  if (src !== null) script.src = src;
  Object.defineProperty(document, "currentScript", {
    configurable: true,
    value: src === null ? null : script,
  });
  const listen = vi.spyOn(window, "addEventListener");
  vi.resetModules();
  await import("../../src/embed/host.ts");
  for (const [type, listener] of listen.mock.calls) {
    page.undo.push(() => window.removeEventListener(type, listener));
  }
  listen.mockRestore();
}

/** A frame in the page, with what it is asked and the heights that it makes events of. */
function addFrame(src: string) {
  const frame = document.createElement("iframe");
  document.body.append(frame);
  // Not in an attribute: nothing is to be loaded.
  Object.defineProperty(frame, "src", { value: src });
  const { contentWindow } = frame;
  if (!contentWindow) throw new Error("The frame has no window");
  const asked: unknown[] = [];
  vi.spyOn(contentWindow, "postMessage").mockImplementation((message: unknown) => {
    asked.push(message);
  });
  const heights: unknown[] = [];
  frame.addEventListener("sourceline:resize", (event) => {
    if (event instanceof CustomEvent) heights.push(event.detail.height);
  });
  const post = (data: unknown) =>
    window.dispatchEvent(new MessageEvent("message", { data, source: contentWindow }));
  const say = (height: number) => post({ type: "sourceline:resize", v: 1, height });
  return { frame, asked, heights, post, say };
}

test("a frame that was there first is asked to speak again; an advertisement is neither asked nor heard", async () => {
  const ours = addFrame(`${site}bridge/embed/`);
  const other = addFrame("https://ads.example/embed/");
  await run();
  ours.say(321);
  other.say(9_000);
  expect(ours.asked).toEqual([{ type: "sourceline:ping", v: 1 }]);
  expect([ours.heights, ours.frame.style.height]).toEqual([[321], "321px"]);
  expect([other.asked, other.heights, other.frame.style.height]).toEqual([[], [], ""]);
});

test("two pasted snippets bring the script twice: each message is still one event, each frame asked once", async () => {
  const first = addFrame(`${site}bridge/embed/`);
  await run();
  const second = addFrame(`${site}tower/embed/`);
  await run();
  const third = addFrame(`${site}dam/embed/`);
  for (const { say } of [first, second, third]) say(321);
  expect([first, second, third].map(({ heights }) => heights)).toEqual([[321], [321], [321]]);
  expect([first, second, third].map(({ asked }) => asked.length)).toEqual([1, 1, 0]);
  expect(Object.keys(window).filter((name) => /sourceline/i.test(name))).toEqual([]);
  expect(first.frame.getAttributeNames()).toEqual(["style"]);
});

test("the publisher's own copy beside the site's script makes no second event either", async () => {
  const frame = addFrame(`${site}bridge/embed/`);
  await run(null);
  await run();
  frame.say(321);
  expect([frame.heights, frame.asked.length]).toEqual([[321], 1]);
});

test("the scripts of two sites serve each its own frames", async () => {
  const one = addFrame(`${site}bridge/embed/`);
  const two = addFrame("https://other.example/bridge/embed/");
  await run();
  await run("https://other.example/embed.js");
  one.say(100);
  two.say(200);
  expect([one.heights, two.heights, one.asked.length, two.asked.length]).toEqual([[100], [200], 1, 1]);
});

test.each([
  { type: "sourceline:resized" },
  { type: "sourceline:ready" },
  { type: "sourceline:ready", article: "bridge", events: 3 },
  { type: "sourceline:select", event: null, by: "reader" },
  { type: "sourceline:error", code: "missing" },
  { type: "sourceline:theme", theme: "dark" },
  { type: "resize" },
  { type: "" },
  { type: undefined },
  { type: ["sourceline:resize"] },
])("%o with a height gives its frame none", async (message) => {
  const { frame, heights, post, say } = addFrame(`${site}bridge/embed/`);
  await run();
  say(321);
  const before = frame.style.cssText;
  frame.style.minHeight = "10px";
  post({ ...message, v: 1, height: 5_000 });
  expect(frame.style.cssText).toBe(before.replace(/min-height: [^;]+/, "min-height: 10px"));
  expect(heights).toEqual([321]);
});
