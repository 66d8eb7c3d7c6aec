// What is wrong with an article's file, in plain English: where, what stands there, what to do.
import { isNotBlank } from "../../article/field-rules.ts";
import type {
  FieldProblem,
  FileProblem,
  Problem,
  QuoteProblem,
  SplitProblem,
  Wanted,
} from "../../article/problem.ts";

/** One or two sentences, the same wherever it is said. */
export function problemInWords(problem: Problem): string {
  switch (problem.code) {
    case "field":
      return fieldInWords(problem);
    case "quote-not-found":
    case "quote-out-of-context":
    case "quote-ambiguous":
      return `${place(problem)}: ${quoteInWords(problem)}`;
    case "quote-misplaced":
      return `${place(problem)}: “${shortened(problem.exact)}” does not stand in the text at its place.`;
    case "quote-splits-character":
      return `${place(problem)}: ${splitInWords(problem)}`;
    case "not-json":
    case "too-large":
    case "too-many-events":
      return fileInWords(problem);
    default:
      return problem satisfies never;
  }
}

/** Completes "It should be …". */
export function wantedInWords(wanted: Wanted): string {
  switch (wanted) {
    case "object":
      return "an object, in { curly brackets }";
    case "list":
      return "a list, in [ square brackets ]";
    case "text":
      return "text, in quotation marks";
    case "non-empty-text":
      return "text that is not blank";
    case "well-formed-text":
      return "text of whole characters: no half of a surrogate pair and no U+0000, which a page cannot show";
    case "title":
      return "a title of 1 to 2,000 characters";
    case "quote":
      return "words of the article, 1 to 10,000 characters";
    case "format-1":
      return "1, the only version of the format that is read here";
    case "id":
      return "an id: 1 to 80 small letters from a to z, digits and hyphens";
    case "free-id":
      return "another id: embed, oembed, articles, open and edit are addresses of the site itself";
    case "unique-id":
      return "an id that has not been used before it in this list";
    case "language":
      return "a language tag such as en, ar or pt-BR";
    case "date":
      return "a date that exists, such as 2021, 2021-03, 2021-03-30, 2021-03-30T14:05Z or 2021-04-22/2021-04-23";
    case "day-or-instant":
      return "a day such as 2021-03-30, or a time with its offset such as 2021-03-30T14:05+03:00";
    case "end-after-start":
      return "an interval that ends after it starts";
    case "web-address":
      return "a web address that begins with https:// or http://";
    case "status":
      return "one of happened, stated, scheduled, conditional and denied";
    case "voice":
      return "the id of one of the file's voices";
    case "event":
      return "the id of another event in this file";
    case "at-least-one":
      return "a list with at least one entry";
    default:
      return wanted satisfies never;
  }
}

function fieldInWords(problem: FieldProblem): string {
  return `${foundInWords(problem)} It should be ${wantedInWords(problem.wanted)}.`;
}

/** The first sentence: what stands where. */
export function foundInWords(problem: FieldProblem): string {
  const { found } = problem;
  if (found === null) return `${place(problem)} is missing.`;
  const blank = isBlankText(found) ? ", of which nothing can be seen" : "";
  return `${place(problem)} is ${found.length < 80 ? found : `${found}…`}${blank}.`;
}

/** Whether it is a text with something in it that nobody sees. `found` is JSON. */
function isBlankText(found: string): boolean {
  const [, inner = ""] = /^"(.+)"$/s.exec(found) ?? [];
  return inner !== "" && !isNotBlank(inner.replaceAll(/\\(?:u00[01][\da-f]|[bfnrt])/g, " "));
}

function quoteInWords({ code, exact, occurrences }: QuoteProblem): string {
  const quote = `“${shortened(exact)}”`;
  switch (code) {
    case "quote-not-found":
      return `${quote} does not stand in the article. Copy the words from the article, character for character.`;
    case "quote-out-of-context":
      return `${quote} stands in the article, but not directly between the prefix and suffix given. Correct them or leave them out.`;
    case "quote-ambiguous":
      return `${quote} stands ${count(occurrences)} times in the article. Give a prefix or suffix, the characters directly before or after, that only the right place has.`;
    default:
      return code satisfies never;
  }
}

function splitInWords({ exact, at, character }: SplitProblem): string {
  const edge = at === "start" ? "begins" : "ends";
  return `“${shortened(exact)}” ${edge} within the character “${shortened(character)}” of the article. Quote the whole character, or leave it out.`;
}

function fileInWords({ code, detail }: FileProblem): string {
  switch (code) {
    case "not-json":
      return `The file is not JSON (${detail}). Look there for a missing or extra comma, bracket or quotation mark.`;
    case "too-large":
      return `The file is ${count(Number(detail))} bytes. Up to 50,000,000 (50 MB) are read: leave something out or split it.`;
    case "too-many-events":
      return `The file has ${count(Number(detail))} events. Up to 200,000 are read: leave some out or split it.`;
    default:
      return code satisfies never;
  }
}

function place({ path, event }: { readonly path: string; readonly event: string | null }): string {
  const field = path === "" ? "The file" : path;
  return event === null ? field : `${field} (event “${event}”)`;
}

/** Long enough to know a quote again. Cut between code points, so that no character is halved. */
function shortened(text: string): string {
  const characters = Array.from(text.slice(0, 240));
  return text.length <= 120 ? text : `${characters.slice(0, 120).join("")}…`;
}

function count(number: number): string {
  return new Intl.NumberFormat("en").format(number);
}
