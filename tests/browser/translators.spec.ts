// A translator puts two elements around every text, and around each that comes later. The page goes on: what it says after
// each press is what it says where nobody translates.
import type { Page } from "@playwright/test";
import { expect, test } from "./page.ts";
import { type Viewer, viewerOn } from "./viewer.ts";

/** As Chromium's and Google's do: two `font` elements with the words come in the place of each text node. */
function translate(): void {
  const wrap = (root: Node) => {
    const texts: Text[] = [];
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    for (let node: Node | null = root; node; node = walker.nextNode()) {
      if (node instanceof Text && node.data.trim() !== "") texts.push(node);
    }
    for (const text of texts) {
      if (!text.parentElement || text.parentElement.closest("font, svg, script, style, textarea, option"))
        continue;
      const outer = document.createElement("font");
      const inner = document.createElement("font");
      outer.append(inner);
      // Another node, as its words would be other words: whoever holds the old one writes into nothing.
      inner.append(text.data);
      text.replaceWith(outer);
    }
  };
  wrap(document.body);
  new MutationObserver((changes) => {
    for (const { type, target, addedNodes } of changes) {
      if (type === "characterData") wrap(target);
      for (const added of addedNodes) wrap(added);
    }
  }).observe(document.body, { subtree: true, childList: true, characterData: true });
}

/** All that the page says, but for its picture. */
function said(page: Page): Promise<string> {
  return page.locator("#sourceline_root").evaluate((root) => {
    const copy = root.cloneNode(true);
    if (!(copy instanceof HTMLElement)) return "";
    for (const picture of copy.querySelectorAll("[data-part=axis], svg, iframe")) picture.remove();
    return copy.textContent ?? "";
  });
}

type Step = readonly [what: string, press: (viewer: Viewer, page: Page) => Promise<unknown>];

const next: Step = ["Next", (viewer) => viewer.button("Next event").filter({ visible: true }).click()];

const onPage: readonly Step[] = [
  ["an event of the list", (viewer) => viewer.opener("guest-list").click()],
  next,
  next,
  ["Previous", (viewer) => viewer.button("Previous event").click()],
  ["a voice", (viewer) => viewer.voiceChip("White House").click()],
  ["all voices", (viewer) => viewer.voiceChip("White House").click()],
  ["a bar of the axis", (viewer) => viewer.bar("climate-talks").filter({ visible: true }).click()],
  ["Show in article", (viewer) => viewer.entry("climate-talks").getByText("Show in article").click()],
  ["Copy link", (viewer) => viewer.entry("climate-talks").getByText("Copy link").click()],
  ["Copy quote", (viewer) => viewer.entry("climate-talks").getByText("Copy quote").click()],
  ["Zoom in", (viewer) => viewer.button("Zoom in").click()],
  ["Share", (viewer) => viewer.button("Share").click()],
  ["Copy", (_, page) => page.getByRole("dialog").getByRole("button", { name: "Copy" }).first().click()],
  ["Done", (_, page) => page.getByRole("dialog").getByRole("button", { name: "Done" }).click()],
  ["Embed", (viewer) => viewer.button("Embed").click()],
  ["a choice", (_, page) => page.getByRole("dialog").getByLabel("Begins with").selectOption("climate-talks")],
  ["Done again", (_, page) => page.getByRole("dialog").getByRole("button", { name: "Done" }).click()],
  ["a passage", (viewer) => viewer.marks("guest-list").first().click()],
  ["the open event", (viewer) => viewer.opener("guest-list").click()],
];

const inFrame: readonly Step[] = [
  next,
  next,
  ["All events", (viewer) => viewer.list.getByText("All events").filter({ visible: true }).click()],
  ["a voice", (viewer) => viewer.voiceChip("White House").click()],
  ["all voices", (viewer) => viewer.voiceChip("White House").click()],
  ["an event of the list", (viewer) => viewer.opener("five-power-summit").click()],
  ["Show in article", (viewer) => viewer.entry("five-power-summit").getByText("Show in article").click()],
  next,
  ["Back", (_, page) => page.getByRole("button", { name: /^Back to event/ }).click()],
  ["Copy quote", (viewer) => viewer.entry("climate-talks").getByText("Copy quote").click()],
  ["Copy link", (viewer) => viewer.entry("climate-talks").getByText("Copy link").click()],
];

for (const [path, steps] of [
  ["/", onPage],
  ["/embed/", inFrame],
] as const) {
  test(`${path} says the same after each press, translated or not`, async ({ page, viewer, context }) => {
    await context.grantPermissions(["clipboard-read", "clipboard-write"]);
    const plain = await context.newPage();
    const plainViewer = viewerOn(plain);
    for (const [each, its] of [
      [plain, plainViewer],
      [page, viewer],
    ] as const) {
      await each.goto(path);
      await its.expectAlive();
      await expect(its.axis.locator(".vis-timeline")).toBeVisible();
    }
    await page.evaluate(translate);
    expect(await page.locator("font > font").count()).toBeGreaterThan(100);
    for (const [what, press] of steps) {
      await test.step(what, async () => {
        // One at a time is in front: a page behind another draws nothing.
        await plain.bringToFront();
        await press(plainViewer, plain);
        await page.bringToFront();
        await press(viewer, page);
        await expect(async () => expect(await said(page)).toBe(await said(plain))).toPass();
      });
    }
    await expect(page.getByText("Interactive parts")).toHaveCount(0);
  });
}
