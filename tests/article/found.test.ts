import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { foundJson } from "../../src/article/found.ts";

describe("foundJson", () => {
  it("is null where nothing stood", () => {
    expect(foundJson(undefined)).toBeNull();
  });

  it("is the start of the value's JSON, 80 characters at most, with no half character at its end", () => {
    let cut = 0;
    fc.assert(
      fc.property(fc.jsonValue({ stringUnit: "binary" }), (value) => {
        const found = foundJson(value) ?? "";
        const json = JSON.stringify(value);
        expect(found).toBe(json.slice(0, found.length));
        expect(found.length).toBeGreaterThanOrEqual(Math.min(json.length, 79));
        expect(found.length).toBeLessThanOrEqual(80);
        expect(found).not.toMatch(/\p{Surrogate}/u);
        if (json.length > 80) cut += 1;
      }),
      { numRuns: 10_000 },
    );
    expect(cut).toBeGreaterThan(1_000);
  });

  it("says of a number no more than JSON could", () => {
    expect(foundJson([-0, 1e21])).toBe("[0,1e+21]");
  });
});
