// 404.html: a finished page in our look that leads to the articles, wherever a host shows it.
import { canvas } from "./hosts/framed.ts";
import { expect, test } from "./page.ts";

// The browser notes the status in the console.
test.use({ expectedNoise: [/Failed to load resource: the server responded with a status of 404/] });

for (const address of [
  "/nowhere",
  "/nowhere/",
  "/a/b/c/d?event=x",
  "/position-of-strength/nowhere/embed/",
  "/404.html",
]) {
  test(`${address} says that there is no page, and leads to the article`, async ({ page, viewer }) => {
    for (const [width, colorScheme] of [
      [1280, "light"],
      [320, "dark"],
    ] as const) {
      await page.setViewportSize({ width, height: 700 });
      await page.emulateMedia({ colorScheme });
      const answer = await page.goto(address);
      expect(answer?.status()).toBe(address === "/404.html" ? 200 : 404);
      await expect(page.getByRole("heading", { level: 1 })).toHaveText("There is no page at this address");
      expect(await page.locator("html").evaluate((html) => getComputedStyle(html).backgroundColor)).toBe(
        canvas[colorScheme],
      );
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    }
    await page.getByRole("navigation").getByRole("link").click();
    await expect(page).toHaveURL("/position-of-strength/");
    await expect(viewer.entries).toHaveCount(9);
  });
}

test("it is for no search engine, and holds no script", async ({ page }) => {
  await page.goto("/nowhere");
  await expect(page.locator("meta[name=robots]")).toHaveAttribute("content", "noindex");
  await expect(page.locator("script")).toHaveCount(0);
});
