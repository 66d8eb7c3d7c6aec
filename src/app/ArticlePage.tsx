// Waits for the article, then shows it.
import type { LoadedArticle } from "../article/loaded-article.ts";
import { useWords } from "../i18n/use-words.ts";
import type { ArticleSource } from "../view/article-source.ts";
import css from "../viewer/page.module.css";
import type { ViewerProps } from "../viewer/use-viewer.ts";
import type { Reader } from "./App.tsx";
import { useArticle } from "./article-query.ts";
import { type FailureListener, FailureNotice } from "./FailureNotice.tsx";

interface Props extends Omit<ViewerProps, keyof LoadedArticle> {
  readonly source: ArticleSource;
  readonly Reader: Reader;
  readonly onFailure?: FailureListener | undefined;
}

export function ArticlePage({ Reader, source, onFailure, ...rest }: Props) {
  const words = useWords();
  const state = useArticle(source);
  switch (state.kind) {
    case "ready":
      return <Reader {...state.loaded} {...rest} />;
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
