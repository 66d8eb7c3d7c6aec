// Builds the site: the page's script, the axis' script, and, with both known, every page as finished HTML.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import type { EnvironmentOptions, Plugin, ViteBuilder } from "vite";
import { pageDataId } from "../app/page-data.ts";
import type { Surface } from "../view/view.ts";
import { headerFiles } from "./header-files.ts";
import { pageHtml } from "./page-html.ts";
import { contentPolicy } from "./policy.ts";
import type * as Render from "./render.tsx";

interface Options {
  /** The folder of vite.config.ts. */
  readonly root: string;
  /** Id of the article at `/`. */
  readonly defaultArticle: string;
}

const renderEntry = "src/prerender/render.tsx";
/** Where the build leaves its own tool, beside `dist`. */
const toolFolder = "build";

export function sitePlugin({ root, defaultArticle }: Options): Plugin {
  return {
    name: "sourceline:site",
    config: () => ({
      environments: {
        client: classicScript("main", "src/app/main.tsx"),
        axis: classicScript("axis", "src/timeline/axis-entry.ts"),
        host: classicScript("embed", "src/embed/host.ts"),
        prerender: {
          consumer: "server",
          build: {
            outDir: toolFolder,
            copyPublicDir: false,
            rolldownOptions: { input: renderEntry, output: { entryFileNames: "render.mjs" } },
          },
        },
      },
      builder: { buildApp: (builder) => buildSite(builder, root, defaultArticle) },
    }),
    // In development the page is built in the browser, from the same block of data.
    async transformIndexHtml(html, { server, originalUrl }) {
      if (!server) return html;
      // The module is render.tsx, whatever the server calls its type.
      const { renderArticles } = (await server.ssrLoadModule(renderEntry)) as typeof Render;
      const articles = renderArticles();
      const id = originalUrl?.split("/")[1];
      const article = [id, defaultArticle].flatMap(
        (wanted) => articles.find(({ article: each }) => each.id === wanted) ?? [],
      )[0];
      const surface = /\/embed\/?$/.test(originalUrl?.split("?")[0] ?? "") ? "frame" : "page";
      const data = article?.surfaces[surface].data ?? "";
      return html.replace(
        "</body>",
        () => `<script type="application/json" id="${pageDataId}">${data}</script></body>`,
      );
    },
  };
}

/** A script that needs neither modules nor a page's help, with one sheet of its own; see page-html.ts for why. */
function classicScript(name: string, input: string): EnvironmentOptions {
  return {
    consumer: "client",
    build: {
      outDir: "dist",
      emptyOutDir: name === "main",
      copyPublicDir: name === "main",
      cssCodeSplit: false,
      modulePreload: false,
      rolldownOptions: {
        input: { [name]: input },
        output: {
          format: "iife",
          // Publishers' pages name the host script: it keeps its address.
          entryFileNames: name === "embed" ? "embed.js" : "assets/[name]-[hash].js",
          assetFileNames: `assets/${name}-[hash][extname]`,
        },
      },
    },
  };
}

async function buildSite(builder: ViteBuilder, root: string, defaultArticle: string): Promise<void> {
  const main = await buildFiles(builder, "client");
  const axis = await buildFiles(builder, "axis");
  await buildFiles(builder, "host");
  await buildFiles(builder, "prerender");
  const tool = join(root, toolFolder, "render.mjs");
  // The module that was built from render.tsx just now.
  const { renderArticles } = (await import(pathToFileURL(tool).href)) as typeof Render;
  rmSync(join(root, toolFolder), { recursive: true });

  const template = readFileSync(join(root, "index.html"), "utf8");
  const mainStyle = join(root, "dist", fileOf(main, ".css"));
  const sheet = readFileSync(mainStyle, "utf8").trim();
  rmSync(mainStyle);
  const policy = contentPolicy([sheet]);
  const files = {
    mainScript: fileOf(main, ".js"),
    axisScript: fileOf(axis, ".js"),
    axisStyle: fileOf(axis, ".css"),
  };
  const parts = { template, files, sheet, policy };
  for (const [name, text] of headerFiles(policy)) write(join(root, "dist", name), text);
  for (const rendered of renderArticles()) {
    const { id } = rendered.article;
    const page = (folder: string, surface: Surface) => {
      const toRoot = "../".repeat(folder.split("/").length - 1);
      write(join(root, "dist", folder, "index.html"), pageHtml(parts, rendered, surface, toRoot));
    };
    page(`${id}/`, "page");
    page(`${id}/embed/`, "frame");
    if (id !== defaultArticle) continue;
    page("", "page");
    page("embed/", "frame");
  }
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

function write(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}
