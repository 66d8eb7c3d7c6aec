// @vitest-environment jsdom
// An engine that is not one, or that throws at any time, is ended and leaves nothing; whoever asked it goes on.
import "../support/page.ts";
import { fireEvent } from "@testing-library/react";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { dayMs } from "../../src/article/civil-time.ts";
import type { AxisAdapter, AxisOptions, CreateAxis } from "../../src/axis/axis-adapter.ts";
import { type GuardedAxis, startGuarded } from "../../src/axis/guarded-axis.ts";
import { loadEngine } from "../../src/axis/load-engine.ts";
import { fakeAxes } from "../support/fake-axis.ts";

const whole = { startMs: 0, endMs: 100 * dayMs };
const options: AxisOptions = {
  whole,
  narrowestMs: dayMs,
  heightPx: 200,
  isMotionReduced: () => true,
  onWindow: () => {},
  onMovedByReader: () => {},
};

const throws = () => {
  throw new Error("the engine is broken");
};

/** An engine of which some parts are others. */
function engineWith(parts: Partial<Record<keyof AxisAdapter, unknown>>): CreateAxis {
  const { create } = fakeAxes();
  return (container, given) => Object.assign(create(container, given), parts);
}

function start(create: CreateAxis) {
  const container = document.createElement("div");
  const onFault = vi.fn<() => void>();
  const axis = startGuarded(create, container, options, onFault);
  return { axis, container, onFault };
}

/** One that has started. */
function started(create: CreateAxis) {
  const { axis, ...rest } = start(create);
  if (!axis) throw new Error("it did not start");
  return { axis, ...rest };
}

describe("what is no engine starts nothing, and leaves nothing behind", () => {
  const halfMade: CreateAxis = (container) => {
    container.append(document.createElement("div"));
    return throws();
  };
  const giving = (given: unknown): CreateAxis => vi.fn().mockReturnValue(given);
  it.each<[string, CreateAxis]>([
    ["it throws half way through its construction", halfMade],
    ["it gives nothing", giving(undefined)],
    ["it gives null", giving(null)],
    ["it gives a text", giving("axis")],
    ["it gives something of another form", giving({ draw: () => {} })],
    ["it has no layer to draw on", engineWith({ layer: undefined })],
    ["its layer is no element", engineWith({ layer: {} })],
    ["it lacks a command", engineWith({ reveal: undefined })],
    ["a command of it is no function", engineWith({ zoom: 3 })],
  ])("where %s", (_what, create) => {
    const { axis, container, onFault } = start(create);
    expect(axis).toBeNull();
    expect(container.childNodes).toHaveLength(0);
    expect(onFault).not.toHaveBeenCalled();
  });
});

describe("an engine that throws when it is asked for something is ended, once", () => {
  const questions: readonly (readonly [keyof AxisAdapter, (axis: GuardedAxis) => unknown])[] = [
    ["zoom", (axis) => axis.zoom(2, null)],
    ["showAll", (axis) => axis.showAll()],
    ["reveal", (axis) => axis.reveal(whole)],
    ["window", (axis) => axis.window()],
    ["setHeight", (axis) => axis.setHeight(100)],
  ];
  it.each(questions)("%s", (name, ask) => {
    const { axis, container, onFault } = started(engineWith({ [name]: throws }));
    expect(ask(axis) ?? null).toBeNull();
    expect(onFault).toHaveBeenCalledOnce();
    expect(container.childNodes).toHaveLength(0);
    for (const [, again] of questions) expect(again(axis) ?? null).toBeNull();
    axis.destroy();
    expect(onFault).toHaveBeenCalledOnce();
  });

  it("even where it throws as it ends, and then nobody is told of a fault", () => {
    const { axis, container, onFault } = started(engineWith({ destroy: throws }));
    axis.destroy();
    expect(container.childNodes).toHaveLength(0);
    expect(onFault).not.toHaveBeenCalled();
  });
});

describe("an engine that throws by itself, in a redraw or under the reader's hand", () => {
  const script = "https://site.example/assets/engine-1.js";
  const fault = (what: ErrorEventInit) => fireEvent(window, new ErrorEvent("error", what));
  const errorIn = (address: string) => Object.assign(new Error("broken"), { stack: `at f (${address}:1:2)` });

  beforeEach(() => {
    void loadEngine(script);
  });

  it.each<[string, ErrorEventInit]>([
    ["whose address the browser names", { message: "broken", filename: script }],
    ["whose address stands in the stack alone", { message: "broken", error: errorIn(script) }],
    ["of which a sandboxed frame is told nothing", { message: "Script error." }],
  ])("%s, is ended", (_what, event) => {
    const { container, onFault, axis } = started(fakeAxes().create);
    fault(event);
    expect(onFault).toHaveBeenCalledOnce();
    expect(container.childNodes).toHaveLength(0);
    expect(axis.zoom(2, null)).toBeNull();
  });

  it.each<[string, ErrorEventInit]>([
    [
      "the page's own script",
      { filename: "https://site.example/assets/viewer-1.js", error: errorIn("viewer-1.js") },
    ],
    [
      "an extension",
      { filename: "chrome-extension://abc/content.js", error: errorIn("chrome-extension://abc/content.js") },
    ],
    [
      "a size that chases itself",
      { message: "ResizeObserver loop completed with undelivered notifications." },
    ],
  ])("is not blamed for a fault of %s", (_what, event) => {
    const { axis, onFault } = started(fakeAxes().create);
    fault(event);
    expect(onFault).not.toHaveBeenCalled();
    expect(axis.zoom(2, null)).not.toBeNull();
    axis.destroy();
  });

  it("is no fault of its page either once it has ended", () => {
    const { axis, onFault } = started(fakeAxes().create);
    axis.destroy();
    fault({ message: "broken", filename: script });
    expect(onFault).not.toHaveBeenCalled();
  });
});
