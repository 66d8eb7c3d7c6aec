// The start in the browser: the page that the build wrote comes alive; in development it is built here.
import { type ComponentType, StrictMode } from "react";
import { createRoot, hydrateRoot } from "react-dom/client";
import { connectFrame } from "../embed/frame.ts";
import type { FailureCode } from "../embed/messages.ts";
import { en } from "../i18n/en/words.ts";
import { siteRootIn } from "../site/addresses.ts";
import { rootId } from "../site/document-ids.ts";
import { pageArticleOrNull } from "../site/page-data.ts";
import type { Surface } from "../site/surface.ts";
import { themeFromAddress } from "../view/address.ts";
import { createNavigation, type Navigation } from "../view/navigation.ts";
import { FrameViewer } from "../viewer/FrameViewer.tsx";
import { PageViewer } from "../viewer/PageViewer.tsx";
import type { ViewerProps } from "../viewer/use-viewer.tsx";
import { App } from "./App.tsx";
import { createArticleClient, pageDataText } from "./article-query.ts";
import { engineScriptIn, surfaceIn } from "./page-parts.ts";
import { refuseMarkup } from "./trusted-types.ts";

export function start(): void {
  // An async script may come before the end of the page; where the page then scrolls is still the browser's.
  if (document.readyState === "loading") {
    document.addEventListener("DOMContentLoaded", begin, { once: true });
  } else begin();
}

const viewers: Record<Surface, ComponentType<ViewerProps>> = { page: PageViewer, frame: FrameViewer };

function begin(): void {
  const engineScript = engineScriptIn(document);
  refuseMarkup(engineScript);
  const navigation = createNavigation(window);
  markPage(document.documentElement, navigation);

  const root = document.getElementById(rootId);
  if (!root) throw new Error(`The page has no element #${rootId}`);
  const surface = surfaceIn(document);
  const app = (
    <StrictMode>
      <App
        words={en}
        Viewer={viewers[surface]}
        onFailure={surface === "frame" ? tellHostOfFailure : undefined}
        client={createArticleClient(pageArticleOrNull(pageDataText()))}
        navigation={navigation}
        engineScript={engineScript}
        siteRoot={siteRoot}
      />
    </StrictMode>
  );
  if (root.hasChildNodes()) hydrateRoot(root, app);
  else createRoot(root).render(app);
}

function siteRoot(): string {
  return siteRootIn(document);
}

/** What the sheets have to know before anything is painted anew: the colours asked for, and whether a host prints us. */
function markPage({ dataset }: HTMLElement, navigation: Navigation): void {
  dataset.theme = themeFromAddress(navigation.current());
  if (navigation.isFramed()) dataset.framed = "";
}

/** A frame that has nothing to show still fits its host, and says why. */
function tellHostOfFailure(failure: FailureCode): () => void {
  const content = document.getElementById(rootId);
  const frame = content && connectFrame({ window, content, onSelect: () => {}, onTheme: () => {} });
  frame?.sayError(failure);
  return () => frame?.stop();
}
