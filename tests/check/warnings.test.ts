import { describe, expect, it, vi } from "vitest";
import { proveArticle } from "../../src/check/prove-article.ts";
import { warningsOf } from "../../src/check/warnings.ts";
import { articleJson, eventJson, type Json } from "../support/article-json.ts";
import { bundledText, fixtureNames, fixtureText } from "../support/files.ts";

function warningsFor(fileText: string) {
  const proof = proveArticle(fileText);
  if (!proof.ok) throw new Error(JSON.stringify(proof.failure));
  return warningsOf(proof.value);
}

const file = (articleBody: string, exact: string, fields: Json = {}) =>
  JSON.stringify(articleJson({ articleBody, events: [eventJson({ quotes: [{ exact }] })], ...fields }));

describe("warningsOf", () => {
  it.each([
    ["a number cut at its start", "It cost 140 million.", "40 million."],
    ["a number cut at its end", "It cost 140 million.", "It cost 14"],
    ["a number cut at its separator", "It cost 1,400 crowns.", "400 crowns."],
    ["a number cut at its point", "It cost 1.5 crowns.", "It cost 1"],
    ["a word cut at its end", "It was not allowed.", "It was not allow"],
    ["a word cut at its start", "It was impossible.", "possible."],
    ["an Arabic word cut at its start", "قال الوزير إن", "وزير إن"],
  ])("warns of %s", (_what, body, exact) => {
    expect(warningsFor(file(body, exact))).toEqual([{ code: "inside-word", event: "opened", exact }]);
  });

  it.each([
    ["whole words", "It was not allowed.", "was not"],
    ["the whole text", "It was not allowed.", "It was not allowed."],
    ["words with the space around them", "It  was not", " was "],
    ["words up to a quotation mark", "“No,” he said.", "No"],
    ["words across a paragraph break", "One.\n\nTwo.", "One.\n\nTwo"],
    ["a line that begins the text", "\nOne.", "\nOne"],
    ["half of a line's end", "One.\n", "One."],
  ])("says nothing of %s", (_what, body, exact) => {
    expect(warningsFor(file(body, exact))).toEqual([]);
  });

  it("looks at the line of each quote, not at the whole text", () => {
    const { prototype } = Intl.Segmenter;
    const { segment } = prototype;
    let given = 0;
    vi.spyOn(prototype, "segment").mockImplementation(function (this: Intl.Segmenter, text) {
      given += text.length;
      return segment.call(this, text);
    });
    const body = Array.from({ length: 1_000 }, (_, index) => `It was said for the ${index}th time.`);
    const events = body.map((_, index) =>
      eventJson({ id: `e${index}`, quotes: [{ exact: `for the ${index}th ti` }] }),
    );
    const warnings = warningsFor(JSON.stringify(articleJson({ articleBody: body.join("\n\n"), events })));
    expect(warnings).toHaveLength(1_000);
    expect(given).toBeLessThan(100_000);
    vi.restoreAllMocks();
  });

  it("warns of a date phrase that gives another date by itself", () => {
    const events = [eventJson({ when: "2020-05-04", datePhrase: { exact: "3 May 2020" } })];
    expect(warningsFor(JSON.stringify(articleJson({ events })))).toEqual([
      { code: "phrase-differs", event: "opened", exact: "3 May 2020" },
    ]);
  });

  it.each([
    ["happened", "2020-05-16", true],
    ["stated", "2020-06", true],
    ["happened", "2020-05-15", false],
    ["stated", "2020-05", false],
    ["happened", "../2030", false],
    ["scheduled", "2020-06-03", false],
    ["conditional", "2021", false],
    ["denied", "2021", false],
  ])("of what %s on %s, in an article of 15 May 2020: a warning, %s", (status, when, isWarned) => {
    const events = [eventJson({ status, when })];
    const warnings = warningsFor(JSON.stringify(articleJson({ datePublished: "2020-05-15", events })));
    expect(warnings).toEqual(isWarned ? [{ code: "happened-later", event: "opened", exact: when }] : []);
  });

  it.each([
    ["an hour before, on a later wall clock", "happened", "2021-03-30T22:00+03:00", false],
    ["within the same minute", "stated", "2021-03-30T20:00Z", false],
    ["90 minutes after, on an earlier wall clock", "happened", "2021-03-30T17:30-04:00", true],
    ["a minute after", "stated", "2021-03-30T21:01+01:00/..", true],
    ["90 minutes after, as announced", "scheduled", "2021-03-30T17:30-04:00", false],
    ["the same day", "happened", "2021-03-30", false],
    ["the day after", "happened", "2021-03-31", true],
  ])("compares instants: %s, %s on %s: a warning, %s", (_what, status, when, isWarned) => {
    const events = [eventJson({ status, when })];
    const warnings = warningsFor(
      JSON.stringify(articleJson({ datePublished: "2021-03-30T21:00+01:00", events })),
    );
    expect(warnings).toEqual(isWarned ? [{ code: "happened-later", event: "opened", exact: when }] : []);
  });

  it("warns of a date phrase cut out of a number", () => {
    const events = [eventJson({ when: "202X", datePhrase: { exact: "202", prefix: "3 May " } })];
    expect(warningsFor(JSON.stringify(articleJson({ events })))).toContainEqual({
      code: "inside-word",
      event: "opened",
      exact: "202",
    });
  });

  it("has nothing to say of the bundled article", () => {
    expect(warningsFor(bundledText("position-of-strength"))).toEqual([]);
  });

  it.each(fixtureNames)("has nothing to say of %s", (name) => {
    expect(warningsFor(fixtureText(name))).toEqual([]);
  });
});
