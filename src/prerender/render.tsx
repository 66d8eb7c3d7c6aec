// The part of the build that runs our own components on the server: an article in, the markup of its page out.
import { renderToString } from "react-dom/server";
import { App } from "../app/App.tsx";
import { createArticleClient } from "../app/article-query.ts";
import { writePageData } from "../app/page-data.ts";
import type { AnchoredArticle } from "../article/anchored-article.ts";
import { stillNavigation } from "../view/navigation.ts";
import type { Surface } from "../view/view.ts";

export interface RenderedArticle {
  readonly article: AnchoredArticle;
  /** Its page, and the page laid out for frames. */
  readonly surfaces: Record<Surface, RenderedSurface>;
}

export interface RenderedSurface {
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
      article,
      surfaces: { page: renderSurface(article, "page"), frame: renderSurface(article, "frame") },
    }));
}

function renderSurface(article: AnchoredArticle, surface: Surface): RenderedSurface {
  const data = { article, surface };
  return {
    body: renderToString(
      <App client={createArticleClient(data)} navigation={stillNavigation} axisFiles={null} />,
    ),
    data: writePageData(data),
  };
}
