// The page for everyone: axe on every state, what is read out and announced, forced colours, still pictures, big text, small
// windows, targets and contrast.
import { createRequire } from "node:module";
import type { Locator, Page } from "@playwright/test";
import type { AxeResults, RunOptions } from "axe-core";
import { expect, test } from "./page.ts";
import {
  allArticles,
  arabic,
  bundled,
  everyDateForm,
  japanese,
  type ShownArticle,
  twins,
} from "./shown-articles.ts";
import type { Viewer } from "./viewer.ts";

const axePath = createRequire(import.meta.url).resolve("axe-core/axe.min.js");
const schemes = ["light", "dark"] as const;
const widths = [320, 768, 1280];

interface State {
  readonly name: string;
  /** From the start, at its width, to the state, and back. */
  readonly enter: (viewer: Viewer, article: ShownArticle) => Promise<void>;
  readonly leave?: (viewer: Viewer, article: ShownArticle) => Promise<void>;
  /** What is there in this state alone, at every width. */
  readonly shows?: (viewer: Viewer) => Locator;
}

/** On an event with what there is to see: an “about” link and a date phrase. */
const eventOpen: State = {
  name: "event open",
  enter: async (viewer, article) => {
    await viewer.opener(speaking(article)).click();
    await viewer.expectSelected(speaking(article));
  },
};
const states: readonly State[] = [
  { name: "start", enter: async (viewer) => viewer.expectNoneSelected() },
  {
    name: "dialog open",
    enter: async (viewer) => viewer.button("Share").click(),
    shows: ({ page }) => page.getByRole("dialog"),
    leave: async ({ page }) => page.keyboard.press("Escape"),
  },
  {
    name: "choice between events open",
    enter: async ({ article }) =>
      article
        .locator("mark[data-shared]")
        .first()
        .click({ position: { x: 8, y: 8 } }),
    shows: ({ choice }) => choice,
    leave: async ({ page }) => page.keyboard.press("Escape"),
  },
  {
    name: "voice chosen",
    enter: async (viewer, { file }) => viewer.voiceChip(file.voices[1]?.name ?? "").click(),
    leave: async (viewer, { file }) => viewer.voiceChip(file.voices[1]?.name ?? "").click(),
  },
  {
    name: "zoomed",
    enter: async (viewer) => viewer.button("Zoom in").click(),
    leave: async (viewer) => viewer.button("Show all").click(),
  },
  eventOpen,
  {
    name: "text to copy by hand",
    enter: async (viewer) => viewer.button("Copy quote").click(),
    shows: ({ page }) => page.getByRole("textbox"),
  },
];

test.describe("axe (WCAG 2.2 AA) has nothing to say", () => {
  for (const [article, seen] of [
    [bundled, states],
    [twins, states],
    [arabic, [eventOpen]],
    [japanese, [eventOpen]],
    [everyDateForm, [eventOpen]],
  ] as const) {
    const named = seen.map(({ name }) => name).join(", ");
    test(`of ${article.file.id} in any state, at any width, light and dark: ${named}`, async ({
      page,
      viewer,
    }) => {
      await page.emulateMedia({ reducedMotion: "reduce" });
      await page.addInitScript({ path: axePath });
      await page.addInitScript(() => {
        Object.defineProperty(navigator, "clipboard", { value: undefined });
      });
      await viewer.open(article.path);
      for (const { name, enter, shows, leave } of seen) {
        await test.step(name, async () => {
          await page.setViewportSize({ width: 1280, height: 900 });
          await enter(viewer, article);
          for (const width of widths) {
            await page.setViewportSize({ width, height: 900 });
            if (shows) await expect(shows(viewer)).toBeVisible();
            for (const colorScheme of schemes) {
              await page.emulateMedia({ colorScheme });
              expect.soft(await violations(page), `${name}, ${width} px, ${colorScheme}`).toEqual([]);
            }
          }
          await leave?.(viewer, article);
          if (shows && leave) await expect(shows(viewer)).toBeHidden();
        });
      }
    });
  }
});

test("axe has nothing to say of a frame, whatever it shows, light and dark", async ({ page, viewer }) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  await page.addInitScript({ path: axePath });
  await page.goto("/embed/?event=climate-talks");
  await expect(viewer.axis.locator(".vis-timeline")).toBeVisible();
  const panels = [
    { name: "event", enter: async () => {} },
    { name: "list", enter: () => viewer.button("All events").click() },
    { name: "article", enter: () => viewer.button("Show in article").click() },
  ];
  for (const { name, enter } of panels) {
    await enter();
    await expect(page.getByRole("main")).toHaveAttribute("data-panel", name);
    for (const width of [320, 600]) {
      await page.setViewportSize({ width, height: 900 });
      for (const colorScheme of schemes) {
        await page.emulateMedia({ colorScheme });
        expect.soft(await violations(page), `${name}, ${width} px, ${colorScheme}`).toEqual([]);
      }
    }
  }
});

test("the accessibility tree says what there is, at the start and in an open event, and every target can be pressed", async ({
  page,
  viewer,
}) => {
  await viewer.open("/");
  await test.step("at the start: headline, voices, controls, events by name, article", async () => {
    await expect(page.getByRole("main")).toMatchAriaSnapshot(`
    - main:
      - heading "Putin will not allow the US to speak from a position of strength" [level=1]
      - paragraph:
        - text: Published
        - time: Tuesday 30 March 2021
        - text: /9 events/
        - strong: every quote found word for word in the article
      - button "Share"
      - button "Embed"
      - group "Who speaks":
        - button "White House 2"
        - button "Dmitry Peskov 7"
      - group "Time axis":
        - button "Zoom out"
        - button "Zoom in"
        - button "Show all"
      - heading "Events" [level=2]
      - button "Previous event" [disabled]
      - button "Next event"
      - list "Events":
        - listitem:
          - paragraph:
            - time: Fri 26 Mar 2021
          - heading /Biden puts Putin on the guest list/ [level=3]:
            - button "Biden puts Putin on the guest list White House"
        - listitem:
          - paragraph:
            - time: Mon 29 Mar 2021
          - heading /An invitation/ [level=3]:
            - button "An invitation “will be considered” Dmitry Peskov"
        - listitem
        - listitem
        - listitem
        - listitem
        - listitem
        - listitem
        - listitem:
          - paragraph:
            - time: Thu 22 Apr – Fri 23 Apr 2021
          - heading /Climate talks/ [level=3]:
            - button "Climate talks scheduled White House"
      - heading "The article" [level=2]
      - article "The article":
        - paragraph
        - paragraph
        - paragraph
        - paragraph
        - paragraph
        - paragraph
        - paragraph
        - paragraph
      - status
  `);
  });
  await test.step("in an open event: date, who and how, what about, words, working, actions", async () => {
    await viewer.opener("invitation-considered").click();
    await expect(viewer.entry("invitation-considered")).toMatchAriaSnapshot(`
    - listitem:
      - paragraph:
        - time: Mon 29 Mar 2021
      - heading /An invitation/ [level=3]:
        - button "An invitation “will be considered”" [expanded]
      - paragraph:
        - time: Monday 29 March 2021
        - strong: Dmitry Peskov
        - text: /press secretary of the Russian president · stated, as of/
        - time: 30 March 2021
      - paragraph:
        - text: About
        - link /Climate talks, Thu 22 Apr – Fri 23 Apr 2021/
      - blockquote: /Earlier, on March 29, Peskov said that the invitation/
      - paragraph:
        - text: /How the date is known “on March 29” →/
        - time: Monday 29 March 2021
        - text: /year taken from the dateline/
        - time: 30 March 2021
      - button "Show in article"
      - button "Copy link"
      - button "Copy quote"
  `);
  });
  await test.step("every target is at least 24 px, or stands within a line of text", async () => {
    for (const width of [1280, 320]) {
      await page.setViewportSize({ width, height: 900 });
      expect(await smallTargets(page, 24), `${width} px`).toEqual([]);
    }
  });
});

test("each change is announced in one short sentence, once, and what changes nothing is not", async ({
  page,
  context,
  viewer,
}) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await viewer.open("/?event=guest-list");
  const heard = await listen(page);
  const acts: readonly (readonly [sentence: string, act: () => Promise<void>])[] = [
    [
      "Event 2 of 9: An invitation “will be considered”, Monday 29 March 2021.",
      () => viewer.button("Next event").click(),
    ],
    ["Link copied.", () => viewer.button("Copy link").click()],
    ["Quote copied.", () => viewer.button("Copy quote").click()],
    ["Quote copied.", () => viewer.button("Copy quote").click()],
    ["Event closed.", () => viewer.opener("invitation-considered").click()],
    ["2 events: White House.", () => viewer.voiceChip("White House").click()],
    [
      "Event 9 of 9: Climate talks, Thursday 22 April – Friday 23 April 2021.",
      () => viewer.opener("climate-talks").click(),
    ],
    ["All 9 events.", () => viewer.voiceChip("White House").click()],
    [
      "Event 1 of 9: Biden puts Putin on the guest list, Friday 26 March 2021.",
      () => viewer.shape("guest-list").click(),
    ],
    [
      "Event 9 of 9: Climate talks, Thursday 22 April – Friday 23 April 2021.",
      async () => void (await page.goBack()),
    ],
    ["The axis shows 4–24 April 2021.", () => viewer.button("Zoom in").click()],
    ["The axis shows 23 March – 26 April 2021.", () => viewer.button("Show all").click()],
  ];
  for (const [index, [sentence, act]] of acts.entries()) {
    await act();
    await expect.poll(heard, sentence).toHaveLength(index + 1);
    // Browsers part over the spaces around a dash.
    const plain = (text = "") => text.replaceAll(/\s*–\s*/g, "–").replaceAll(/\s/g, " ");
    expect(plain((await heard()).at(-1))).toBe(plain(sentence));
  }

  await test.step("what changes nothing is not announced", async () => {
    await viewer.expectSelected("climate-talks");
    await viewer.button("Next event").click({ force: true });
    await viewer.button("Show in article").click();
    await page.keyboard.press("Escape");
    await expect(viewer.opener("climate-talks")).toBeFocused();
    expect(await heard()).toHaveLength(acts.length);
  });
});

test("in forced colours the selected differ from the others in list, axis and article, and so do statuses", async ({
  page,
  viewer,
}) => {
  await page.emulateMedia({ forcedColors: "active" });
  await viewer.open("/?event=nothing-official");
  const card = (id: string) =>
    look(viewer.opener(id).locator("xpath=ancestor::li/div"), ["borderBlockStartColor"]);
  expect(await card("nothing-official")).not.toEqual(await card("climate-matters"));
  const passage = (id: string) =>
    look(viewer.marks(id).first(), ["backgroundColor", "textDecorationLine", "outlineStyle"]);
  expect(await passage("nothing-official")).not.toEqual(await passage("climate-matters"));
  expect(await passage("climate-matters")).not.toEqual(
    await look(viewer.article, ["backgroundColor", "textDecorationLine", "outlineStyle"]),
  );
  await expect(viewer.bar("nothing-official").locator("rect")).not.toHaveCount(1);
  await expect(viewer.bar("climate-matters").locator("rect")).toHaveCount(1);
  const [ring] = await look(viewer.bar("nothing-official").locator("rect").first(), ["stroke"]);
  const [ground] = await look(viewer.axis, ["backgroundColor"]);
  expect(ring).not.toBe(ground);
  const shape = (id: string) => look(viewer.shape(id), ["fill", "strokeDasharray"]);
  expect(await shape("climate-talks")).not.toEqual(await shape("guest-list"));
  const selected = await viewer.bar("nothing-official").screenshot();
  await viewer.opener("climate-matters").click();
  await viewer.expectSelected("climate-matters");
  expect(selected.equals(await viewer.bar("nothing-official").screenshot())).toBe(false);
  await viewer.voiceChip("Peskov").click();
  const chip = (name: string) =>
    look(viewer.voiceChip(name), ["borderBlockStartColor", "borderBlockStartWidth"]);
  expect(await chip("Peskov")).not.toEqual(await chip("White House"));
});

test("who wants less motion sees none; others see the axis move", async ({ page, viewer }) => {
  await viewer.open("/");
  for (const [reducedMotion, moves] of [
    ["reduce", false],
    ["no-preference", true],
  ] as const) {
    await test.step(reducedMotion, async () => {
      await page.emulateMedia({ reducedMotion });
      const places = await watch(page, "five-power-summit");
      await viewer.button("Zoom in").click();
      await expect.poll(async () => (await places()).at(-1)).toBeGreaterThan(48);
      await viewer.opener("climate-talks").click();
      await viewer.expectSelected("climate-talks");
      if (moves) await expect.poll(async () => new Set(await places()).size).toBeGreaterThan(4);
      // The start, the zoom, and the move to the selected bar.
      else expect(new Set(await places()).size).toBeLessThanOrEqual(3);
      const running = await page.evaluate(() =>
        document.getAnimations().map((animation) => animation.playState),
      );
      expect(running).toEqual([]);
      await viewer.opener("climate-talks").click();
      await viewer.button("Show all").click();
      await expect.poll(async () => (await places()).at(-1)).toBeLessThan(48);
    });
  }
});

test("the numbers behind the quotes can be pressed within 24 px", async ({ viewer }) => {
  await viewer.open("/second/twins-and-overlaps/");
  const links = await viewer.article.getByRole("link").all();
  expect(links.length).toBeGreaterThan(10);
  for (const link of links) {
    await link.scrollIntoViewIfNeeded();
    const missed = await link.evaluate((number) => {
      const { x, y, width, height } = number.getBoundingClientRect();
      const middle = { x: x + width / 2, y: y + height / 2 };
      const hits = ([dx, dy]: readonly [number, number]) =>
        document.elementFromPoint(middle.x + dx, middle.y + dy)?.closest("a");
      const places = [
        [0, 0],
        [0, -11],
        [0, 11],
      ] as const;
      return places.filter((place) => hits(place) !== number).length;
    });
    expect.soft(missed, (await link.getAttribute("aria-label")) ?? "").toBe(0);
  }
});

test.describe("with a finger", () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 844 } });

  test("every button is at least 44 px", async ({ page, viewer }) => {
    await viewer.open("/");
    expect(await page.evaluate(() => matchMedia("(pointer: coarse)").matches)).toBe(true);
    const areBig = async (state: string) => expect(await smallTargets(page, 44), state).toEqual([]);
    await viewer.opener("invitation-considered").tap();
    await viewer.expectSelected("invitation-considered");
    await areBig("an event open");
    await viewer.opener("invitation-considered").tap();
    await viewer.voiceChip("Peskov").tap();
    await expect(viewer.entries).toHaveCount(7);
    await areBig("a voice chosen");
    await viewer.voiceChip("Peskov").tap();
    await viewer.article.locator("mark[data-shared]").first().tap();
    await expect(viewer.choice).toBeVisible();
    await areBig("a choice between events");
  });
});

test.describe("contrast, big text and small windows", () => {
  for (const { path, file, dates } of allArticles) {
    test(`of ${file.id}: bars, rings and edges of controls stand out 3:1 from their ground, labels inside bars can be read; at 200 % text, and in 320 × 256 px (400 % zoom), nothing is cut and nothing scrolls sideways`, async ({
      page,
      viewer,
    }) => {
      const [first = ""] = dates.map(([id]) => id);
      await viewer.open(`${path}?event=${first}`);
      for (const colorScheme of schemes) {
        await test.step(`contrast, ${colorScheme}`, async () => {
          await page.emulateMedia({ colorScheme });
          const standsOut = (colour: string, ground: string, what: string) =>
            expect(
              contrast(colour, ground),
              `${what}, ${colorScheme}: ${colour} on ${ground}`,
            ).toBeGreaterThanOrEqual(3);
          const [card = ""] = await look(viewer.axis, ["backgroundColor"]);
          for (const { id } of file.events) {
            const [stroke = ""] = await look(viewer.shape(id), ["stroke"]);
            standsOut(stroke, card, id);
          }
          const [ring = ""] = await look(viewer.bar(first).locator("rect").first(), ["stroke"]);
          standsOut(ring, card, "the ring");
          const [line = ""] = await look(viewer.dateline.locator("line"), ["stroke"]);
          standsOut(line, card, "the dateline");
          const [ground = ""] = await look(page.locator("html"), ["backgroundColor"]);
          for (const name of ["Zoom in", "Copy link"]) {
            const [edge = ""] = await look(viewer.button(name), ["borderBlockStartColor"]);
            standsOut(edge, ground, name);
          }
          const labelled = await labelsInside(viewer);
          if (file.id === twins.file.id) expect(labelled.length).toBeGreaterThan(0);
          for (const id of labelled) {
            const [fill = ""] = await look(viewer.shape(id), ["fill"]);
            const [text = ""] = await look(viewer.bar(id).locator("text"), ["fill"]);
            expect.soft(contrast(text, fill), `${id}: ${text} on ${fill}`).toBeGreaterThanOrEqual(4.5);
          }
        });
      }

      for (const [width, height, textSize] of [
        [1280, 900, "200%"],
        [768, 900, "200%"],
        [390, 844, "200%"],
        [320, 256, "100%"],
      ] as const) {
        const state = `${width} × ${height} px, text ${textSize}`;
        await test.step(state, async () => {
          await page.setViewportSize({ width, height });
          await page.evaluate((size) => {
            document.documentElement.style.fontSize = size;
          }, textSize);
          await expect.poll(() => sidewaysPx(page), state).toBe(0);
          expect.soft(await cutOff(page), state).toEqual([]);
        });
      }
    });
  }
});

/** The events whose labels lie inside their bars. */
function labelsInside(viewer: Viewer): Promise<string[]> {
  return viewer.axis
    .locator("[data-event]", { has: viewer.page.locator("text[data-side=inside]") })
    .evaluateAll((bars) => bars.map((bar) => bar.getAttribute("data-event") ?? ""));
}

/** An event that speaks of another: its entry has every part there is. */
function speaking({ file }: ShownArticle): string {
  return file.events.find(({ about = [] }) => about.length > 0)?.id ?? "";
}

async function violations(page: Page): Promise<string[]> {
  const options: RunOptions = {
    runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"],
    resultTypes: ["violations"],
  };
  const results = await page.evaluate(
    (how) => (window as unknown as { axe: { run: (how: RunOptions) => Promise<AxeResults> } }).axe.run(how),
    options,
  );
  expect(results.passes.length, "axe looked at the page").toBeGreaterThan(10);
  return results.violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(" | ")}`,
  );
}

/** Everything that the status region is given to say from now on. */
async function listen(page: Page): Promise<() => Promise<string[]>> {
  await page.evaluate(() => {
    const heard: string[] = [];
    Object.assign(window, { heard });
    const region = document.querySelector("[role=status]");
    if (!region) throw new Error("There is no status region");
    new MutationObserver(() => {
      if (region.textContent) heard.push(region.textContent);
    }).observe(region, { subtree: true, childList: true, characterData: true });
  });
  return () => page.evaluate(() => (window as unknown as { heard: string[] }).heard);
}

/** The width of a bar in every frame from now on. */
async function watch(page: Page, id: string): Promise<() => Promise<number[]>> {
  await page.evaluate((event) => {
    const widths: number[] = [];
    Object.assign(window, { widths });
    const look = () => {
      const drawn = [...document.querySelectorAll(`[data-event="${event}"] rect`)].at(-1);
      if (drawn) widths.push(Math.round(drawn.getBoundingClientRect().width * 10) / 10);
      requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  }, id);
  return () => page.evaluate(() => (window as unknown as { widths: number[] }).widths);
}

/** Computed values of the part, in the order asked for. */
async function look(part: Locator, properties: readonly (keyof CSSStyleDeclaration)[]): Promise<string[]> {
  return part.evaluate((element, asked) => {
    const style = getComputedStyle(element);
    return asked.map((property) => String(style[property]));
  }, properties);
}

function sidewaysPx(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}

/** Text outside of the axis that runs out of its box or of the window. */
function cutOff(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const cut: string[] = [];
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let text = texts.nextNode(); text; text = texts.nextNode()) {
      const parent = text.parentElement;
      if (!parent?.checkVisibility() || parent.closest("[data-part=axis], [role=status], script, style"))
        continue;
      const range = document.createRange();
      range.selectNodeContents(text);
      for (const { left, right, top, bottom, width, height } of range.getClientRects()) {
        if (width <= 1 || height <= 1) continue;
        for (let box: Element | null = parent; box; box = box.parentElement) {
          const { overflowX, clipPath, display } = getComputedStyle(box);
          if (clipPath !== "none") break;
          const edge = box.getBoundingClientRect();
          const isCut =
            overflowX !== "visible" &&
            display !== "inline" &&
            (left < edge.left - 1 || right > edge.right + 1);
          const isLow = overflowX === "hidden" && (top < edge.top - 4 || bottom > edge.bottom + 4);
          if (isCut || isLow) cut.push(`${text.textContent} in ${box.className}`);
        }
        if (left < -1 || right > innerWidth + 1) cut.push(`${text.textContent} in the window`);
      }
    }
    return [...new Set(cut)];
  });
}

/** Buttons, and links that do not stand within a line of text, with a side under `leastPx`. */
function smallTargets(page: Page, leastPx: number): Promise<string[]> {
  return page.evaluate((least) => {
    const targets = [
      ...document.querySelectorAll<HTMLElement>("button, [role=button], a[href], summary, textarea"),
    ];
    return targets.flatMap((target) => {
      const isInText = target.localName === "a" && getComputedStyle(target).display === "inline";
      if (isInText || target.closest("[data-part=axis]") || !target.checkVisibility()) return [];
      const { width, height } = target.getBoundingClientRect();
      return width < least - 0.5 || height < least - 0.5
        ? [`${target.textContent}: ${width} × ${height}`]
        : [];
    });
  }, leastPx);
}

/** WCAG's contrast of two computed colours without transparency. */
function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].toSorted((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(color: string): number {
  const channels = /^rgb\((\d+), (\d+), (\d+)\)$/.exec(color)?.slice(1).map(Number);
  if (!channels) throw new Error(`Not a plain colour: ${color}`);
  const [red = 0, green = 0, blue = 0] = channels.map((channel) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
