// `vite build`: the scripts, and then, with those known, every page as finished HTML.
import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Plugin, ViteBuilder } from "vite";
import { siteVariable } from "../site/site-address.ts";
import { readPalette } from "../social-picture/palette.ts";
import { classicScript } from "./classic-script.ts";
import type * as Render from "./render.tsx";
import { renderEntry } from "./render-entry.ts";
import { writeSite } from "./write-site.ts";

interface Options {
  /** The folder of vite.config.ts. */
  readonly root: string;
  /** Id of the article at `/`. */
  readonly defaultArticle: string;
  /** The address at which the site will stand (site-address.ts); null where it is not known. */
  readonly site: string | null;
}

/** Where the build leaves its own tool, beside `dist`, until it has run. */
const toolFolder = "build";

export function sitePlugin(options: Options): Plugin {
  return {
    name: "sourceline:site",
    config: () => ({
      environments: {
        client: classicScript("page", "src/app/main-page.tsx", { isFirst: true }),
        frame: classicScript("frame", "src/app/main-frame.tsx"),
        axis: classicScript("axis", "src/app/axis-part.tsx", { isLatePart: true }),
        sharing: classicScript("sharing", "src/app/sharing-part.tsx", { isLatePart: true }),
        host: classicScript("embed", "src/embed/host.ts", { keepsName: true }),
        prerender: {
          consumer: "server",
          build: {
            outDir: toolFolder,
            copyPublicDir: false,
            rolldownOptions: { input: renderEntry, output: { entryFileNames: "render.mjs" } },
          },
        },
      },
      builder: { buildApp: (builder) => buildSite(builder, options) },
    }),
  };
}

async function buildSite(builder: ViteBuilder, { root, defaultArticle, site }: Options): Promise<void> {
  const dist = join(root, "dist");
  const page = await buildFiles(builder, "client");
  const frame = await buildFiles(builder, "frame");
  const axis = await buildFiles(builder, "axis");
  const sharing = await buildFiles(builder, "sharing");
  await buildFiles(builder, "host");
  await buildFiles(builder, "prerender");
  const tool = join(root, toolFolder, "render.mjs");
  // The module that was built from render.tsx just now.
  const { renderArticles, renderPicture } = (await import(pathToFileURL(tool).href)) as typeof Render;
  rmSync(join(root, toolFolder), { recursive: true });

  const axisSheet = takeSheet(dist, axis);
  const sharingSheet = takeSheet(dist, sharing);
  const parts = {
    template: readFileSync(join(root, "index.html"), "utf8"),
    files: {
      mainScript: { page: fileOf(page, ".js"), frame: fileOf(frame, ".js") },
      axisScript: fileOf(axis, ".js"),
      sharingScript: fileOf(sharing, ".js"),
    },
    sheets: {
      page: takeSheet(dist, page) + axisSheet + sharingSheet,
      frame: takeSheet(dist, frame) + axisSheet,
    },
    site,
  };
  const look = {
    palette: readPalette(readFileSync(join(root, "src/app/styles/tokens.css"), "utf8")),
    icon: readFileSync(join(root, "public/favicon.svg"), "utf8"),
  };
  writeSite(dist, renderArticles(), defaultArticle, parts, (article) => renderPicture(article, look));
  if (site === null) builder.config.logger.info(withoutSite);
}

const withoutSite = `${siteVariable} is not set, so the pages have no canonical address, link picture or oEmbed answer.`;

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
