// @vitest-environment jsdom
import { expect, it, vi } from "vitest";
import { measureDatePx, measureLabelPx } from "../../src/picture/measure-label.ts";

it("measures a label once, and keeps no more widths than it may", () => {
  const measureText = vi.fn((text: string) => ({ width: text.length }));
  vi.spyOn(HTMLCanvasElement.prototype, "getContext").mockReturnValue(
    // As much of a canvas as jsdom lacks and a measure needs.
    { measureText } as unknown as CanvasRenderingContext2D,
  );
  const measure = measureLabelPx(1);
  expect([measure("ab"), measure("ab")]).toEqual([2, 2]);
  expect(measureText).toHaveBeenCalledTimes(1);
  for (let index = 0; index < 20_000; index += 1) measure(`label ${index}`);
  expect(measureText).toHaveBeenCalledTimes(20_001);
  // The first one is no longer known.
  expect(measure("ab")).toBe(2);
  expect(measureText).toHaveBeenCalledTimes(20_002);
  // For a larger text, and for dates, it is the same measure: another size of text draws no picture anew but in that size.
  expect([measureLabelPx(2)("ab"), measureDatePx(1)("ab")]).toEqual([4, (2 * 12) / 13]);
  expect(measureText).toHaveBeenCalledTimes(20_002);
  expect(measureLabelPx(2)).toBe(measureLabelPx(2));
  expect(measureDatePx(1)).toBe(measureDatePx(1));
});
