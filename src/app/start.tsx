// The start in the browser: the page that the build wrote comes alive; in development it is built here.
import { type ComponentType, StrictMode } from "react";
import { createRoot, hydrateRoot, type RootOptions } from "react-dom/client";
import { en } from "../i18n/en/words.ts";
import { siteRootIn } from "../site/addresses.ts";
import { rootId } from "../site/document-ids.ts";
import { LoadError, pageArticleOrNull, readPageData } from "../site/page-data.ts";
import type { Surface } from "../site/surface.ts";
import { themeFromAddress } from "../view/address.ts";
import { createNavigation, type Navigation } from "../view/navigation.ts";
import { FrameViewer } from "../viewer/FrameViewer.tsx";
import { PageViewer } from "../viewer/PageViewer.tsx";
import type { ViewerProps } from "../viewer/use-viewer.tsx";
import { App } from "./App.tsx";
import { createArticleClient, pageDataText } from "./article-query.ts";
import { type FallBack, fallBack } from "./fall-back.ts";
import { engineScriptIn, surfaceIn } from "./page-parts.ts";
import { tellHostOfFailure } from "./tell-host.ts";
import { refuseMarkup } from "./trusted-types.ts";

export function start(): void {
  // An async script may come before the end of the page; where the page then scrolls is still the browser's.
  if (document.readyState === "loading") {
    document.addEventListener("DOMContentLoaded", begin, { once: true });
  } else begin();
}

function begin(): void {
  const root = document.getElementById(rootId);
  if (!root) throw new Error(`The page has no element #${rootId}`);
  if (fallBack) bringToLife(root, fallBack);
  else {
    const client = createArticleClient(pageArticleOrNull(pageDataText()));
    createRoot(root).render(appOf({ client, navigation: prepare() }));
  }
}

function bringToLife(root: HTMLElement, { putBack, onPutBack, report }: FallBack): void {
  const options: RootOptions = {
    onUncaughtError(error) {
      putBack("crashed");
      report(error);
    },
    // React has drawn the page anew, where an extension had changed it before: nothing is lost.
    onRecoverableError: report,
  };
  try {
    const navigation = prepare();
    const loaded = readPageData(pageDataText());
    const app = appOf({ client: createArticleClient(loaded), navigation, isKept: true });
    // With problems, what the build wrote is another page than this one: it shows events that were set aside since.
    const isAnother = loaded.problems.length > 0;
    if (isAnother) root.replaceChildren();
    const react = isAnother ? createRoot(root, options) : hydrateRoot(root, app, options);
    onPutBack(() => react.unmount());
    if (isAnother) react.render(app);
  } catch (error) {
    const isExpected = error instanceof LoadError;
    putBack(isExpected ? error.fault : "crashed");
    if (!isExpected) report(error);
  }
}

/** What has to be before anything is drawn: the policy, and what the sheets know of the address. */
function prepare(): Navigation {
  refuseMarkup(engineScriptIn(document));
  const navigation = createNavigation(window);
  const { dataset } = document.documentElement;
  dataset.theme = themeFromAddress(navigation.current());
  // Whether a host prints us.
  if (navigation.isFramed()) dataset.framed = "";
  return navigation;
}

const viewers: Record<Surface, ComponentType<ViewerProps>> = { page: PageViewer, frame: FrameViewer };

interface AppParts {
  readonly client: ReturnType<typeof createArticleClient>;
  readonly navigation: Navigation;
  readonly isKept?: boolean;
}

function appOf(parts: AppParts) {
  const surface = surfaceIn(document);
  return (
    <StrictMode>
      <App
        {...parts}
        words={en}
        Viewer={viewers[surface]}
        onFailure={surface === "frame" ? tellHostOfFailure : undefined}
        engineScript={engineScriptIn(document)}
        siteRoot={siteRoot}
      />
    </StrictMode>
  );
}

function siteRoot(): string {
  return siteRootIn(document);
}
