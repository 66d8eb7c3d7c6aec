// The axis' own dates are read with vis-timeline's names for its steps (axis-labels.test.ts).
import { describe, expect, it } from "vitest";
import { stretchDate, tickDate, tickInStretch } from "../../src/i18n/axis-dates.ts";
import { en } from "../../src/i18n/en/words.ts";

describe("tickDate", () => {
  it.each([
    ["day", "2021-03-29T00:00Z", "29 Mar"],
    ["month", "2021-03-01T00:00Z", "Mar 2021"],
    ["month", "-000043-03-01T00:00Z", "Mar 44 BC"],
    ["month", "0079-08-01T00:00Z", "Aug AD 79"],
    ["hour", "2021-03-29T06:00Z", "29 Mar 06:00"],
    ["minute", "2021-03-29T06:05Z", "29 Mar 06:05"],
    ["second", "2021-03-29T06:05:09Z", "06:05:09"],
    ["year", "2021-01-01T00:00Z", "2021"],
    ["year", "-000043-01-01T00:00Z", "44 BC"],
  ] as const)("of a %s says as much of %s as its line needs: %s", (unit, time, date) => {
    // Versions of Intl part over the comma before a time.
    expect(tickDate(Date.parse(time), unit, en).replace(",", "")).toBe(date);
  });
});

describe("a tick with its stretch above it", () => {
  it.each([
    ["second", "2021-03-29T06:05:09Z", "06:05:09"],
    ["minute", "2021-03-29T06:05Z", "06:05"],
    ["hour", "2021-03-29T00:00Z", "00:00"],
    ["day", "2021-03-29T00:00Z", "29"],
    ["month", "2021-03-01T00:00Z", "Mar"],
    ["year", "-008999-01-01T00:00Z", "9000 BC"],
  ] as const)("of a %s says of %s what changes: %s", (unit, time, date) => {
    expect(tickInStretch(Date.parse(time), unit, en)).toBe(date);
  });

  it.each([
    ["minute", "2021-03-29T06:05Z", /^Mon 29 March 2021\D+06:05$/],
    ["day", "2021-03-29T00:00Z", /^Mon 29 March 2021$/],
    // No weekday before the calendar.
    ["day", "-000043-03-15T00:00Z", /^15 March 44 BC$/],
    ["month", "2021-03-01T00:00Z", /^March 2021$/],
    ["year", "0079-01-01T00:00Z", /^AD 79$/],
  ] as const)("names the %s of %s above: %s", (unit, time, date) => {
    expect(stretchDate(Date.parse(time), unit, en)).toMatch(date);
  });
});
