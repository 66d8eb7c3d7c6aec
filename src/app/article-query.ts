// The one file that knows React Query. Today an article comes with its page; one from elsewhere will be fetched, parsed
// and anchored in the same query function, so that no component ever meets raw JSON.
import { QueryClient, useQuery } from "@tanstack/react-query";
import type { AnchoredArticle } from "../article/anchored-article.ts";
import { pageDataId } from "../site/document-ids.ts";
import { LoadError, type LoadFault, readPageData } from "../site/page-data.ts";

export { QueryClientProvider } from "@tanstack/react-query";

const pageArticleKey = ["article", "page"] as const;

/** A client that has the article already, or, given none, will look for it in the page. */
export function createArticleClient(article: AnchoredArticle | null): QueryClient {
  const client = new QueryClient({
    defaultOptions: {
      // An article's file does not change under its reader, and the page's own needs no network.
      queries: { staleTime: Infinity, gcTime: Infinity, retry: false, networkMode: "always" },
    },
  });
  if (article) client.setQueryData(pageArticleKey, article);
  return client;
}

export type ArticleState =
  | { readonly kind: "ready"; readonly article: AnchoredArticle }
  | { readonly kind: "loading" }
  | { readonly kind: "failed"; readonly fault: LoadFault; readonly retry: () => void };

export function useArticle(): ArticleState {
  const query = useQuery({ queryKey: pageArticleKey, queryFn: () => readPageData(pageDataText()) });
  if (query.data) return { kind: "ready", article: query.data };
  if (query.isFetching) return { kind: "loading" };
  const fault = query.error instanceof LoadError ? query.error.fault : "unreadable";
  return { kind: "failed", fault, retry: () => query.refetch() };
}

/** Nothing where the page has no block of data. */
export function pageDataText(): string | null | undefined {
  return document.getElementById(pageDataId)?.textContent;
}
