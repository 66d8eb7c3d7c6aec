// Waits for the article, then shows it.
import type { ComponentType } from "react";
import type { LoadedArticle } from "../article/loaded-article.ts";
import { useWords } from "../i18n/use-words.ts";
import type { ArticleSource } from "../view/article-source.ts";
import type { ViewerProps } from "../viewer/use-viewer.tsx";
import css from "./app.module.css";
import { type createArticleClient, useArticle } from "./article-query.ts";
import { type FailureListener, FailureNotice } from "./FailureNotice.tsx";

export interface ArticleProps extends Omit<ViewerProps, keyof LoadedArticle> {
  readonly source: ArticleSource;
  readonly client: ReturnType<typeof createArticleClient>;
  /** How an article is laid out: as a page of its own, or within another. */
  readonly Viewer: ComponentType<ViewerProps>;
  readonly onFailure?: FailureListener | undefined;
}

export function ArticlePage({ Viewer, source, client, onFailure, ...rest }: ArticleProps) {
  const words = useWords();
  const state = useArticle(source, client);
  switch (state.kind) {
    case "ready":
      return <Viewer {...state.loaded} {...rest} />;
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
