import { describe, expect, it } from "vitest";
import { clockInWords } from "../../src/i18n/clock-words.ts";
import { en } from "../../src/i18n/en/words.ts";

describe("clockInWords", () => {
  it.each([
    [0, "times in UTC"],
    [120, "times in UTC+2"],
    [-270, "times in UTC−4:30"],
  ])(
    "names the clock %d minutes east of UTC, where times are told on several: %s",
    (offsetMinutes, words) => {
      expect(clockInWords({ offsetMinutes, isMixed: true }, en)).toBe(words);
    },
  );

  it.each([null, 120])("says nothing where all times are told on one (%s)", (offsetMinutes) => {
    expect(clockInWords({ offsetMinutes, isMixed: false }, en)).toBeNull();
  });
});
