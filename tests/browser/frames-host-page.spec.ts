// The publisher's page stays the publisher's: its history, its scroll position and its globals. What embed.js does for it, and
// the example of it.
import { canvas } from "./hosts/framed.ts";
import { column, frameHtml, hostHtml, hostOf, script } from "./hosts/host-pages.ts";
import { expect, test } from "./page.ts";

test("“Show in article” shows the quote once the host has given the frame its height, wide and narrow", async ({
  page,
  host,
}) => {
  const frame = await host.openFrame("/embed/", { widthPx: 940 });
  for (const width of [1000, 390]) {
    await test.step(`${width} px`, async () => {
      await page.setViewportSize({ width, height: 800 });
      await frame.widen(width - 60);
      await frame.expectFits();
      await frame.button("Show in article").click();
      await frame.expectFits();
      await expect(frame.marks("guest-list").first()).toBeInViewport();
      await frame.button("Back to event 1").click();
      await frame.expectFits();
      await expect(frame.opener("guest-list")).toBeInViewport();
    });
  }
});

test.describe("the publisher's page stays the publisher's", () => {
  test("choosing events never adds to its history, and Back leaves it", async ({ page, host }) => {
    const before = host.publish(hostHtml({ body: "<h1>The front page</h1>" }));
    await page.goto(before);
    const frame = await host.openFrame();
    const entries = await page.evaluate(() => history.length);
    await frame.button("Next event").click();
    await frame.button("All events").click();
    await frame.opener("climate-talks").click();
    await frame.expectEvent("climate-talks");
    // Nothing moves any more, so that the press is one on the bar.
    await frame.expectFits();
    await frame.shape("guest-list").click();
    await frame.expectEvent("guest-list");
    await frame.button("Show in article").click();
    await frame.content.locator('article a[href="#common-topics"]').first().click();
    await host.tellAndWait({ type: "sourceline:select", v: 1, event: "extreme-scenarios" });
    await host.tellAndWait({ type: "sourceline:theme", v: 1, theme: "dark" });
    expect(await page.evaluate(() => history.length)).toBe(entries);
    await page.goBack();
    expect(page.url()).toBe(before);
  });

  test("a frame scrolls nobody as it opens", async ({ page, host }) => {
    for (const [name, address] of [
      ["the first event", ""],
      ["an event that its address names", "?event=climate-talks"],
    ]) {
      await test.step(`a frame that opens on ${name} scrolls nobody`, async () => {
        const far = '<div style="height: 2000px"></div>';
        await page.setViewportSize({ width: 700, height: 400 });
        const frame = await host.open(
          hostOf(`${host.places.ownReader}/embed/${address}`, { before: far, after: far }),
        );
        await frame.expectFits();
        expect(await page.evaluate(() => scrollY)).toBe(0);
      });
    }
  });

  test("the way to the full page opens beside it, on the event that is shown", async ({
    page,
    context,
    host,
  }) => {
    const frame = await host.openFrame();
    await frame.button("Next event").click();
    const opened = context.waitForEvent("page");
    await frame.content.getByRole("link", { name: "Open full page" }).click();
    const full = await opened;
    await expect(full).toHaveURL(`${host.places.reader}/?event=invitation-considered`);
    await expect(full.locator("li[id=invitation-considered] [aria-expanded=true]")).toBeVisible();
    expect(page.url()).not.toContain(host.places.reader);
    await full.close();
  });

  test("where the clipboard is refused the text is offered to copy by hand, and the frame still fits", async ({
    host,
  }) => {
    const sandboxed = frameHtml(`${host.places.reader}/embed/`, 'sandbox="allow-scripts"');
    const frame = await host.open(
      hostHtml({ body: column(320, sandboxed) + script(`${host.places.reader}/embed.js`) }),
    );
    await frame.button("Copy link").click();
    await expect(frame.content.getByRole("textbox")).toHaveValue(
      `${host.places.reader}/position-of-strength/?event=guest-list`,
    );
    await frame.expectFits();
  });
});

test.describe("embed.js", () => {
  test("passes each message on as an event of its own frame, and adds nothing to the page", async ({
    page,
    host,
    framed,
  }) => {
    const frames =
      column(300, frameHtml(`${host.places.reader}/embed/`)) +
      column(600, frameHtml(`${host.places.reader}/embed/`));
    await page.goto(host.publish(hostHtml({ body: frames })));
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
    const first = framed(0);
    await first.expectAlive();
    await expect.poll(() => first.toldPx()).toBeGreaterThan(0);
    await page.addScriptTag({ url: `${host.places.reader}/embed.js` });
    await first.expectFits();
    await first.button("Next event").click();
    await expect
      .poll(() => page.evaluate(() => Object(document).seen))
      .toContainEqual([0, "invitation-considered"]);
    expect(await page.evaluate(() => Object(document).seen)).not.toContainEqual([1, "invitation-considered"]);
    expect(await page.evaluate(() => Object.keys(window).length)).toBe(globals);
    await test.step("and fits the frames that are there, though it comes late", async () => {
      await first.expectFits();
      const passed = (await host.passedOn()).map(({ type }) => type);
      expect(passed).toEqual(expect.arrayContaining(["sourceline:ready", "sourceline:resize"]));
    });
  });

  test("that comes with each of two snippets makes one event of each message", async ({
    page,
    host,
    framed,
  }) => {
    const snippet = frameHtml(`${host.places.reader}/embed/`) + script(`${host.places.reader}/embed.js`);
    await page.goto(host.publish(hostHtml({ body: column(400, snippet) + column(600, snippet) })));
    for (const frame of [framed(0), framed(1)]) {
      await frame.element.scrollIntoViewIfNeeded();
      await frame.expectAlive();
      await frame.expectFits();
    }
    await host.tellAndWait({ type: "sourceline:select", v: 1, event: "climate-talks" });
    // A message may arrive between the two questions.
    await expect(async () => {
      const sent = await host.ours();
      expect((await host.passedOn()).map(({ detail }) => detail)).toEqual(sent);
    }).toPass({ timeout: 5_000 });
  });

  test("fits a frame that a page adds later", async ({ page, host, framed }) => {
    await page.goto(host.publish(hostHtml({ body: script(`${host.places.reader}/embed.js`) })));
    await page.evaluate((src) => {
      const frame = document.createElement("iframe");
      frame.src = src;
      frame.title = "Timeline";
      frame.width = "500";
      document.body.append(frame);
    }, `${host.places.reader}/embed/`);
    await framed().expectFits();
  });
});

test.describe("the example host", () => {
  test("shows every message as it passes, in each dialect and both ways", async ({ page, host, framed }) => {
    await page.goto(`${host.places.reader}/example-host.html`);
    const messages = page.getByRole("list", { name: "Messages" });
    const frame = framed();
    await frame.expectAlive();
    await expect(messages).toContainText('frame → host {"type":"sourceline:ready"');
    await expect(messages).toContainText(
      'frame → host "{\\"sender\\":\\"sourceline\\",\\"context\\":\\"iframe.resize\\"',
    );
    await expect(messages).toContainText('frame → host {"sentinel":"amp","type":"embed-size"');
    await expect(messages).toContainText("embed.js event sourceline:resize on the iframe");
    await page.getByRole("button", { name: "Select “climate-talks”" }).click();
    await frame.expectEvent("climate-talks");
    await expect(messages).toContainText(
      'host → frame {"v":1,"type":"sourceline:select","event":"climate-talks"}',
    );
    await expect(messages).toContainText('"event":"climate-talks","by":"host"');
    await page.getByRole("button", { name: "Dark" }).click();
    await expect.poll(() => frame.canvas()).toBe(canvas.dark);
    await frame.button("Previous event").click();
    await expect(messages).toContainText('"by":"reader"');
    await frame.expectFits();

    await test.step("holds to a strict policy, and fits a phone", async () => {
      await page.setViewportSize({ width: 390, height: 800 });
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

    await test.step("keeps the last fifty lines, and shows nothing of another window's", async () => {
      const lines = page.getByRole("list", { name: "Messages" }).getByRole("listitem");
      await page.evaluate(() => window.postMessage("from the page itself", "*"));
      await framed()
        .content.locator("html")
        .evaluate(() => {
          for (let each = 1; each <= 80; each += 1) window.parent.postMessage(`number ${each}`, "*");
        });
      await expect(lines.filter({ hasText: '"number 80"' })).toHaveCount(1);
      await expect(lines).toHaveCount(50);
      await expect(lines.filter({ hasText: "from the page itself" })).toHaveCount(0);
    });
  });

  test("shows what embed.js asks of a frame that was there before it", async ({ page, host, framed }) => {
    const asked = new Promise<() => Promise<void>>((resolve) => {
      void page.route("**/embed.js", (route) => resolve(() => route.continue()));
    });
    await page.goto(`${host.places.reader}/example-host.html`, { waitUntil: "commit" });
    await expect(framed().content.locator("html[data-live]")).toBeAttached();
    await (await asked)();
    await expect(page.getByRole("list", { name: "Messages" })).toContainText(
      'host → frame {"type":"sourceline:ping","v":1}',
    );
  });
});
