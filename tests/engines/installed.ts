// The engines that the tests run in, where each is on a machine of Debian's or Ubuntu's. All are wanted: the reader's
// browser is one of them.
import { existsSync } from "node:fs";
import { findBrowser } from "../support/browser.ts";
import type { Engine } from "./engine.ts";
import { startPuppeteer } from "./puppeteer-engine.ts";
import { startWebKit } from "./webkit-engine.ts";

export interface InstalledEngine {
  readonly name: string;
  readonly start: () => Promise<Engine>;
}

export const engines: readonly InstalledEngine[] = [
  { name: "Chromium", start: async () => startPuppeteer("chrome", await findBrowser()) },
  {
    name: "Firefox",
    start: async () =>
      startPuppeteer("firefox", program("firefox-esr", ["/usr/bin/firefox-esr", "/usr/bin/firefox"])),
  },
  {
    name: "WebKit",
    start: async () =>
      startWebKit({
        driver: program("webkit2gtk-driver", ["/usr/bin/WebKitWebDriver"]),
        browser: program(
          "webkit2gtk-driver",
          ["4.1", "4.0"].map(
            (version) => `/usr/lib/${architecture()}-linux-gnu/webkit2gtk-${version}/MiniBrowser`,
          ),
        ),
        screen: program("xvfb", ["/usr/bin/Xvfb"]),
      }),
  },
];

function program(debianPackage: string, paths: readonly string[]): string {
  const found = paths.find((path) => existsSync(path));
  if (found) return found;
  throw new Error(
    `${paths.join(" or ")} is not there. Install it (\`apt-get install ${debianPackage}\`), or leave these tests out: \`npm test\` needs none of it.`,
  );
}

function architecture(): string {
  return process.arch === "arm64" ? "aarch64" : "x86_64";
}
