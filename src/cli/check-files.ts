// What the check says of a set of article files: a line of counts, or all that is wrong, and warnings.
import type { AnchoredArticle } from "../article/anchored-article.ts";
import { type FileProof, type NamedFile, proveFiles } from "../check/prove-files.ts";
import { type Warning, warningsOf } from "../check/warnings.ts";
import { problemInWords } from "../i18n/en/problems.ts";

export interface Outcome {
  /** For each file one "ok" line, or all that is wrong with it; warnings below. */
  readonly lines: readonly string[];
  readonly faulty: boolean;
}

export function checkFiles(files: readonly NamedFile[]): Outcome {
  const proofs = proveFiles(files, problemInWords);
  return { lines: proofs.flatMap(linesFor), faulty: proofs.some(({ faults }) => faults.length > 0) };
}

function linesFor({ name, article, faults }: FileProof): readonly string[] {
  if (article === null) return faults;
  const verdict = faults.length === 0 ? [okLine(name, article)] : faults;
  return [...verdict, ...warningsOf(article).map((warning) => warningLine(name, warning))];
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
    case "happened-later":
      return `warning ${name} (event “${event}”): begins ${exact}, after the article was published, and cannot have happened or been said by then. Look at “when” and “status” again.`;
    case "phrase-differs":
      return `${about}, read by itself, gives another date than “when”. Look at both again.`;
    default:
      return code satisfies never;
  }
}
