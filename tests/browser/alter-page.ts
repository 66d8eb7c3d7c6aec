// Pages and scripts that arrive altered, as a broken line, a cache or a blocker might leave them.
import { expect, type Page } from "@playwright/test";

/** Sends the HTML of the page at this path altered. */
export async function alterPage(page: Page, alter: (html: string) => string, path = "/"): Promise<void> {
  await page.route(path, async (route) => {
    const response = await route.fetch();
    const html = await response.text();
    const body = alter(html);
    expect(body, "the page's HTML is altered").not.toBe(html);
    await route.fulfill({ response, body });
  });
}

/** Sends something else in a script's place, made of what it is. */
export async function alterScript(
  page: Page,
  script: RegExp,
  alter: (code: string) => string,
): Promise<void> {
  await page.route(script, async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: alter(await response.text()) });
  });
}
