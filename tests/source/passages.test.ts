import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { AnchoredArticle } from "../../src/article/anchored-article.ts";
import { paragraphs } from "../../src/source/passages.ts";
import { markedArticles } from "../support/marked-articles.ts";
import { pairwiseParagraphs, paragraphsByLine } from "../support/pairwise-passages.ts";
import { articleOf, bundledArticle, everyArticle } from "../support/proved.ts";

const runs = { numRuns: 10_000 };

/** Each piece as its text, with its events and, behind a slash, those that end there. */
function drawn(article: AnchoredArticle): string[][] {
  return paragraphs(article).map(({ pieces }) =>
    pieces.map(({ parts, events, ending }) => {
      const text = parts.map((part) => part.text).join("");
      return events.length === 0 ? text : `[${text}|${events.join(" ")}/${ending.join(" ")}]`;
    }),
  );
}

/** The text `body` with events that quote these passages of it, in this order. */
function quoting(body: string, ...quotes: readonly string[]): AnchoredArticle {
  return articleOf(
    quotes.map((exact, index) => ({
      id: `e${index + 1}`,
      when: `2020-05-0${index + 1}`,
      quotes: [{ exact }],
    })),
    { articleBody: body },
  );
}

describe("paragraphs", () => {
  it.each([
    ["a quote", "One two three.", ["two"], [["One ", "[two|e1/e1]", " three."]]],
    ["quotes that touch", "One two three.", ["One ", "two"], [["[One |e1/e1]", "[two|e2/e2]", " three."]]],
    [
      "quotes that overlap",
      "One two three.",
      ["One two", "two three"],
      [["[One |e1/]", "[two|e1 e2/e1]", "[ three|e2/e2]", "."]],
    ],
    [
      "a quote inside another",
      "One two three.",
      ["One two three.", "two"],
      [["[One |e1/]", "[two|e1 e2/e2]", "[ three.|e1/e1]"]],
    ],
    ["two events on one quote", "One two.", ["two.", "two."], [["One ", "[two.|e1 e2/e1 e2]"]]],
    [
      "a quote over two paragraphs",
      "One two.\n\nThree four.",
      ["two.\n\nThree"],
      [
        ["One ", "[two.|e1/]"],
        ["[Three|e1/e1]", " four."],
      ],
    ],
    [
      "a quote that ends with the blank line",
      "One two.\n\nThree.",
      ["two.\n\n"],
      [["One ", "[two.|e1/e1]"], ["Three."]],
    ],
    [
      "a quote that ends within the blank line",
      "One two.\n\nThree.",
      ["two.\n"],
      [["One ", "[two.|e1/e1]"], ["Three."]],
    ],
    [
      "a quote that begins with the blank line",
      "One two.\n\nThree.",
      ["\n\nThree"],
      [["One two."], ["[Three|e1/e1]", "."]],
    ],
    ["a quote at the very end", "One two", ["two"], [["One ", "[two|e1/e1]"]]],
    ["the whole text", "One two", ["One two"], [["[One two|e1/e1]"]]],
    ["three line breaks", "One.\n\n\nTwo.", ["One.", "Two."], [["[One.|e1/e1]"], ["[Two.|e2/e2]"]]],
    ["four line breaks", "One.\n\n\n\nTwo.", ["Two."], [["One."], ["[Two.|e1/e1]"]]],
    ["one line break", "One.\nTwo.", ["Two."], [["One.\n", "[Two.|e1/e1]"]]],
    ["a text that begins and ends blank", "\n\nOne.\n\n", ["One."], [["[One.|e1/e1]"]]],
    ["breaks of CR and LF", "One.\r\n\r\nTwo.", ["Two."], [["One."], ["[Two.|e1/e1]"]]],
    ["one break of CR and LF", "One.\r\nTwo.", ["Two."], [["One.\r\n", "[Two.|e1/e1]"]]],
    ["breaks of CR alone", "One.\r\rTwo.", ["Two."], [["One."], ["[Two.|e1/e1]"]]],
    [
      "a quote over breaks of CR and LF",
      "One two.\r\n\r\nThree four.",
      ["two.\r\n\r\nThree"],
      [
        ["One ", "[two.|e1/]"],
        ["[Three|e1/e1]", " four."],
      ],
    ],
    ["a line of spaces", "One.\n \t\u00a0\n  Two.", ["Two."], [["One."], ["  ", "[Two.|e1/e1]"]]],
    ["a last line of spaces", "One. \n  ", ["One."], [["[One.|e1/e1]", " "]]],
    ["astral characters", "𠮷一👨‍👩‍👧二", ["👨‍👩‍👧"], [["𠮷一", "[👨‍👩‍👧|e1/e1]", "二"]]],
  ])("cuts at the ends of %s", (_what, body, quotes, pieces) => {
    expect(drawn(quoting(body, ...quotes))).toEqual(pieces);
  });

  it("names an event once where two of its quotes end together", () => {
    const quotes = [{ exact: "One two" }, { exact: "two" }];
    const article = articleOf([{ id: "e1", quotes }], { articleBody: "One two." });
    expect(drawn(article)).toEqual([["[One |e1/]", "[two|e1/e1]", "."]]);
  });

  it("names a passage's events in order of time, however they stand in the file", () => {
    const quotes = [{ exact: "two" }];
    const article = articleOf(
      [
        { id: "late", when: "2020-05-09", quotes },
        { id: "early", when: "2020-05-01", quotes },
      ],
      { articleBody: "One two." },
    );
    expect(drawn(article)).toEqual([["One ", "[two|early late/early late]", "."]]);
  });

  it("underlines the date phrases, in quotes and outside of them", () => {
    const article = articleOf(
      [
        { id: "e1", datePhrase: { exact: "3 May 2020" }, quotes: [{ exact: "opened on 3 May" }] },
        { id: "e2", datePhrase: { exact: "7 May 2020" }, quotes: [{ exact: "The bridge" }] },
      ],
      {},
    );
    const dates = paragraphs(article).map(({ pieces }) =>
      pieces.flatMap(({ parts }) => parts.flatMap(({ text, isDatePhrase }) => (isDatePhrase ? text : []))),
    );
    expect(dates).toEqual([["3 May", " 2020"], ["7 May 2020"]]);
  });
});

describe("paragraphs, over any text and any quotes", () => {
  it("are what comes of holding each piece against every quote and date phrase", () => {
    let nested = 0;
    fc.assert(
      fc.property(markedArticles, (article) => {
        const expected = pairwiseParagraphs(article);
        expect(paragraphs(article)).toEqual(expected);
        if (expected.some(({ pieces }) => pieces.some(({ events }) => events.length > 2))) nested += 1;
      }),
      runs,
    );
    expect(nested).toBeGreaterThan(runs.numRuns / 10);
  });

  it.each(everyArticle())("are so in %s", (_name, article) => {
    expect(paragraphs(article)).toEqual(pairwiseParagraphs(article));
  });

  it.each(["side by side", "nested", "overlapping"] as const)(
    "look at no quote or date phrase for each of the others, with many that stand %s",
    (how) => {
      const many = 2_000;
      let reads = 0;
      const counted = (start: number, end: number) => ({
        exact: "",
        get start() {
          reads += 1;
          return start;
        },
        get end() {
          reads += 1;
          return end;
        },
      });
      const spanOf = (at: number): readonly [number, number] => {
        if (how === "side by side") return [8 * at, 8 * at + 6];
        if (how === "overlapping") return [8 * at, 8 * at + 20];
        // Eight within each other, since what stands in a piece is told in any case.
        return [64 * Math.floor(at / 8) + (at % 8), 64 * Math.floor(at / 8) + 60 - (at % 8)];
      };
      const bundled = bundledArticle();
      const [event] = bundled.events;
      if (!event) throw new Error("The bundled article has no event");
      const events = Array.from({ length: many }, (_, at) => {
        const [start, end] = spanOf(at);
        const quote = counted(start, end);
        return { ...event, id: `e${at}`, quotes: [quote], datePhrase: quote };
      });
      const articleBody = "Seven, ".repeat((8 * many) / 7 + 8);
      expect(paragraphs({ ...bundled, articleBody, events })).toHaveLength(1);
      // Sorting takes some for each: twice the logarithm of their number, a few times over.
      expect(reads).toBeGreaterThan(many);
      expect(reads).toBeLessThan(100 * many);
    },
  );

  it("with the blank lines between them are the text exactly, and none is empty", () => {
    let many = 0;
    fc.assert(
      fc.property(markedArticles, ({ articleBody, ...article }) => {
        let rebuilt = "";
        const text = paragraphs({ ...article, articleBody });
        for (const { start, end, pieces } of text) {
          const gap = articleBody.slice(rebuilt.length, start);
          expect(gap.trim()).toBe("");
          // What parts two paragraphs is a blank line at least.
          if (rebuilt !== "") expect(gap.split(/\r\n|\r|\n/).length).toBeGreaterThan(2);
          const own = pieces.flatMap(({ parts }) => parts.map((part) => part.text)).join("");
          expect(own.trim()).not.toBe("");
          expect(own).not.toMatch(/(?:\r\n|\n|\r(?!\n))[^\S\r\n\u2028\u2029]*(?:\r|\n)/);
          rebuilt += gap + own;
          expect(rebuilt).toHaveLength(end);
        }
        const rest = articleBody.slice(rebuilt.length);
        expect(rest.trim()).toBe("");
        expect(rebuilt + rest).toBe(articleBody);
        if (text.length > 2) many += 1;
      }),
      runs,
    );
    expect(many).toBeGreaterThan(runs.numRuns / 20);
  });

  it("carry on each character exactly the events whose quotes stand there", () => {
    let shared = 0;
    fc.assert(
      fc.property(markedArticles, (article) => {
        for (const { pieces } of paragraphs(article)) {
          for (const piece of pieces) {
            if (piece.events.length > 1) shared += 1;
            for (let at = piece.start; at < piece.end; at += 1) {
              const quoted = article.events.filter(({ quotes }) =>
                quotes.some(({ start, end }) => start <= at && at < end),
              );
              expect(piece.events).toEqual(quoted.map(({ id }) => id));
            }
          }
        }
      }),
      runs,
    );
    expect(shared).toBeGreaterThan(runs.numRuns / 2);
  });

  it("have each event's number behind the last words of each of its quotes", () => {
    let overBreaks = 0;
    let allClear = 0;
    fc.assert(
      fc.property(markedArticles, (article) => {
        const { articleBody, events } = article;
        const text = paragraphs(article);
        for (const { id, quotes } of events) {
          const ends = quotes.map(({ start, end }) => lastShownPlace(articleBody, start, end));
          if (quotes.some(({ exact }) => /\n\n|\r\n\r\n/.test(exact))) overBreaks += 1;
          const numbered = text.flatMap(({ pieces }) =>
            pieces.filter(({ ending }) => ending.includes(id)).map(({ end }) => end),
          );
          // Many blank lines behind a quote leave the paragraph after them no words to stand behind.
          const clear = ends.flatMap((end) => end ?? []);
          expect(numbered).toEqual(expect.arrayContaining(clear));
          if (clear.length < ends.length) continue;
          allClear += 1;
          expect(new Set(numbered)).toEqual(new Set(clear));
        }
      }),
      runs,
    );
    expect(overBreaks).toBeGreaterThan(runs.numRuns / 10);
    expect(allClear).toBeGreaterThan(runs.numRuns);
  });

  it("have parts only where pieces begin and end, and where date phrases do", () => {
    let dated = 0;
    fc.assert(
      fc.property(markedArticles, (article) => {
        const phrases = article.events.flatMap(({ datePhrase }) => datePhrase ?? []);
        for (const part of paragraphs(article).flatMap(({ pieces }) =>
          pieces.flatMap(({ parts }) => parts),
        )) {
          if (part.isDatePhrase) dated += 1;
          expect(part.text).not.toBe("");
          for (let at = part.start; at < part.end; at += 1) {
            expect(phrases.some(({ start, end }) => start <= at && at < end)).toBe(part.isDatePhrase);
          }
        }
      }),
      { numRuns: 2_000 },
    );
    expect(dated).toBeGreaterThan(1_000);
  });

  it("give every quote of the bundled article one number", () => {
    const article = bundledArticle();
    const ending = paragraphs(article).flatMap(({ pieces }) => pieces.flatMap((piece) => piece.ending));
    const quotes = article.events.flatMap(({ id, quotes: own }) => own.map(() => id));
    expect(ending.toSorted()).toEqual(quotes.toSorted());
  });
});

/**
 * The offset behind which a quote's number belongs: its end, or, where it ends in a blank line, that of the paragraph
 * before. Null where it is not a paragraph's own words that it ends with.
 */
function lastShownPlace(body: string, start: number, end: number): number | null {
  const last = paragraphsByLine(body).findLast((paragraph) => paragraph.start < end) ?? null;
  if (last === null || last.end <= start) return null;
  return Math.min(end, last.end);
}
