// @vitest-environment jsdom
import { expect, it, vi } from "vitest";
import { measureLabelPx } from "../../src/picture/measure-label.ts";

it("measures a label once, and keeps no more widths than it may", () => {
  const measureText = vi.fn((text: string) => ({ width: text.length }));
  vi.spyOn(HTMLCanvasElement.prototype, "getContext").mockReturnValue(
    // As much of a canvas as jsdom lacks and a measure needs.
    { measureText } as unknown as CanvasRenderingContext2D,
  );
  expect([measureLabelPx("ab"), measureLabelPx("ab")]).toEqual([2, 2]);
  expect(measureText).toHaveBeenCalledTimes(1);
  for (let index = 0; index < 20_000; index += 1) measureLabelPx(`label ${index}`);
  expect(measureText).toHaveBeenCalledTimes(20_001);
  // The first one is no longer known.
  expect(measureLabelPx("ab")).toBe(2);
  expect(measureText).toHaveBeenCalledTimes(20_002);
});
