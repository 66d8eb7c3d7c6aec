// What the check and the build say of article files in English, each a line of its own. No page's script carries these.
import type { DateSlip } from "../../article/date-slip.ts";
import type { HiddenDifference } from "../../article/hidden-difference.ts";
import type { Problem } from "../../article/problem.ts";
import { charactersInWords } from "./character-names.ts";
import { dateSlipInWords } from "./date-slips.ts";
import { jsonInWords, twinInWords } from "./json-problems.ts";
import { foundInWords, problemInWords } from "./problems.ts";

export const enCheck = {
  /** `slip`: what is wrong with a date, where that is known. */
  problem: (problem: Problem, slip: DateSlip | null) =>
    problem.code === "field" && slip !== null
      ? `${foundInWords(problem)} ${dateSlipInWords(slip)}`
      : problemInWords(problem),
  json: jsonInWords,
  twinName: twinInWords,
  fault: (file: string, sentence: string) => `${file}: ${sentence}`,
  /** Below the fault of a quote that was not found: its words in full. */
  soughtQuote: (exact: string) => `  the quote: “${exact}”`,
  /** Below that: the passage that is most like it. */
  nearestPassage: (exact: string, differs: number) =>
    `  did you mean “${exact}”? ${differs === 1 ? "1 character differs" : `${differs} characters differ`}`,
  /** Below that: characters that look alike. */
  hiddenDifference: ({ inQuote, inArticle, places }: HiddenDifference) =>
    `  the article has ${charactersInWords(inArticle)} ${placesInWords(places)}, where the quote has ${charactersInWords(inQuote)}`,

  unreadable: (file: string) => `${file}: cannot be read as a file of UTF-8 text.`,
  idIsNotFileName: (file: string, id: string) =>
    `${file}: its id is “${id}”. Rename the file to ${id}.json, or change the id.`,
  /** `owner` is the other file. */
  idIsTaken: (file: string, id: string, owner: string) =>
    `${file}: its id “${id}” is that of ${owner} too. Change one of them.`,

  ok: (file: string, events: number, quotes: number) =>
    `ok ${file}: ${counted(events, "event")}, ${counted(quotes, "quote")}`,
  /** `known` are the names that the format has there, `nearest` the one of them that may be meant. */
  unknownField: (file: string, path: string, nearest: string | null, known: readonly string[]) => {
    const meant = nearest === null ? `Known there: ${known.join(", ")}.` : `Did you mean “${nearest}”?`;
    return `warning ${file}: ${path} is no field of the format and is left out. ${meant}`;
  },
  moreUnknown: (file: string, name: string, count: number) =>
    `warning ${file}: “${name}” stands in ${counted(count, "more object")} where it is left out.`,
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

/** Words before it; none at the beginning. */
function placesInWords(places: readonly string[]): string {
  const shown = places
    .slice(0, maxPlaces)
    .map((word) => (word === "" ? "at its beginning" : `after “${word}”`));
  const rest = places.length - shown.length;
  return `${shown.join(", ")}${rest > 0 ? ` and at ${counted(rest, "more place")}` : ""}`;
}

const maxPlaces = 5;

function counted(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}
