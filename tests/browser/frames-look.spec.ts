// A frame's looks: the host's colour scheme, whatever the reader's own, and what a host may set of the rest.
import type { Page } from "@playwright/test";
import { type EmbedChoices, embedSnippet } from "../../src/share/embed-snippet.ts";
import { placesOn } from "../../src/site/addresses.ts";
import { defaultView } from "../../src/view/view.ts";
import { canvas, type Framed } from "./hosts/framed.ts";
import { column, frameHtml, hostHtml } from "./hosts/host-pages.ts";
import { expect, test } from "./page.ts";

const schemes = ["light", "dark"] as const;

test.describe("a reader whose own colours are light", () => {
  // What Playwright emulates would hold in every frame, whatever its host is like.
  test.use({ colorScheme: null });

  test("sees no white box in a dark host of any origin", async ({ page, host }) => {
    for (const origin of ["reader", "ownReader"] as const) {
      const where = origin === "reader" ? "of another origin" : "of the frame's own origin";
      await test.step(`sees no white box in a dark host ${where}`, async () => {
        const frame = await host.open(hostOf("dark", `${host.places[origin]}/embed/`));
        await expect.poll(() => frame.canvas()).toBe(canvas.dark);
        expect(await cornerOf(page, frame)).toBe(canvas.dark);
      });
    }
  });

  test("sees a dark host's frame dark from its first paint", async ({ page, host, framed }) => {
    await page.route("**/assets/*.js", () => {});
    // The host is loaded only when its frame is.
    await page.goto(host.publish(hostOf("dark", `${host.places.reader}/embed/`)), { waitUntil: "commit" });
    const frame = framed();
    await expect(frame.content.locator("h1")).toBeVisible();
    expect(await cornerOf(page, frame)).toBe(canvas.dark);
  });

  test("sees the dark frame of a snippet dark from its first paint, in a light host", async ({
    page,
    host,
    framed,
  }) => {
    await page.route("**/assets/*.js", () => {});
    const choices: EmbedChoices = { ...defaultView, theme: "dark", withScript: false };
    const places = placesOn(`${host.places.reader}/`, "position-of-strength");
    const snippet = embedSnippet(places, choices, "Timeline");
    await page.goto(host.publish(hostHtml({ body: snippet })), { waitUntil: "commit" });
    const frame = framed();
    await expect(frame.content.locator("h1")).toBeVisible();
    expect(await cornerOf(page, frame)).toBe(canvas.dark);
  });
});

test("?theme holds whatever the host is like", async ({ page, host }) => {
  for (const theme of schemes) {
    const around = theme === "dark" ? "light" : "dark";
    await test.step(`?theme=${theme} holds in a ${around} host`, async () => {
      await page.emulateMedia({ colorScheme: around });
      const frameSrc = `${host.places.reader}/embed/?theme=${theme}`;
      const frame = await host.open(hostHtml({ body: column(600, frameHtml(frameSrc)) }));
      expect(await frame.canvas()).toBe(canvas[theme]);
      expect(await cornerOf(page, frame)).toBe(canvas[theme]);
    });
  }
});

test("a host's accents and kind of typeface are taken", async ({ host }) => {
  const src = `${host.places.reader}/embed/?accents=7a0044-0044aa&font=mono`;
  const frame = await host.open(hostHtml({ body: column(600, frameHtml(src)) }));
  const quote = frame.content.locator("li[id=guest-list] blockquote").first();
  await expect(quote).toHaveCSS("border-inline-start-color", "rgb(122, 0, 68)");
  await expect(frame.content.locator("h1")).toHaveCSS("font-family", /monospace/);
});

test("what is no colour and no typeface changes nothing", async ({ page, host, framed }) => {
  const bad = [
    "accents=red;background:url(//evil.example)",
    "accents=url(https://evil.example/x)-var(--x)",
    "accents=fff-1234567-%23123456-12345g",
    "font=evil;}body{display:none",
    "font=__proto__",
  ];
  const frames = bad.map((search) => frameHtml(`${host.places.reader}/embed/?${search}`));
  await page.goto(host.publish(hostHtml({ body: frames.join("\n") })));
  for (const [index, search] of bad.entries()) {
    const root = framed(index).html;
    await expect(root).toHaveAttribute("data-live");
    expect(await root.evaluate(() => decodeURI(location.search)), "the frame was asked").toContain(
      decodeURI(search),
    );
    expect(await root.evaluate(({ style }) => style.cssText), search).toBe("");
    expect(await root.getAttribute("data-typeface"), search).toBeNull();
  }
});

function hostOf(scheme: string, src: string): string {
  return hostHtml({
    head: `<style>:root { color-scheme: ${scheme} }</style>`,
    body: column(600, frameHtml(src)),
  });
}

/** The colour that is really on the screen, in the frame's upper left corner. */
async function cornerOf(page: Page, frame: Framed): Promise<string> {
  const box = await frame.element.boundingBox();
  if (!box) throw new Error("The frame is not there to be seen");
  const png = await page.screenshot({ clip: { x: box.x + 2, y: box.y + 2, width: 2, height: 2 } });
  return page.evaluate(async (base64) => {
    const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
    const context = new OffscreenCanvas(2, 2).getContext("2d");
    context?.drawImage(await createImageBitmap(new Blob([bytes], { type: "image/png" })), 0, 0);
    return `rgb(${[...(context?.getImageData(0, 0, 1, 1).data ?? [])].slice(0, 3).join(", ")})`;
  }, png.toString("base64"));
}
