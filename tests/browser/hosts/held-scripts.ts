// A slow line: the page is there, and its scripts are not.
import type { Page } from "@playwright/test";

/** Holds all scripts back; they come when they are released, the main one first if asked for. */
export async function holdScripts(page: Page): Promise<{ readonly release: (which?: "main") => void }> {
  const released = { main: signal(), late: signal() };
  await page.route("**/assets/*.js", async (route) => {
    const isMain = /\/(page|frame)-/.test(route.request().url());
    await (isMain ? released.main : released.late).given;
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
