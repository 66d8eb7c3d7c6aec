// The publisher's page stays the publisher's: its history, its scroll position and its globals. What embed.js does for it, and
// the example of it.
import {
  canvas,
  canvasOf,
  expectAlive,
  expectEvent,
  expectFits,
  framed,
  opener,
  openFramed,
  pressable,
  toldPx,
} from "./hosts/framed.ts";
import { heard, ourMessage, passedOn, tellAndWait } from "./hosts/heard.ts";
import { column, frameHtml, hostHtml, hostOf, script } from "./hosts/host-pages.ts";
import { expect, test } from "./hosts/host-test.ts";

for (const width of [1000, 390]) {
  test(`“Show in article” shows the quote once the host has given the frame its height, ${width} px`, async ({
    page,
    places,
    hosts,
  }) => {
    await page.setViewportSize({ width, height: 800 });
    const frame = await openFramed(
      page,
      hosts.publish(hostOf(`${places.reader}/embed/`, { widthPx: width - 60 })),
    );
    await expectFits(frame);
    await pressable(frame, "Show in article").click();
    await expectFits(frame);
    await expect(frame.content.locator('mark[data-events~="guest-list"]').first()).toBeInViewport();
    await pressable(frame, "Back to event 1").click();
    await expectFits(frame);
    await expect(opener(frame, "guest-list")).toBeInViewport();
  });
}

test.describe("the publisher's page stays the publisher's", () => {
  test("choosing events never adds to its history, and Back leaves it", async ({ page, places, hosts }) => {
    const before = hosts.publish(hostHtml({ body: "<h1>The front page</h1>" }));
    await page.goto(before);
    const frame = await openFramed(page, hosts.publish(hostOf(`${places.reader}/embed/`)));
    const entries = await page.evaluate(() => history.length);
    await pressable(frame, "Next event").click();
    await pressable(frame, "All events").click();
    await opener(frame, "climate-talks").click();
    await expectEvent(frame, "climate-talks");
    await frame.content
      .locator('[data-part=axis] [data-event="guest-list"] rect')
      .first()
      .click({ force: true });
    await pressable(frame, "Show in article").click();
    await frame.content.locator('article a[href="#common-topics"]').first().click();
    await tellAndWait(page, { type: "sourceline:select", v: 1, event: "extreme-scenarios" });
    await tellAndWait(page, { type: "sourceline:theme", v: 1, theme: "dark" });
    expect(await page.evaluate(() => history.length)).toBe(entries);
    await page.goBack();
    expect(page.url()).toBe(before);
  });

  for (const [name, address] of [
    ["the first event", ""],
    ["an event that its address names", "?event=climate-talks"],
  ]) {
    test(`a frame that opens on ${name} scrolls nobody`, async ({ page, places, hosts }) => {
      const far = '<div style="height: 2000px"></div>';
      await page.setViewportSize({ width: 700, height: 400 });
      const frame = await openFramed(
        page,
        hosts.publish(hostOf(`${places.ownReader}/embed/${address}`, { before: far, after: far })),
      );
      await expectFits(frame);
      expect(await page.evaluate(() => scrollY)).toBe(0);
    });
  }

  test("the way to the full page opens beside it, on the event that is shown", async ({
    page,
    places,
    hosts,
    context,
  }) => {
    const frame = await openFramed(page, hosts.publish(hostOf(`${places.reader}/embed/`)));
    await pressable(frame, "Next event").click();
    const opened = context.waitForEvent("page");
    await frame.content.getByRole("link", { name: "Open full page" }).click();
    const full = await opened;
    await expect(full).toHaveURL(`${places.reader}/?event=invitation-considered`);
    await expect(full.locator("li[id=invitation-considered] [aria-expanded=true]")).toBeVisible();
    expect(page.url()).not.toContain(places.reader);
    await full.close();
  });

  test("where the clipboard is refused the text is offered to copy by hand, and the frame still fits", async ({
    page,
    places,
    hosts,
  }) => {
    const sandboxed = frameHtml(`${places.reader}/embed/`, 'sandbox="allow-scripts"');
    const frame = await openFramed(
      page,
      hosts.publish(hostHtml({ body: column(320, sandboxed) + script(`${places.reader}/embed.js`) })),
    );
    await pressable(frame, "Copy link").click();
    await expect(frame.content.getByRole("textbox")).toHaveValue(
      `${places.reader}/position-of-strength/?event=guest-list`,
    );
    await expectFits(frame);
  });
});

test.describe("embed.js", () => {
  test("passes each message on as an event of its own frame, and adds nothing to the page", async ({
    page,
    places,
    hosts,
  }) => {
    const frames =
      column(300, frameHtml(`${places.reader}/embed/`)) + column(600, frameHtml(`${places.reader}/embed/`));
    await page.goto(hosts.publish(hostHtml({ body: frames })));
    const globals = await page.evaluate(() => Object.keys(window).length);
    await page.evaluate(() => {
      const seen: unknown[] = [];
      Object.assign(document, { seen });
      for (const [index, frame] of document.querySelectorAll("iframe").entries()) {
        frame.addEventListener("sourceline:select", (event) => {
          if (event instanceof CustomEvent) seen.push([index, event.detail.event]);
        });
      }
    });
    await page.addScriptTag({ url: `${places.reader}/embed.js` });
    const first = framed(page, 0);
    await expectAlive(first);
    await expectFits(first);
    await pressable(first, "Next event").click();
    await expect
      .poll(() => page.evaluate(() => Object(document).seen))
      .toContainEqual([0, "invitation-considered"]);
    expect(await page.evaluate(() => Object(document).seen)).not.toContainEqual([1, "invitation-considered"]);
    expect(await page.evaluate(() => Object.keys(window).length)).toBe(globals);
  });

  test("that comes late still fits the frames that are there", async ({ page, places, hosts }) => {
    const frame = await openFramed(
      page,
      hosts.publish(hostHtml({ body: column(600, frameHtml(`${places.reader}/embed/`)) })),
    );
    await expect.poll(() => toldPx(frame)).toBeGreaterThan(0);
    await page.addScriptTag({ url: `${places.reader}/embed.js` });
    await expectFits(frame);
    expect((await passedOn(page)).map(({ type }) => type)).toEqual(
      expect.arrayContaining(["sourceline:ready", "sourceline:resize"]),
    );
  });

  test("that comes with each of two snippets makes one event of each message", async ({
    page,
    places,
    hosts,
  }) => {
    const snippet = frameHtml(`${places.reader}/embed/`) + script(`${places.reader}/embed.js`);
    await page.goto(hosts.publish(hostHtml({ body: column(400, snippet) + column(600, snippet) })));
    for (const frame of [framed(page, 0), framed(page, 1)]) {
      await frame.element.scrollIntoViewIfNeeded();
      await expectAlive(frame);
      await expectFits(frame);
    }
    await tellAndWait(page, { type: "sourceline:select", v: 1, event: "climate-talks" });
    // A message may arrive between the two questions.
    await expect(async () => {
      const sent = (await heard(page)).flatMap(({ data }) => ourMessage(data) ?? []);
      expect((await passedOn(page)).map(({ detail }) => detail)).toEqual(sent);
    }).toPass({ timeout: 5_000 });
  });

  test("fits a frame that a page adds later", async ({ page, places, hosts }) => {
    await page.goto(hosts.publish(hostHtml({ body: script(`${places.reader}/embed.js`) })));
    await page.evaluate((src) => {
      const frame = document.createElement("iframe");
      frame.src = src;
      frame.title = "Timeline";
      frame.width = "500";
      document.body.append(frame);
    }, `${places.reader}/embed/`);
    await expectFits(framed(page));
  });
});

test.describe("the example host", () => {
  test("shows every message as it passes, in each dialect and both ways", async ({ page, places }) => {
    await page.goto(`${places.reader}/example-host.html`);
    const messages = page.getByRole("list", { name: "Messages" });
    const frame = framed(page);
    await expectAlive(frame);
    await expect(messages).toContainText('frame → host {"type":"sourceline:ready"');
    await expect(messages).toContainText(
      'frame → host "{\\"sender\\":\\"sourceline\\",\\"context\\":\\"iframe.resize\\"',
    );
    await expect(messages).toContainText('frame → host {"sentinel":"amp","type":"embed-size"');
    await expect(messages).toContainText("embed.js event sourceline:resize on the iframe");
    await page.getByRole("button", { name: "Select “climate-talks”" }).click();
    await expectEvent(frame, "climate-talks");
    await expect(messages).toContainText(
      'host → frame {"v":1,"type":"sourceline:select","event":"climate-talks"}',
    );
    await expect(messages).toContainText('"event":"climate-talks","by":"host"');
    await page.getByRole("button", { name: "Dark" }).click();
    await expect.poll(() => canvasOf(frame)).toBe(canvas.dark);
    await pressable(frame, "Previous event").click();
    await expect(messages).toContainText('"by":"reader"');
    await expectFits(frame);
  });

  test("shows what embed.js asks of a frame that was there before it", async ({ page, places }) => {
    const asked = new Promise<() => Promise<void>>((resolve) => {
      void page.route("**/embed.js", (route) => resolve(() => route.continue()));
    });
    await page.goto(`${places.reader}/example-host.html`, { waitUntil: "commit" });
    await expect(framed(page).content.locator("html[data-live]")).toBeAttached();
    await (await asked)();
    await expect(page.getByRole("list", { name: "Messages" })).toContainText(
      'host → frame {"type":"sourceline:ping","v":1}',
    );
  });

  test("keeps the last fifty lines, and shows nothing of another window's", async ({ page, places }) => {
    await page.goto(`${places.reader}/example-host.html`);
    await expectAlive(framed(page));
    const lines = page.getByRole("list", { name: "Messages" }).getByRole("listitem");
    await page.evaluate(() => window.postMessage("from the page itself", "*"));
    await framed(page)
      .content.locator("html")
      .evaluate(() => {
        for (let each = 1; each <= 80; each += 1) window.parent.postMessage(`number ${each}`, "*");
      });
    await expect(lines.filter({ hasText: '"number 80"' })).toHaveCount(1);
    await expect(lines).toHaveCount(50);
    await expect(lines.filter({ hasText: "from the page itself" })).toHaveCount(0);
  });

  test("holds to a strict policy, and fits a phone", async ({ page, places }) => {
    await page.setViewportSize({ width: 390, height: 800 });
    await page.goto(`${places.reader}/example-host.html`);
    await expectAlive(framed(page));
    const policy = page.locator("meta[http-equiv=Content-Security-Policy]");
    await expect(policy).toHaveAttribute(
      "content",
      /^default-src 'none'; script-src 'self'; style-src 'self'; /,
    );
    await expect(policy).not.toHaveAttribute("content", /unsafe/);
    await expect(page.locator("style, [style]:not(iframe), script:not([src])")).toHaveCount(0);
    await expect(page.getByRole("listitem").first()).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  });
});
