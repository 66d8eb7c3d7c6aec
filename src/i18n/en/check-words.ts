// What the check and the build say of article files in English, each a line of its own. No page's script carries these.
import { problemInWords } from "./problems.ts";

export const enCheck = {
  problem: problemInWords,
  fault: (file: string, sentence: string) => `${file}: ${sentence}`,
  /** Below the fault of a quote that was not found: its words in full. */
  soughtQuote: (exact: string) => `  the quote: “${exact}”`,
  /** Below that: the passage that is most like it. */
  nearestPassage: (exact: string, differs: number) =>
    `  did you mean “${exact}”? ${differs === 1 ? "1 character differs" : `${differs} characters differ`}`,

  unreadable: (file: string) => `${file}: cannot be read as a file of UTF-8 text.`,
  idIsNotFileName: (file: string, id: string) =>
    `${file}: its id is “${id}”. Rename the file to ${id}.json, or change the id.`,
  /** `owner` is the other file. */
  idIsTaken: (file: string, id: string, owner: string) =>
    `${file}: its id “${id}” is that of ${owner} too. Change one of them.`,

  ok: (file: string, events: number, quotes: number) =>
    `ok ${file}: ${counted(events, "event")}, ${counted(quotes, "quote")}`,
  /** `exact` is what is warned of: the words, or the date. */
  warnings: {
    "inside-word": (file: string, event: string, exact: string) =>
      `${warning(file, event)}: “${exact}” begins or ends inside a word or number. Quote whole words, if the text allows it.`,
    "phrase-differs": (file: string, event: string, exact: string) =>
      `${warning(file, event)}: “${exact}”, read by itself, gives another date than “when”. Look at both again.`,
    "happened-later": (file: string, event: string, exact: string) =>
      `${warning(file, event)}: begins ${exact}, after the article was published, and cannot have happened or been said by then. Look at “when” and “status” again.`,
  },
};

function warning(file: string, event: string): string {
  return `warning ${file} (event “${event}”)`;
}

function counted(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}
