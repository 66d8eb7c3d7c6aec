// The part of the build that runs our own components on the server: an article in, the markup of its page out.
import { renderToStaticMarkup, renderToString } from "react-dom/server";
import { App, type Reader } from "../app/App.tsx";
import { createArticleClient } from "../app/article-query.ts";
import type { AnchoredArticle } from "../article/anchored-article.ts";
import { Axis } from "../axis/Axis.tsx";
import { WordsContext } from "../i18n/use-words.ts";
import type { Words } from "../i18n/words.ts";
import { noLateScripts } from "../site/document-parts.ts";
import { writePageData } from "../site/page-data.ts";
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
export function renderArticles(words: Words): RenderedArticle[] {
  return Object.values(contents)
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .map((article) => ({
      article,
      bodies: { page: markup(article, PageViewer, words), frame: markup(article, FrameViewer, words) },
      data: writePageData(article),
    }));
}

/** The axis as it stands before any script: the picture of the whole time. */
function stillMarkup(article: AnchoredArticle, words: Words): string {
  return renderToStaticMarkup(
    <WordsContext value={words}>
      <Axis
        article={article}
        shown={shown(article, defaultView)}
        load={() => Promise.resolve(null)}
        commands={null}
        onSelect={() => {}}
        onMoved={() => {}}
        onLive={() => {}}
      />
    </WordsContext>,
  );
}

function markup(article: AnchoredArticle, Reader: Reader, words: Words): string {
  return renderToString(
    <App
      words={words}
      Reader={Reader}
      client={createArticleClient(article)}
      navigation={stillNavigation}
      lateScripts={noLateScripts}
      stillMarkup={stillMarkup(article, words)}
    />,
  );
}
