// The part of the build that runs our own components on the server: an article in, the markup of its page out.
import { renderToStaticMarkup, renderToString } from "react-dom/server";
import { App, type Reader } from "../app/App.tsx";
import { createArticleClient } from "../app/article-query.ts";
import type { AnchoredArticle } from "../article/anchored-article.ts";
import { Axis } from "../axis/Axis.tsx";
import { noLateScripts } from "../site/document-parts.ts";
import { writePageData } from "../site/page-data.ts";
import { type PictureLook, SocialPicture } from "../social-picture/SocialPicture.tsx";
import { shown } from "../view/listing.ts";
import { stillNavigation } from "../view/navigation.ts";
import { defaultView, type Surface } from "../view/view.ts";
import { FrameViewer } from "../viewer/FrameViewer.tsx";
import { PageViewer } from "../viewer/PageViewer.tsx";

export interface RenderedArticle {
  readonly article: AnchoredArticle;
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
    .map((article) => ({
      article,
      bodies: { page: markup(article, PageViewer), frame: markup(article, FrameViewer) },
      data: writePageData(article),
    }));
}

/** The picture that stands for an article where its link is shown, as SVG. */
export function renderPicture(article: AnchoredArticle, look: PictureLook): string {
  return renderToStaticMarkup(<SocialPicture article={article} look={look} />);
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

function markup(article: AnchoredArticle, Reader: Reader): string {
  return renderToString(
    <App
      Reader={Reader}
      client={createArticleClient(article)}
      navigation={stillNavigation}
      lateScripts={noLateScripts}
      stillMarkup={stillMarkup(article)}
    />,
  );
}
