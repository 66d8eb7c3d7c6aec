// The whole page: an article to read, or a clear word on why there is none.
import type { AxisFiles } from "../timeline/load-axis.ts";
import type { Navigation } from "../view/navigation.ts";
import { ArticlePage } from "./ArticlePage.tsx";
import { type createArticleClient, QueryClientProvider } from "./article-query.ts";
import { ErrorBoundary } from "./ErrorBoundary.tsx";

interface Props {
  readonly client: ReturnType<typeof createArticleClient>;
  readonly navigation: Navigation;
  readonly axisFiles: AxisFiles | null;
}

export function App({ client, navigation, axisFiles }: Props) {
  return (
    <ErrorBoundary>
      <QueryClientProvider client={client}>
        <ArticlePage navigation={navigation} axisFiles={axisFiles} />
      </QueryClientProvider>
    </ErrorBoundary>
  );
}
