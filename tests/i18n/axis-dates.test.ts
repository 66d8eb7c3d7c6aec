import { describe, expect, it } from "vitest";
import { axisDates } from "../../src/i18n/axis-dates.ts";
import { en } from "../../src/i18n/en/words.ts";

const dates = axisDates(en);

describe("at a line of the axis", () => {
  it.each([
    ["second", "2021-03-29T06:05:09Z", "05:09"],
    ["minute", "2021-03-29T06:05Z", "06:05"],
    ["hour", "2021-03-29T00:00Z", "00:00"],
    ["weekday", "2021-03-29T00:00Z", "Mon 29"],
    ["day", "2021-03-29T00:00Z", "29"],
    ["week", "2021-03-29T00:00Z", "29 Mar"],
    ["month", "2021-03-01T00:00Z", "Mar"],
    ["year", "-008999-01-01T00:00Z", "9000 BC"],
  ] as const)("of a %s stands of %s what changes: %s", (step, time, date) => {
    expect(dates.atLine(Date.parse(time), step)).toBe(date);
  });
});

describe("above the lines", () => {
  it.each([
    ["second", "2021-03-29T06:05Z", [/^Mon 29 March\D+06:05$/, /^29 Mar\D+06:05$/]],
    ["hour", "2021-03-29T00:00Z", [/^Mon 29 March 2021$/, /^29 Mar 2021$/, /^29 Mar$/]],
    // No weekday before the calendar.
    ["minute", "-000043-03-15T00:00Z", [/^15 March 44 BC$/, /^15 Mar 44 BC$/, /^15 Mar$/]],
    ["day", "2021-03-01T00:00Z", [/^March 2021$/, /^Mar 2021$/]],
    ["month", "0079-01-01T00:00Z", [/^AD 79$/]],
    ["year", "2021-01-01T00:00Z", [/^$/]],
  ] as const)("of a %s stands of %s what they have in common, and shorter", (step, time, forms) => {
    const ms = Date.parse(time);
    const said = [dates.aboveLines(ms, step), ...dates.aboveLinesShorter(ms, step)];
    expect(said).toHaveLength(forms.length);
    for (const [index, form] of forms.entries()) expect(said[index]).toMatch(form);
  });
});
