// `npm run dev`: every page's address is answered with index.html and its article's data; the browser builds the page.
import type { Plugin } from "vite";
import type { BuildWords } from "../i18n/words.ts";
import { readPagePath } from "../site/addresses.ts";
import { pageDataId } from "../site/document-ids.ts";
import { type BuildSettings, firstArticle } from "./build-settings.ts";
import type * as Render from "./render.tsx";
import { renderEntry } from "./render-entry.ts";

/** `defaultArticle` is the one at `/` where the settings name none; `words` are those of the pages. */
export function devPlugin(settings: BuildSettings, defaultArticle: string, words: BuildWords): Plugin {
  return {
    name: "sourceline:dev",
    apply: "serve",
    configureServer({ middlewares }) {
      middlewares.use((request, _response, next) => {
        if (pageAt(request.url) !== null) request.url = "/index.html";
        next();
      });
    },
    async transformIndexHtml(html, { server, originalUrl }) {
      if (!server) return html;
      const { article, surface } = pageAt(originalUrl) ?? { article: null, surface: "page" };
      // The module is render.tsx, whatever the server calls its type.
      const { renderArticles } = (await server.ssrLoadModule(renderEntry)) as typeof Render;
      const articles = renderArticles(words);
      const ids = articles.map(({ loaded }) => loaded.article.id);
      const id = article ?? firstArticle(ids, settings.first, defaultArticle, words.settings);
      const data = articles.find(({ loaded }) => loaded.article.id === id)?.data ?? "";
      return html.replace(
        "</body>",
        () =>
          `<script type="application/json" id="${pageDataId}" data-surface="${surface}">${data}</script></body>`,
      );
    },
  };
}

/** `url` is the path with its options, as a server is asked for it. */
function pageAt(url = "/") {
  return readPagePath(url.split("?", 1)[0] ?? "");
}
