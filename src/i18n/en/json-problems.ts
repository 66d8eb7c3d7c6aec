// Why a file is not JSON, in plain English: where, the likely cause, what to do.
import type { FilePlace, JsonProblem, TwinProblem } from "../../article/json-problem.ts";
import { codeOf } from "./character-names.ts";

/** A few sentences, and behind them the line where it is. */
export function jsonInWords(problem: JsonProblem): string {
  if (problem.cause === "empty")
    return "The file is empty. It should hold an article, in { curly brackets }.";
  return `The file is not JSON: ${placeInWords(problem)}: ${causeInWords(problem)} ${lineInWords(problem)}`;
}

export function twinInWords(problem: TwinProblem): string {
  const { name, first } = problem;
  return `${placeInWords(problem)}: the name "${name}" stands twice in one object, first at ${placeInWords(first)}. Only one of the two could be read: leave one out, or give it its right name. ${lineInWords(problem)}`;
}

function lineInWords({ excerpt }: { readonly excerpt: string }): string {
  return `The line: ${excerpt}`;
}

function causeInWords({ cause, found, instead, opened }: JsonProblem): string {
  const from = opened === null ? "" : placeInWords(opened);
  switch (cause) {
    case "empty":
    case "not-json":
      return `it begins with “${found}”. An article's file begins with {.`;
    case "ends-early":
      return `the file ends before the bracket at ${from} is closed. Is its end missing?`;
    case "ends-in-text":
      return `the file ends within the text that begins at ${from}. Its last quotation mark is missing, or the end of the file is.`;
    case "more-after-end":
      return `“${found}” stands behind the end of the article. Leave it out, or look for a bracket that is closed too early.`;
    case "comma-after-last":
      return "a comma stands after the last entry. Leave it out.";
    case "comma-extra":
      return "a comma stands where an entry is due. Leave it out.";
    case "comma-missing":
      return `a comma is missing before “${found}”.`;
    case "name-missing":
      return `“${found}” stands where a name in quotation marks is due.`;
    case "colon-missing":
      return `a colon is missing between a name and its value, before “${found}”.`;
    case "colon-in-list":
      return "a colon stands in a list. Names belong into { curly brackets }, not into [ square brackets ].";
    case "value-missing":
      return `the value of a name is missing before “${found}”.`;
    case "name-unquoted":
      return `the name “${found}” has no quotation marks. Write "${found}".`;
    case "value-unquoted":
      return `“${found}” is no number, and has no quotation marks around it as a text has. Write it with them.`;
    case "literal-case":
      return `“${found}” is not known here. Write ${instead ?? "null"}.`;
    case "curly-quotes":
      return `${/^[«»‹›]/.test(found) ? "angle" : "curly"} quotation marks stand around a name or text: ${found}. Write straight ones around it, and keep others within a text.`;
    case "single-quotes":
      return `single quotation marks stand around a name or text: ${found}. Write double ones around it: ".`;
    case "quote-in-text":
      return 'a quotation mark within a text ends it here. Write \\" for one that belongs to the text.';
    case "quote-unclosed":
      return "the last quotation mark of the text that begins here is missing.";
    case "line-break-in-text":
      return `a line break stands within the text that begins at ${from}. Write \\n for one that belongs to the text, or close the text with a quotation mark.`;
    case "control-in-text":
      return found === "\t"
        ? "a tab stands within a text. Write \\t for one that belongs to the text."
        : `a control character stands within a text. Write ${escapeOf(found)} for one that belongs to the text.`;
    case "bad-escape":
      return `“${found}” is no escape of JSON. Leave the backslash out, or write \\\\ for one that belongs to the text.`;
    case "comment":
      return "a comment stands here, and JSON has none. Leave it out.";
    case "odd-space":
      return `a space or sign that cannot be seen (${codeOf(found)}) stands between the entries. Replace it by an ordinary space.`;
    case "bracket-mismatch":
      return `“${found}” stands where the bracket at ${from} should be closed by another one.`;
    case "unexpected":
      return `“${found}” should not stand here.`;
    default:
      return cause satisfies never;
  }
}

function placeInWords({ line, column }: FilePlace): string {
  return `line ${line}, column ${column}`;
}

function escapeOf(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
}
