// The part of the build that runs our own components on the server: an article in, the markup of its page out.

import { articles } from "virtual:articles";
import type { ComponentType } from "react";
import { renderToStaticMarkup, renderToString } from "react-dom/server";
import { App } from "../app/App.tsx";
import { createArticleClient } from "../app/article-query.ts";
import { fromPage, type LoadedArticle } from "../article/loaded-article.ts";
import { WordsContext } from "../i18n/use-words.ts";
import type { BuildWords, Words } from "../i18n/words.ts";
import { writePageData } from "../site/page-data.ts";
import type { Surface } from "../site/surface.ts";
import { type PictureLook, SocialPicture } from "../social-picture/SocialPicture.tsx";
import { stillNavigation } from "../view/navigation.ts";
import { FrameViewer } from "../viewer/FrameViewer.tsx";
import { PageViewer } from "../viewer/PageViewer.tsx";
import type { ViewerProps } from "../viewer/use-viewer.tsx";
import { MissingPage } from "./MissingPage.tsx";

export interface RenderedArticle {
  readonly loaded: LoadedArticle;
  /** The markup of the root element, in its page and in the page laid out for frames. */
  readonly bodies: Record<Surface, string>;
  /** The text of the data block. */
  readonly data: string;
}

/** Every article of the build, in order of its id. */
export function renderArticles(words: Words): RenderedArticle[] {
  return articles
    .toSorted((a, b) => (a.id < b.id ? -1 : 1))
    .map((article) => {
      const loaded = fromPage(article);
      return {
        loaded,
        bodies: { page: markup(loaded, PageViewer, words), frame: markup(loaded, FrameViewer, words) },
        data: writePageData(loaded),
      };
    });
}

/** The picture that stands for an article where its link is shown, as SVG. */
export function renderPicture(loaded: LoadedArticle, look: PictureLook, words: Words): string {
  return renderToStaticMarkup(
    <WordsContext value={words}>
      <SocialPicture loaded={loaded} look={look} />
    </WordsContext>,
  );
}

/** The markup of the page for addresses without one. `articles` stand there in this order; `root` is the site's path on its host. */
export function renderMissing(articles: readonly LoadedArticle[], root: string, words: BuildWords): string {
  return renderToStaticMarkup(
    <WordsContext value={words}>
      <MissingPage articles={articles.map(({ article }) => article)} root={root} words={words.missing} />
    </WordsContext>,
  );
}

function markup(loaded: LoadedArticle, Viewer: ComponentType<ViewerProps>, words: Words): string {
  return renderToString(
    <App
      words={words}
      Viewer={Viewer}
      client={createArticleClient(loaded)}
      navigation={stillNavigation}
      engineScript={null}
      // No link is made before a press.
      siteRoot={() => ""}
    />,
  );
}
