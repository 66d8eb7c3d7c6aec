// The start in the browser: the page that the build wrote comes alive; in development it is built here.
import { StrictMode } from "react";
import { createRoot, hydrateRoot } from "react-dom/client";
import { en } from "../i18n/en/words.ts";
import { lateScriptsIn, rootId } from "../site/document-parts.ts";
import { pageArticleOrNull } from "../site/page-data.ts";
import { themeFromAddress } from "../view/address.ts";
import { createNavigation, type Navigation } from "../view/navigation.ts";
import { App, type Reader } from "./App.tsx";
import { createArticleClient } from "./article-query.ts";
import type { FailureListener } from "./FailureNotice.tsx";
import { shareReact } from "./late-parts.ts";
import { refuseMarkup } from "./trusted-types.ts";

/** `Reader` is the layout that this page is for; `onFailure` hears why there is nothing to read. */
export function start(Reader: Reader, onFailure?: FailureListener): void {
  // An async script may come before the end of the page; where the page then scrolls is still the browser's.
  if (document.readyState === "loading") {
    document.addEventListener("DOMContentLoaded", () => begin(Reader, onFailure), { once: true });
  } else begin(Reader, onFailure);
}

function begin(Reader: Reader, onFailure?: FailureListener): void {
  const lateScripts = lateScriptsIn(document);
  refuseMarkup(Object.values(lateScripts));
  shareReact();
  const navigation = createNavigation(window);
  markPage(document.documentElement, navigation);

  const root = document.getElementById(rootId);
  if (!root) throw new Error(`The page has no element #${rootId}`);
  const app = (
    <StrictMode>
      <App
        words={en}
        Reader={Reader}
        onFailure={onFailure}
        client={createArticleClient(pageArticleOrNull(document))}
        navigation={navigation}
        lateScripts={lateScripts}
        stillMarkup=""
      />
    </StrictMode>
  );
  if (root.hasChildNodes()) hydrateRoot(root, app);
  else createRoot(root).render(app);
}

/** What the sheets have to know before anything is painted anew: the colours asked for, and whether a host prints us. */
function markPage({ dataset }: HTMLElement, navigation: Navigation): void {
  dataset.theme = themeFromAddress(navigation.current());
  if (navigation.isFramed()) dataset.framed = "";
}
