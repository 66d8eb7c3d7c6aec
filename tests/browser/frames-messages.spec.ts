// What passes between a frame and its host, and what never does (shared/contract.md, "Messages").
import { canvas } from "./hosts/framed.ts";
import { ourMessage } from "./hosts/heard.ts";
import { hostOf } from "./hosts/host-pages.ts";
import { expectWhole, sentences } from "./kept.ts";
import { expect, test } from "./page.ts";

test("what a frame says: that it is ready, its height, its choices, and nothing of the article", async ({
  page,
  host,
  framed,
}) => {
  await page.emulateMedia({ colorScheme: "light" });
  const src = `${host.places.reader}/embed/?event=guest-list`;
  await page.goto(host.publish(hostOf(src)));
  const frame = framed();
  await frame.expectFits();

  await test.step("its height in the dialects that are always spoken, and in no other", async () => {
    const height = await frame.toldPx();
    const others = (await host.heard()).map(({ data }) => data).filter((data) => ourMessage(data) === null);
    const amp = { sentinel: "amp", type: "embed-size", height };
    const line = `{"sender":"sourceline","context":"iframe.resize","method":"resize","height":${height},"src":"${src}"}`;
    expect(others.slice(-2)).toEqual([line, amp]);
    for (const other of others) {
      if (typeof other === "string")
        expect(Object.keys(JSON.parse(other))).toEqual(Object.keys(JSON.parse(line)));
      else expect(other).toEqual({ ...amp, height: expect.any(Number) });
    }
  });

  await test.step("it is ready first, and has every message in its exact shape", async () => {
    await frame.button("Next event").click();
    await frame.expectFits();
    const ours = await host.ours();
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

  await test.step("a ping is answered with ready and resize", async () => {
    await frame.expectAlive();
    const height = await frame.toldPx();
    const before = (await host.heard()).length;
    await host.tell({ type: "sourceline:ping", v: 1 });
    await expect.poll(async () => (await host.heard()).length).toBeGreaterThanOrEqual(before + 2);
    expect((await host.heard()).slice(before).map(({ data }) => data)).toEqual([
      { type: "sourceline:ready", v: 1, article: "position-of-strength", events: 9 },
      { type: "sourceline:resize", v: 1, height },
    ]);
  });

  await test.step("a theme changes the colours, and auto gives them back to the host", async () => {
    for (const [theme, scheme] of [
      ["dark", "dark"],
      ["light", "light"],
      ["dark", "dark"],
      ["auto", "light"],
    ] as const) {
      await host.tell({ type: "sourceline:theme", v: 1, theme });
      await expect.poll(() => frame.canvas()).toBe(canvas[scheme]);
    }
  });

  await test.step("ids and numbers alone, nothing of the article", async () => {
    for (let step = 2; step < 9; step += 1) await frame.button("Next event").click();
    await frame.expectEvent("climate-talks");
    await frame.button("Show in article").click();
    await frame.expectFits();
    const said = JSON.stringify((await host.heard()).map(({ data }) => data));
    expect(said).not.toMatch(/Putin|Biden|Peskov|White House|April|allow/);
  });
});

test("a frame says its height in WordPress' and pym's dialect, when asked", async ({
  page,
  host,
  framed,
}) => {
  await page.goto(host.publish(hostOf(`${host.places.reader}/embed/?childId=pym-7#?secret=abc`)));
  await framed().expectFits();
  const value = await framed().toldPx();
  const all = (await host.heard()).map(({ data }) => data);
  const ready = all.findIndex((data) => Object(data).message === "ready");
  expect(all[ready]).toEqual({ message: "ready", secret: "abc" });
  const firstHeight = all.findIndex((data) => Object(data).message === "height");
  expect(firstHeight).toBeGreaterThan(ready);
  expect(all).toContainEqual({ message: "height", value, secret: "abc" });
  expect(all).toContain(`pymxPYMxpym-7xPYMxheightxPYMx${value}`);
});

test("the event that the address names is said once, and by the address", async ({ host }) => {
  for (const [form, address] of [
    ["?event=", "?event=climate-talks"],
    ["a fragment", "#climate-talks"],
  ]) {
    await test.step(`the event that the address names by ${form} is said once, and by the address`, async () => {
      const frame = await host.openFrame(`/embed/${address}`);
      await frame.expectEvent("climate-talks");
      await host.tellAndWait(null);
      expect(await host.heardOf("sourceline:select")).toEqual([
        { type: "sourceline:select", v: 1, event: "climate-talks", by: "address" },
      ]);
      await test.step("no event is the one that the bare address shows: the first, wherever the reader is", async () => {
        await frame.button("Show in article").click();
        await host.tell({ type: "sourceline:select", v: 1, event: null });
        await expect
          .poll(() => host.heardOf("sourceline:select"))
          .toContainEqual({ type: "sourceline:select", v: 1, event: "guest-list", by: "host" });
        await frame.button("Back to event 1").click();
        await frame.expectEvent("guest-list");
      });
    });
  }
});

test("a frame whose data is damaged says an error, once, and the height of the page that stays", async ({
  page,
  context,
  host,
  framed,
}) => {
  await context.route(`${host.places.reader}/embed/`, async (route) => {
    const response = await route.fetch();
    const html = await response.text();
    const body = html.replace(/(<script type="application\/json"[^>]*>)[^<]*/, "$1{ cut off");
    await route.fulfill({ response, body });
  });
  await page.goto(host.publish(hostOf(`${host.places.reader}/embed/`)));
  const frame = framed();
  await expectWhole(frame.content, sentences.misfit);
  await expect.poll(() => host.heardOf("sourceline:error")).toHaveLength(1);
  await frame.expectFits();
  expect(await host.heardOf("sourceline:error")).toEqual([
    { type: "sourceline:error", v: 1, code: "unreadable" },
  ]);
});

test("a selection by the host moves neither the host's page nor its focus", async ({ page, host }) => {
  const html = hostOf(`${host.places.reader}/embed/`, {
    before: '<input aria-label="Search this site">',
    after: '<div style="height: 3000px"></div>',
  });
  await page.setViewportSize({ width: 700, height: 300 });
  const frame = await host.open(html);
  const search = page.getByLabel("Search this site");
  await search.focus();
  for (const event of ["climate-talks", "extreme-scenarios", null, "guest-list"]) {
    await host.tell({ type: "sourceline:select", v: 1, event });
    await host.tellAndWait(null);
    if (event) await frame.expectEvent(event);
    await expect(search).toBeFocused();
    expect(await page.evaluate(() => scrollY)).toBe(0);
  }
});

test("a selection by the host shows the event, whatever the reader has open or filtered out", async ({
  host,
}) => {
  const frame = await host.openFrame("/embed/?voice=white-house");
  await frame.expectEvent("guest-list");

  await test.step("an event of a voice that is filtered out", async () => {
    await host.tell({ type: "sourceline:select", v: 1, event: "common-topics" });
    await frame.expectEvent("common-topics");
    await frame.expectFits();
  });

  await test.step("in the list and in the article", async () => {
    await frame.button("All events").click();
    await host.tell({ type: "sourceline:select", v: 1, event: "climate-talks" });
    await frame.expectEvent("climate-talks");
    await frame.button("Show in article").click();
    await host.tell({ type: "sourceline:select", v: 1, event: "guest-list" });
    const current = frame.content.locator('article mark[aria-current="true"]');
    await expect(current).toHaveCount(2);
    await expect(current.first()).toHaveAttribute("data-events", /guest-list/);
  });
});
