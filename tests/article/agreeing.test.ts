import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { agreeing } from "../../src/article/agreeing.ts";
import type { AnchoredArticle } from "../../src/article/anchored-article.ts";
import { articleOf, everyArticle } from "../support/proved.ts";

describe("agreeing", () => {
  it.each(everyArticle())("gives %s itself, since all of it agrees", (_name, article) => {
    const agreed = agreeing(article);
    expect(agreed.article).toBe(article);
    expect(agreed.problems).toEqual([]);
  });

  const article: AnchoredArticle = articleOf([{ id: "one" }, { id: "two", about: ["one"] }, { id: "three" }]);

  /** The article with the first quote of one event changed. */
  function withQuote(id: string, change: { start?: number; end?: number; exact?: string }): AnchoredArticle {
    return {
      ...article,
      events: article.events.map((event) =>
        event.id === id
          ? { ...event, quotes: event.quotes.map((quote) => ({ ...quote, ...change })) }
          : event,
      ),
    };
  }

  it.each([
    ["another text there", { exact: "These words are nowhere." }],
    ["a place before it", { start: -1 }],
    ["an end behind it", { end: 10_000 }],
    ["no words", { exact: "" }],
    ["a place that is no number", { start: Number.NaN }],
  ])("sets aside an event whose quote has %s, with what speaks of it, and names it once", (_what, change) => {
    const { article: agreed, problems } = agreeing(withQuote("one", change));
    expect(agreed.events.map(({ id }) => id)).toEqual(
      article.events.map(({ id }) => id).filter((id) => id !== "one"),
    );
    expect(agreed.events.flatMap(({ about }) => about)).toEqual([]);
    expect(problems.map(({ code, event }) => [code, event])).toEqual([["quote-misplaced", "one"]]);
    expect(problems[0]?.path).toMatch(/^events\[\d\]\.quotes\[0\]$/);
  });

  it("sets aside an event whose date phrase does not agree", () => {
    const phrase = { exact: "May", start: 0, end: 3 };
    const changed = {
      ...article,
      events: article.events.map((event) => (event.id === "two" ? { ...event, datePhrase: phrase } : event)),
    };
    expect(agreeing(changed).problems).toEqual([
      { code: "quote-misplaced", path: "events[1].datePhrase", event: "two", exact: "May" },
    ]);
  });

  it("keeps exactly the events of which every word stands where it says, whatever the text", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 40 }), (inserted) => {
        const at = Math.floor(article.articleBody.length / 2);
        const articleBody = `${article.articleBody.slice(0, at)}${inserted}${article.articleBody.slice(at)}`;
        const { article: agreed, problems } = agreeing({ ...article, articleBody });
        const stands = article.events.filter(({ quotes, datePhrase }) =>
          [...quotes, ...(datePhrase ? [datePhrase] : [])].every(
            ({ start, end, exact }) => articleBody.slice(start, end) === exact,
          ),
        );
        expect(agreed.events.map(({ id }) => id)).toEqual(stands.map(({ id }) => id));
        expect(problems.length === 0).toBe(stands.length === article.events.length);
      }),
    );
  });
});
