// What is wrong with an article's data, where something is: each event that was set aside is named, and all else works.
import type { Problem } from "../article/problem.ts";
import { cutAfter } from "../i18n/cut-text.ts";
import { graphemesOf } from "../i18n/segments.ts";
import { useWords } from "../i18n/use-words.ts";
import css from "./header.module.css";

/** A reader needs to know that there are more, not all of them. */
const mostShown = 50;
/** Of the words that do not stand in the text: enough to know them again. */
const mostCharacters = 120;

export function DataProblems({ problems }: { readonly problems: readonly Problem[] }) {
  const words = useWords();
  if (problems.length === 0) return null;
  const { heading, misplaced, unread, more } = words.problems;
  const sentence = (problem: Problem) =>
    "exact" in problem ? misplaced(problem.event, shortened(problem.exact)) : unread(problem.path);
  return (
    <section aria-label={heading} className={css.problems}>
      <details open>
        <summary>{heading}</summary>
        <ul>
          {problems.slice(0, mostShown).map((problem) => (
            <li key={`${problem.path} ${problem.code}`} dir="auto">
              {sentence(problem)}
            </li>
          ))}
          {problems.length > mostShown && <li>{more(problems.length - mostShown)}</li>}
        </ul>
      </details>
    </section>
  );
}

function shortened(exact: string): string {
  const graphemes = graphemesOf(exact.slice(0, mostCharacters * 8));
  return graphemes.length <= mostCharacters ? exact : cutAfter(graphemes, mostCharacters);
}
