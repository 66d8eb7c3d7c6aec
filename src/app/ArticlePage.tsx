// Waits for the article, then shows it.

import type { AxisFiles } from "../timeline/load-axis.ts";
import type { Navigation } from "../view/navigation.ts";
import { useWords } from "../words/use-words.ts";
import { useArticle } from "./article-query.ts";
import { FailureNotice } from "./FailureNotice.tsx";
import { FrameReader } from "./FrameReader.tsx";
import { PageReader } from "./PageReader.tsx";
import css from "./page.module.css";

interface Props {
  readonly navigation: Navigation;
  readonly axisFiles: AxisFiles | null;
}

export function ArticlePage({ navigation, axisFiles }: Props) {
  const words = useWords();
  const state = useArticle();
  switch (state.kind) {
    case "ready": {
      const Reader = state.surface === "frame" ? FrameReader : PageReader;
      return <Reader article={state.article} navigation={navigation} axisFiles={axisFiles} />;
    }
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
