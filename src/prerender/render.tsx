// The part of the build that runs our own components on the server: an article in, the markup of its page out.
import { renderToString } from "react-dom/server";
import { App } from "../app/App.tsx";
import { createArticleClient } from "../app/article-query.ts";
import { writePageData } from "../app/page-data.ts";
import type { AnchoredArticle } from "../article/anchored-article.ts";
import { stillNavigation } from "../view/navigation.ts";

export interface RenderedArticle {
  readonly id: string;
  readonly language: string;
  readonly headline: string;
  /** The markup of the page's root element. */
  readonly body: string;
  /** The text of the data block. */
  readonly data: string;
}

const contents = import.meta.glob<AnchoredArticle>("../content/*.json", { eager: true, import: "default" });

/** Every bundled article, in order of its id. */
export function renderArticles(): RenderedArticle[] {
  return Object.values(contents)
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .map((article) => ({
      id: article.id,
      language: article.inLanguage,
      headline: article.headline,
      body: renderToString(
        <App client={createArticleClient(article)} navigation={stillNavigation} axisFiles={null} />,
      ),
      data: writePageData(article),
    }));
}
