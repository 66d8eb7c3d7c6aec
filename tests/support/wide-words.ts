// An article in whose every field stand words that no line is wide enough for.
import { articleJson, eventJson } from "./article-json.ts";

/** What a word is that a line cannot hold, by what it is made of. None has a place where a line breaks by itself. */
const unbroken: Readonly<Record<string, string>> = {
  compound: "Donaudampfschifffahrtsgesellschaftskapitaen".repeat(8),
  capitals: "W".repeat(300),
  address: `http://example.org/${"a".repeat(400)}?q=${"b".repeat(20)}`,
  spaces: "no\u00a0break\u202fspace\u00a0".repeat(30).trim(),
  hyphens: "non\u2011breaking\u2011hyphens\u2011".repeat(20),
  joined: "word\u2060joined\u2060".repeat(30),
  arabic: `${"مـ".repeat(200)}`,
  emoji: "👨‍👩‍👧".repeat(120),
};

/** A letter of which no part may stand in another line. */
export const unbreakable = `a${"\u0301".repeat(1_900)}`;

export const wideWordsId = "wide-words";

export const wideWords: Readonly<Record<string, string>> = { ...unbroken, marks: unbreakable };

export function wideWordsArticle(): string {
  const all = Object.entries(wideWords);
  const each = Object.values(unbroken).join(" ");
  return JSON.stringify(
    articleJson({
      id: wideWordsId,
      headline: `${each} ${unbreakable}`,
      articleBody: all.map(([, word]) => `It says: ${word} and ends.`).join("\n\n"),
      author: each,
      publisher: { name: each, url: "https://example.org/" },
      license: each,
      voices: all.map(([id, word]) => ({ id, name: word, role: word })),
      events: all.map(([id, word]) =>
        eventJson({
          id,
          title: word,
          voice: id,
          about: all.map(([other]) => other).filter((other) => other !== id),
          quotes: [{ exact: `It says: ${word} and ends.` }],
          datePhrase: { exact: word },
        }),
      ),
    }),
  );
}
