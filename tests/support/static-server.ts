// The plainest of static hosts: files as they are, and no headers but their type, least of all for CORS.
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { extname, join, normalize } from "node:path";

export interface StaticServer {
  /** "http://127.0.0.1:" and a free port. */
  readonly origin: string;
  readonly stop: () => Promise<void>;
}

const types: Record<string, string> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8",
};

/** `sites`: for each path ("/", "/second/") the folder that is served below it. The longest path wins. */
export async function serveStatic(sites: Readonly<Record<string, string>>): Promise<StaticServer> {
  const mounts = Object.entries(sites).sort(([a], [b]) => b.length - a.length);
  const server = createServer(async (request, response) => {
    const path = normalize(decodeURIComponent(new URL(request.url ?? "/", "http://localhost").pathname));
    const [mount, folder] = mounts.find(([from]) => path.startsWith(from)) ?? [];
    const file = path.endsWith("/") ? `${path}index.html` : path;
    try {
      if (mount === undefined || folder === undefined) throw new Error("Outside of every site");
      const body = await readFile(join(folder, file.slice(mount.length)));
      response.writeHead(200, { "Content-Type": types[extname(file)] ?? "application/octet-stream" });
      response.end(body);
    } catch {
      response.writeHead(404, { "Content-Type": "text/plain" }).end("Not found");
    }
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const address = server.address();
  if (typeof address !== "object" || address === null) throw new Error("The server has no port");
  return {
    origin: `http://127.0.0.1:${address.port}`,
    stop: () =>
      new Promise((stopped) => {
        server.close(() => stopped());
        server.closeAllConnections();
      }),
  };
}
