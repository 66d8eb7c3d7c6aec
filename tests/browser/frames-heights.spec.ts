// A frame's height: told soon, seldom and once, and never in a loop.
import type { Page } from "@playwright/test";
import {
  expectAlive,
  expectEvent,
  expectFits,
  framed,
  opener,
  openFramed,
  pressable,
  toldPx,
} from "./hosts/framed.ts";
import { heard, heardOf, heightsTold, ourMessage, tell, tellAndWait } from "./hosts/heard.ts";
import { column, frameHtml, hostHtml, hostOf, script } from "./hosts/host-pages.ts";
import { expect, test } from "./hosts/host-test.ts";

test("the host hears of every change within 500 ms, and to the pixel", async ({ page, places, hosts }) => {
  const frame = await openFramed(page, hosts.publish(hostOf(`${places.reader}/embed/`)));
  await expectFits(frame);
  const select = (event: string) => () => tell(page, { type: "sourceline:select", v: 1, event });
  const width = (px: number) => () =>
    frame.element.evaluate((element, given) => element.setAttribute("width", String(given)), px);
  for (const change of [
    select("position-of-strength"),
    width(320),
    select("climate-matters"),
    width(500),
    select("guest-list"),
  ]) {
    const before = (await heardOf(page, "sourceline:resize")).length;
    const changedMs = await page.evaluate(() => performance.now());
    await change();
    await expect.poll(async () => (await heardOf(page, "sourceline:resize")).length).toBeGreaterThan(before);
    await expectFits(frame);
    const told = (await heard(page)).filter(({ data }) => ourMessage(data)?.type === "sourceline:resize");
    expect((told.at(before)?.atMs ?? Number.POSITIVE_INFINITY) - changedMs).toBeLessThan(500);
  }
});

for (const width of [280, 600, 1200]) {
  test(`a frame ${width} px wide tells one height for all that it shows, with no step between`, async ({
    page,
    places,
    hosts,
  }) => {
    await page.setViewportSize({ width: width + 60, height: 900 });
    await page.goto(hosts.publish(hostOf(`${places.reader}/embed/`, { widthPx: width })));
    const frame = framed(page);
    let before = 0;
    const tells = async (shown: string, act: () => Promise<void>) => {
      await act();
      await expectFits(frame);
      await expectStill(page);
      const heights = await heightsTold(page);
      expect.soft(heights.slice(before), shown).toHaveLength(1);
      before = heights.length;
    };
    await tells("the page and then its axis", () => expectAlive(frame));
    await tells("the article", async () => {
      await pressable(frame, "Show in article").click();
      await expect(frame.content.getByRole("article")).toBeVisible();
    });
    await tells("the event", async () => {
      await pressable(frame, "Back to event 1").click();
      await expect(pressable(frame, "All events")).toBeVisible();
    });
    await tells("all events", async () => {
      await pressable(frame, "All events").click();
      await expect(opener(frame, "climate-talks")).toBeVisible();
    });
  });
}

test("a host that counts its border into the height starts no loop", async ({ page, places, hosts }) => {
  const src = `${places.reader}/embed/`;
  const bordered = hostHtml({
    head: "<style>iframe { box-sizing: border-box; border: 10px solid; }</style>",
    body: column(600, frameHtml(src)) + script("/scripts/border-box.js"),
  });
  const frame = await openFramed(page, hosts.publish(bordered));
  await expect.poll(() => toldPx(frame)).toBeGreaterThan(0);
  await expectStill(page);
  await pressable(frame, "All events").click();
  await expect(opener(frame, "climate-talks")).toBeVisible();
  await tellAndWait(page, null);
  await expectStill(page);
  expect((await heightsTold(page)).length).toBeLessThanOrEqual(5);
});

test("embed.js gives a bordered frame its content's height, the border besides, and no other width", async ({
  page,
  places,
  hosts,
}) => {
  const bordered = hostHtml({
    head: "<style>iframe { box-sizing: border-box; border: 10px solid; padding: 5px }</style>",
    body: column(600, frameHtml(`${places.reader}/embed/`)) + script(`${places.reader}/embed.js`),
  });
  const frame = await openFramed(page, hosts.publish(bordered));
  await expect(async () => {
    const innerPx = await frame.content.locator("html").evaluate(() => window.innerHeight);
    expect(innerPx).toBe(await toldPx(frame));
  }).toPass();
  expect((await frame.element.boundingBox())?.width).toBe(600);
});

test("heights come at most ten times a second, however often it is asked, and the last is right", async ({
  page,
  places,
  hosts,
}) => {
  // The frame's view of its host, so that what it says is counted when it is said.
  await page.addInitScript(() => {
    const host = window.parent;
    if (host === window) return;
    const said: { readonly kind: string; readonly atMs: number }[] = [];
    const postMessage = (message: unknown, target: string) => {
      const kind = typeof message === "string" ? "iframe.resize" : Object(message).type;
      said.push({ kind, atMs: performance.now() });
      host.postMessage(message, target);
    };
    Object.defineProperty(window, "parent", { value: { postMessage } });
    Object.assign(window, { said });
  });
  const frame = await openFramed(page, hosts.publish(hostOf(`${places.reader}/embed/`)));
  await expectFits(frame);
  await page.evaluate(async () => {
    const frame = document.querySelector("iframe");
    const column = frame?.parentElement;
    const nextFrame = () => new Promise((done) => requestAnimationFrame(done));
    const endMs = performance.now() + 2000;
    for (let step = 0; performance.now() < endMs; step += 1) {
      if (column) column.style.width = `${300 + (step % 10) * 30}px`;
      frame?.contentWindow?.postMessage({ type: "sourceline:ping", v: 1 }, "*");
      await nextFrame();
    }
    if (column) column.style.width = "400px";
  });
  await expectFits(frame);
  const said: readonly { readonly kind: string; readonly atMs: number }[] = await frame.content
    .locator("html")
    .evaluate(() => Object(window).said);
  for (const kind of ["sourceline:resize", "embed-size", "iframe.resize"]) {
    const times = said.filter((each) => each.kind === kind).map(({ atMs }) => atMs);
    expect(times.length, `${kind} was said`).toBeGreaterThan(2);
    // Timers are good to a millisecond.
    const crowds = times.map((from) => times.filter((at) => at >= from && at < from + 999).length);
    expect(Math.max(...crowds), kind).toBeLessThanOrEqual(10);
  }
});

test("two frames of one article on a page size themselves apart", async ({ page, places, hosts }) => {
  const src = `${places.reader}/embed/`;
  const host = hostHtml({
    body: column(300, frameHtml(src)) + column(640, frameHtml(src)) + script(`${places.reader}/embed.js`),
  });
  await page.goto(hosts.publish(host));
  const [narrow, wide] = [framed(page, 0), framed(page, 1)];
  for (const frame of [narrow, wide]) {
    await frame.element.scrollIntoViewIfNeeded();
    await expectAlive(frame);
    await expectFits(frame);
  }
  const widePx = await toldPx(wide);
  expect(widePx).not.toBe(await toldPx(narrow));
  await pressable(narrow, "All events").click();
  await expect(opener(narrow, "climate-talks")).toBeVisible();
  await expectFits(narrow);
  await wide.element.scrollIntoViewIfNeeded();
  await tell(page, { type: "sourceline:select", v: 1, event: "climate-talks" }, 0);
  await expectEvent(narrow, "climate-talks");
  await expectEvent(wide, "guest-list");
  await expectFits(wide);
  expect(await toldPx(wide)).toBe(widePx);
  expect(await heardOf(page, "sourceline:select", 1)).toHaveLength(1);
});

test("a frame that is hidden and shown again at another width fits again", async ({
  page,
  places,
  hosts,
}) => {
  const frame = await openFramed(page, hosts.publish(hostOf(`${places.reader}/embed/`)));
  await expectFits(frame);
  const column = page.locator("div").filter({ has: frame.element });
  await column.evaluate((element) => {
    element.style.display = "none";
  });
  await tell(page, { type: "sourceline:select", v: 1, event: "climate-talks" });
  await expectEvent(frame, "climate-talks");
  expect((await heightsTold(page)).every((height) => height > 0)).toBe(true);
  await column.evaluate((element) => {
    element.style.width = "300px";
    element.style.display = "block";
  });
  await expectFits(frame);
});

for (const [way, squeeze, stretch] of [
  [
    "an accordion that closes",
    (element: HTMLElement) => {
      element.style.display = "grid";
      element.style.gridTemplateColumns = "0fr";
    },
    (element: HTMLElement) => {
      element.style.gridTemplateColumns = "1fr";
    },
  ],
  [
    "a width of nothing",
    (element: HTMLElement) => {
      element.style.width = "0";
    },
    (element: HTMLElement) => {
      element.style.width = "400px";
    },
  ],
] as const) {
  test(`a frame squeezed by ${way} claims no height for it, and fits when it is wide again`, async ({
    page,
    places,
    hosts,
  }) => {
    const frame = await openFramed(page, hosts.publish(hostOf(`${places.reader}/embed/`)));
    await expectFits(frame);
    const before = await heightsTold(page);
    const column = page.locator("div").filter({ has: frame.element });
    await frame.element.evaluate((element) => {
      element.style.minWidth = "0";
    });
    await column.evaluate(squeeze);
    await expect.poll(async () => (await frame.element.boundingBox())?.width).toBe(0);
    await tellAndWait(page, { type: "sourceline:select", v: 1, event: "climate-talks" });
    await expectStill(page);
    expect(await heightsTold(page)).toEqual(before);
    await column.evaluate(stretch);
    await expectFits(frame);
    await expectEvent(frame, "climate-talks");
  });
}

test("a frame below what is seen has its height before the reader comes to it", async ({
  page,
  places,
  hosts,
}) => {
  const host = hostHtml({
    head: "<style>.far { height: 6000px }</style>",
    body: `<p class="far">A long article.</p>${column(600, frameHtml(`${places.reader}/embed/`))}`,
  });
  await page.goto(hosts.publish(host));
  await expect.poll(() => toldPx(framed(page))).toBeGreaterThan(200);
  expect(await page.evaluate(() => scrollY)).toBe(0);
});

/** No other height is told while the host asks ten times: as answers keep their distance, that is a second at the least. */
async function expectStill(page: Page): Promise<void> {
  const before = await heightsTold(page);
  for (let asked = 0; asked < 10; asked += 1) await tellAndWait(page, null);
  expect(await heightsTold(page)).toEqual(before);
}
