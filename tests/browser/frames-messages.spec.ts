// What passes between a frame and its host, and what never does (shared/contract.md, "Messages").
import {
  canvas,
  canvasOf,
  expectAlive,
  expectEvent,
  expectFits,
  framed,
  openFramed,
  pressable,
  toldPx,
} from "./hosts/framed.ts";
import { heard, heardOf, ourMessage, tell, tellAndWait } from "./hosts/heard.ts";
import { hostOf } from "./hosts/host-pages.ts";
import { expect, test } from "./hosts/host-test.ts";

test.describe("what a frame says", () => {
  test("it is ready first, and has every message in its exact shape", async ({ page, places, hosts }) => {
    await page.goto(hosts.publish(hostOf(`${places.reader}/embed/`)));
    const frame = framed(page);
    await expectFits(frame);
    await pressable(frame, "Next event").click();
    await expectFits(frame);
    const ours = (await heard(page)).flatMap(({ data }) => ourMessage(data) ?? []);
    expect(ours[0]).toEqual({
      type: "sourceline:ready",
      v: 1,
      article: "position-of-strength",
      events: 9,
    });
    for (const message of ours.slice(1)) {
      expect([
        { type: "sourceline:resize", v: 1, height: expect.any(Number) },
        { type: "sourceline:select", v: 1, event: "guest-list", by: "address" },
        { type: "sourceline:select", v: 1, event: "invitation-considered", by: "reader" },
      ]).toContainEqual(message);
    }
  });

  test("its height in the dialects that are always spoken, and in no other", async ({
    page,
    places,
    hosts,
  }) => {
    const src = `${places.reader}/embed/?event=guest-list`;
    await page.goto(hosts.publish(hostOf(src)));
    await expectFits(framed(page));
    const height = await toldPx(framed(page));
    const others = (await heard(page)).map(({ data }) => data).filter((data) => ourMessage(data) === null);
    const amp = { sentinel: "amp", type: "embed-size", height };
    const line = `{"sender":"sourceline","context":"iframe.resize","method":"resize","height":${height},"src":"${src}"}`;
    expect(others.slice(-2)).toEqual([line, amp]);
    for (const other of others) {
      if (typeof other === "string")
        expect(Object.keys(JSON.parse(other))).toEqual(Object.keys(JSON.parse(line)));
      else expect(other).toEqual({ ...amp, height: expect.any(Number) });
    }
  });

  test("its height in WordPress' and pym's dialect, when asked", async ({ page, places, hosts }) => {
    await page.goto(hosts.publish(hostOf(`${places.reader}/embed/?childId=pym-7#?secret=abc`)));
    await expectFits(framed(page));
    const value = await toldPx(framed(page));
    const all = (await heard(page)).map(({ data }) => data);
    const ready = all.findIndex((data) => Object(data).message === "ready");
    expect(all[ready]).toEqual({ message: "ready", secret: "abc" });
    const firstHeight = all.findIndex((data) => Object(data).message === "height");
    expect(firstHeight).toBeGreaterThan(ready);
    expect(all).toContainEqual({ message: "height", value, secret: "abc" });
    expect(all).toContain(`pymxPYMxpym-7xPYMxheightxPYMx${value}`);
  });

  test("nothing of the article: ids and numbers alone", async ({ page, places, hosts }) => {
    await page.goto(hosts.publish(hostOf(`${places.reader}/embed/`)));
    const frame = framed(page);
    await expectFits(frame);
    for (let step = 1; step < 9; step += 1) await pressable(frame, "Next event").click();
    await expectEvent(frame, "climate-talks");
    await pressable(frame, "Show in article").click();
    await expectFits(frame);
    const said = JSON.stringify((await heard(page)).map(({ data }) => data));
    expect(said).not.toMatch(/Putin|Biden|Peskov|White House|April|allow/);
  });

  for (const [form, address] of [
    ["?event=", "?event=climate-talks"],
    ["a fragment", "#climate-talks"],
  ]) {
    test(`the event that the address names by ${form} is said once, and by the address`, async ({
      page,
      places,
      hosts,
    }) => {
      const frame = await openFramed(page, hosts.publish(hostOf(`${places.reader}/embed/${address}`)));
      await expectEvent(frame, "climate-talks");
      await tellAndWait(page, null);
      expect(await heardOf(page, "sourceline:select")).toEqual([
        { type: "sourceline:select", v: 1, event: "climate-talks", by: "address" },
      ]);
    });
  }

  test.describe("when its data is damaged", () => {
    // React says that the page it finds is not the one it makes.
    test.use({ expectedNoise: [/React error #418/] });

    test("an error, and the height of the page that shows it", async ({ page, places, hosts, context }) => {
      await context.route(`${places.reader}/embed/`, async (route) => {
        const response = await route.fetch();
        const html = await response.text();
        const body = html.replace(/(<script type="application\/json"[^>]*>)[^<]*/, "$1{ cut off");
        await route.fulfill({ response, body });
      });
      await page.goto(hosts.publish(hostOf(`${places.reader}/embed/`)));
      const frame = framed(page);
      const heading = frame.content.getByRole("heading", { name: "The article could not be shown" });
      await expect(heading).toBeVisible();
      await expect.poll(() => heardOf(page, "sourceline:error")).toHaveLength(1);
      expect(await heardOf(page, "sourceline:error")).toEqual([
        { type: "sourceline:error", v: 1, code: expect.stringMatching(/^[a-z-]+$/) },
      ]);
      await expectFits(frame);
    });
  });
});

test.describe("what a host says", () => {
  test("a ping is answered with ready and resize", async ({ page, places, hosts }) => {
    await page.goto(hosts.publish(hostOf(`${places.reader}/embed/`)));
    await expectFits(framed(page));
    await expectAlive(framed(page));
    const height = await toldPx(framed(page));
    const before = (await heard(page)).length;
    await tell(page, { type: "sourceline:ping", v: 1 });
    await expect.poll(async () => (await heard(page)).length).toBeGreaterThanOrEqual(before + 2);
    expect((await heard(page)).slice(before).map(({ data }) => data)).toEqual([
      { type: "sourceline:ready", v: 1, article: "position-of-strength", events: 9 },
      { type: "sourceline:resize", v: 1, height },
    ]);
  });

  test("a theme changes the colours, and auto gives them back to the host", async ({
    page,
    places,
    hosts,
  }) => {
    await page.emulateMedia({ colorScheme: "light" });
    const frame = await openFramed(page, hosts.publish(hostOf(`${places.reader}/embed/`)));
    for (const [theme, scheme] of [
      ["dark", "dark"],
      ["light", "light"],
      ["dark", "dark"],
      ["auto", "light"],
    ] as const) {
      await tell(page, { type: "sourceline:theme", v: 1, theme });
      await expect.poll(() => canvasOf(frame)).toBe(canvas[scheme]);
    }
  });

  test("a selection moves neither the host's page nor its focus", async ({ page, places, hosts }) => {
    const html = hostOf(`${places.reader}/embed/`, {
      before: '<input aria-label="Search this site">',
      after: '<div style="height: 3000px"></div>',
    });
    await page.setViewportSize({ width: 700, height: 300 });
    const frame = await openFramed(page, hosts.publish(html));
    const search = page.getByLabel("Search this site");
    await search.focus();
    for (const event of ["climate-talks", "extreme-scenarios", null, "guest-list"]) {
      await tell(page, { type: "sourceline:select", v: 1, event });
      await tellAndWait(page, null);
      if (event) await expectEvent(frame, event);
      await expect(search).toBeFocused();
      expect(await page.evaluate(() => scrollY)).toBe(0);
    }
  });

  test("a selection shows the event in whatever the reader has open", async ({ page, places, hosts }) => {
    const frame = await openFramed(page, hosts.publish(hostOf(`${places.reader}/embed/`)));
    await pressable(frame, "All events").click();
    await tell(page, { type: "sourceline:select", v: 1, event: "climate-talks" });
    await expectEvent(frame, "climate-talks");
    await pressable(frame, "Show in article").click();
    await tell(page, { type: "sourceline:select", v: 1, event: "guest-list" });
    const current = frame.content.locator('article mark[aria-current="true"]');
    await expect(current).toHaveCount(2);
    await expect(current.first()).toHaveAttribute("data-events", /guest-list/);
  });

  test("an event of a voice that the reader has filtered out is shown all the same", async ({
    page,
    places,
    hosts,
  }) => {
    const frame = await openFramed(page, hosts.publish(hostOf(`${places.reader}/embed/?voice=white-house`)));
    await expectEvent(frame, "guest-list");
    await tell(page, { type: "sourceline:select", v: 1, event: "common-topics" });
    await expectEvent(frame, "common-topics");
    await expectFits(frame);
  });

  test("no event is the one that the bare address shows: the first, wherever the reader is", async ({
    page,
    places,
    hosts,
  }) => {
    const frame = await openFramed(
      page,
      hosts.publish(hostOf(`${places.reader}/embed/?event=climate-talks`)),
    );
    await pressable(frame, "Show in article").click();
    await tell(page, { type: "sourceline:select", v: 1, event: null });
    await expect
      .poll(() => heardOf(page, "sourceline:select"))
      .toContainEqual({ type: "sourceline:select", v: 1, event: "guest-list", by: "host" });
    await pressable(frame, "Back to event 1").click();
    await expectEvent(frame, "guest-list");
  });
});
