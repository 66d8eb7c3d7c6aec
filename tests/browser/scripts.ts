// The two scripts of a page or frame, by the names that the build gives them, and a slow line on which they come late.
import type { Page } from "@playwright/test";

/** Comes with the page. */
export const mainScript = /\/assets\/viewer-[^/]*\.js$/;

/** The axis' engine, which comes late. */
export const engineScript = /\/assets\/engine-[^/]*\.js$/;

/** Holds all scripts back; they come when they are released, the main one first if asked for. */
export async function holdScripts(page: Page): Promise<{ readonly release: (which?: "main") => void }> {
  const released = { main: signal(), late: signal() };
  await page.route(mainScript, async (route) => {
    await released.main.given;
    await route.continue();
  });
  await page.route(engineScript, async (route) => {
    await released.late.given;
    await route.continue();
  });
  return {
    release(which) {
      released.main.give();
      if (which !== "main") released.late.give();
    },
  };
}

function signal(): { readonly given: Promise<void>; readonly give: () => void } {
  let give = () => {};
  const given = new Promise<void>((resolve) => {
    give = resolve;
  });
  return { given, give: () => give() };
}
