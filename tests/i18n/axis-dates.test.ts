// The axis' own dates are read with vis-timeline's names for its steps (axis-labels.test.ts).
import { describe, expect, it } from "vitest";
import { tickDate } from "../../src/i18n/axis-dates.ts";
import { en } from "../../src/i18n/en/words.ts";

describe("tickDate", () => {
  it.each([
    ["day", "2021-03-29T00:00Z", "29 Mar"],
    ["month", "2021-03-01T00:00Z", "Mar 2021"],
    ["month", "-000043-03-01T00:00Z", "Mar 44 BC"],
    ["year", "2021-01-01T00:00Z", "2021"],
    ["year", "-000043-01-01T00:00Z", "44 BC"],
  ] as const)("of a %s says as much of %s as its line needs: %s", (unit, time, date) => {
    expect(tickDate(Date.parse(time), unit, en)).toBe(date);
  });
});
