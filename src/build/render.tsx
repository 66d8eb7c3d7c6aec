// The part of the build that runs our own components on the server: an article in, the markup of its page out.
import { renderToStaticMarkup, renderToString } from "react-dom/server";
import { App, type Reader } from "../app/App.tsx";
import { createArticleClient } from "../app/article-query.ts";
import type { AnchoredArticle } from "../article/anchored-article.ts";
import { fromPage, type LoadedArticle } from "../article/loaded-article.ts";
import { Axis } from "../axis/Axis.tsx";
import { noLateScripts } from "../site/late-scripts.ts";
import { writePageData } from "../site/page-data.ts";
import { shown } from "../view/listing.ts";
import { stillNavigation } from "../view/navigation.ts";
import { defaultView, type Surface } from "../view/view.ts";
import { FrameViewer } from "../viewer/FrameViewer.tsx";
import { PageViewer } from "../viewer/PageViewer.tsx";

export interface RenderedArticle {
  readonly loaded: LoadedArticle;
  /** The markup of the root element, in its page and in the page laid out for frames. */
  readonly bodies: Record<Surface, string>;
  /** The text of the data block. */
  readonly data: string;
}

const contents = import.meta.glob<AnchoredArticle>("../content/*.json", { eager: true, import: "default" });

/** Every bundled article, in order of its id. */
export function renderArticles(): RenderedArticle[] {
  return Object.values(contents)
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .map((article) => {
      const loaded = fromPage(article);
      return {
        loaded,
        bodies: { page: markup(loaded, PageViewer), frame: markup(loaded, FrameViewer) },
        data: writePageData(loaded),
      };
    });
}

/** The axis as it stands before any script: the picture of the whole time. */
function stillMarkup(article: AnchoredArticle): string {
  return renderToStaticMarkup(
    <Axis
      article={article}
      shown={shown(article, defaultView)}
      load={() => Promise.resolve(null)}
      commands={null}
      onSelect={() => {}}
      onMoved={() => {}}
      onLive={() => {}}
    />,
  );
}

function markup(loaded: LoadedArticle, Reader: Reader): string {
  return renderToString(
    <App
      Reader={Reader}
      client={createArticleClient(loaded)}
      navigation={stillNavigation}
      lateScripts={noLateScripts}
      stillMarkup={stillMarkup(loaded.article)}
    />,
  );
}
