import { describe, expect, it } from "vitest";
import { type EdtfDate, type EdtfPoint, isInterval } from "../../src/article/edtf.ts";
import { parseEdtf } from "../../src/article/parse-edtf.ts";
import { areOfOneDay, isOnDateline } from "../../src/list/day.ts";

function edtf(text: string): EdtfDate {
  const date = parseEdtf(text);
  if (!date.ok) throw new Error(text);
  return date.value;
}

function point(text: string): EdtfPoint {
  const date = edtf(text);
  if (isInterval(date)) throw new Error(`${text} is no point`);
  return date;
}

describe("the day of publication", () => {
  it.each([
    ["2021-03-30", "2021-03-30", true],
    ["2021-03-30T14:05+03:00", "2021-03-30", true],
    ["2021-03-30", "2021-03-30T23:59Z", true],
    ["2021-03-30~", "2021-03-30", true],
    ["2021-03-29", "2021-03-30", false],
    // The days of a year that begins on it are not it.
    ["2021", "2021-01-01", false],
    ["2021-01", "2021-01-01", false],
    ["202X", "2020-01-01", false],
    ["2021-03-30/2021-03-31", "2021-03-30", false],
  ])("%s in an article of %s: %s", (when, datePublished, isSo) => {
    expect(isOnDateline(edtf(when), { datePublished: point(datePublished) })).toBe(isSo);
  });
});

describe("two times", () => {
  it.each([
    ["2021-03-30T14:05Z", "2021-03-30T15:05Z", true],
    ["2021-03-30T14:05:10Z", "2021-03-30T15:05Z", true],
    ["2021-03-30T14:05+03:00", "2021-03-30T15:05+03:00", true],
    ["2021-03-30T14:05+03:00", "2021-03-30T15:05Z", false],
    ["2021-03-30T14:05Z", "2021-03-31T00:05Z", false],
    ["2021-03-30", "2021-03-30", false],
    ["2021-03-30", "2021-03-30T14:05Z", false],
    ["2021-03-30T14:05Z/2021-03-30T15:05Z", "2021-03-30T14:06Z", false],
  ])("%s, %s are of one day and clock: %s", (before, after, areSo) => {
    expect(areOfOneDay(edtf(before), edtf(after))).toBe(areSo);
  });
});
