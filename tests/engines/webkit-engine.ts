// WebKitGTK's MiniBrowser over WebDriver, on a screen that nobody sees: the one file that knows selenium.
import { type ChildProcess, spawn } from "node:child_process";
import { createServer } from "node:net";
import { Builder, By, Capabilities, Key, type WebDriver } from "selenium-webdriver";
import { type Engine, placeOf, windowPx } from "./engine.ts";

const keys = { ArrowDown: Key.ARROW_DOWN, Enter: Key.ENTER, Escape: Key.ESCAPE, End: Key.END } as const;

export async function startWebKit(programs: {
  readonly driver: string;
  readonly browser: string;
  readonly screen: string;
}): Promise<Engine> {
  const screen = spawn(
    programs.screen,
    ["-displayfd", "3", "-screen", "0", `${windowPx.width + 100}x${windowPx.height + 100}x24`],
    { stdio: ["ignore", "ignore", "ignore", "pipe"] },
  );
  const display = await firstLine(screen);
  const port = await freePort();
  const driver = spawn(programs.driver, [`--port=${port}`], {
    stdio: "ignore",
    env: {
      ...process.env,
      DISPLAY: `:${display}`,
      GDK_BACKEND: "x11",
      // As root there is no sandbox to be had.
      WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: "1",
    },
  });
  const window = await connect(port, programs.browser);
  await window
    .manage()
    .window()
    .setRect({ x: 0, y: 0, ...windowPx });
  let isInFrame = false;
  const enterFrame = async () => {
    await window.switchTo().frame(await window.findElement(By.css("iframe")));
    isInFrame = true;
  };
  const leaveFrame = async () => {
    await window.switchTo().defaultContent();
    isInFrame = false;
  };
  /** Where the frame begins in the window. */
  const frameCorner = async () => {
    await leaveFrame();
    const corner = await window.executeScript<{ readonly x: number; readonly y: number }>(() => {
      const { left = 0, top = 0 } = document.querySelector("iframe")?.getBoundingClientRect() ?? {};
      return { x: Math.round(left), y: Math.round(top) };
    });
    await enterFrame();
    return corner;
  };
  return {
    async open(url) {
      isInFrame = false;
      await window.get(url);
    },
    async press(selector) {
      // By its place, since this driver refuses to click what is drawn in SVG; it counts from the window's corner in a frame too.
      const place = await window.executeScript<ReturnType<typeof placeOf>>(placeOf, selector);
      const from = isInFrame ? await frameCorner() : { x: 0, y: 0 };
      await window
        .actions()
        .move({ x: place.x + from.x, y: place.y + from.y })
        .click()
        .perform();
    },
    type: (key) => window.actions().sendKeys(keys[key]).perform(),
    run: (run, ...texts) => window.executeScript(run, ...texts),
    enterFrame,
    leaveFrame,
    async quit() {
      await window.quit();
      driver.kill();
      screen.kill();
    },
  };
}

/** The driver takes a moment to listen; until then the connection is refused. */
async function connect(port: number, binary: string): Promise<WebDriver> {
  const wanted = new Capabilities({
    browserName: "MiniBrowser",
    "webkitgtk:browserOptions": { binary, args: ["--automation"] },
  });
  const patienceEndsMs = Date.now() + 20_000;
  for (;;) {
    try {
      return await new Builder().usingServer(`http://127.0.0.1:${port}`).withCapabilities(wanted).build();
    } catch (error) {
      const isRefused = error instanceof Error && error.message.includes("ECONNREFUSED");
      if (!isRefused || Date.now() > patienceEndsMs) throw error;
    }
  }
}

function firstLine(program: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    program.once("error", reject);
    program.once("exit", (code) => reject(new Error(`The screen ended with ${code}`)));
    program.stdio[3]?.once("data", (text) => resolve(String(text).trim()));
  });
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => resolve(typeof address === "object" && address ? address.port : 0));
    });
  });
}
