// The oldest browsers of the README: the page is alive in one that lacks all that they lack; and in one that lacks more, it
// stays as the build wrote it, and nothing is said to be there that is not.
import { pressEverything } from "./hosts/press-everything.ts";
import { expectWhole } from "./kept.ts";
import { expect, test } from "./page.ts";

/** Takes away what one of them at least does not have, by where it is found. */
function forgetWhatIsNewer(): void {
  const forget = (place: object | undefined, ...names: readonly string[]) => {
    for (const name of names) if (place) Reflect.deleteProperty(place, name);
  };
  forget(Object, "groupBy");
  forget(Map, "groupBy");
  forget(Map.prototype, "getOrInsert", "getOrInsertComputed");
  forget(Promise, "withResolvers", "try");
  forget(Array, "fromAsync");
  forget(String.prototype, "isWellFormed", "toWellFormed");
  forget(
    Set.prototype,
    ...["union", "intersection", "difference", "symmetricDifference"],
    ...["isSubsetOf", "isSupersetOf", "isDisjointFrom"],
  );
  const iterators = Object.getPrototypeOf(Object.getPrototypeOf([].values()));
  forget(
    iterators,
    ...["map", "filter", "take", "drop", "flatMap", "reduce", "toArray", "forEach", "some", "every", "find"],
  );
  forget(
    globalThis,
    "Iterator",
    "Temporal",
    "scheduler",
    "requestIdleCallback",
    "CloseWatcher",
    "reportError",
  );
  forget(URL, "canParse", "parse");
  forget(AbortSignal, "any");
  forget(RegExp, "escape");
  forget(Intl, "Segmenter", "DurationFormat");
  forget(Element.prototype, "checkVisibility", "moveBefore", "setHTML", "setHTMLUnsafe");
  forget(HTMLElement.prototype, "showPopover", "hidePopover", "togglePopover", "popover");
  forget(HTMLDialogElement.prototype, "requestClose", "closedBy");
  forget(Document.prototype, "startViewTransition");
  forget(globalThis, "requestResize");
}

for (const path of ["/", "/embed/"]) {
  test(`${path} is alive, and answers every press, without what the oldest browsers lack`, async ({
    page,
    viewer,
    context,
  }) => {
    await context.grantPermissions(["clipboard-read", "clipboard-write"]);
    await page.addInitScript(forgetWhatIsNewer);
    await viewer.openWithoutAxis(path);
    await pressEverything(page);
    await expect(page.getByText("Interactive parts")).toHaveCount(0);
  });
}

test.describe("without what every supported browser has", () => {
  test.use({ expectedNoise: [/is not a (function|constructor)|is not defined|Cannot read properties of/] });

  const lacking: readonly (readonly [what: string, take: () => void])[] = [
    ["Array.prototype.at", () => void Reflect.deleteProperty(Array.prototype, "at")],
    ["String.prototype.replaceAll", () => void Reflect.deleteProperty(String.prototype, "replaceAll")],
    ["Array.prototype.toSorted", () => void Reflect.deleteProperty(Array.prototype, "toSorted")],
    ["structuredClone", () => void Reflect.deleteProperty(globalThis, "structuredClone")],
    ["Object.fromEntries", () => void Reflect.deleteProperty(Object, "fromEntries")],
    ["Intl.DateTimeFormat", () => void Reflect.deleteProperty(Intl, "DateTimeFormat")],
    ["Intl", () => void Reflect.deleteProperty(globalThis, "Intl")],
    ["ResizeObserver", () => void Reflect.deleteProperty(globalThis, "ResizeObserver")],
    ["AbortSignal.timeout", () => void Reflect.deleteProperty(AbortSignal, "timeout")],
    ["matchMedia", () => void Reflect.deleteProperty(globalThis, "matchMedia")],
    ["MessageChannel", () => void Reflect.deleteProperty(globalThis, "MessageChannel")],
  ];
  for (const [what, take] of lacking) {
    test(`${what}: a page that is alive, or the page as the build wrote it, after presses too`, async ({
      page,
      viewer,
    }) => {
      await page.addInitScript(take);
      await page.goto("/?event=guest-list");
      const line = page.getByText(/^Interactive parts (did not start|stopped)/);
      const alive = page.locator("html[data-live]");
      await expect(line.or(alive)).toHaveCount(1);
      if (await alive.count()) {
        await viewer.opener("climate-talks").click();
        await expect(line.or(viewer.entry("climate-talks").locator("blockquote").first())).toBeVisible();
        await page.locator("h1").click();
      }
      if (await line.count()) await expectWhole(page, /^Interactive parts/);
      await expect(viewer.entries).toHaveCount(9);
      await expect(viewer.article).toBeVisible();
    });
  }
});
