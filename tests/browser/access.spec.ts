// The page for everyone: axe on every state, what is read out and announced, forced colours, still pictures, big text, small
// windows, targets and contrast.
import { createRequire } from "node:module";
import type { Locator, Page } from "@playwright/test";
import type { AxeResults, RunOptions } from "axe-core";
import { cutOff, sidewaysPx } from "./cut-off.ts";
import { dayPxIn, drawnBy } from "./drawn.ts";
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
const wide = [1280];

interface State {
  readonly name: string;
  /** Where there is such a state; at every width, if not said. */
  readonly at?: readonly number[];
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
    at: wide,
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
    shows: ({ page }) => page.locator("[data-outside]").first(),
    leave: async (viewer) => viewer.button("Show all").click(),
  },
  {
    name: "to scale",
    enter: async (viewer) => viewer.button("Short gaps").click(),
    leave: async (viewer) => viewer.button("Short gaps").click(),
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
      for (const { name, at = widths, enter, shows, leave } of seen) {
        await test.step(name, async () => {
          await page.setViewportSize({ width: 1280, height: 900 });
          await enter(viewer, article);
          for (const width of at) {
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

  test("of an entry that is pointed at, of any voice", async ({ page, viewer }) => {
    await page.emulateMedia({ reducedMotion: "reduce" });
    await page.addInitScript({ path: axePath });
    await viewer.open(twins.path);
    for (const width of widths) {
      await page.setViewportSize({ width, height: 900 });
      for (const [id] of twins.dates) {
        await viewer.opener(id).focus();
        // Reached by a key, as the focus of a reader who points with keys is.
        await page.keyboard.press("Shift");
        await viewer.opener(id).blur();
        await viewer.opener(id).focus();
        await expect(viewer.entry(id)).toHaveAttribute("data-pointed");
        for (const colorScheme of schemes) {
          await page.emulateMedia({ colorScheme });
          expect
            .soft(await violations(page, `li[id="${id}"]`), `${id}, ${width} px, ${colorScheme}`)
            .toEqual([]);
        }
      }
    }
  });

  for (const article of [bundled, twins, arabic]) {
    test(`of the narrow page of ${article.file.id}, on either side, with the sheet and with a choice`, async ({
      page,
      viewer,
    }) => {
      await page.emulateMedia({ reducedMotion: "reduce" });
      await page.addInitScript({ path: axePath });
      await page.setViewportSize({ width: 390, height: 844 });
      await viewer.open(article.path);
      const look = async (state: string) => {
        for (const width of [320, 390, 768]) {
          await page.setViewportSize({ width, height: 844 });
          for (const colorScheme of schemes) {
            await page.emulateMedia({ colorScheme });
            expect.soft(await violations(page), `${state}, ${width} px, ${colorScheme}`).toEqual([]);
          }
        }
      };
      await viewer.button("Article").click();
      await expect(viewer.article).toBeVisible();
      await look("the article");
      if ((await viewer.article.locator("mark[data-shared]").count()) > 0) {
        await viewer.article.locator("mark[data-shared]").first().click();
        await expect(viewer.choice).toBeVisible();
        await look("a choice");
        await page.keyboard.press("Escape");
      }
      await viewer.article.locator("mark:not([data-shared])").first().click();
      await expect(viewer.sheet).toBeVisible();
      await look("the sheet");
      await viewer.button("Events").click();
      await expect(viewer.sheet).toBeHidden();
      await look("the events, one of them open");
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
        - time: 30 March 2021
        - text: /9 events/
        - strong: "Press an event: its words light up in the text."
        - text: /every quote found word for word/
      - button "Share"
      - button "Embed"
      - group "Key": happened said announced speaks of the number in list and text words that give the date published
      - button "Short gaps" [pressed]
      - group "Time axis":
        - button "Zoom out"
        - button "Zoom in"
        - button "Show all"
      - heading "Events" [level=2]
      - group "Who speaks":
        - button "White House 2"
        - button "Dmitry Peskov 7"
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
            - text: 3 days later
          - heading /An invitation/ [level=3]:
            - button "An invitation “will be considered” Dmitry Peskov"
        - listitem
        - listitem
        - listitem:
          - paragraph:
            - time: Tue 30 Mar 2021
            - text: next day · article published
          - heading /No talking to Russia/ [level=3]
        - listitem
        - listitem
        - listitem
        - listitem:
          - paragraph:
            - time: Thu 22 Apr – Fri 23 Apr 2021
            - text: 23 days later
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
        - text: 3 days later
      - heading /An invitation/ [level=3]:
        - button "An invitation “will be considered”" [expanded]
      - paragraph:
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
    // Around the event that is open, with the stretch before it cut short.
    ["The axis shows 28 March – 23 April 2021.", () => viewer.button("Zoom in").click()],
    ["The axis shows 25 March – 24 April 2021.", () => viewer.button("Show all").click()],
    [
      "Event 8 of 9: Five-power summit “not currently on the agenda”, Tuesday 30 March 2021.",
      () => page.keyboard.press("ArrowLeft"),
    ],
    [
      "Event 9 of 9: Climate talks, Thursday 22 April – Friday 23 April 2021.",
      () => page.keyboard.press("ArrowRight"),
    ],
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
  await test.step("voices are told apart by names that can be read, and by numbers, which are those of the list", async () => {
    const names = viewer.axis.getByText(/^(White House|Dmitry Peskov)$/);
    await expect(names).toHaveCount(2);
    for (const name of await names.all()) {
      const [fill = "", stroke = ""] = await look(name, ["fill", "stroke"]);
      expect(contrast(fill, ground ?? "")).toBeGreaterThanOrEqual(7);
      expect(stroke, "letters, not their outlines").toBe("none");
    }
    for (const [index, [id]] of bundled.dates.entries()) {
      const number = viewer.bar(id).locator("text").first();
      await expect(number).toHaveText(String(index + 1));
      await expect(viewer.entry(id)).toHaveAttribute("data-number", String(index + 1));
      const [fill = ""] = await look(number, ["fill"]);
      const [body = ""] = await look(viewer.shape(id), ["fill"]);
      expect(contrast(fill, body), id).toBeGreaterThanOrEqual(7);
    }
  });
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
  const dayPx = async () => dayPxIn(await drawnBy(viewer));
  const wholePx = await dayPx();
  for (const [reducedMotion, moves] of [
    ["reduce", false],
    ["no-preference", true],
  ] as const) {
    await test.step(reducedMotion, async () => {
      await page.emulateMedia({ reducedMotion });
      const places = await watch(page);
      await viewer.button("Zoom in").click();
      await viewer.button("Zoom in").click();
      await expect.poll(dayPx).toBeGreaterThan(wholePx * 2);
      await viewer.opener("climate-talks").click();
      await viewer.expectSelected("climate-talks");
      if (moves) await expect.poll(async () => new Set(await places()).size).toBeGreaterThan(5);
      // The start, the two zooms, and the move to the selected bar.
      else expect(new Set(await places()).size).toBeLessThanOrEqual(4);
      const running = await page.evaluate(() =>
        document.getAnimations().map((animation) => animation.playState),
      );
      expect(running).toEqual([]);
      await viewer.opener("climate-talks").click();
      await viewer.button("Show all").click();
      await expect.poll(dayPx).toBeCloseTo(wholePx, 0);
    });
  }
});

test("the numbers behind the quotes can be pressed within 24 px", async ({ viewer }) => {
  await viewer.open("/second/twins-and-overlaps/");
  const links = await viewer.article.getByRole("link").all();
  expect(links.length).toBeGreaterThan(10);
  for (const link of links) {
    const missed = await link.evaluate((number) => {
      // Away from the pane's edges, which cut what lies on them.
      number.scrollIntoView({ block: "center", behavior: "instant" });
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
    const areBig = async (state: string) => expect.soft(await smallTargets(page, 44), state).toEqual([]);
    await areBig("the start");
    await viewer.opener("invitation-considered").tap();
    await expect(viewer.opener("invitation-considered")).toHaveAttribute("aria-expanded", "true");
    await areBig("an event open");
    await viewer.opener("invitation-considered").tap();
    await viewer.voiceChip("Peskov").tap();
    await expect(viewer.entries).toHaveCount(7);
    await areBig("a voice chosen");
    await viewer.voiceChip("Peskov").tap();
    await viewer.button("Article").tap();
    await viewer.article.locator("mark[data-shared]").first().tap();
    await expect(viewer.choice).toBeVisible();
    await areBig("a choice between events");
    await viewer.choice.getByRole("button").first().tap();
    await expect(viewer.sheet).toBeVisible();
    await areBig("the sheet");
    await viewer.button("Share").tap();
    await expect(page.getByRole("dialog")).toBeVisible();
    await areBig("a dialog");
  });
});

test.describe("contrast, big text and small windows", () => {
  for (const { path, file, dates } of allArticles) {
    test(`of ${file.id}: tokens, counts, rings and edges of controls stand out 3:1 from their ground, numbers and labels can be read; at 200 % text, and in 320 × 256 px (400 % zoom), nothing is cut and nothing scrolls sideways`, async ({
      page,
      viewer,
    }) => {
      const [first = ""] = dates.map(([id]) => id);
      await viewer.open(`${path}?event=${first}`);
      for (const colorScheme of schemes) {
        await test.step(`contrast, ${colorScheme}`, async () => {
          await page.emulateMedia({ colorScheme });
          const differ = (colour: string, ground: string, least: number, what: string) =>
            expect
              .soft(contrast(colour, ground), `${what}, ${colorScheme}: ${colour} on ${ground}`)
              .toBeGreaterThanOrEqual(least);
          const [card = ""] = await look(viewer.axis, ["backgroundColor"]);
          const [after = ""] = await look(viewer.axis.locator("svg svg rect").first(), ["fill"]);
          const grounds = [card, after];
          const { events, crowds } = await drawnBy(viewer);
          for (const { id, body, label } of events) {
            const [stroke = "", fill = ""] = await look(viewer.shape(id), ["stroke", "fill"]);
            const texts = viewer.bar(id).locator("text");
            const [number = ""] = await look(texts.first(), ["fill"]);
            differ(number, fill, 4.5, `the number of ${id}`);
            for (const ground of grounds) differ(stroke, ground, 3, id);
            if (!label) continue;
            const [text = ""] = await look(texts.nth(1), ["fill"]);
            const isInside = label.left >= body.left && label.right <= body.right;
            for (const ground of isInside ? [fill] : grounds) differ(text, ground, 4.5, `the label of ${id}`);
          }
          if (crowds.length > 0) {
            const crowd = viewer.axis.locator("[data-crowd]").first();
            const [edge = "", fill = ""] = await look(crowd.locator("rect").last(), ["stroke", "fill"]);
            const [count = ""] = await look(crowd.locator("text"), ["fill"]);
            for (const ground of grounds) differ(edge, ground, 3, "a count");
            differ(count, fill, 4.5, "the number of a count");
          }
          const [ring = ""] = await look(viewer.bar(first).locator("rect").first(), ["stroke"]);
          for (const ground of grounds) differ(ring, ground, 3, "the ring");
          const [line = ""] = await look(viewer.dateline.locator("line"), ["stroke"]);
          for (const ground of grounds) differ(line, ground, 3, "the dateline");
          const [ground = ""] = await look(page.locator("html"), ["backgroundColor"]);
          for (const name of ["Zoom in", "Show all", "Next event", "Share", "Copy link"]) {
            const [edge = ""] = await look(viewer.button(name), ["borderBlockStartColor"]);
            for (const around of [ground, card]) differ(edge, around, 3, name);
          }
          const sign = page.getByRole("group", { name: "Key" }).locator("[data-line]").first();
          const [edge = ""] = await look(sign, ["borderBlockStartColor"]);
          differ(edge, card, 3, "a sign of the key");
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
          // There the sheet would fill the window; large-text.spec.ts has what a reader's own setting does.
          if (textSize === "200%" || !(await viewer.button("Article").isVisible())) return;
          await viewer.button("Article").click();
          await expect(viewer.sheet).toBeVisible();
          await expect.poll(() => sidewaysPx(page), `${state}, the article`).toBe(0);
          expect.soft(await cutOff(page), `${state}, the article`).toEqual([]);
          await viewer.button("Events").click();
        });
      }
    });
  }
});

/** An event that speaks of another: its entry has every part there is. */
function speaking({ file }: ShownArticle): string {
  return file.events.find(({ about = [] }) => about.length > 0)?.id ?? "";
}

/** Of the page, or of a part of it. */
async function violations(page: Page, part?: string): Promise<string[]> {
  const options: RunOptions = {
    runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"],
    resultTypes: ["violations"],
  };
  const results = await page.evaluate(
    ([how, within]) =>
      (
        window as unknown as {
          axe: { run: (within: string | Document, how: RunOptions) => Promise<AxeResults> };
        }
      ).axe.run(within ?? document, how),
    [options, part] as const,
  );
  expect(results.passes.length, "axe looked at the page").toBeGreaterThan(part ? 3 : 10);
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

/** Where the lines of the axis stand in every frame from now on. */
async function watch(page: Page): Promise<() => Promise<string[]>> {
  await page.evaluate(() => {
    const places: string[] = [];
    Object.assign(window, { places });
    const look = () => {
      const lines = [...document.querySelectorAll("[data-part=axis] .vis-timeline svg > line")];
      places.push(lines.map((line) => Math.round(line.getBoundingClientRect().left)).join(" "));
      requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
  return () => page.evaluate(() => (window as unknown as { places: string[] }).places);
}

/** Computed values of the part, in the order asked for. */
async function look(part: Locator, properties: readonly (keyof CSSStyleDeclaration)[]): Promise<string[]> {
  return part.evaluate((element, asked) => {
    const style = getComputedStyle(element);
    return asked.map((property) => String(style[property]));
  }, properties);
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
