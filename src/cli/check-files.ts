// Checks a set of article files against their own texts and against each other.
import type { AnchoredArticle } from "../article/anchored-article.ts";
import { proveArticle } from "../proof/prove-article.ts";
import { reportProblems } from "../proof/report.ts";
import { type Warning, warningsOf } from "../proof/warnings.ts";
import { problemInWords } from "../words/problems-en.ts";

export interface NamedFile {
  /** As the editor knows it; its last part without ".json" has to be the article's id. */
  readonly name: string;
  /** Null where it could not be read as UTF-8 text. */
  readonly text: string | null;
}

export interface Outcome {
  /** For each file one "ok" line, or all that is wrong with it; warnings below. */
  readonly lines: readonly string[];
  readonly faulty: boolean;
}

export function checkFiles(files: readonly NamedFile[]): Outcome {
  const owners = new Map<string, string>();
  const outcomes = files.map((file) => checkFile(file, owners));
  return {
    lines: outcomes.flatMap(({ lines }) => lines),
    faulty: outcomes.some(({ faulty }) => faulty),
  };
}

/** `owners`: which file each id was met in; added to. */
function checkFile({ name, text }: NamedFile, owners: Map<string, string>): Outcome {
  if (text === null) return { lines: [`${name}: cannot be read as a file of UTF-8 text.`], faulty: true };
  const proof = proveArticle(text);
  if (!proof.ok) return { lines: reportProblems(name, text, proof.failure, problemInWords), faulty: true };
  const article = proof.value;
  const faults = idFaults(name, article.id, owners.get(article.id));
  owners.set(article.id, owners.get(article.id) ?? name);
  const verdict = faults.length === 0 ? [okLine(name, article)] : faults;
  return {
    lines: [...verdict, ...warningsOf(article).map((warning) => warningLine(name, warning))],
    faulty: faults.length > 0,
  };
}

/** A bundled article is addressed by its id and found by its file name; they have to be one. */
function idFaults(name: string, id: string, owner: string | undefined): string[] {
  const fileName = name.split(/[/\\]/).at(-1) ?? name;
  return [
    ...(fileName === `${id}.json`
      ? []
      : [`${name}: its id is “${id}”. Rename the file to ${id}.json, or change the id.`]),
    ...(owner === undefined ? [] : [`${name}: its id “${id}” is that of ${owner} too. Change one of them.`]),
  ];
}

function okLine(name: string, { events }: AnchoredArticle): string {
  const quotes = events.reduce((sum, event) => sum + event.quotes.length, 0);
  return `ok ${name}: ${counted(events.length, "event")}, ${counted(quotes, "quote")}`;
}

function counted(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}

function warningLine(name: string, { code, event, exact }: Warning): string {
  const about = `warning ${name} (event “${event}”): “${exact}”`;
  switch (code) {
    case "inside-word":
      return `${about} begins or ends inside a word or number. Quote whole words, if the text allows it.`;
    case "phrase-differs":
      return `${about}, read by itself, gives another date than “when”. Look at both again.`;
    default:
      return code satisfies never;
  }
}
