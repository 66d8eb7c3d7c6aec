// The faults of one file as lines for its editor: which file, what is wrong where, and what may have been meant.
import type { Problem } from "../article/problem.ts";
import { readArticleFile } from "../article/read-article-file.ts";
import { nearestPassage } from "./nearest-passage.ts";

/** What a report needs of a language: lines. */
export interface ReportWords {
  readonly problem: (problem: Problem) => string;
  readonly fault: (file: string, sentence: string) => string;
  readonly soughtQuote: (exact: string) => string;
  readonly nearestPassage: (exact: string, differs: number) => string;
}

/**
 * One line for each problem, and below that of a quote which was not found the quote in full and, where there is one,
 * the nearest passage.
 */
export function reportProblems(
  file: string,
  fileText: string,
  problems: readonly Problem[],
  words: ReportWords,
): readonly string[] {
  const read = readArticleFile(fileText);
  const text = read.ok ? read.value.article.articleBody : "";
  return problems.flatMap((problem) => [
    words.fault(file, words.problem(problem)),
    ...quoteLines(problem, text, words),
  ]);
}

function quoteLines(problem: Problem, text: string, words: ReportWords): string[] {
  if (problem.code !== "quote-not-found") return [];
  const quote = words.soughtQuote(problem.exact);
  const nearest = nearestPassage(text, problem.exact);
  return nearest === null ? [quote] : [quote, words.nearestPassage(nearest.exact, nearest.differs)];
}
