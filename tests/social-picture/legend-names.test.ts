import { beforeEach, describe, expect, it, vi } from "vitest";
import { legendNames } from "../../src/social-picture/legend-names.ts";
import { measureTextPx } from "../../src/social-picture/measure-text.ts";
import type { ListedVoice } from "../../src/view/listing.ts";

/** A letter is 10 px wide. */
vi.mock("../../src/social-picture/measure-text.ts", () => ({
  measureTextPx: vi.fn((text: string) => text.length * 10),
}));

function voices(count: number, name = "Voice"): ListedVoice[] {
  return Array.from({ length: count }, (_, index) => ({
    ...{ key: `v${index}`, voice: { id: `v${index}`, name, role: null } },
    ...{ colour: index % 8, count: 1, chosen: false },
  }));
}

beforeEach(() => {
  vi.mocked(measureTextPx).mockClear();
});

describe("the legend's names", () => {
  // A name takes 28 px for its swatch and 50 px for its letters; 28 px lie between two.
  it.each([
    [3, 290, ["Voice", "Voice", "Voice"], 290],
    [3, 289, ["Voice", "Voice", "+1"], 232],
    [3, 232, ["Voice", "Voice", "+1"], 232],
    [3, 231, ["Voice", "+2"], 126],
    [12, 232, ["Voice", "+11"], 136],
    [1, 78, ["Voice"], 78],
    [1, 77, [], 0],
    [2, 100, [], 0],
  ])("of %d voices in %d px are %j", (count, widthPx, names, lengthPx) => {
    const legend = legendNames(voices(count), "The article itself", widthPx);
    expect(legend.names.map(({ name }) => name)).toEqual(names);
    expect(legend.lengthPx).toBe(lengthPx);
  });

  it("are no more work where there are 5,000 voices than the few for which there is room", () => {
    expect(legendNames(voices(5_000), "", 700).names).toHaveLength(7);
    expect(vi.mocked(measureTextPx).mock.calls.length).toBeLessThan(100);
  });
});
