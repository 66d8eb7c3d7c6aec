// @vitest-environment jsdom
// The engine comes from its script, or the page does without.
import { fireEvent } from "@testing-library/dom";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { engineEvent } from "../../src/axis/engine-event.ts";
import { loadEngine } from "../../src/axis/load-engine.ts";

const engine = () => {};

beforeEach(() => vi.stubEnv("DEV", false));
afterEach(() => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
  document.head.replaceChildren();
});

const scripts = (src: string) => [...document.head.querySelectorAll(`script[src="${src}"]`)];

/** The one script of that address, as if it had run and brought something. */
function bring(src: string, what: unknown): void {
  const [script] = scripts(src);
  if (!script) throw new Error(`no script ${src}`);
  fireEvent(script, new CustomEvent(engineEvent, { detail: what }));
  fireEvent.load(script);
}

describe("the engine", () => {
  it("is what its script brings", async () => {
    const loading = loadEngine("brings.js");
    bring("brings.js", engine);
    expect(await loading).toBe(engine);
  });

  it("is fetched once, however often it is wanted", async () => {
    const loading = [loadEngine("once.js"), loadEngine("once.js")];
    bring("once.js", engine);
    expect(await Promise.all(loading)).toEqual([engine, engine]);
    expect(await loadEngine("once.js")).toBe(engine);
    expect(scripts("once.js")).toHaveLength(1);
  });

  it.each<[string, string, (script: Element) => unknown]>([
    ["its script cannot be had", "fails.js", (script) => fireEvent.error(script)],
    ["its script brings nothing", "nothing.js", (script) => fireEvent.load(script)],
    [
      "another script answers for it",
      "other.js",
      (script) => fireEvent(script, new CustomEvent(engineEvent, { detail: "an engine" })),
    ],
    ["an event says so and holds nothing", "plain.js", (script) => fireEvent(script, new Event(engineEvent))],
  ])("is none where %s, and is asked for again the next time", async (_why, src, end) => {
    const loading = loadEngine(src);
    const [script] = scripts(src);
    if (!script) throw new Error("no script");
    end(script);
    expect(await loading).toBeNull();
    const again = loadEngine(src);
    const second = scripts(src)[1];
    if (!second) throw new Error("not asked for again");
    fireEvent(second, new CustomEvent(engineEvent, { detail: engine }));
    expect(await again).toBe(engine);
  });

  it("is none where the page may add no script", async () => {
    vi.spyOn(document.head, "append").mockImplementation(() => {
      throw new TypeError("No script may be added to this page");
    });
    expect(await loadEngine("refused.js")).toBeNull();
  });

  it("is none where the page names no script", async () => {
    expect(await loadEngine(null)).toBeNull();
  });

  it("leaves no name behind", async () => {
    const before = Object.keys(globalThis);
    const loading = loadEngine("clean.js");
    bring("clean.js", engine);
    await loading;
    expect(Object.keys(globalThis)).toEqual(before);
  });
});

it("the engine's script hands itself over on its own element, under no name of ours", async () => {
  const brought = vi.fn<(event: Event) => void>();
  const script = document.createElement("script");
  script.addEventListener(engineEvent, brought);
  vi.spyOn(document, "currentScript", "get").mockReturnValue(script);
  await import("../../src/axis/engine/script.ts");
  const { createVisAxis } = await import("../../src/axis/engine/vis-axis.ts");
  expect(brought.mock.calls.map(([event]) => event instanceof CustomEvent && event.detail)).toEqual([
    createVisAxis,
  ]);
  expect(Object.keys(globalThis).filter((name) => /sourceline/i.test(name))).toEqual([]);
});
