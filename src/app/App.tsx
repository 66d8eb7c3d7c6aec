// The whole page: an article to read, or a clear word on why there is none.
import { sourceFromAddress } from "../view/article-source.ts";
import { ArticlePage, type ArticleProps } from "./ArticlePage.tsx";
import { type createArticleClient, QueryClientProvider } from "./article-query.ts";
import { ErrorBoundary } from "./ErrorBoundary.tsx";

interface Props extends Omit<ArticleProps, "source"> {
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
