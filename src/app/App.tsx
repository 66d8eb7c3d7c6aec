// The whole page: an article to read, or a clear word on why there is none.
import { WordsContext } from "../i18n/use-words.ts";
import type { Words } from "../i18n/words.ts";
import { sourceFromAddress } from "../view/article-source.ts";
import { ArticlePage, type ArticleProps } from "./ArticlePage.tsx";
import { ErrorBoundary } from "./ErrorBoundary.tsx";

interface Props extends Omit<ArticleProps, "source"> {
  readonly words: Words;
}

export function App({ words, ...rest }: Props) {
  return (
    <WordsContext value={words}>
      <ErrorBoundary onFailure={rest.onFailure}>
        <ArticlePage {...rest} source={sourceFromAddress(rest.navigation.current())} />
      </ErrorBoundary>
    </WordsContext>
  );
}
