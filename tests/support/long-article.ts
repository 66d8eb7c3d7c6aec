// Articles of any number of events: each of a sentence of its own, three on a day, by a handful of voices.
import type { AnchoredArticle } from "../../src/article/anchored-article.ts";
import { articleJson, eventJson } from "./article-json.ts";
import { proveText } from "./proved.ts";

export const longArticleId = "matters";

const voices = ["ada", "bo", "cy", "dee"];

/** The file's text. Every tenth event speaks of the one before it. */
export function longArticleText(count: number): string {
  const numbers = Array.from({ length: count }, (_, index) => index + 1);
  const sentence = (number: number) => `Of the ${number}th matter this was said.`;
  return JSON.stringify(
    articleJson({
      id: longArticleId,
      articleBody: numbers.map(sentence).join("\n\n"),
      voices: voices.map((id) => ({ id, name: id.toUpperCase() })),
      events: numbers.map((number) =>
        eventJson({
          id: `e${number}`,
          title: `Matter ${number}`,
          when: new Date(Date.UTC(2000, 0, 1 + (number % Math.ceil(count / 3)))).toISOString().slice(0, 10),
          voice: voices[number % voices.length],
          about: number % 10 === 0 ? [`e${number - 1}`] : [],
          quotes: [{ exact: sentence(number) }],
        }),
      ),
    }),
  );
}

export function longArticle(count: number): AnchoredArticle {
  return proveText(longArticleText(count));
}
