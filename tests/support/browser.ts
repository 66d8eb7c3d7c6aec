// Which browser the tests run in, so that `npm test` needs no step before it.
import { existsSync } from "node:fs";
import { chromium } from "@playwright/test";
import packaged from "@sparticuz/chromium";

/** Set to the path of a Chromium to test in that one and no other. */
const choice = "SOURCELINE_CHROMIUM";

/**
 * As root there is no sandbox to be had, and without one no need for the process that forks the others, which was seen to
 * fail at a start. The rest keeps the browser from calling home.
 */
export const browserArguments = [
  "--no-sandbox",
  "--no-zygote",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--no-first-run",
];

/**
 * The path of a Chromium: the one that SOURCELINE_CHROMIUM names, else the system's, else Playwright's own, else the one
 * that `@sparticuz/chromium` carries and unpacks. Once found it is remembered in SOURCELINE_CHROMIUM, which the processes
 * started from this one inherit: two that unpack at once would run a file that the other still writes.
 */
export async function findBrowser(): Promise<string> {
  const path = process.env[choice] ?? (await firstOnThisMachine());
  process.env[choice] = path;
  return path;
}

async function firstOnThisMachine(): Promise<string> {
  const installed = ["/usr/bin/chromium", chromium.executablePath()].find((path) => existsSync(path));
  // Launched with our own arguments: the package's list switches web security off.
  return installed ?? packaged.executablePath();
}
