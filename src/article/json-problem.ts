// What can be wrong with a file before it is an article's, as data, for its editor: its JSON. The sentences are made of it by
// each language.
import type { Problem } from "./problem.ts";

/** A place of a file, both from 1. Columns are UTF-16 code units, which is what most editors count. */
export interface FilePlace {
  readonly line: number;
  readonly column: number;
}

/**
 * The likely cause, as a person who wrote the file by hand would look for it. In brackets: where the fault is said to be.
 * - `empty`: there is nothing in the file but white space.
 * - `not-json`: it begins as no JSON does (a web page, a text, another format).
 * - `ends-early`: the file ends before its brackets are closed (`opened` is the innermost).
 * - `ends-in-text`: the file ends within a text (`opened` is where it begins).
 * - `more-after-end`: something stands behind the last bracket.
 * - `comma-after-last` (the comma), `comma-extra`, `comma-missing` (what stands where it is due).
 * - `name-missing`, `colon-missing`, `colon-in-list`, `value-missing` (what stands where it is due).
 * - `name-unquoted`, `value-unquoted`: words without quotation marks. `literal-case`: `True`, `None` (`instead`: what JSON writes).
 * - `curly-quotes`, `single-quotes`: another kind of quotation mark around a name or text.
 * - `quote-in-text`: a quotation mark within a text (that mark). `quote-unclosed`: the last one is missing (the first one).
 * - `line-break-in-text` (the break), `control-in-text`, `bad-escape` (the sign).
 * - `comment`. `odd-space`: a space that JSON does not know, or a sign that cannot be seen.
 * - `bracket-mismatch`: the other kind of bracket (`opened` is the one that it would close).
 * - `unexpected`: anything else.
 */
export type JsonCause =
  | "empty"
  | "not-json"
  | "ends-early"
  | "ends-in-text"
  | "more-after-end"
  | "comma-after-last"
  | "comma-extra"
  | "comma-missing"
  | "name-missing"
  | "colon-missing"
  | "colon-in-list"
  | "value-missing"
  | "name-unquoted"
  | "value-unquoted"
  | "literal-case"
  | "curly-quotes"
  | "single-quotes"
  | "quote-in-text"
  | "quote-unclosed"
  | "line-break-in-text"
  | "control-in-text"
  | "bad-escape"
  | "comment"
  | "odd-space"
  | "bracket-mismatch"
  | "unexpected";

/** The file is not JSON, and why. */
export interface JsonProblem extends FilePlace {
  readonly code: "json";
  readonly cause: JsonCause;
  /** What stands there, as written, in a few characters; empty at the end of the file. */
  readonly found: string;
  /** The bracket or quotation mark that it has to do with. */
  readonly opened: FilePlace | null;
  /** What JSON writes for it, where that is certain. */
  readonly instead: string | null;
  /** The line there. */
  readonly excerpt: string;
}

/** A name stands twice in one object, of which every reader of JSON would drop one without a word. */
export interface TwinProblem extends FilePlace {
  readonly code: "twin-name";
  readonly name: string;
  readonly first: FilePlace;
  readonly excerpt: string;
}

/** All that a check may find. */
export type CheckProblem = Problem | JsonProblem | TwinProblem;
