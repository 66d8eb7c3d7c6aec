// `vite build`: the scripts, and then, with those known, every page as finished HTML.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Plugin, ViteBuilder } from "vite";
import type { BuildWords } from "../i18n/words.ts";
import { hostScriptFile } from "../site/addresses.ts";
import { siteVariable } from "../site/site-address.ts";
import { readPalette } from "../social-picture/palette.ts";
import { type BuildSettings, checkOut, firstArticle, siteMark } from "./build-settings.ts";
import { classicScript } from "./classic-script.ts";
import { oldestBrowsers } from "./oldest-browsers.ts";
import { refusalOf } from "./refusal.ts";
import type * as Render from "./render.tsx";
import { renderEntry } from "./render-entry.ts";
import { writeSite } from "./write-site.ts";

interface Options {
  /** The folder of vite.config.ts. */
  readonly root: string;
  /** Where the articles lie and the site goes, and which article is at `/`. */
  readonly settings: BuildSettings;
  /** The one at `/` where the settings name none. */
  readonly defaultArticle: string;
  /** The address at which the site will stand (site-address.ts); null where it is not known. */
  readonly site: string | null;
  readonly words: BuildWords;
}

/** Where the build leaves its own tool, in the project's folder, until it has run. */
const toolFolder = "build";

export function sitePlugin(options: Options): Plugin {
  return {
    name: "sourceline:site",
    config: () => ({
      // For the preview too. The build empties it, wherever it is: build-settings.ts has looked at what is in it.
      build: { outDir: options.settings.out, target: oldestBrowsers },
      environments: {
        client: classicScript("viewer", "src/app/main.tsx", { isFirst: true }),
        engine: classicScript("engine", "src/axis/engine/script.ts"),
        host: classicScript("embed", "src/embed/host.ts", { fileName: hostScriptFile }),
        prerender: {
          consumer: "server",
          build: {
            outDir: toolFolder,
            copyPublicDir: false,
            rolldownOptions: {
              input: renderEntry,
              output: { entryFileNames: "render.mjs" },
              checks: { pluginTimings: false },
            },
          },
        },
      },
      builder: { buildApp: (builder) => buildSite(builder, options) },
    }),
  };
}

async function buildSite(
  builder: ViteBuilder,
  { root, settings, defaultArticle, site, words }: Options,
): Promise<void> {
  const dist = settings.out;
  checkOut(settings, root, words.settings);
  // The articles first: while one of them is refused, the site that stands in the folder is left alone.
  await buildFiles(builder, "prerender").catch((error: unknown) => {
    throw refusalOf(error);
  });
  const tool = join(root, toolFolder, "render.mjs");
  // The module that was built from render.tsx just now.
  const { renderArticles, renderMissing, renderPicture } = (await import(
    pathToFileURL(tool).href
  )) as typeof Render;
  rmSync(join(root, toolFolder), { recursive: true });
  const articles = renderArticles(words);
  const ids = articles.map(({ loaded }) => loaded.article.id);
  const first = firstArticle(ids, settings.first, defaultArticle, words.settings);

  // A build that is broken off leaves a folder that the next one may empty, as the first environment does.
  mark(dist);
  const viewer = await buildFiles(builder, "client");
  mark(dist);
  const engine = await buildFiles(builder, "engine");
  await buildFiles(builder, "host");

  const parts = {
    template: readFileSync(join(root, "index.html"), "utf8"),
    mainScript: fileOf(viewer, ".js"),
    engineScript: fileOf(engine, ".js"),
    // The engine's sheet is in the page from the start: its script brings none.
    sheet: takeSheet(dist, viewer) + takeSheet(dist, engine),
    site,
    words,
  };
  const look = {
    palette: readPalette(readFileSync(join(root, "src/app/styles/tokens.css"), "utf8")),
    icon: readFileSync(join(root, "public/favicon.svg"), "utf8"),
  };
  writeSite(dist, articles, first, parts, {
    picture: (loaded) => renderPicture(loaded, look, words),
    missing: (loaded, path) => renderMissing(loaded, path, words),
  });
  if (site === null) builder.config.logger.info(words.siteAddress.missing(siteVariable));
}

function mark(dist: string): void {
  mkdirSync(dist, { recursive: true });
  writeFileSync(join(dist, siteMark), "");
}

/** The names of the files that an environment's build wrote. */
async function buildFiles(builder: ViteBuilder, name: string): Promise<string[]> {
  const environment = builder.environments[name];
  if (!environment) throw new Error(`The build has no environment ${name}`);
  const result = await builder.build(environment);
  if (!("output" in result)) throw new Error(`The build of ${name} did not end`);
  return result.output.map(({ fileName }) => fileName);
}

function fileOf(names: readonly string[], ending: string): string {
  const found = names.find((name) => name.endsWith(ending));
  if (found === undefined) throw new Error(`The build wrote no ${ending} file`);
  return found;
}

/** A sheet that goes into the pages is no file of the site. */
function takeSheet(dist: string, names: readonly string[]): string {
  const file = join(dist, fileOf(names, ".css"));
  const sheet = readFileSync(file, "utf8").trim();
  rmSync(file);
  return sheet;
}
