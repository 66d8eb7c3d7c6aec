// A frame's height: told soon, seldom and once, and never in a loop.

import { ourMessage } from "./hosts/heard.ts";
import type { Host } from "./hosts/host.ts";
import { column, frameHtml, hostHtml, hostOf, script } from "./hosts/host-pages.ts";
import { expect, test } from "./page.ts";

test("the host hears of every change within 500 ms, and to the pixel", async ({ page, host }) => {
  const frame = await host.openFrame();
  await frame.expectFits();
  for (const widthPx of [320, 500, 280, 600]) {
    const before = (await host.heardOf("sourceline:resize")).length;
    const changedMs = await page.evaluate(() => performance.now());
    await frame.element.evaluate((element, px) => element.setAttribute("width", String(px)), widthPx);
    await expect.poll(async () => (await host.heardOf("sourceline:resize")).length).toBeGreaterThan(before);
    await frame.expectFits();
    const told = (await host.heard()).filter(({ data }) => ourMessage(data)?.type === "sourceline:resize");
    expect((told.at(before)?.atMs ?? Number.POSITIVE_INFINITY) - changedMs).toBeLessThan(500);
  }
});

for (const width of [280, 600, 1200]) {
  test(`a frame ${width} px wide tells one height, with no step between, and keeps it whatever is shown`, async ({
    page,
    host,
    framed,
  }) => {
    await page.setViewportSize({ width: width + 60, height: 900 });
    await page.goto(host.publish(hostOf(`${host.places.reader}/embed/`, { widthPx: width })));
    const frame = framed();
    await frame.expectAlive();
    await frame.expectFits();
    await expectStill(host);
    const heights = await host.heightsTold();
    expect(heights, "the page and then its axis").toHaveLength(1);
    const keeps = async (shown: string, act: () => Promise<void>) => {
      await act();
      await frame.expectFits();
      await expectStill(host);
      expect(await host.heightsTold(), shown).toEqual(heights);
    };
    await keeps("the article", async () => {
      await frame.button("Show in article").click();
      await expect(frame.content.getByRole("article")).toBeVisible();
    });
    await keeps("the event", async () => {
      await frame.button("Back to event 1").click();
      await expect(frame.button("All events")).toBeVisible();
    });
    await keeps("another event", async () => {
      await frame.button("Next event").click();
      await frame.expectEvent("invitation-considered");
    });
    await keeps("an event that the host chose", () =>
      host.tellAndWait({ type: "sourceline:select", v: 1, event: "climate-matters" }),
    );
    await keeps("all events", async () => {
      await frame.button("All events").click();
      await expect(frame.opener("climate-talks")).toBeVisible();
    });
    await keeps("one chosen of all", async () => {
      await frame.opener("climate-talks").click();
      await expect(frame.button("All events")).toBeVisible();
    });
  });
}

test("a host that counts its border into the height starts no loop", async ({ host }) => {
  const src = `${host.places.reader}/embed/`;
  const bordered = hostHtml({
    head: "<style>iframe { box-sizing: border-box; border: 10px solid; }</style>",
    body: column(600, frameHtml(src)) + script("/scripts/border-box.js"),
  });
  const frame = await host.open(bordered);
  await expect.poll(() => frame.toldPx()).toBeGreaterThan(0);
  await expectStill(host);
  await frame.button("All events").click();
  await expect(frame.opener("climate-talks")).toBeVisible();
  await host.tellAndWait(null);
  await expectStill(host);
  expect((await host.heightsTold()).length).toBeLessThanOrEqual(5);
});

test("embed.js gives a bordered frame its content's height, the border besides, and no other width", async ({
  host,
}) => {
  const bordered = hostHtml({
    head: "<style>iframe { box-sizing: border-box; border: 10px solid; padding: 5px }</style>",
    body: column(600, frameHtml(`${host.places.reader}/embed/`)) + script(`${host.places.reader}/embed.js`),
  });
  const frame = await host.open(bordered);
  await expect(async () => {
    const innerPx = await frame.html.evaluate(() => window.innerHeight);
    expect(innerPx).toBe(await frame.toldPx());
  }).toPass();
  expect((await frame.element.boundingBox())?.width).toBe(600);
});

test("heights come at most ten times a second, however often it is asked, and the last is right", async ({
  page,
  host,
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
  const frame = await host.openFrame();
  await frame.expectFits();
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
  await frame.expectFits();
  const said: readonly { readonly kind: string; readonly atMs: number }[] = await frame.html.evaluate(
    () => Object(window).said,
  );
  for (const kind of ["sourceline:resize", "embed-size", "iframe.resize"]) {
    const times = said.filter((each) => each.kind === kind).map(({ atMs }) => atMs);
    expect(times.length, `${kind} was said`).toBeGreaterThan(2);
    // Timers are good to a millisecond.
    const crowds = times.map((from) => times.filter((at) => at >= from && at < from + 999).length);
    expect(Math.max(...crowds), kind).toBeLessThanOrEqual(10);
  }
});

test("two frames of one article on a page size themselves apart", async ({ page, host, framed }) => {
  const src = `${host.places.reader}/embed/`;
  const html = hostHtml({
    body:
      column(300, frameHtml(src)) + column(640, frameHtml(src)) + script(`${host.places.reader}/embed.js`),
  });
  await page.goto(host.publish(html));
  const [narrow, wide] = [framed(0), framed(1)];
  for (const frame of [narrow, wide]) {
    await frame.element.scrollIntoViewIfNeeded();
    await frame.expectAlive();
    await frame.expectFits();
  }
  const widePx = await wide.toldPx();
  expect(widePx).not.toBe(await narrow.toldPx());
  await narrow.button("All events").click();
  await expect(narrow.opener("climate-talks")).toBeVisible();
  await narrow.expectFits();
  await wide.element.scrollIntoViewIfNeeded();
  await host.tell({ type: "sourceline:select", v: 1, event: "climate-talks" }, 0);
  await narrow.expectEvent("climate-talks");
  await wide.expectEvent("guest-list");
  await wide.expectFits();
  expect(await wide.toldPx()).toBe(widePx);
  expect(await host.heardOf("sourceline:select", 1)).toHaveLength(1);
});

test("a frame that is hidden or squeezed claims no height for it, and fits when it can be seen again", async ({
  page,
  host,
}) => {
  const frame = await host.openFrame();
  await frame.expectFits();
  await frame.element.evaluate((element) => {
    element.style.minWidth = "0";
  });
  const column = page.locator("[data-column]");

  await test.step("hidden, and shown at another width", async () => {
    await column.evaluate((element) => {
      element.style.display = "none";
    });
    await host.tell({ type: "sourceline:select", v: 1, event: "climate-talks" });
    await frame.expectEvent("climate-talks");
    expect((await host.heightsTold()).every((height) => height > 0)).toBe(true);
    await column.evaluate((element) => {
      element.style.width = "300px";
      element.style.display = "block";
    });
    await frame.expectFits();
    // The axis that lived before goes on with the picture on it.
    await expect(frame.axis.locator(".vis-timeline :is([data-event], [data-crowd])")).not.toHaveCount(0);
  });

  for (const [way, event, squeeze, stretch] of [
    [
      "an accordion that closes",
      "climate-matters",
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
      "extreme-scenarios",
      (element: HTMLElement) => {
        element.style.width = "0";
      },
      (element: HTMLElement) => {
        element.style.width = "400px";
      },
    ],
  ] as const) {
    await test.step(`squeezed by ${way}`, async () => {
      const before = await host.heightsTold();
      await column.evaluate(squeeze);
      await expect.poll(async () => (await frame.element.boundingBox())?.width).toBe(0);
      await host.tellAndWait({ type: "sourceline:select", v: 1, event });
      await expectStill(host);
      expect(await host.heightsTold()).toEqual(before);
      await column.evaluate(stretch);
      await frame.expectFits();
      await frame.expectEvent(event);
    });
  }
});

test("a frame below what is seen has its height before the reader comes to it", async ({
  page,
  host,
  framed,
}) => {
  const html = hostHtml({
    head: "<style>.far { height: 6000px }</style>",
    body: `<p class="far">A long article.</p>${column(600, frameHtml(`${host.places.reader}/embed/`))}`,
  });
  await page.goto(host.publish(html));
  await expect.poll(() => framed().toldPx()).toBeGreaterThan(200);
  expect(await page.evaluate(() => scrollY)).toBe(0);
});

/** No other height is told while the host asks ten times: as answers keep their distance, that is a second at the least. */
async function expectStill(host: Host): Promise<void> {
  const before = await host.heightsTold();
  for (let asked = 0; asked < 10; asked += 1) await host.tellAndWait(null);
  expect(await host.heightsTold()).toEqual(before);
}
