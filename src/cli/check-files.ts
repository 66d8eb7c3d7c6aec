// What the check says of a set of article files: a line of counts, or all that is wrong, and warnings.
import { type FileProof, type NamedFile, proveFiles } from "../check/prove-files.ts";
import { visible } from "../check/visible-text.ts";
import { warningLines } from "../check/warn-files.ts";
import type { CheckWords } from "../i18n/words.ts";

export interface Outcome {
  /** For each file one "ok" line, or all that is wrong with it; warnings below. */
  readonly lines: readonly string[];
  readonly faulty: boolean;
}

export function checkFiles(files: readonly NamedFile[], words: CheckWords): Outcome {
  const proofs = proveFiles(files, words);
  return {
    lines: proofs.flatMap((proof) => [...verdict(proof, words), ...warningLines(proof, words)]),
    faulty: proofs.some(({ faults }) => faults.length > 0),
  };
}

function verdict({ name, article, faults }: FileProof, words: CheckWords): readonly string[] {
  if (article === null || faults.length > 0) return faults;
  const quotes = article.events.reduce((sum, event) => sum + event.quotes.length, 0);
  return [visible(words.ok(name, article.events.length, quotes))];
}
