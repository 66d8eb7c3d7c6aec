// The whole page: an article to read, or a clear word on why there is none.
import { WordsContext } from "../i18n/use-words.ts";
import type { Words } from "../i18n/words.ts";
import { sourceFromAddress } from "../view/article-source.ts";
import { ArticlePage, type ArticleProps } from "./ArticlePage.tsx";
import { ErrorBoundary } from "./ErrorBoundary.tsx";

interface Props extends Omit<ArticleProps, "source"> {
  readonly words: Words;
  /** The page that the build wrote is kept: a fault goes to who puts it back, and no notice takes its place. */
  readonly isKept?: boolean;
}

export function App({ words, isKept = false, ...rest }: Props) {
  const page = <ArticlePage {...rest} source={sourceFromAddress(rest.navigation.current())} />;
  return (
    <WordsContext value={words}>
      {isKept ? page : <ErrorBoundary onFailure={rest.onFailure}>{page}</ErrorBoundary>}
    </WordsContext>
  );
}
