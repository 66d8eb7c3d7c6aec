// @vitest-environment jsdom
import { fireEvent } from "@testing-library/react";
import { afterEach, expect, it, vi } from "vitest";
import { type FaultWatch, watchFaults } from "../../src/app/fault-watch.ts";

const own = "https://site.example/assets/viewer-1.js";
const late = "assets/engine-1.js";
const onFault = vi.fn<() => void>();
let watch: FaultWatch | null = null;

function watching(): FaultWatch {
  watch = watchFaults({ own, late }, onFault);
  return watch;
}

afterEach(() => {
  watch?.stop();
  onFault.mockReset();
  document.head.replaceChildren();
  vi.unstubAllGlobals();
});

const tell = (what: ErrorEventInit) => fireEvent(window, new ErrorEvent("error", what));
const errorIn = (...places: readonly string[]) =>
  Object.assign(new Error("broken"), { stack: places.join("\n") });

function addScripts(...sources: readonly string[]): void {
  for (const src of sources) document.head.append(Object.assign(document.createElement("script"), { src }));
}

it.each<[string, ErrorEventInit, number]>([
  ["told by its address", { filename: own }, 1],
  ["told by its stack alone", { error: errorIn(own) }, 1],
  ["of the engine", { filename: `https://site.example/${late}`, error: errorIn(late) }, 0],
  ["of what the engine had asked for", { error: errorIn(own, late), filename: own }, 0],
  [
    "of an extension",
    { filename: "chrome-extension://abc/a.js", error: errorIn("chrome-extension://abc/a.js") },
    0,
  ],
  ["that is none: a size that chases itself", { message: "ResizeObserver loop limit exceeded" }, 0],
  ["that is no error", { error: "thrown", filename: own }, 1],
])("a fault %s", (_what, event, times) => {
  watching();
  tell(event);
  expect(onFault).toHaveBeenCalledTimes(times);
});

it("a fault that a sandboxed frame tells nothing of is its script's own, while no other script is there", () => {
  watching();
  addScripts(own);
  tell({ message: "Script error." });
  expect(onFault).toHaveBeenCalledTimes(1);
  addScripts(`https://site.example/${late}`);
  tell({ message: "Script error." });
  expect(onFault).toHaveBeenCalledTimes(1);
});

it("what is reported is no fault, and stands in the console where the browser can put it there", () => {
  const reported: unknown[] = [];
  vi.stubGlobal("reportError", (error: unknown) => {
    reported.push(error);
    tell({ error, filename: own });
  });
  const error = errorIn(own);
  watching().report(error);
  expect([reported, onFault.mock.calls]).toEqual([[error], []]);
  vi.stubGlobal("reportError", undefined);
  expect(() => watch?.report(error)).not.toThrow();
  tell({ error });
  expect(onFault).toHaveBeenCalledOnce();
});

it("nothing is heard once it has stopped", () => {
  watching().stop();
  tell({ filename: own });
  expect(onFault).not.toHaveBeenCalled();
});
