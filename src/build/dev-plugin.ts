// `npm run dev`: every page's address is answered with index.html and its article's data; the browser builds the page.
import type { Plugin } from "vite";
import type { Words } from "../i18n/words.ts";
import { pageDataId } from "../site/page-data.ts";
import type * as Render from "./render.tsx";
import { renderEntry } from "./render-entry.ts";

/** `/`, `/<id>/`, `/embed/` and `/<id>/embed/`. */
const pageAddress = /^\/(?:(?!embed\/)([a-z0-9-]+)\/)?(embed\/)?(?:\?.*)?$/;

/** `words` are those of the pages. */
export function devPlugin(defaultArticle: string, words: Words): Plugin {
  return {
    name: "sourceline:dev",
    apply: "serve",
    configureServer({ middlewares }) {
      middlewares.use((request, _response, next) => {
        if (pageAddress.test(request.url ?? "")) request.url = "/index.html";
        next();
      });
    },
    async transformIndexHtml(html, { server, originalUrl }) {
      if (!server) return html;
      const [, id = defaultArticle, embed] = pageAddress.exec(originalUrl ?? "/") ?? [];
      // The module is render.tsx, whatever the server calls its type.
      const { renderArticles } = (await server.ssrLoadModule(renderEntry)) as typeof Render;
      const data = renderArticles(words).find(({ article }) => article.id === id)?.data ?? "";
      const surface = embed ? "frame" : "page";
      return html.replace(
        "</body>",
        () =>
          `<script type="application/json" id="${pageDataId}" data-surface="${surface}">${data}</script></body>`,
      );
    },
  };
}
