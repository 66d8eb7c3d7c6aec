// The one file that knows React Query. Today an article comes with its page; one from elsewhere will be fetched, parsed
// and anchored in the same query function, so that no component ever meets raw JSON.
import { QueryClient, queryOptions, useQuery } from "@tanstack/react-query";
import type { LoadedArticle } from "../article/loaded-article.ts";
import { pageDataId } from "../site/document-ids.ts";
import { LoadError, type LoadFault, readPageData } from "../site/page-data.ts";
import type { ArticleSource } from "../view/article-source.ts";

/** One query for every article, told apart by where it comes from. */
function articleQuery(source: ArticleSource) {
  return queryOptions({ queryKey: ["article", source], queryFn: () => load(source) });
}

function load({ kind }: ArticleSource): LoadedArticle {
  switch (kind) {
    case "page":
      return readPageData(pageDataText());
    default:
      return kind satisfies never;
  }
}

/** A client that has the page's own article already, or, given none, will look for it in the page. */
export function createArticleClient(loaded: LoadedArticle | null): QueryClient {
  const client = new QueryClient({
    defaultOptions: {
      // An article's file does not change under its reader, and the page's own needs no network.
      queries: { staleTime: Infinity, gcTime: Infinity, retry: false, networkMode: "always" },
    },
  });
  if (loaded) client.setQueryData(articleQuery({ kind: "page" }).queryKey, loaded);
  return client;
}

export type ArticleState =
  | { readonly kind: "ready"; readonly loaded: LoadedArticle }
  | { readonly kind: "loading" }
  | { readonly kind: "failed"; readonly fault: LoadFault; readonly retry: () => void };

/** `client` holds what was loaded: the page needs it in this one place, so no context carries it. */
export function useArticle(source: ArticleSource, client: QueryClient): ArticleState {
  const query = useQuery(articleQuery(source), client);
  if (query.data) return { kind: "ready", loaded: query.data };
  if (query.isFetching) return { kind: "loading" };
  const fault = query.error instanceof LoadError ? query.error.fault : "unreadable";
  return { kind: "failed", fault, retry: () => query.refetch() };
}

/** Nothing where the page has no block of data. */
export function pageDataText(): string | null | undefined {
  return document.getElementById(pageDataId)?.textContent;
}
