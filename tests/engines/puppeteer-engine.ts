// Chromium over its own protocol, Firefox over WebDriver BiDi: the one file that knows puppeteer.
import puppeteer, { type Frame } from "puppeteer-core";
import { browserArguments } from "../support/browser.ts";
import { type Engine, placeOf, windowPx } from "./engine.ts";

export async function startPuppeteer(browser: "chrome" | "firefox", executablePath: string): Promise<Engine> {
  const size =
    browser === "firefox"
      ? [`--width=${windowPx.width}`, `--height=${windowPx.height}`]
      : [...browserArguments, `--window-size=${windowPx.width},${windowPx.height}`];
  const launched = await puppeteer.launch({
    browser,
    executablePath,
    headless: true,
    // Firefox' oldest supported version cannot take another size than its window's.
    defaultViewport: null,
    args: size,
  });
  const page = await launched.newPage();
  let shown: Frame = page.mainFrame();
  return {
    async open(url) {
      shown = page.mainFrame();
      await page.goto(url);
    },
    async press(selector) {
      // By its place: Firefox' oldest supported version cannot find an element in a frame otherwise.
      const place = await shown.evaluate(placeOf, selector);
      const frame = await page.mainFrame().evaluate(() => {
        const { left = 0, top = 0 } = document.querySelector("iframe")?.getBoundingClientRect() ?? {};
        return { left, top };
      });
      const { left, top } = shown === page.mainFrame() ? { left: 0, top: 0 } : frame;
      await page.mouse.click(place.x + left, place.y + top);
    },
    type: (key) => page.keyboard.press(key),
    run: (run, ...texts) => shown.evaluate(run, ...texts),
    async enterFrame() {
      shown = await page.waitForFrame((frame) => frame.parentFrame() === page.mainFrame());
    },
    async leaveFrame() {
      shown = page.mainFrame();
    },
    quit: () => launched.close(),
  };
}
