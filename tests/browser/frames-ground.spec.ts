// A host that leaves its colours to its background alone: embed.js tells its frames the ground on which they stand.
import { canvas, type Framed } from "./hosts/framed.ts";
import type { Host } from "./hosts/host.ts";
import { frameHtml, script } from "./hosts/host-pages.ts";
import { expect, test } from "./page.ts";

/** `head` and the body's attributes say all that the host says of colours. */
function hostOf(
  host: Host,
  head: string,
  body: string,
  frame = frameHtml(`${host.places.reader}/embed/`),
): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><link rel="icon" href="data:,"><title>A host</title>${head}</head>
<body ${body}><main>${frame}</main>${script(`${host.places.reader}/embed.js`)}</body></html>`;
}

const dark = "<style>body { background: #14161a; color: #eee }</style>";

async function expectCanvas(frame: Framed, scheme: "light" | "dark"): Promise<void> {
  await expect.poll(() => frame.canvas()).toBe(canvas[scheme]);
}

for (const system of ["light", "dark"] as const) {
  test.describe(`where the reader's system is ${system}`, () => {
    test.use({ colorScheme: system });

    for (const [name, head, body, scheme] of [
      ["dark by its background", dark, "", "dark"],
      ["dark in a space of its own", "<style>body { background: oklch(0.2 0.02 260) }</style>", "", "dark"],
      ["dark by a mix", "<style>body { background: color-mix(in srgb, #000 90%, #fff) }</style>", "", "dark"],
      ["dark in a part of the page", "<style>main { background: lab(12 0 0) }</style>", "", "dark"],
      ["light by its background", "<style>html { background: #fff1e5 }</style>", "", "light"],
      ["light in a part of a dark page", `${dark}<style>main { background: #fff }</style>`, "", "light"],
      ["of no background", "", "", "light"],
    ] as const) {
      test(`a frame in a host ${name} is ${scheme}`, async ({ host }) => {
        const frame = await host.open(hostOf(host, head, body));
        await expectCanvas(frame, scheme);
      });
    }

    test("one that says which colours it is for, or hides its ground behind a picture, is left to the browser", async ({
      host,
    }) => {
      const own = system === "dark" ? "light" : "dark";
      const ground = own === "dark" ? "#111" : "#fff";
      for (const head of [
        `<style>:root { color-scheme: light dark } body { background: ${ground} }</style>`,
        `<meta name="color-scheme" content="light dark">`,
        `<style>body { background-image: linear-gradient(${ground}, ${ground}) }</style>`,
      ]) {
        const frame = await host.open(hostOf(host, head, ""));
        await host.tellAndWait(null);
        await expectCanvas(frame, system);
        expect(await frame.html.getAttribute("data-theme")).toBe("auto");
      }
    });
  });
}

test("a frame whose address asks for colours keeps them", async ({ host }) => {
  for (const theme of ["light", "dark"] as const) {
    const src = `${host.places.reader}/embed/?event=climate-talks&theme=${theme}`;
    const head = theme === "light" ? dark : "";
    const frame = await host.open(hostOf(host, head, "", frameHtml(src)));
    await host.tellAndWait(null);
    await expectCanvas(frame, theme);
  }
});

test("a host that changes its ground takes its frames along, by a class, a transition or the reader's system", async ({
  page,
  host,
}) => {
  await page.emulateMedia({ colorScheme: "light" });
  const sheet = `<style>
    body { background: #fff; transition: background-color 50ms }
    .night body { background: #111 }
    @media (prefers-color-scheme: dark) { body { background: #101418 } }
  </style>`;
  const frame = await host.open(hostOf(host, sheet, ""));
  await expectCanvas(frame, "light");
  const turn = () => page.evaluate(() => document.documentElement.classList.toggle("night"));
  await turn();
  await expectCanvas(frame, "dark");
  await turn();
  await expectCanvas(frame, "light");
  await page.emulateMedia({ colorScheme: "dark" });
  await expectCanvas(frame, "dark");
});

test("what the publisher's own script says of colours holds while the ground is the same", async ({
  page,
  host,
}) => {
  const frame = await host.open(hostOf(host, "", ""));
  await expect(frame.html).toHaveAttribute("data-theme", "light");
  await host.tell({ type: "sourceline:theme", v: 1, theme: "dark" });
  await expectCanvas(frame, "dark");
  await page.evaluate(() => document.body.classList.add("scrolled"));
  await frame.button("Next event").click();
  await frame.expectFits();
  await expectCanvas(frame, "dark");
});
