// `npm start`: the built site as a good host serves it, with the headers that frames in isolated pages want, and the site's own
// page where there is none.
import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import type { Plugin } from "vite";
import { isolationHeaders } from "./header-files.ts";
import { missingFile } from "./missing-html.ts";

export function previewPlugin(): Plugin {
  return {
    name: "sourceline:preview",
    config: () => ({ preview: { headers: Object.fromEntries(isolationHeaders) } }),
    configurePreviewServer({ config, middlewares }) {
      const file = resolve(config.root, config.build.outDir, missingFile);
      // After the server's own, so only where they found nothing.
      return () => {
        middlewares.use((_request, response, next) => {
          if (!existsSync(file)) return next();
          response.writeHead(404, { "Content-Type": "text/html; charset=utf-8" }).end(readFileSync(file));
        });
      };
    },
  };
}
