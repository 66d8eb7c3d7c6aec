// Whatever fails in a script, the page that the build wrote stays or comes back: list, article, picture and links, with one
// line that says what does not work. In a frame its host hears of it once, and the frame fits.
import { alterScript } from "./alter-page.ts";
import { hostOf } from "./hosts/host-pages.ts";
import { expectKept, expectWhole, sentences } from "./kept.ts";
import { expect, test } from "./page.ts";
import { engineScript, mainScript } from "./scripts.ts";
import { bundled } from "./shown-articles.ts";

/** What the browser says in its console of the faults here: each has its own word in it. */
const broken =
  /broken on purpose|Script error|is not (a (function|constructor)|defined)|Cannot read properties of undefined|^error: $/;

/** Breaks a part of the browser, before or after the page is alive. */
type Breaking = () => void;

test.describe("at its start", () => {
  test.use({ expectedNoise: [broken] });

  const faults: readonly (readonly [what: string, breaking: Breaking])[] = [
    [
      "an Intl that throws",
      () => {
        Object.defineProperty(Intl, "DateTimeFormat", {
          value: () => {
            throw new RangeError("broken on purpose");
          },
        });
      },
    ],
    ["a browser without Intl.Locale", () => void Object.defineProperty(Intl, "Locale", { value: undefined })],
    ["a browser without URLSearchParams", () => void Reflect.deleteProperty(globalThis, "URLSearchParams")],
    [
      "a browser without Array.prototype.flatMap",
      () => void Reflect.deleteProperty(Array.prototype, "flatMap"),
    ],
  ];
  for (const [what, breaking] of faults) {
    test(`${what} leaves the page as it was`, async ({ page, viewer }) => {
      await page.addInitScript(breaking);
      await page.goto("/");
      await expectKept(page, viewer, /^Interactive parts (did not start|stopped)/);
      // The line costs no more than its own height: all of the page stays in the window.
      expect(await page.evaluate(() => document.documentElement.scrollHeight - innerHeight)).toBe(0);
    });
  }

  const axisFaults: readonly (readonly [what: string, breaking: Breaking])[] = [
    [
      "a browser that observes nothing",
      () => {
        ResizeObserver.prototype.observe = () => {
          throw new Error("broken on purpose");
        };
      },
    ],
  ];
  for (const [what, breaking] of axisFaults) {
    test(`${what} costs the live axis, and all else lives`, async ({ page, viewer }) => {
      await page.addInitScript(breaking);
      await viewer.openWithoutAxis("/");
      await viewer.opener("climate-talks").click();
      await viewer.expectSelected("climate-talks");
      await expect(viewer.axis.locator("[data-event]:visible")).toHaveCount(bundled.file.events.length);
      await expect(viewer.axis.locator(".vis-timeline")).toHaveCount(0);
      await expect(viewer.button("Zoom in")).toHaveAttribute("aria-disabled", "true");
    });
  }
});

test.describe("once it lives", () => {
  test.use({ expectedNoise: [broken] });

  const faults: readonly (readonly [what: string, breaking: Breaking])[] = [
    [
      "an answer to a press",
      () => {
        URLSearchParams.prototype.toString = () => {
          throw new Error("broken on purpose");
        };
      },
    ],
    [
      "words for an announcement",
      () => {
        Intl.DateTimeFormat.prototype.formatRange = () => {
          throw new Error("broken on purpose");
        };
        Object.defineProperty(Intl.DateTimeFormat.prototype, "format", {
          get() {
            throw new Error("broken on purpose");
          },
        });
      },
    ],
    [
      "an effect",
      () => {
        Element.prototype.scrollIntoView = () => {
          throw new Error("broken on purpose");
        };
      },
    ],
    [
      "a later drawing",
      () => {
        const { setAttribute } = Element.prototype;
        Element.prototype.setAttribute = function (name, value) {
          if (document.documentElement.dataset.live !== undefined) throw new Error("broken on purpose");
          setAttribute.call(this, name, value);
        };
      },
    ],
    [
      "a change to the document",
      () => {
        Node.prototype.removeChild = () => {
          throw new Error("broken on purpose");
        };
        Node.prototype.insertBefore = () => {
          throw new Error("broken on purpose");
        };
        Node.prototype.appendChild = () => {
          throw new Error("broken on purpose");
        };
      },
    ],
  ];
  for (const [what, breaking] of faults) {
    test(`${what} that throws brings the page back, with the event open that was`, async ({
      page,
      viewer,
    }) => {
      await viewer.open("/?event=guest-list");
      await page.evaluate(breaking);
      await viewer.button("Next event").click();
      await expect(page.getByText(sentences.stopped)).toBeVisible();
      await expect(viewer.list.locator("blockquote:visible").first()).toBeVisible();
      await expect(viewer.list.locator("[aria-expanded=true]")).toHaveCount(1);
      await expectKept(page, viewer, sentences.stopped);
    });
  }

  test("nothing of it happens where an extension's script throws, or a size chases itself", async ({
    page,
    viewer,
  }) => {
    await viewer.open("/");
    await page.evaluate(() => {
      const told = (what: ErrorEventInit) => window.dispatchEvent(new ErrorEvent("error", what));
      told({ message: "x", filename: "chrome-extension://abc/content.js", error: new Error("not ours") });
      told({ message: "ResizeObserver loop completed with undelivered notifications." });
    });
    await viewer.opener("climate-talks").click();
    await viewer.expectSelected("climate-talks");
    await expect(page.getByText("Interactive parts")).toHaveCount(0);
    await expect(viewer.axis.locator(".vis-timeline")).toBeVisible();
  });
});

test.describe("an axis engine that is not what it should be", () => {
  test.use({ expectedNoise: [broken] });

  const handingOver = (engine: string) =>
    `document.currentScript.dispatchEvent(new CustomEvent("sourceline:engine", { detail: ${engine} }));`;
  const adapter = (parts: string) =>
    handingOver(`(box) => {
      const layer = box.appendChild(document.createElement("div"));
      const whole = { startMs: 0, endMs: 1e12 };
      const nothing = () => {};
      return { layer, zoom: () => whole, showAll: () => whole, reveal: nothing, setLook: nothing, destroy: nothing, ${parts} };
    }`);
  const throwing = '() => { throw new Error("broken on purpose"); }';

  const engines: readonly (readonly [what: string, script: (code: string) => string])[] = [
    ["something else", () => "globalThis.somethingElse = 1;"],
    ["a page of HTML", () => "<!doctype html><p>Not found"],
    ["nothing at all", () => ""],
    ["cut off", (code) => code.slice(0, 20_000)],
    ["one that throws at once", () => 'throw new Error("broken on purpose");'],
    ["one that hands over something else", () => handingOver('"an engine"')],
    ["one that throws on construction", () => handingOver(throwing)],
    ["one of another version", () => handingOver("() => ({ draw() {} })")],
    ["one that throws in its look", () => adapter(`setLook: ${throwing}`)],
    ["one that throws when it shall move", () => adapter(`reveal: ${throwing}, destroy: ${throwing}`)],
    [
      "one that throws by itself, later",
      (code) => `${code}\nsetInterval(() => { throw new Error("broken on purpose"); }, 50);`,
    ],
    [
      "one of which vis-timeline's redraw throws",
      (code) => `${code}\nObject.defineProperty(HTMLElement.prototype, "offsetWidth", { get: ${throwing} });`,
    ],
  ];
  for (const [what, script] of engines) {
    test(`${what}: the still picture stays, the controls say that they do nothing, and all else lives`, async ({
      page,
      viewer,
    }) => {
      await page.addInitScript(() => {
        window.addEventListener("error", ({ message }) => {
          document.documentElement.dataset.fault = message;
        });
      });
      await alterScript(page, engineScript, script);
      const brought = page.waitForResponse(engineScript);
      await viewer.openWithoutAxis("/");
      await brought;
      await viewer.opener("five-power-summit").click();
      await viewer.expectSelected("five-power-summit");
      await expect(viewer.axis.locator(".vis-timeline")).toHaveCount(0);
      for (const name of ["Zoom in", "Zoom out", "Show all"]) {
        await expect(viewer.button(name)).toHaveAttribute("aria-disabled", "true");
        await viewer.button(name).click({ force: true });
      }
      await expect(viewer.axis.locator("[data-event]:visible")).toHaveCount(bundled.file.events.length);
      await viewer.bar("guest-list").filter({ visible: true }).click({ force: true });
      await viewer.expectSelected("guest-list");
      await expect(page.getByText("Interactive parts")).toHaveCount(0);
    });
  }
});

for (const sandbox of ["", 'sandbox="allow-scripts"']) {
  test.describe(`in a ${sandbox ? "sandboxed " : ""}frame`, () => {
    test.use({ expectedNoise: [broken] });

    const src = (origin: string) => hostOf(`${origin}/embed/`).replace("<iframe ", `<iframe ${sandbox} `);

    test("a fault at the start is told to the host once, and the frame fits", async ({
      page,
      host,
      framed,
    }) => {
      await page.addInitScript(() => {
        if (window.parent !== window) Reflect.deleteProperty(Intl, "DateTimeFormat");
      });
      await page.goto(host.publish(src(host.places.reader)));
      const frame = framed();
      await expectWhole(frame.content, sentences.notStarted);
      await expect.poll(() => host.heardOf("sourceline:error")).toHaveLength(1);
      await frame.expectFits();
      expect(await host.heardOf("sourceline:error")).toHaveLength(1);
    });

    test("a fault in an answer to a press is told to the host once, and the frame fits, and goes on fitting", async ({
      page,
      host,
      framed,
    }) => {
      await page.goto(host.publish(src(host.places.reader)));
      const frame = framed();
      await frame.expectAlive();
      await frame.html.evaluate(() => {
        Intl.DateTimeFormat.prototype.formatRange = () => {
          throw new Error("broken on purpose");
        };
        Object.defineProperty(Intl.DateTimeFormat.prototype, "format", {
          get() {
            throw new Error("broken on purpose");
          },
        });
      });
      await frame.button("Next event").click();
      await expectWhole(frame.content, sentences.stopped);
      await expect
        .poll(() => host.heardOf("sourceline:error"))
        .toEqual([{ type: "sourceline:error", v: 1, code: "crashed" }]);
      await frame.expectFits();
      await frame.widen(320);
      await frame.expectFits();
      await frame.entry("invitation-considered").getByText("Show in article").click();
      await expect(frame.marks("invitation-considered").first()).toBeVisible();
      await frame.expectFits();
      expect(await host.heardOf("sourceline:error")).toHaveLength(1);
    });

    test("an engine that throws by itself costs the axis alone", async ({ page, host, framed }) => {
      await alterScript(
        page,
        engineScript,
        (code) => `${code}\nsetInterval(() => { throw new Error("broken on purpose"); }, 50);`,
      );
      await page.goto(host.publish(src(host.places.reader)));
      const frame = framed();
      await expect(frame.content.locator("html[data-live]")).toBeAttached();
      await frame.button("Next event").click();
      await frame.expectEvent("invitation-considered");
      await expect(frame.axis.locator(".vis-timeline")).toHaveCount(0);
      expect(await host.heardOf("sourceline:error")).toEqual([]);
    });
  });
}

test.describe("an element that an extension inserts before the page comes alive", () => {
  test.use({ expectedNoise: [/^error: Error: Minified React error #418; /] });

  test("costs a new drawing, and the page lives", async ({ page, viewer }) => {
    await alterScript(
      page,
      mainScript,
      (code) => `
        document.querySelector("main").prepend(document.createElement("extension-bar"));
        document.querySelector("ol > li").append(Object.assign(document.createElement("p"), { textContent: "Ad" }));
        document.querySelector("article p").prepend("Ad: ");
        ${code}`,
    );
    await viewer.open("/?event=guest-list");
    await viewer.expectSelected("guest-list");
    await viewer.opener("climate-talks").click();
    await viewer.expectSelected("climate-talks");
    await expect(viewer.article.locator("p")).toHaveText(bundled.file.articleBody.split("\n\n"));
    await expect(page.getByText("Interactive parts")).toHaveCount(0);
  });
});
