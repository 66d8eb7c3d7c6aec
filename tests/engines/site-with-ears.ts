// The site and an article of 25 events, built for the address at which it is served, whose every page notes what a console would show, in any browser:
// the pages are the same but for one script of the site's own, which their policy lets through.
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fixtureText } from "../support/files.ts";
import { serveStatic } from "../support/static-server.ts";
import { temporarySite } from "../support/temporary-site.ts";

const ears = `
var noise = [];
addEventListener("error", (event) => noise.push("error: " + event.message), true);
addEventListener("unhandledrejection", (event) => noise.push("rejection: " + event.reason));
document.addEventListener("securitypolicyviolation", (event) =>
  noise.push("policy breached: " + event.violatedDirective + " by " + event.blockedURI));
for (const kind of ["error", "warn"]) console[kind] = (...words) => noise.push(kind + ": " + words.join(" "));
`;

export interface SiteWithEars {
  readonly origin: string;
  readonly stop: () => Promise<void>;
}

export async function siteWithEars(): Promise<SiteWithEars> {
  const site = temporarySite();
  const dist = join(site.folder, "dist");
  const server = await serveStatic({ "/": dist });
  site.addArticle("election-night.json", fixtureText("election-night.json"));
  const { code, output } = await site.build(server.origin);
  if (code !== 0) throw new Error(`The site does not build:\n${output}`);
  writeFileSync(join(dist, "ears.js"), ears);
  for (const name of readdirSync(dist, { recursive: true, encoding: "utf8" })) {
    if (!name.endsWith("index.html")) continue;
    const html = readFileSync(join(dist, name), "utf8");
    writeFileSync(join(dist, name), html.replace("<title>", '<script src="/ears.js"></script><title>'));
  }
  return {
    origin: server.origin,
    async stop() {
      await server.stop();
      site.remove();
    },
  };
}
