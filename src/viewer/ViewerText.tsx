// The article's text in any layout.
import { ArticlePane } from "../source/ArticlePane.tsx";
import type { ViewerState } from "./use-viewer.tsx";

export function ViewerText({ viewer }: { readonly viewer: ViewerState }) {
  const { article, listing, choice, pane, chooseInText } = viewer;
  return (
    <ArticlePane article={article} listing={listing} pane={pane} choice={choice} onSelect={chooseInText} />
  );
}
