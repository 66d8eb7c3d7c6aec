// Waits for the article, then shows it.
import type { AxisFiles } from "../timeline/load-axis.ts";
import type { Navigation } from "../view/navigation.ts";
import { useWords } from "../words/use-words.ts";
import type { Reader } from "./App.tsx";
import { useArticle } from "./article-query.ts";
import { FailureNotice } from "./FailureNotice.tsx";
import css from "./page.module.css";

interface Props {
  readonly Reader: Reader;
  readonly navigation: Navigation;
  readonly axisFiles: AxisFiles | null;
}

export function ArticlePage({ Reader, navigation, axisFiles }: Props) {
  const words = useWords();
  const state = useArticle();
  switch (state.kind) {
    case "ready":
      return <Reader article={state.article} navigation={navigation} axisFiles={axisFiles} />;
    case "loading":
      return (
        <p className={css.loading} role="status">
          {words.loading}
        </p>
      );
    case "failed":
      return <FailureNotice text={words.failed[state.fault]} onRetry={state.retry} />;
  }
}
