// The faults of one file as lines for its editor: which file, what is wrong where, and what may have been meant.
import type { DateContext, DateSlip } from "../article/date-slip.ts";
import { isRecord } from "../article/field-rules.ts";
import type { HiddenDifference } from "../article/hidden-difference.ts";
import type { CheckProblem, JsonProblem, TwinProblem } from "../article/json-problem.ts";
import type { Problem } from "../article/problem.ts";
import { findDateSlip } from "./find-date-slip.ts";
import { hiddenDifferences } from "./hidden-differences.ts";
import { lookalikesIn } from "./lookalike.ts";
import { type NearestPassage, nearestPassage } from "./nearest-passage.ts";
import { visible } from "./visible-text.ts";

/** What a report needs of a language: lines. */
export interface ReportWords {
  /** `slip`: what is wrong with a date, where that is known. */
  readonly problem: (problem: Problem, slip: DateSlip | null) => string;
  readonly json: (problem: JsonProblem) => string;
  readonly twinName: (problem: TwinProblem) => string;
  readonly fault: (file: string, sentence: string) => string;
  readonly soughtQuote: (exact: string) => string;
  readonly nearestPassage: (exact: string, differs: number) => string;
  readonly hiddenDifference: (difference: HiddenDifference) => string;
}

/**
 * `json` is what the file says, undefined where it says nothing. One line for each problem, and below that of a quote which was not found the quote in full and, where there is one, the nearest
 * passage with what differs and cannot be seen.
 */
export function reportProblems(
  file: string,
  json: unknown,
  problems: readonly CheckProblem[],
  words: ReportWords,
): readonly string[] {
  const context = contextOf(json);
  return problems
    .flatMap((problem) => [
      words.fault(file, sentence(problem, context, words)),
      ...quoteLines(problem, context, words),
    ])
    .map(visible);
}

/** What of the file is needed to say what may have been meant. */
interface Context extends DateContext {
  readonly nearest: (quote: string) => NearestPassage | null;
}

function contextOf(json: unknown): Context {
  const { articleBody, datePublished, inLanguage } = isRecord(json) ? json : {};
  const text = typeof articleBody === "string" ? articleBody : "";
  const lookalike = lookalikesIn(text);
  return {
    datePublished,
    inLanguage,
    nearest: (quote) => nearestPassage(text, quote) ?? lookalike(quote),
  };
}

function sentence(problem: CheckProblem, context: DateContext, words: ReportWords): string {
  if (problem.code === "json") return words.json(problem);
  if (problem.code === "twin-name") return words.twinName(problem);
  return words.problem(problem, problem.code === "field" ? findDateSlip(problem, context) : null);
}

function quoteLines(problem: CheckProblem, { nearest }: Context, words: ReportWords): string[] {
  if (problem.code !== "quote-not-found") return [];
  const quote = words.soughtQuote(problem.exact);
  const passage = nearest(problem.exact);
  if (passage === null) return [quote];
  return [
    quote,
    words.nearestPassage(passage.exact, passage.differs),
    ...hiddenDifferences(problem.exact, passage.exact).map(words.hiddenDifference),
  ];
}
