// The whole page: an article to read, or a clear word on why there is none.
import { WordsContext } from "../i18n/use-words.ts";
import type { Words } from "../i18n/words.ts";
import { sourceFromAddress } from "../view/article-source.ts";
import { ArticlePage, type ArticleProps } from "./ArticlePage.tsx";
import { type createArticleClient, QueryClientProvider } from "./article-query.ts";
import { ErrorBoundary } from "./ErrorBoundary.tsx";

interface Props extends Omit<ArticleProps, "source"> {
  readonly words: Words;
  readonly client: ReturnType<typeof createArticleClient>;
}

export function App({ words, client, ...rest }: Props) {
  return (
    <WordsContext value={words}>
      <ErrorBoundary onFailure={rest.onFailure}>
        <QueryClientProvider client={client}>
          <ArticlePage {...rest} source={sourceFromAddress(rest.navigation.current())} />
        </QueryClientProvider>
      </ErrorBoundary>
    </WordsContext>
  );
}
