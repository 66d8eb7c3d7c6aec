// Waits for the article, then shows it.
import { useWords } from "../i18n/use-words.ts";
import css from "../viewer/page.module.css";
import type { ViewerProps } from "../viewer/use-viewer.ts";
import type { Reader } from "./App.tsx";
import { useArticle } from "./article-query.ts";
import { type FailureListener, FailureNotice } from "./FailureNotice.tsx";

interface Props extends Omit<ViewerProps, "article"> {
  readonly Reader: Reader;
  readonly onFailure?: FailureListener | undefined;
}

export function ArticlePage({ Reader, onFailure, ...rest }: Props) {
  const words = useWords();
  const state = useArticle();
  switch (state.kind) {
    case "ready":
      return <Reader article={state.article} {...rest} />;
    case "loading":
      return (
        <p className={css.loading} role="status">
          {words.loading}
        </p>
      );
    case "failed":
      return <FailureNotice failure={state.fault} onFailure={onFailure} onRetry={state.retry} />;
  }
}
