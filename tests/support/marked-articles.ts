// Arbitrary articles: random texts full of line breaks and signs of every plane, quoted at random places that may
// overlap, touch, nest and run over the ends of paragraphs.
import fc from "fast-check";
import type { AnchoredQuote } from "../../src/article/anchor.ts";
import type { AnchoredArticle, AnchoredEvent } from "../../src/article/anchored-article.ts";
import { articleOf, eventOf } from "./proved.ts";

const template = articleOf([{ id: "opened" }]);
const event: AnchoredEvent = eventOf(template, "opened");

const texts = fc.oneof(
  fc.string({
    unit: fc.constantFrom(
      "a",
      "b ",
      ". ",
      "\n",
      "\n\n",
      "\n\n\n",
      "\r\n",
      "\r\n\r\n",
      "\r\r",
      "\n \t\n",
      "𠮷",
      "👨‍👩‍👧",
      "e\u0301",
      "ا",
      "<",
      "&",
    ),
    minLength: 1,
    maxLength: 30,
  }),
  fc.string({ unit: "binary", minLength: 1, maxLength: 60 }),
);

/** A cut for a text: a place to begin at and one to end at, as shares of its characters. */
const cuts = fc.tuple(fc.nat(999), fc.nat(999));

/** Up to six events with up to three quotes each; a date phrase in half of them. */
export const markedArticles: fc.Arbitrary<AnchoredArticle> = fc
  .tuple(
    texts,
    fc.array(fc.tuple(fc.array(cuts, { minLength: 1, maxLength: 3 }), fc.option(cuts, { nil: null })), {
      maxLength: 6,
    }),
  )
  .map(([articleBody, marks]) => ({
    ...template,
    articleBody,
    events: marks.flatMap(([quoted, dated], index): AnchoredEvent[] => {
      const quotes = quoted.flatMap((cut) => quoteAt(articleBody, cut) ?? []);
      if (quotes.length === 0) return [];
      return [{ ...event, id: `e${index}`, quotes, datePhrase: dated && quoteAt(articleBody, dated) }];
    }),
  }));

/** A passage between two code points; null where it is blank, since the format refuses such a quote. */
function quoteAt(text: string, [from, length]: readonly [number, number]): AnchoredQuote | null {
  const characters = Array.from(text);
  const first = from % characters.length;
  const last = first + 1 + (length % (characters.length - first));
  const start = characters.slice(0, first).join("").length;
  const exact = characters.slice(first, last).join("");
  return exact.trim() === "" ? null : { exact, start, end: start + exact.length };
}
