// The plainest of static hosts: files as they are, a folder's page also without a last slash, since not every host sends the
// reader on, the site's 404.html where there is nothing; and no headers but their type, least of all for CORS.
import { readFile, stat } from "node:fs/promises";
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

export interface StaticOptions {
  /** What else the files below a path are sent with. */
  readonly headers?: (path: string) => Readonly<Record<string, string>>;
}

/** `sites`: for each path ("/", "/second/") the folder that is served below it. The longest path wins. */
export async function serveStatic(
  sites: Readonly<Record<string, string>>,
  { headers = () => ({}) }: StaticOptions = {},
): Promise<StaticServer> {
  const mounts = Object.entries(sites).sort(([a], [b]) => b.length - a.length);
  const server = createServer(async (request, response) => {
    const path = normalize(decodeURIComponent(new URL(request.url ?? "/", "http://localhost").pathname));
    const [mount, folder] = mounts.find(([from]) => path.startsWith(from)) ?? [];
    if (mount === undefined || folder === undefined) {
      response.writeHead(404, { "Content-Type": "text/plain" }).end("Not found");
      return;
    }
    const send = (status: number, file: string, body: Buffer) => {
      const type = types[extname(file)] ?? "application/octet-stream";
      response.writeHead(status, { ...headers(path), "Content-Type": type }).end(body);
    };
    try {
      const file = await fileAt(join(folder, path.slice(mount.length)));
      send(200, file, await readFile(file));
    } catch {
      const file = join(folder, "404.html");
      send(404, file, await readFile(file).catch(() => Buffer.from("Not found")));
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

async function fileAt(path: string): Promise<string> {
  return (await stat(path)).isDirectory() ? join(path, "index.html") : path;
}
