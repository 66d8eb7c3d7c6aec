// Every address of the site, as it stands below the site's root. Folders end with a slash; the root's own is empty.
import { mainScriptId } from "./document-ids.ts";
import type { Surface } from "./surface.ts";

/** Below an article's folder, and below the root: the page laid out for frames. */
const framesFolder = "embed/";

/** The built scripts, which have a hash in their names. */
export const scriptsFolder = "assets/";

/** What publishers' pages load, so it has no hash. */
export const hostScriptFile = "embed.js";

/** The folder of an article's page; null is the article that stands at the root too. */
export function pageFolder(article: string | null, surface: Surface): string {
  return `${article === null ? "" : `${article}/`}${surface === "frame" ? framesFolder : ""}`;
}

/** The picture of an article's link. */
export function pictureFile(article: string): string {
  return `social/${article}.png`;
}

/** An article's oEmbed answer. */
export function oEmbedFile(article: string): string {
  return `oembed/${article}.json`;
}

/** From a page's or file's folder back to the root. */
export function wayToRoot(folder: string): string {
  return "../".repeat(folder.split("/").length - 1);
}

/** From the page for frames to the full page of the same article. */
export function wayToFullPage(): string {
  return wayToRoot(framesFolder);
}

export interface PageAddress {
  /** Null at the root. */
  readonly article: string | null;
  readonly surface: Surface;
}

/** Reads what `pageFolder` writes, behind a slash; null for any other path. */
export function readPagePath(path: string): PageAddress | null {
  const isForFrames = path.endsWith(`/${framesFolder}`);
  const folder = isForFrames ? path.slice(0, -framesFolder.length) : path;
  const [whole, article = null] = /^\/(?:([a-z0-9-]+)\/)?$/.exec(folder) ?? [];
  return whole === undefined || whole === `/${framesFolder}`
    ? null
    : { article, surface: isForFrames ? "frame" : "page" };
}

/** Whether a web address is that of a page for frames, also as static hosts write it out, or leave it. */
export function isFrameAddress(address: string): boolean {
  return /^https?:[^?#]+\/embed(?:\/(?:index\.html)?)?(?:[?#]|$)/.test(address);
}

/** An article's places on the site, and the site's script for hosts, as absolute addresses. */
export interface Places {
  readonly page: string;
  readonly frame: string;
  readonly picture: string;
  readonly oEmbed: string;
  readonly hostScript: string;
}

/** `root` is the address of the site's root, with a slash at its end; `article` is an id. */
export function placesOn(root: string, article: string): Places {
  return {
    page: `${root}${pageFolder(article, "page")}`,
    frame: `${root}${pageFolder(article, "frame")}`,
    picture: `${root}${pictureFile(article)}`,
    oEmbed: `${root}${oEmbedFile(article)}`,
    hostScript: `${root}${hostScriptFile}`,
  };
}

/** What is asked of the document that a page's script runs in. */
interface PageDocument {
  readonly baseURI: string;
  readonly getElementById: (id: string) => object | null;
}

/** The site's root, absolute: the main script lies in a folder of it. In development it is the server's. */
export function siteRootIn(page: PageDocument): string {
  const script = page.getElementById(mainScriptId);
  return script && "src" in script && typeof script.src === "string"
    ? new URL(wayToRoot(scriptsFolder), script.src).href
    : new URL("/", page.baseURI).href;
}
