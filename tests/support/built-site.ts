// The built site as it lies on the disk, before any server or browser has touched it.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const dist = fileURLToPath(new URL("../../dist", import.meta.url));

export function builtFile(name: string): string {
  return readFileSync(join(dist, name), "utf8");
}

/** Every page of the site, by its file's name from the site's root. */
export function builtPages(): readonly string[] {
  return readdirSync(dist, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".html"))
    .sort();
}

/** Those that the build made of an article. */
export function articlePages(): readonly string[] {
  return builtPages().filter((name) => name.endsWith("index.html"));
}

/** The address of a page's file, from the site's root. */
export function addressOf(file: string): string {
  return `/${file.replace(/index\.html$/, "")}`;
}
