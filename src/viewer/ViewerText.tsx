// The article's text in any layout.
import { ArticlePane } from "../source/ArticlePane.tsx";
import type { ViewerState } from "./use-viewer.tsx";

interface Props {
  readonly viewer: ViewerState;
  readonly mayMovePage?: boolean;
}

export function ViewerText({ viewer, mayMovePage = false }: Props) {
  const { article, listing, choice, pane, chooseInText } = viewer;
  return <ArticlePane {...{ article, listing, pane, choice, mayMovePage }} onSelect={chooseInText} />;
}
