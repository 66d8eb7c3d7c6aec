// What the check says of a set of article files: a line of counts, or all that is wrong, and warnings.
import { type FileProof, type NamedFile, proveFiles } from "../check/prove-files.ts";
import { warningsOf } from "../check/warnings.ts";
import type { CheckWords } from "../i18n/words.ts";

export interface Outcome {
  /** For each file one "ok" line, or all that is wrong with it; warnings below. */
  readonly lines: readonly string[];
  readonly faulty: boolean;
}

export function checkFiles(files: readonly NamedFile[], words: CheckWords): Outcome {
  const proofs = proveFiles(files, words);
  return {
    lines: proofs.flatMap((proof) => linesFor(proof, words)),
    faulty: proofs.some(({ faults }) => faults.length > 0),
  };
}

function linesFor({ name, article, faults }: FileProof, words: CheckWords): readonly string[] {
  if (article === null) return faults;
  const { events } = article;
  const quotes = events.reduce((sum, event) => sum + event.quotes.length, 0);
  const verdict = faults.length === 0 ? [words.ok(name, events.length, quotes)] : faults;
  const warnings = warningsOf(article).map(({ code, event, exact }) =>
    words.warnings[code](name, event, exact),
  );
  return [...verdict, ...warnings];
}
