// An article as it came to its reader: what can be shown of it, what is wrong with it, and from where it is.
import type { AnchoredArticle } from "./anchored-article.ts";
import type { Problem } from "./problem.ts";

/** `page`: it came in the page itself, proved by the build. */
export type ArticleOrigin = { readonly kind: "page" };

export interface LoadedArticle {
  readonly article: AnchoredArticle;
  /** Why events, or links between them, were set aside. */
  readonly problems: readonly Problem[];
  readonly origin: ArticleOrigin;
}

/** An article that the build puts into its page. It proves an article whole or not at all, so there are no problems. */
export function fromPage(article: AnchoredArticle, problems: readonly Problem[] = []): LoadedArticle {
  return { article, problems, origin: { kind: "page" } };
}

/** Whether it may be said that every quote was found: the file has some, and nothing of it was set aside. */
export function hasEveryQuote({ article, problems }: Pick<LoadedArticle, "article" | "problems">): boolean {
  return article.events.length > 0 && problems.length === 0;
}
