// The one file that knows React Query. Today an article comes with its page; one from elsewhere will be fetched, parsed
// and anchored in the same query function, so that no component ever meets raw JSON.
import { QueryClient, useQuery } from "@tanstack/react-query";
import { LoadError, type LoadFault, type PageData, readPageData } from "./page-data.ts";

export { QueryClientProvider } from "@tanstack/react-query";

const pageArticleKey = ["article", "page"] as const;

/** A client that has the article already, or, given none, will look for it in the page. */
export function createArticleClient(data: PageData | null): QueryClient {
  const client = new QueryClient({
    defaultOptions: {
      // An article's file does not change under its reader, and the page's own needs no network.
      queries: { staleTime: Infinity, gcTime: Infinity, retry: false, networkMode: "always" },
    },
  });
  if (data) client.setQueryData(pageArticleKey, data);
  return client;
}

export type ArticleState =
  | ({ readonly kind: "ready" } & PageData)
  | { readonly kind: "loading" }
  | { readonly kind: "failed"; readonly fault: LoadFault; readonly retry: () => void };

export function useArticle(): ArticleState {
  const query = useQuery({ queryKey: pageArticleKey, queryFn: () => readPageData(document) });
  if (query.data) return { kind: "ready", ...query.data };
  if (query.isFetching) return { kind: "loading" };
  const fault = query.error instanceof LoadError ? query.error.fault : "unreadable";
  return { kind: "failed", fault, retry: () => query.refetch() };
}
