// embed.js in hosts whose boxes do not grow with what is in them: all of the frame can be reached, and nothing is covered.
import type { Page } from "@playwright/test";
import type { Framed } from "./hosts/framed.ts";
import { frameHtml, hostHtml, script } from "./hosts/host-pages.ts";
import { expect, test } from "./page.ts";

interface Box {
  readonly name: string;
  readonly sheet?: string;
  /** `$` is the place of the frame. */
  readonly html: string;
}

const fill = "iframe { position: absolute; top: 0; left: 0; width: 100%; height: 100% }";

/** Each gives way to its frame. */
const growing: readonly Box[] = [
  {
    name: "of a ratio by its padding, which hides what is beyond it",
    sheet: `.box { position: relative; padding-bottom: 56.25%; height: 0; overflow: hidden } ${fill}`,
    html: '<div class="box">$</div>',
  },
  {
    name: "of a ratio by its padding, its border counted in",
    sheet: `.box { box-sizing: border-box; border: 3px solid; position: relative; padding-top: 40%; height: 0 } ${fill}`,
    html: '<div class="box">$</div>',
  },
  {
    name: "of Bootstrap's ratio",
    sheet: `.box { position: relative } .box::before { content: ""; display: block; padding-top: 56.25% } ${fill}`,
    html: '<div class="box">$</div>',
  },
  {
    name: "of WordPress' ratio, whose frame hangs from its lower edge",
    sheet: `.box { position: relative } .box::before { content: ""; display: block; padding-top: 50% }
      iframe { position: absolute; bottom: 0; left: 0; width: 100%; height: 100% }`,
    html: '<figure><div class="box">$</div></figure>',
  },
  {
    name: "of a ratio by its style, around a box that fills it",
    sheet: `.box { position: relative; aspect-ratio: 16 / 9 } .box > div { position: absolute; inset: 0 }
      iframe { width: 100%; height: 100% }`,
    html: '<div class="box"><div>$</div></div>',
  },
  {
    name: "of a ratio in a box of a fixed height",
    sheet: `.outer { height: 300px } .box { position: relative; padding-bottom: 56.25%; height: 0 } ${fill}`,
    html: '<div class="outer"><div class="box">$</div></div>',
  },
  {
    name: "of a fixed height, with something below the frame",
    sheet: ".box { height: 450px }",
    html: '<div class="box">$<p>Below it.</p></div>',
  },
  {
    name: "that squeezes the frame, being a column",
    sheet: ".box { display: flex; flex-direction: column; height: 500px } iframe { flex: 1 1 0 }",
    html: '<div class="box">$<p>Below it.</p></div>',
  },
  { name: "whose sheet sets all frames' height", sheet: "iframe { height: 100% !important }", html: "$" },
];

for (const { name, sheet = "", html } of growing) {
  test(`a box ${name} gets as high as its frame, and no higher for good`, async ({ page, host }) => {
    const frame = await openIn(host, sheet, html);
    await frame.expectFits();
    await expectNothingCovered(page);
    await frame.button("All events").click();
    await expect(frame.opener("climate-talks")).toBeVisible();
    await frame.expectFits();
    await expectNothingCovered(page);
    await page.setViewportSize({ width: 420, height: 800 });
    await frame.expectFits();
    await expectNothingCovered(page);
    await frame.opener("climate-talks").click();
    await frame.expectEvent("climate-talks");
    await frame.expectFits();
    await expectNothingCovered(page);
  });
}

/** Each stays as it is: one that opens and closes could never close again. */
const fixed: readonly Box[] = [
  {
    name: "cut off at a height",
    sheet: ".box { height: 450px; overflow: hidden }",
    html: '<div class="box">$</div>',
  },
  {
    name: "cut off at a height, a box of a ratio within it",
    sheet: `.outer { height: 450px; overflow: hidden } .box { position: relative; padding-bottom: 56.25%; height: 0 } ${fill}`,
    html: '<div class="outer"><div class="box">$</div></div>',
  },
  {
    name: "cut off at a greatest height",
    sheet: ".box { max-height: 450px; overflow: clip }",
    html: '<div class="box"><p>Above it.</p>$</div>',
  },
];

for (const { name, sheet = "", html } of fixed) {
  test(`a frame in a box ${name} gets what there is, and scrolls`, async ({ page, host }) => {
    const frame = await openIn(host, sheet, html);
    const last = frame.content.getByRole("link", { name: "Open full page" });
    await expect(async () => {
      const [own, box] = await Promise.all([
        frame.element.boundingBox(),
        page.locator(".outer, .box").first().boundingBox(),
      ]);
      const bottomOf = (rectangle: typeof own) => (rectangle ? rectangle.y + rectangle.height : Number.NaN);
      expect(bottomOf(own)).toBeLessThanOrEqual(bottomOf(box) + 1);
      expect(bottomOf(own)).toBeGreaterThan(bottomOf(box) - 60);
    }).toPass();
    await last.scrollIntoViewIfNeeded();
    await expect(last).toBeInViewport();
    expect((await page.locator(".outer, .box").first().boundingBox())?.height).toBe(450);
    await expectNothingCovered(page);
  });
}

test("a host that wants its frames no higher than so gets its wish, and one that scrolls keeps its box", async ({
  page,
  host,
}) => {
  await test.step("a greatest height of the frame", async () => {
    const frame = await openIn(host, "iframe { max-height: 400px }", "$");
    await expect.poll(async () => (await frame.element.boundingBox())?.height).toBe(400);
  });
  await test.step("a box that scrolls", async () => {
    const frame = await openIn(host, ".box { height: 400px; overflow: auto }", '<div class="box">$</div>');
    await frame.expectFits();
    expect((await page.locator(".box").boundingBox())?.height).toBe(400);
  });
});

test("an accordion's panel opens and closes as ever, also when its frame speaks on the way", async ({
  page,
  host,
}) => {
  const sheet = ".box { height: 0; overflow: hidden } .box.open { height: 500px }";
  const frame = await openIn(host, sheet, '<button id="turn">Turn</button><div class="box open">$</div>');
  const height = async () => (await page.locator(".box").boundingBox())?.height;
  await page.evaluate(() => {
    const box = document.querySelector(".box");
    document.querySelector("#turn")?.addEventListener("click", () => box?.classList.toggle("open"));
  });
  await page.locator("#turn").click();
  await host.tellAndWait({ type: "sourceline:select", v: 1, event: "climate-talks" });
  await expect.poll(height).toBe(0);
  await page.locator("#turn").click();
  await expect.poll(height).toBe(500);
  await expect(frame.opener("climate-talks")).toBeVisible();
  expect((await frame.element.boundingBox())?.height).toBeGreaterThanOrEqual(300);
});

test.describe("in an open shadow root", () => {
  test("a frame is sized, also in one within another, and is heard by its element and by the document", async ({
    page,
    host,
    framed,
  }) => {
    const src = `${host.places.reader}/embed/`;
    await page.goto(host.publish(hostHtml({ body: '<div id="outer"></div><p id="after">After.</p>' })));
    await page.evaluate((frame) => {
      const inner = document.createElement("section");
      document.querySelector("#outer")?.attachShadow({ mode: "open" }).append(inner);
      const element = document.createElement("iframe");
      Object.assign(element, { src: frame, title: "Timeline", width: "600", height: "300" });
      const heard: string[] = [];
      element.addEventListener("sourceline:select", ({ type }) => heard.push(`frame ${type}`));
      document.addEventListener("sourceline:select", ({ type }) => heard.push(`document ${type}`));
      Object.assign(window, { heardHere: heard });
      inner.attachShadow({ mode: "open" }).append(element);
    }, src);
    await page.addScriptTag({ url: `${host.places.reader}/embed.js` });
    const frame = framed();
    await frame.expectAlive();
    const fits = async () => {
      const contentPx = await frame.content
        .locator("#sourceline_root")
        .evaluate((root) => root.getBoundingClientRect().height);
      const box = await frame.element.boundingBox();
      expect(Math.abs((box?.height ?? 0) - 4 - contentPx)).toBeLessThanOrEqual(1);
    };
    await expect(fits).toPass();
    await frame.button("All events").click();
    await expect(frame.opener("climate-talks")).toBeVisible();
    await expect(fits).toPass();
    await frame.opener("climate-talks").click();
    await expect
      .poll(() => page.evaluate(() => Object(window).heardHere))
      .toEqual(expect.arrayContaining(["frame sourceline:select", "document sourceline:select"]));
  });
});

type Host = Parameters<Parameters<typeof test>[2]>[0]["host"];

function openIn(host: Host, sheet: string, html: string): Promise<Framed> {
  const frame = frameHtml(`${host.places.reader}/embed/`);
  const body = `<p>Before.</p>${html.replace("$", frame)}<p id="after">The paragraph after it.</p>`;
  return host.open(
    hostHtml({ head: `<style>${sheet}</style>`, body: body + script(`${host.places.reader}/embed.js`) }),
  );
}

/** What stands after the frame's box begins where the frame has ended, and what stands before it ends where it begins. */
async function expectNothingCovered(page: Page): Promise<void> {
  await expect(async () => {
    const over = await page.evaluate(() => {
      const frame = document.querySelector("iframe")?.getBoundingClientRect();
      const outer = document.querySelector(".outer, .box")?.getBoundingClientRect();
      const [before, ...after] = [...document.querySelectorAll("p")].map((each) =>
        each.getBoundingClientRect(),
      );
      if (!frame || !before) return null;
      const seen = { top: frame.top, bottom: Math.min(frame.bottom, outer?.bottom ?? frame.bottom) };
      const inside = document.querySelectorAll(".box p + iframe").length;
      return {
        before: Math.max(before.bottom - seen.top, 0),
        after: after.slice(inside).map(({ top }) => Math.max(seen.bottom - top, 0)),
      };
    });
    expect(over?.before).toBe(0);
    for (const px of over?.after ?? [Number.NaN]) expect(px).toBeLessThanOrEqual(1);
  }).toPass();
}
