import { describe, expect, it } from "vitest";
import { anchorArticle } from "../../src/article/anchor-article.ts";
import type { PhraseReader } from "../../src/article/date-working.ts";
import { parseArticle } from "../../src/article/parse-article.ts";
import { articleJson, eventJson, type Json } from "../support/article-json.ts";

const readNothing: PhraseReader = () => null;

function anchored(events: readonly unknown[], fields: Json = {}, readPhrase = readNothing) {
  const outcome = parseArticle(articleJson({ ...fields, events }));
  if (!outcome.ok) throw new Error("the file was refused");
  return anchorArticle(outcome.value.article, readPhrase);
}

const event = (id: string, when: string, exact: string) => eventJson({ id, when, quotes: [{ exact }] });

describe("anchorArticle", () => {
  it("puts every quote and date phrase at its place in the text", () => {
    const { article, problems } = anchored([eventJson({ datePhrase: { exact: "3 May 2020" } })]);
    expect(problems).toEqual([]);
    expect(article.events).toEqual([
      {
        id: "opened",
        title: "Opened",
        when: expect.objectContaining({ edtf: "2020-05-03" }),
        status: "happened",
        voice: null,
        about: [],
        quotes: [{ exact: "opened on 3 May 2020", start: 23, end: 43 }],
        datePhrase: { exact: "3 May 2020", start: 33, end: 43 },
        dateWorking: { kind: "editor", reason: "phrase-not-read" },
      },
    ]);
  });

  it.each([
    [
      "quotes[1]",
      "quote-not-found",
      "149 million",
      0,
      { quotes: [{ exact: "It cost" }, { exact: "149 million" }] },
    ],
    ["quotes[0]", "quote-ambiguous", "2020", 2, { quotes: [{ exact: "2020" }] }],
    ["quotes[0]", "quote-out-of-context", "It cost", 1, { quotes: [{ exact: "It cost", prefix: "x" }] }],
    ["datePhrase", "quote-not-found", "4 May", 0, { datePhrase: { exact: "4 May" } }],
    ["datePhrase", "quote-ambiguous", "May 2020", 2, { datePhrase: { exact: "May 2020" } }],
  ])("sets an event aside whose %s is %s", (field, code, exact, occurrences, fields) => {
    const { article, problems } = anchored([eventJson(), eventJson({ id: "bad", ...fields })]);
    expect(problems).toEqual([{ code, path: `events[1].${field}`, event: "bad", exact, occurrences }]);
    expect(article.events.map(({ id }) => id)).toEqual(["opened"]);
  });

  it("names each quote of an event that is not found, its date phrase first", () => {
    const quotes = [{ exact: "no" }, { exact: "It cost" }, { exact: "nor this" }];
    const { problems } = anchored([eventJson({ datePhrase: { exact: "never" }, quotes })]);
    expect(problems.map(({ path }) => path)).toEqual([
      "events[0].datePhrase",
      "events[0].quotes[0]",
      "events[0].quotes[2]",
    ]);
  });

  it.each([
    ["quotes[0]", "end", { quotes: [{ exact: "The cafe" }] }],
    ["quotes[0]", "start", { quotes: [{ exact: "\u0301 closed" }] }],
    ["datePhrase", "end", { datePhrase: { exact: "cafe" } }],
  ])("sets an event aside whose %s cuts a character at its %s", (field, at, fields) => {
    const body = { articleBody: "The cafe\u0301 closed." };
    const events = [
      { quotes: [{ exact: "closed" }] },
      { id: "cut", quotes: [{ exact: "closed" }], ...fields },
    ];
    const { article, problems } = anchored(events.map(eventJson), body);
    expect(problems).toEqual([
      {
        code: "quote-splits-character",
        path: `events[1].${field}`,
        event: "cut",
        exact: expect.any(String),
        at,
        character: "e\u0301",
      },
    ]);
    expect(article.events.map(({ id }) => id)).toEqual(["opened"]);
  });

  it("lets a prefix and a suffix cut characters, since they only say where", () => {
    const quotes = [{ exact: "closed", prefix: "\u0301 ", suffix: " i" }];
    const body = { articleBody: "The cafe\u0301 closed i\u0302n May. The bar closed." };
    expect(anchored([eventJson({ quotes })], body).problems).toEqual([]);
  });

  it("names an event by its place in the file, even after others were set aside", () => {
    const { problems } = anchored(["no event", event("bad", "2020", "nowhere")]);
    expect(problems).toMatchObject([{ path: "events[1].quotes[0]" }]);
  });

  it("keeps only links to events that it keeps", () => {
    const { article } = anchored([
      eventJson({ about: ["bad", "other"] }),
      event("bad", "2020", "nowhere"),
      event("other", "2021", "It cost"),
    ]);
    expect(article.events.map(({ about }) => about)).toEqual([["other"], []]);
  });

  it("sorts by time, then by the place of the first quote in the text, then by the file", () => {
    const { article } = anchored([
      event("day", "2020-05-07", "It was closed"),
      event("later-in-text", "2020-05-03", "It cost"),
      event("same-place-b", "2020-05-03", "opened on"),
      event("same-place-a", "2020-05-03", "opened on"),
      eventJson({
        id: "first-in-text",
        when: "2020-05-03",
        quotes: [{ exact: "closed" }, { exact: "The bridge" }],
      }),
      event("year", "2020", "closed on"),
      event("open-start", "../2021", "It was"),
    ]);
    expect(article.events.map(({ id }) => id)).toEqual([
      "open-start",
      "year",
      "first-in-text",
      "same-place-b",
      "same-place-a",
      "later-in-text",
      "day",
    ]);
  });

  it("reads a date phrase as of the dateline, in the article's language", () => {
    const asked: unknown[] = [];
    const reader: PhraseReader = (phrase, dateline, inLanguage) => {
      asked.push([phrase, dateline.edtf, inLanguage]);
      return null;
    };
    anchored([eventJson({ datePhrase: { exact: "3 May 2020" } })], { inLanguage: "en-GB" }, reader);
    expect(asked).toEqual([["3 May 2020", "2020-05-08", "en-GB"]]);
  });
});
