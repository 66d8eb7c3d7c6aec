// A publisher's site: another origin than the reader's, with pages that the tests write, the scripts of well-known hosts,
// and a copy of the reader in a folder of its own.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { serveStatic } from "./static-server.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));

export interface HostSite {
  /** By another name than the reader's, so that to the browser it is another site, in another process. */
  readonly origin: string;
  /** The reader, served from the publisher's own origin. */
  readonly ownReader: string;
  /** Puts a page there, sent with these headers, and gives its address. */
  readonly publish: (html: string, headers?: Readonly<Record<string, string>>) => string;
  readonly stop: () => Promise<void>;
}

export async function hostSite(): Promise<HostSite> {
  const folder = mkdtempSync(join(tmpdir(), "sourceline-hosts-"));
  const sent = new Map<string, Readonly<Record<string, string>>>();
  const server = await serveStatic(
    {
      "/": folder,
      "/scripts/": join(root, "tests/browser/hosts/scripts"),
      "/reader/": join(root, "dist"),
    },
    { headers: (path) => sent.get(path) ?? {} },
  );
  const origin = server.origin.replace("127.0.0.1", "localhost");
  let pages = 0;
  return {
    origin,
    ownReader: `${origin}/reader`,
    publish(html, headers = {}) {
      pages += 1;
      sent.set(`/${pages}/`, headers);
      mkdirSync(join(folder, String(pages)));
      writeFileSync(join(folder, String(pages), "index.html"), html);
      return `${origin}/${pages}/`;
    },
    async stop() {
      await server.stop();
      rmSync(folder, { recursive: true });
    },
  };
}
