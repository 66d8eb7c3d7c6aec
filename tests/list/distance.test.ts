import { describe, expect, it } from "vitest";
import { en } from "../../src/i18n/en/words.ts";
import { distanceBetween } from "../../src/list/distance.ts";
import { listingOf } from "../../src/view/listing.ts";
import { articleOf } from "../support/proved.ts";

function said(before: string, after: string): string | null {
  const whens = [before, after];
  const article = articleOf(whens.map((when, index) => ({ id: `e${index}`, when })));
  const [first, second] = listingOf(article, null).all;
  if (!first || !second) throw new Error("too few events");
  const distance = distanceBetween(first, second);
  return distance && en.later(distance.count, distance.unit);
}

describe("the distance from one date of the list to the next", () => {
  it.each([
    ["2021-03-29", "2021-03-30", "next day"],
    ["2021-03-26", "2021-03-29", "3 days later"],
    ["2021-03-30T14:05Z", "2021-04-01", "2 days later"],
    ["2021-03-30", "2021-04-22/2021-04-23", "23 days later"],
    ["2021-03", "2021-04", "next month"],
    ["2021-01-31", "2021-05", "4 months later"],
    ["2021-01-31", "2021-05-01", "3 months later"],
    ["2021-01-31", "2021-05-31", "4 months later"],
    ["2020-12-31", "2022-12-01", "23 months later"],
    ["2020-12-31", "2022-12-31", "2 years later"],
    ["2020-12-31", "2021-12-30", "11 months later"],
    ["1901-02-03", "1902-05", "15 months later"],
    ["1989-12", "1992-01", "2 years later"],
    ["1897", "1901-02-03", "4 years later"],
    ["-4999", "-0752", "4247 years later"],
    ["-9999", "2020", "12,019 years later"],
    ["2021-03-30T14:05Z", "2021-03-30T14:06Z", "1 minute later"],
    ["2021-03-30T14:05Z", "2021-03-30T15:05Z", "1 hour later"],
    ["2021-03-30T14:05Z", "2021-03-30T16:35Z", "2 hours 30 minutes later"],
    ["2021-03-30T22:00+03:00", "2021-03-30T17:30-04:00", "2 hours 30 minutes later"],
    ["2021-03-30T23:58Z", "2021-03-31T00:02Z", "4 minutes later"],
    ["2021-03-30T23:58Z", "2021-03-31T23:58Z", "next day"],
    ["2021-03-30T14:05:10Z", "2021-03-30T14:05:11Z", "1 second later"],
    ["2021-03-30T14:05:10Z", "2021-03-30T14:05:55Z", "45 seconds later"],
    ["2021-03-30T14:05:10Z", "2021-03-30T14:06:15Z", "1 minute later"],
  ])("%s, %s: %s", (before, after, words) => {
    expect(said(before, after)).toBe(words);
  });

  it.each([
    ["the same date", "2021-03-30", "2021-03-30"],
    ["a day and a time of it", "2021-03-30", "2021-03-30T14:05Z"],
    ["a year and a day of it", "2021", "2021-03-30"],
    ["a decade and a year of it", "202X", "2025"],
    ["a century and a day of it", "19XX", "1987-03-01"],
    ["a minute and a second of it", "2021-03-30T10:00Z", "2021-03-30T10:00:30Z"],
    ["what began nobody knows when", "../2021-03", "2021-03-30"],
  ])("is not told of %s", (_what, before, after) => {
    expect(said(before, after)).toBeNull();
  });
});
