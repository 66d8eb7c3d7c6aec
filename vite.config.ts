import { fileURLToPath } from "node:url";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vitest/config";
import { readBuildSettings, readSite } from "./src/build/build-settings.ts";
import { contentPlugin } from "./src/build/content-plugin.ts";
import { devPlugin } from "./src/build/dev-plugin.ts";
import { minifyPlugin } from "./src/build/minify-plugin.ts";
import { previewPlugin } from "./src/build/preview-plugin.ts";
import { queryCuts } from "./src/build/query-cuts.ts";
import { sitePlugin } from "./src/build/site-plugin.ts";
import { visCuts } from "./src/build/vis-cuts.ts";
import { enBuild } from "./src/i18n/en/build-words.ts";
import { enCheck } from "./src/i18n/en/check-words.ts";

const root = fileURLToPath(new URL(".", import.meta.url));

/** The article at `/`, where SOURCELINE_FIRST names no other. */
const defaultArticle = "position-of-strength";

const settings = readBuildSettings(process.env, root, enBuild.settings);

export default defineConfig({
  // Relative: the site works from any folder of any host.
  base: "./",
  // A page that is not there is an error, not the default article.
  appType: "mpa",
  plugins: [
    contentPlugin(settings.articles, enCheck),
    sitePlugin({
      root,
      settings,
      defaultArticle,
      site: readSite(process.env, enBuild.siteAddress.refused),
      words: enBuild,
    }),
    visCuts(),
    queryCuts(),
    minifyPlugin(),
    devPlugin(settings, defaultArticle, enBuild),
    previewPlugin(),
    react(),
  ],
  css: { modules: { generateScopedName: "_[hash:base64:4]" } },
  preview: { cors: false },
  test: {
    include: ["tests/**/*.test.{ts,tsx}"],
    // Vitest alone would leave one core idle; of two that is half.
    maxWorkers: "100%",
    // Properties of 10,000 runs, and builds, on machines of any speed: a test that hangs is still ended.
    testTimeout: 180_000,
    hookTimeout: 180_000,
  },
});
