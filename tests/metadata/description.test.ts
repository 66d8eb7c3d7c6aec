import { describe, expect, it } from "vitest";
import { enBuild } from "../../src/i18n/en/build-words.ts";
import { describe as describeArticle } from "../../src/metadata/description.ts";
import { articleAt, articleOf, bundledArticle } from "../support/proved.ts";

describe("describe", () => {
  it("says of the bundled article how many events there are, of which time, and what they rest on", () => {
    expect(describeArticle(bundledArticle(), enBuild)).toBe(
      "9 events, 26 March – 23 April 2021, each pinned to the words of the article it rests on.",
    );
  });

  it("says that nothing is marked where nothing is", () => {
    expect(describeArticle(articleOf([]), enBuild)).toBe(
      "A news article of 8 May 2020, in which no event has been marked yet.",
    );
  });

  it.each([
    [["2020-05-03"], "1 event, 3 May 2020, pinned to the words of the article it rests on."],
    [["2020-05-03", "2020-05-03"], "2 events, 3 May 2020, each pinned"],
    [["2020-05-03", "2020-05-07"], "3 – 7 May 2020,"],
    [["2019-12-30", "2020-01-02"], "30 December 2019 – 2 January 2020,"],
    [["2020-05-03T23:30-08:00", "2020-05-07"], "3 – 7 May 2020,"],
    // On one clock, UTC, since no other has more times.
    [["2020-05-03T23:30-08:00", "2020-05-04T09:00+09:00"], "4 May 2020,"],
  ])("gives %j to the day", (dates, words) => {
    expect(describeArticle(articleAt(...dates), enBuild)).toContain(words);
  });

  it.each([
    [["2020-03", "2020-05-07"], "March – May 2020,"],
    [["2020-03-XX", "2020-05-07"], "March – May 2020,"],
    [["2019", "2020-05-07"], "2019 – 2020,"],
    [["2020-XX", "2020-05-07"], "2020,"],
    [["199X", "2020-05-07"], "1990 – 2020,"],
    [["-0043", "2020-05-07"], "44 BC – AD 2020,"],
    [["0079-08-24", "0070"], "AD 70 – 79,"],
  ])("makes nothing of %j more precise than it is", (dates, words) => {
    expect(describeArticle(articleAt(...dates), enBuild)).toContain(words);
  });

  it.each([
    [["2020-03~", "2020-05-07"], "about March – May 2020,"],
    [["2020-03-01", "2020-05-07?"], "1 March – 7 May 2020 (uncertain),"],
    [["2020-03-01%", "2020-05-07"], "about 1 March – 7 May 2020 (uncertain),"],
  ])("says of %j what is in doubt", (dates, words) => {
    expect(describeArticle(articleAt(...dates), enBuild)).toContain(words);
  });

  it.each([
    [["2020-03-01/..", "2020-05-07"], "1 March – 7 May 2020,"],
    [["../2020-05-07"], "1 event, 7 May 2020,"],
  ])("tells the known ends of %j", (dates, words) => {
    expect(describeArticle(articleAt(...dates), enBuild)).toContain(words);
  });
});
