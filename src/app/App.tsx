// The whole page: an article to read, or a clear word on why there is none.
import type { ComponentType } from "react";
import { ArticlePage } from "./ArticlePage.tsx";
import { type createArticleClient, QueryClientProvider } from "./article-query.ts";
import { ErrorBoundary } from "./ErrorBoundary.tsx";
import type { ReaderProps } from "./use-reader.ts";

/** How an article is laid out: as a page of its own, or within another. */
export type Reader = ComponentType<ReaderProps>;

interface Props extends Omit<ReaderProps, "article"> {
  readonly Reader: Reader;
  readonly client: ReturnType<typeof createArticleClient>;
}

export function App({ client, ...rest }: Props) {
  return (
    <ErrorBoundary>
      <QueryClientProvider client={client}>
        <ArticlePage {...rest} />
      </QueryClientProvider>
    </ErrorBoundary>
  );
}
