// The faults of one file as lines for its editor: which file, what is wrong where, and what may have been meant.
import type { Problem } from "../article/problem.ts";
import { readArticleFile } from "../article/read-article-file.ts";
import { nearestPassage } from "./nearest-passage.ts";

/**
 * One line for each problem, and below that of a quote which was not found the quote in full and, where there is one,
 * the nearest passage. The sentences come from src/words through `inWords`.
 */
export function reportProblems(
  file: string,
  fileText: string,
  problems: readonly Problem[],
  inWords: (problem: Problem) => string,
): readonly string[] {
  const read = readArticleFile(fileText);
  const text = read.ok ? read.value.article.articleBody : "";
  return problems.flatMap((problem) => [`${file}: ${inWords(problem)}`, ...quoteLines(problem, text)]);
}

function quoteLines(problem: Problem, text: string): string[] {
  if (problem.code !== "quote-not-found") return [];
  const quote = `  the quote: “${problem.exact}”`;
  const nearest = nearestPassage(text, problem.exact);
  return nearest === null
    ? [quote]
    : [quote, `  did you mean “${nearest.exact}”? ${differ(nearest.differs)}`];
}

function differ(characters: number): string {
  return characters === 1 ? "1 character differs" : `${characters} characters differ`;
}
