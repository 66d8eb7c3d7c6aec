// A frame obeys nobody but its host, who can do no more than an address; and embed.js obeys nobody but our frames.
import type { Page } from "@playwright/test";
import type { Framed } from "./hosts/framed.ts";
import type { Host } from "./hosts/host.ts";
import { frameHtml, hostHtml, hostOf } from "./hosts/host-pages.ts";
import { malformed } from "./hosts/malformed.ts";
import { expect, test } from "./page.ts";

const select = (event: unknown) => ({ type: "sourceline:select", v: 1, event });
const resize = (height: unknown) => ({ type: "sourceline:resize", v: 1, height });

test.describe("a frame obeys its host alone", () => {
  test("and does nothing for itself, for forgers, or for a host whose message is of another shape", async ({
    page,
    host,
  }) => {
    const frame = await host.openFrame();

    await test.step("not for itself", async () => {
      await frame.html.evaluate((_, message) => window.postMessage(message, "*"), select("climate-talks"));
      await expectUnmoved(host, frame);
    });

    await test.step("not for one whose message says that it comes from elsewhere", async () => {
      await frame.html.evaluate((_, data) => {
        for (const source of [window, null])
          window.dispatchEvent(new MessageEvent("message", { data, source }));
      }, select("climate-talks"));
      await expectUnmoved(host, frame);
    });

    await test.step("and not even for its host, where the message is of another shape", async () => {
      for (const message of malformed) await host.tell(message);
      await expectUnmoved(host, frame);
    });

    await test.step("without running anything that a message brings along", async () => {
      const ran = await frame.html.evaluate(() => {
        let calls = 0;
        const run = () => {
          calls += 1;
          throw new Error("A getter was called");
        };
        const good = { type: "sourceline:select", v: 1, event: "climate-talks" };
        const traps = ["type", "v", "event"].map((name) =>
          Object.defineProperty({ ...good }, name, { get: run, enumerable: true }),
        );
        const inherited = Object.create(good);
        const speaking = { ...good, event: { toString: run, valueOf: run, [Symbol.toPrimitive]: run } };
        const named = { ...good, type: { toString: run } };
        for (const data of [...traps, inherited, speaking, named, () => run(), Symbol.iterator, 1n]) {
          window.dispatchEvent(new MessageEvent("message", { data, source: window.parent }));
        }
        return calls;
      });
      expect(ran).toBe(0);
      await expectUnmoved(host, frame);
    });

    await test.step("an event or a theme that is not there changes nothing: a host can do no more than an address", async () => {
      const address = await frame.html.evaluate(() => location.href);
      const unknown = [
        "nowhere",
        "",
        "__proto__",
        "constructor",
        "toString",
        "sourceline_root",
        "quote_guest-list",
      ];
      for (const event of [...unknown, "guest-list ", "GUEST-LIST", "../", "https://evil.example/", "<b>"]) {
        await host.tellAndWait(select(event));
      }
      for (const theme of ["neon", "", "DARK", null, 1, { dark: true }, "dark; background: red"]) {
        await host.tellAndWait({ type: "sourceline:theme", v: 1, theme });
      }
      await expectUnmoved(host, frame);
      expect(await frame.html.evaluate(() => location.href)).toBe(address);
      expect(await frame.html.getAttribute("data-theme")).toBe("auto");
    });

    await test.step("ten thousand messages of no shape leave the page quiet and answering", async () => {
      await page.evaluate((messages) => {
        const frame = document.querySelector("iframe")?.contentWindow;
        for (let each = 0; each < 10_000; each += 1)
          frame?.postMessage(messages[each % messages.length], "*");
      }, malformed);
      await expectUnmoved(host, frame);
      await frame.button("Next event").click();
      await frame.expectEvent("invitation-considered");
    });
  });

  test("and not a frame beside it, which takes no room from ours either, and makes no event", async ({
    page,
    host,
    framed,
  }) => {
    const beside = host.publish(hostHtml({ body: "<p>An advertisement.</p>" }));
    await page.goto(host.publish(hostOf(`${host.places.reader}/embed/`, { after: frameHtml(beside) })));
    const [ours, other] = [framed(0), framed(1)];
    await ours.expectAlive();
    await ours.expectFits();

    await test.step("an advertisement selects nothing", async () => {
      await other.html.evaluate((_, message) => {
        window.parent.frames[0]?.postMessage(message, "*");
        window.parent.postMessage("posted", "*");
      }, select("climate-talks"));
      await expectPosted(host);
      await expectUnmoved(host, ours);
    });

    await test.step("and embed.js does nothing for it, though it speaks as one of ours", async () => {
      const before = await stylesOf(page);
      for (const message of [resize(9_000), { ...select("bought"), by: "reader" }, "posted again"]) {
        await postFrom(other, message);
      }
      await expectPosted(host, "posted again");
      expect(await stylesOf(page)).toEqual(before);
      expect(JSON.stringify(await host.passedOn())).not.toMatch(/9000|bought/);
    });
  });

  test("and not a window that its host has opened; nor does embed.js, nor for the page itself", async ({
    page,
    host,
    context,
  }) => {
    const other = host.publish(hostHtml({ body: "<p>Another window.</p>" }));
    const frame = await host.openFrame();
    await frame.expectFits();
    await page.evaluate((message) => window.postMessage(message, "*"), resize(1));
    const opening = context.waitForEvent("page");
    await page.evaluate((url) => void window.open(url), other);
    const opened = await opening;
    await opened.waitForLoadState();
    await opened.evaluate(
      ([toFrame, toHost]) => {
        window.opener.frames[0].postMessage(toFrame, "*");
        window.opener.postMessage(toHost, "*");
        window.opener.postMessage("posted", "*");
      },
      [select("climate-talks"), resize(1)] as const,
    );
    await expectPosted(host);
    await expectUnmoved(host, frame);
    await frame.expectFits();
    await opened.close();
  });
});

test("ten thousand commands in a second leave the page quiet and answering, and few are done", async ({
  page,
  host,
}) => {
  await page.addInitScript(() => {
    const { replaceState } = history;
    let changes = 0;
    history.replaceState = (...args) => {
      changes += 1;
      replaceState.apply(history, args);
    };
    Object.assign(window, { addressChanges: () => changes });
  });
  const frame = await host.openFrame();
  const tookMs = await page.evaluate(async () => {
    const frame = document.querySelector("iframe")?.contentWindow;
    const events = ["guest-list", "climate-talks", "common-topics"];
    const nextTurn = () => new Promise((done) => requestAnimationFrame(done));
    const startMs = performance.now();
    for (let round = 0; round < 50; round += 1) {
      for (let each = 0; each < 50; each += 1) {
        frame?.postMessage({ type: "sourceline:select", v: 1, event: events[each % 3] }, "*");
        frame?.postMessage({ type: "sourceline:theme", v: 1, theme: each % 2 ? "dark" : "light" }, "*");
        frame?.postMessage({ type: "sourceline:ping", v: 1 }, "*");
        frame?.postMessage({ type: "sourceline:select", event: { evil: each } }, "*");
      }
      await nextTurn();
    }
    frame?.postMessage({ type: "sourceline:select", v: 1, event: "extreme-scenarios" }, "*");
    return performance.now() - startMs;
  });
  await frame.expectEvent("extreme-scenarios");
  const changes = await frame.html.evaluate(() => Object(window).addressChanges() as number);
  // Two kinds of command, ten a second of each, and the first and the last of them.
  expect(changes).toBeLessThanOrEqual(2 * (Math.ceil(tookMs / 100) + 12));
  const answers = await host.heardOf("sourceline:ready");
  expect(answers.length).toBeLessThanOrEqual(Math.ceil(tookMs / 100) + 12);
  await frame.button("Next event").click();
  await frame.expectEvent("common-topics");
});

test("by embed.js a frame sizes itself and no other, and never to what is no height", async ({
  page,
  host,
  framed,
}) => {
  const src = `${host.places.reader}/embed/`;
  await page.goto(host.publish(hostOf(src, { after: frameHtml(src) })));
  const [ours, other] = [framed(0), framed(1)];
  for (const frame of [ours, other]) {
    await frame.expectAlive();
    await frame.expectFits();
  }
  const before = await stylesOf(page);
  const heights = [-1, "10", "10px; background: red", null, [10], 1e9, { valueOf: 10 }];
  for (const height of heights) await postFrom(other, resize(height));
  await other.html.evaluate(() => {
    for (const height of [Number.NaN, Number.POSITIVE_INFINITY]) {
      window.parent.postMessage({ type: "sourceline:resize", v: 1, height }, "*");
    }
  });
  await postFrom(other, "posted");
  await expectPosted(host);
  expect(await stylesOf(page)).toEqual(before);
  await postFrom(other, resize(1234));
  await expect.poll(() => stylesOf(page)).toEqual([before[0], expect.stringContaining("height: 1234px")]);
});

function stylesOf(page: Page): Promise<(string | null)[]> {
  return page.locator("iframe").evaluateAll((all) => all.map((each) => each.getAttribute("style")));
}

/** A frame says this to its host. */
function postFrom({ html }: Framed, message: unknown): Promise<void> {
  return html.evaluate((_, data) => window.parent.postMessage(data, "*"), message);
}

/** The frame has dealt with all that was sent to it, and stands as it did when it was opened. */
async function expectUnmoved(host: Host, frame: Framed): Promise<void> {
  await host.tellAndWait(null);
  await frame.expectEvent("guest-list");
  await expect(frame.html).toHaveAttribute("data-theme", "auto");
  expect(await host.heardOf("sourceline:select")).toEqual([
    { type: "sourceline:select", v: 1, event: "guest-list", by: "address" },
  ]);
  const kinds = (await host.ours()).map(({ type }) => type);
  expect(kinds).not.toContain("sourceline:error");
}

/** Somebody else has posted what it had to post. */
async function expectPosted(host: Host, what = "posted"): Promise<void> {
  await expect.poll(async () => (await host.heard()).map(({ data }) => data)).toContain(what);
}
