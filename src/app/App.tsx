// The whole page: an article to read, or a clear word on why there is none.
import type { ComponentType } from "react";
import type { LoadedArticle } from "../article/loaded-article.ts";
import { sourceFromAddress } from "../view/article-source.ts";
import type { ViewerProps } from "../viewer/use-viewer.ts";
import { ArticlePage } from "./ArticlePage.tsx";
import { type createArticleClient, QueryClientProvider } from "./article-query.ts";
import { ErrorBoundary } from "./ErrorBoundary.tsx";
import type { FailureListener } from "./FailureNotice.tsx";

/** How an article is laid out: as a page of its own, or within another. */
export type Reader = ComponentType<ViewerProps>;

interface Props extends Omit<ViewerProps, keyof LoadedArticle> {
  readonly Reader: Reader;
  readonly onFailure?: FailureListener | undefined;
  readonly client: ReturnType<typeof createArticleClient>;
}

export function App({ client, ...rest }: Props) {
  return (
    <ErrorBoundary onFailure={rest.onFailure}>
      <QueryClientProvider client={client}>
        <ArticlePage {...rest} source={sourceFromAddress(rest.navigation.current())} />
      </QueryClientProvider>
    </ErrorBoundary>
  );
}
