// What every reader gets, whatever their browser: the main paths of the page, and of the frame in other pages.
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { type HostSite, hostSite } from "../support/host-site.ts";
import type { Engine } from "./engine.ts";
import { engines } from "./installed.ts";
import { type SiteWithEars, siteWithEars } from "./site-with-ears.ts";

const bundled: { readonly articleBody: string; readonly events: readonly { readonly id: string }[] } =
  JSON.parse(
    readFileSync(
      fileURLToPath(new URL("../../src/content/position-of-strength.json", import.meta.url)),
      "utf8",
    ),
  );

let site: SiteWithEars;
let hosts: HostSite;

beforeAll(async () => {
  [site, hosts] = await Promise.all([siteWithEars(), hostSite()]);
});

afterAll(() => Promise.all([site.stop(), hosts.stop()]));

describe.each(engines)("$name", ({ name, start }) => {
  let engine: Engine;

  beforeAll(async () => {
    engine = await start();
  });

  afterAll(() => engine?.quit());

  /** Waits for the axis: the page is then alive. */
  const open = async (address: string) => {
    await engine.open(site.origin + address);
    await expect.poll(axisLives).toBe(true);
  };
  const axisLives = () =>
    engine.run(() => {
      const axis = document.querySelector("[data-part=axis] .vis-timeline");
      return (
        axis instanceof HTMLElement &&
        getComputedStyle(axis).visibility === "visible" &&
        // The dates and a row at the least.
        axis.clientHeight > 60
      );
    });
  const address = () => engine.run(() => location.search + location.hash);
  /** The open event, as list, axis and article show it. */
  const shown = () =>
    engine.run(() => ({
      entry: [...document.querySelectorAll("li[id]:has([aria-expanded=true])")].map(({ id }) => id).join(),
      bar: document.querySelector("[data-part=axis] [data-selected]")?.getAttribute("data-event") ?? null,
      quotes: [...document.querySelectorAll("article mark[aria-current=true]")].map(
        (mark) => mark.getAttribute("data-events") ?? "",
      ),
    }));
  const expectShown = async (id: string) => {
    await expect.poll(async () => (await shown()).entry).toBe(id);
    const { bar, quotes } = await shown();
    expect(bar).toBe(id);
    expect(quotes.length).toBeGreaterThan(0);
    for (const quote of quotes) expect(quote.split(" ")).toContain(id);
  };
  const isInWindow = (selector: string) =>
    engine.run((wanted = "") => {
      const box = document.querySelector(wanted)?.getBoundingClientRect();
      return box !== undefined && box.height > 0 && box.top >= 0 && box.bottom <= innerHeight;
    }, selector);

  describe("the page", () => {
    afterEach(async () => {
      expect(
        await engine.run(() => (window as Window & { readonly noise?: readonly string[] }).noise),
      ).toEqual([]);
    });

    test("says all nine events, and the article word for word", async () => {
      await open("/");
      const said = await engine.run(() => ({
        ids: [...document.querySelectorAll("ol[aria-label=Events] > li")].map(({ id }) => id),
        text: [...document.querySelectorAll("article p")].map(({ textContent }) => textContent).join("\n\n"),
        bars: document.querySelectorAll("[data-part=axis] [data-event]").length,
      }));
      expect([...said.ids].sort()).toEqual(bundled.events.map(({ id }) => id).sort());
      expect(said.text).toBe(bundled.articleBody);
      expect(said.bars).toBe(9);
    });

    test("a press in the list, on the axis or in the article shows the event in all three; Back returns", async () => {
      await open("/");
      await engine.press("li#nothing-official [role=button]");
      await expectShown("nothing-official");
      expect(await address()).toBe("?event=nothing-official");
      expect(await isInWindow("article mark[aria-current=true]")).toBe(true);
      await engine.press("[data-part=axis] [data-event=extreme-scenarios]");
      await expectShown("extreme-scenarios");
      await engine.press('article mark[data-events="climate-matters"]');
      await expectShown("climate-matters");
      await engine.run(() => history.back());
      await expectShown("extreme-scenarios");
    });

    test("an address leads to its event, in either form", async () => {
      await open("/?event=climate-talks");
      await expectShown("climate-talks");
      await open("/position-of-strength/#five-power-summit");
      await expectShown("five-power-summit");
    });

    test("an address without its last slash, whose host sends nobody on, leads to its event too", async () => {
      await open("/position-of-strength?event=climate-talks");
      await expectShown("climate-talks");
      expect(await engine.run(() => location.pathname)).toBe("/position-of-strength/");
    });

    test("keys walk the list, open an event, and lead back from the article", async () => {
      await open("/");
      await engine.run(() => document.querySelector<HTMLElement>("li#guest-list [role=button]")?.focus());
      const focused = () => engine.run(() => document.activeElement?.closest("li")?.id ?? null);
      await engine.type("ArrowDown");
      await expect.poll(focused).toBe("invitation-considered");
      await engine.type("End");
      await expect.poll(focused).toBe("climate-talks");
      await engine.type("Enter");
      await expectShown("climate-talks");
      await engine.press("li#climate-talks [href='#quote_climate-talks']");
      await expect.poll(() => engine.run(() => document.activeElement?.tagName)).toBe("MARK");
      await engine.type("Escape");
      await expect.poll(focused).toBe("climate-talks");
    });

    test("the axis zooms, says what it shows, and shows all again", async () => {
      await open("/");
      const said = () => engine.run(() => document.querySelector("[role=status]")?.textContent);
      await engine.press("[aria-label='Zoom in']");
      await expect.poll(said).toMatch(/^The axis shows .*2021/);
      const zoomed = await said();
      await engine.press("[data-part=axis-controls] button:last-child");
      await expect.poll(said).not.toBe(zoomed);
    });

    test("a voice narrows list and axis, and stands in the address", async () => {
      await open("/");
      await engine.press("[aria-label='Who speaks'] button:first-child");
      const counts = () =>
        engine.run(() => [
          document.querySelectorAll("ol[aria-label=Events] > li").length,
          document.querySelectorAll("[data-part=axis] [data-event]").length,
        ]);
      await expect.poll(counts).toEqual([2, 2]);
      expect(await address()).toBe("?voice=white-house");
    });

    test("takes the theme of its address", async () => {
      const ground = () => engine.run(() => getComputedStyle(document.documentElement).backgroundColor);
      await open("/?theme=dark");
      const dark = await ground();
      await open("/?theme=light");
      expect(await ground()).not.toBe(dark);
    });

    test("Embed shows a real frame; Done gives the focus back", async () => {
      await open("/");
      await engine.press("header ~ div button:last-of-type");
      await expect
        .poll(() => engine.run(() => document.querySelector("dialog[open] iframe")?.clientHeight ?? 0))
        .toBeGreaterThan(300);
      await engine.press("dialog[open] h2 + button");
      await expect.poll(() => engine.run(() => document.activeElement?.textContent)).toBe("Embed");
    });
  });

  describe("the frame in another site's page", () => {
    const host = (attributes: string, path = "/embed/", around = "") =>
      hosts.publish(`<!doctype html><html lang="en"><meta charset="utf-8"><title>A host</title>
<script>
  window.heard = [];
  addEventListener("message", ({ data, source }) => {
    if (source === document.querySelector("iframe").contentWindow) heard.push(data);
  });
</script>
${around}
<iframe src="${site.origin}${path}" title="Timeline" width="600" height="200" ${attributes}></iframe>
${around}
<script src="${site.origin}/embed.js"></script>`);
    const heard = (type: string) =>
      engine.run((wanted = "") => {
        const { heard: all } = window as Window & { readonly heard?: readonly unknown[] };
        return (all ?? []).filter(
          (data): data is Record<string, string | number | null> =>
            typeof data === "object" && data !== null && "type" in data && data.type === wanted,
        );
      }, type);
    const tell = (message: object) =>
      engine.run(
        (json) => document.querySelector("iframe")?.contentWindow?.postMessage(JSON.parse(json ?? ""), "*"),
        JSON.stringify(message),
      );
    const givenPx = () => engine.run(() => document.querySelector("iframe")?.clientHeight ?? 0);
    const expectAsHighAsTold = async () => {
      // Both anew each time: the height may still be on its way.
      await expect
        .poll(async () => (await heard("sourceline:resize")).at(-1)?.height === (await givenPx()))
        .toBe(true);
    };

    test.each(["", 'sandbox="allow-scripts"'])("speaks, fits and obeys (%s)", async (attributes) => {
      await engine.open(host(attributes));
      await expect.poll(async () => (await heard("sourceline:ready")).length).toBeGreaterThan(0);
      await expect.poll(givenPx).toBeGreaterThan(400);
      await expectAsHighAsTold();
      await tell({ type: "sourceline:select", v: 1, event: "climate-talks" });
      await expect
        .poll(async () => (await heard("sourceline:select")).at(-1))
        .toEqual({ type: "sourceline:select", v: 1, event: "climate-talks", by: "host" });
      await tell({ type: "sourceline:select", v: 1, event: "no-such-event" });
      // The host script asks by itself where the frame was there before it.
      const readyBefore = (await heard("sourceline:ready")).length;
      await tell({ type: "sourceline:ping", v: 1 });
      await expect.poll(async () => (await heard("sourceline:ready")).length).toBeGreaterThan(readyBefore);
      for (const ready of await heard("sourceline:ready")) {
        expect(ready).toEqual({
          type: "sourceline:ready",
          v: 1,
          article: "position-of-strength",
          events: 9,
        });
      }
      expect((await heard("sourceline:select")).at(-1)?.event).toBe("climate-talks");
      await expectAsHighAsTold();
    });

    test.each(["", 'sandbox="allow-scripts"'])(
      "lives without its address' last slash (%s)",
      async (attributes) => {
        await engine.open(host(attributes, "/position-of-strength/embed"));
        await expect.poll(async () => (await heard("sourceline:ready")).length).toBeGreaterThan(0);
        await expectAsHighAsTold();
        await engine.enterFrame();
        const path = await engine.run(() => location.pathname);
        await engine.leaveFrame();
        // WebKit lets nothing without an origin change its path: there it lives at a host's root alone (slash-guard.ts).
        const isRefused = name === "WebKit" && attributes !== "";
        expect(path).toBe(`/position-of-strength/embed${isRefused ? "" : "/"}`);
      },
    );

    test("walks from event to event, to the list and to the article, and always fits", async () => {
      await engine.open(host(""));
      // What is pressed by its place must have come to rest there.
      await expectAsHighAsTold();
      await engine.enterFrame();
      await expect.poll(axisLives).toBe(true);
      await engine.press("[aria-label='Next event']");
      await expectShown("invitation-considered");
      await engine.press("li#invitation-considered [href='#quote_invitation-considered']");
      await expect.poll(() => engine.run(() => document.activeElement?.tagName)).toBe("MARK");
      const contentPx = await engine.run(
        () => document.getElementById("sourceline_root")?.getBoundingClientRect().height ?? 0,
      );
      await engine.leaveFrame();
      await expect.poll(givenPx).toBe(Math.ceil(contentPx));
      await expectAsHighAsTold();
      await engine.enterFrame();
      const noise = await engine.run(() => (window as Window & { readonly noise?: readonly string[] }).noise);
      expect(noise).toEqual([]);
    });

    test("shows each of 25 events by list, article and steps in the midst of a text, and moves nobody's page", async () => {
      const text = `<p>${"The publisher's own words. ".repeat(400)}</p>`;
      await engine.open(host("", "/election-night/embed/", text));
      await expect.poll(givenPx).toBeGreaterThan(500);
      await expectAsHighAsTold();
      await engine.run(() => {
        const { bottom = 0 } = document.querySelector("iframe")?.getBoundingClientRect() ?? {};
        scrollBy(0, bottom - innerHeight);
      });
      await engine.enterFrame();
      await expect.poll(axisLives).toBe(true);
      const ids = await engine.run(() =>
        [...document.querySelectorAll("ol[aria-label=Events] > li")].map(({ id }) => id),
      );
      expect(ids).toHaveLength(25);
      const before = await placeInHost();
      /** Where the title and the first quote, or the passage, lie within the frame: all of them in what shows them. */
      const expectSeen = async (id: string, ...selectors: string[]) => {
        await expect.poll(async () => (await shown()).entry).toBe(id);
        for (const selector of selectors) await expect.poll(() => isInWindow(selector)).toBe(true);
        expect(await placeInHost(), "the frame in its host").toEqual(before);
      };
      for (const [index, id] of ids.entries()) {
        const [title, quote] = [`li[id="${id}"] h3 [role=button]`, `li[id="${id}"] blockquote`];
        await engine.press("li[data-selected] [href='#event_list']");
        await engine.press(title);
        await expectSeen(id, title, quote);
        await engine.press(`li[id="${id}"] [href='#quote_${id}']`);
        await expectSeen(id, `mark[data-events~="${id}"]`, "section > div > button");
        await engine.press("section > div > button");
        await expectSeen(id, title, quote);
        const next = ids[index + 1];
        if (next === undefined) continue;
        await engine.press("[aria-label='Next event']");
        await expectSeen(next, `li[id="${next}"] h3 [role=button]`, `li[id="${next}"] blockquote`);
      }
    });

    /** How high the frame is, and where it stands in its host's window, in px. */
    async function placeInHost() {
      await engine.leaveFrame();
      const place = await engine.run(() => {
        const box = document.querySelector("iframe")?.getBoundingClientRect();
        return {
          topPx: Math.round(box?.top ?? 0),
          heightPx: Math.round(box?.height ?? 0),
          scrollY: Math.round(scrollY),
        };
      });
      await engine.enterFrame();
      return place;
    }
  });
});
