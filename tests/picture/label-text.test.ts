import { describe, expect, it, vi } from "vitest";
import { en } from "../../src/i18n/en/words.ts";
import { estimateLabelPx, labelIn } from "../../src/picture/label-text.ts";
import { listingOf } from "../../src/view/listing.ts";
import { articleOf } from "../support/proved.ts";

function label(title: string, status = "happened"): string {
  const [only] = listingOf(articleOf([{ id: "e1", title, status }]), null).all;
  if (!only) throw new Error("no event");
  return labelIn(en.status)(only);
}

describe("a label", () => {
  it.each([
    ["happened", "Talks"],
    ["stated", "Talks"],
    ["scheduled", "Talks · scheduled"],
    ["conditional", "Talks · conditional"],
    ["denied", "Talks · denied"],
  ])("of what was %s is %j", (status, text) => {
    expect(label("Talks", status)).toBe(text);
  });

  it.each([
    ["60 letters, whole", "a".repeat(60), "a".repeat(60)],
    ["61 letters, cut", "a".repeat(61), `${"a".repeat(59)}…`],
    ["60 families, whole", "👨‍👩‍👧".repeat(60), "👨‍👩‍👧".repeat(60)],
    ["61 families, cut between them", "👨‍👩‍👧".repeat(61), `${"👨‍👩‍👧".repeat(59)}…`],
    ["accents that stand apart from their letter", "e\u0301".repeat(61), `${"e\u0301".repeat(59)}…`],
    ["characters of two code units", "𠮷".repeat(61), `${"𠮷".repeat(59)}…`],
    ["a cut behind a space", `${"a".repeat(58)} ${"b".repeat(9)}`, `${"a".repeat(58)}…`],
    ["2,000 letters", "a".repeat(2_000), `${"a".repeat(59)}…`],
  ])("has of %s", (_what, title, text) => {
    expect(label(title)).toBe(text);
  });

  it("is made without taking a short title apart, which is slow", () => {
    const segment = vi.spyOn(Intl.Segmenter.prototype, "segment");
    const make = vi.spyOn(Intl, "Segmenter");
    for (let index = 0; index < 100; index += 1) label("a".repeat(60));
    expect(segment).not.toHaveBeenCalled();
    for (let index = 0; index < 100; index += 1) label("a".repeat(61));
    expect(segment).toHaveBeenCalledTimes(100);
    expect(make.mock.calls.length).toBeLessThanOrEqual(1);
    vi.restoreAllMocks();
  });

  it("says the status of a title that was cut", () => {
    expect(label("a".repeat(100), "denied")).toBe(`${"a".repeat(59)}… · denied`);
  });
});

describe("estimateLabelPx", () => {
  it("gives wide scripts an em and the rest half of one", () => {
    expect(estimateLabelPx("")).toBe(0);
    expect(estimateLabelPx("漢字")).toBe(26);
    expect(estimateLabelPx("𠮷")).toBe(13);
    expect(estimateLabelPx("ab")).toBe(14);
  });

  it("grows with every character", () => {
    const title = "Talks in 漢字 and 👨‍👩‍👧";
    const widths = Array.from(title, (_, index) =>
      estimateLabelPx(
        Array.from(title)
          .slice(0, index + 1)
          .join(""),
      ),
    );
    expect(widths).toEqual(widths.toSorted((a, b) => a - b));
    expect(new Set(widths).size).toBe(widths.length);
  });
});
