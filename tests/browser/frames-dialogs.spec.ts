// The dialogs that bring the page into other pages: the snippet says what was chosen, the preview is a real frame, and what
// is pasted works.
import type { Locator, Page } from "@playwright/test";
import { canvas } from "./hosts/framed.ts";
import { hostHtml } from "./hosts/host-pages.ts";
import { expect, test } from "./page.ts";

const article = "position-of-strength";
const framePath = `/${article}/embed/`;

test("the Embed dialog shows the frame as it will be, in a real one that fits, and each choice changes snippet and preview", async ({
  page,
  framed,
  origin,
}) => {
  const dialog = await openDialog(page, "Embed");
  const preview = framed();
  const entries = await page.evaluate(() => history.length);

  await test.step("the frame as it will be", async () => {
    await preview.expectAlive();
    await expect(preview.element).toHaveAttribute("src", origin + framePath);
    await preview.expectFits();
    await preview.button("All events").click();
    await expect(preview.opener("climate-talks")).toBeVisible();
    await preview.expectFits();
    await expect(dialog.getByLabel("HTML for your page")).toHaveValue(
      /^<iframe .*<\/iframe><script .*<\/script>$/,
    );
  });

  await test.step("a plain link for systems that take no HTML", async () => {
    await expect(dialog.getByLabel("For systems that take no HTML")).toHaveValue(`${origin}/${article}/`);
  });

  await test.step("each choice changes snippet and preview", async () => {
    const expectAddress = async (address: string) => {
      await expect(preview.element).toHaveAttribute("src", origin + framePath + address);
      expect(await srcIn(page, await snippetOf(dialog).inputValue())).toBe(origin + framePath + address);
      await expect(preview.content.locator("html[data-live]")).toBeAttached();
    };
    await dialog.getByLabel("Colours").selectOption("Dark");
    await expectAddress("?theme=dark");
    await expect(preview.element).toHaveCSS("color-scheme", "dark");
    await expect.poll(() => preview.canvas()).toBe(canvas.dark);
    await dialog.getByLabel("Begins with").selectOption({ value: "climate-talks" });
    await expectAddress("?event=climate-talks&theme=dark");
    await preview.expectEvent("climate-talks");
    await dialog.getByLabel("Colours").selectOption("As the page around it");
    await expect(preview.element).toHaveCSS("color-scheme", "light dark");
    await dialog.getByLabel("Who speaks").selectOption("White House");
    await expectAddress("?voice=white-house");
    await dialog.getByLabel("Who speaks").selectOption("Everyone");
    await dialog.getByLabel("Shows").selectOption("Events without an axis");
    await expectAddress("?view=list");
    await expect(preview.content.locator("[data-part=axis]")).toHaveCount(0);
    await dialog.getByLabel("Fits its height with a script").uncheck();
    await expect(snippetOf(dialog)).toHaveValue(/<\/iframe>$/);
  });

  await test.step("the preview still fits, and the reader's way back is as it was", async () => {
    await dialog.getByLabel("Who speaks").selectOption("White House");
    await expect(preview.content.locator("html[data-live]")).toBeAttached();
    await preview.expectFits();
    expect(await page.evaluate(() => history.length)).toBe(entries);
  });
});

test("the Embed dialog shows the line to paste first and in full, and one preview of three widths", async ({
  page,
  framed,
}) => {
  for (const width of [1280, 390]) {
    await test.step(`in a window of ${width} px`, async () => {
      await page.setViewportSize({ width, height: 800 });
      const dialog = await openDialog(page, "Embed");
      await expectWhole(snippetOf(dialog));
      await expect(snippetOf(dialog)).toBeInViewport({ ratio: 1 });
      await expect(dialog.getByRole("button", { name: "Copy HTML" })).toBeInViewport({ ratio: 1 });
      await expect(page.locator("iframe")).toHaveCount(1);
      const choices = dialog.getByRole("group", { name: "Width of the preview" }).getByRole("button");
      await expect(choices).toHaveText(["Phone, 320 px", "Column, 600 px", "Wide, 800 px"]);
      for (const px of [320, 600, 800]) {
        const choice = choices.filter({ hasText: String(px) });
        await choice.click();
        await expect(choice).toHaveAttribute("aria-pressed", "true");
        await expect(dialog.locator("[aria-pressed=true]", { hasText: "px" })).toHaveCount(1);
        expect((await framed().element.boundingBox())?.width).toBe(px);
        await framed().expectFits();
      }
      expect(await dialog.evaluate((element) => element.scrollWidth - element.clientWidth)).toBe(0);
    });
  }
});

test.describe("whatever the reader's own colours are", () => {
  // What Playwright emulates would hold in the preview, whatever is around it.
  test.use({ colorScheme: null });

  test("the Embed dialog's preview takes the ground of the page around it, light or dark", async ({
    page,
    framed,
  }) => {
    const dialog = await openDialog(page, "Embed");
    await framed().expectAlive();
    for (const ground of ["dark", "light"] as const) {
      await dialog.getByRole("button", { name: `On a ${ground} page` }).click();
      await expect.poll(() => framed().canvas()).toBe(canvas[ground]);
    }
    await dialog.getByLabel("Colours").selectOption("Dark");
    await expect.poll(() => framed().canvas()).toBe(canvas.dark);
  });
});

test("the Share dialog shows every address in full", async ({ page }) => {
  for (const width of [1280, 320]) {
    await page.setViewportSize({ width, height: 700 });
    const dialog = await openDialog(page, "Share", "?event=climate-talks");
    for (const field of await dialog.getByRole("textbox").all()) await expectWhole(field);
  }
});

test("the Embed dialog begins with what the reader looks at", async ({ page, framed, origin }) => {
  const dialog = await openDialog(page, "Embed", "?event=climate-talks&theme=dark");
  await expect(dialog.getByLabel("Begins with")).toHaveValue("climate-talks");
  await expect(dialog.getByLabel("Colours")).toHaveValue("dark");
  await expect(framed().element).toHaveAttribute(
    "src",
    `${origin}${framePath}?event=climate-talks&theme=dark`,
  );
});

test("the Embed dialog's snippet works in another site's page, with and without the script", async ({
  page,
  host,
}) => {
  const dialog = await openDialog(page, "Embed", "?event=climate-talks");
  const snippets: (readonly [withScript: boolean, snippet: string])[] = [];
  for (const withScript of [true, false]) {
    await dialog.getByLabel("Fits its height with a script").setChecked(withScript);
    snippets.push([withScript, await snippetOf(dialog).inputValue()]);
  }
  for (const [withScript, snippet] of snippets) {
    await test.step(`${withScript ? "with" : "without"} the script`, async () => {
      expect(snippet).not.toContain("\n");
      const frame = await host.open(hostHtml({ body: `<main>${snippet}</main>` }));
      await expect(frame.element).toHaveAttribute("title", /^Timeline: Putin/);
      await expect(frame.element).toHaveAttribute("loading", "lazy");
      await frame.expectEvent("climate-talks");
      if (withScript) await frame.expectFits();
      await frame.button("All events").click();
      await expect(frame.opener("guest-list")).toBeVisible();
      if (withScript) await frame.expectFits();
      // Without it the frame keeps its height, unless the browser fits it (frames-native-sizing.spec.ts): all can be reached.
      await frame.content.getByRole("link", { name: "Open full page" }).scrollIntoViewIfNeeded();
      await expect(frame.content.getByRole("link", { name: "Open full page" })).toBeInViewport();
    });
  }
});

test("the Embed dialog copies the snippet, and says so; without a clipboard it selects it for the reader to copy", async ({
  page,
  context,
}) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  const dialog = await openDialog(page, "Embed");
  await dialog.getByRole("button", { name: "Copy HTML" }).click();
  await expect(dialog.getByRole("status").filter({ hasText: "Copied." })).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
    await snippetOf(dialog).inputValue(),
  );
  await dialog.getByRole("button", { name: "Done" }).click();
  await page.evaluate(() => Object.defineProperty(navigator, "clipboard", { value: undefined }));
  await page.getByRole("button", { name: "Embed", exact: true }).click();
  await dialog.getByRole("button", { name: "Copy HTML" }).click();
  await expect(snippetOf(dialog)).toBeFocused();
  const selected = await snippetOf(dialog).evaluate((field) =>
    field instanceof HTMLTextAreaElement ? field.value.slice(field.selectionStart, field.selectionEnd) : "",
  );
  expect(selected).toBe(await snippetOf(dialog).inputValue());
  await expect(dialog.getByText("Copied.")).toHaveCount(0);
});

test("the Share dialog links to the page and to the event that is open, and hands the link to the system's own sheet where there is one", async ({
  page,
  origin,
}) => {
  await page.addInitScript(() => {
    const shared: unknown[] = [];
    Object.assign(navigator, {
      canShare: () => true,
      share: (data: unknown) => {
        shared.push(data);
        return Promise.reject(new DOMException("The reader changed their mind", "AbortError"));
      },
    });
    Object.assign(window, { shared });
  });
  const dialog = await openDialog(page, "Share", "?event=climate-talks");
  await dialog.getByRole("button", { name: "Share with…" }).click();
  expect(await page.evaluate(() => Object(window).shared)).toEqual([
    {
      title: "Putin will not allow the US to speak from a position of strength",
      url: `${origin}/${article}/?event=climate-talks`,
    },
  ]);
  await expect(dialog.getByLabel("Link to this page")).toHaveValue(`${origin}/${article}/`);
  const toEvent = await dialog.getByLabel("Link to event 9: Climate talks").inputValue();
  expect(toEvent).toBe(`${origin}/${article}/?event=climate-talks`);
  await page.goto(toEvent);
  await expect(page.locator("li[id=climate-talks] [aria-expanded=true]")).toBeInViewport();
});

test("the Share dialog offers no event where none is open, and no sheet where the system has none", async ({
  page,
}) => {
  const dialog = await openDialog(page, "Share");
  await expect(dialog.getByRole("textbox")).toHaveCount(1);
  await expect(dialog.getByRole("button", { name: "Share with…" })).toHaveCount(0);
});

for (const name of ["Share", "Embed"] as const) {
  test(`${name} closes on Escape and on Done and gives the focus back, and fits any window, and nothing in it is cut`, async ({
    page,
    framed,
  }) => {
    const dialog = await openDialog(page, name, "?event=guest-list");
    const button = page.getByRole("button", { name, exact: true });
    await page.keyboard.press("Escape");
    await expect(dialog).toBeHidden();
    await expect(button).toBeFocused();
    await page.keyboard.press("Enter");
    await expect(dialog).toBeVisible();
    for (const width of [1280, 390, 320]) {
      await test.step(`fits ${width} px`, async () => {
        await page.setViewportSize({ width, height: 800 });
        if (name === "Embed") await framed().expectAlive();
        const box = await dialog.boundingBox();
        expect(box?.x).toBeGreaterThanOrEqual(0);
        expect((box?.x ?? 0) + (box?.width ?? width)).toBeLessThanOrEqual(width);
        const cut = await dialog.evaluate((element) => element.scrollWidth - element.clientWidth);
        expect(cut).toBe(0);
      });
    }
    await dialog.getByRole("button", { name: "Done" }).click();
    await expect(dialog).toBeHidden();
    await expect(button).toBeFocused();
  });
}

async function openDialog(page: Page, name: "Embed" | "Share", search = ""): Promise<Locator> {
  await page.goto(`/${search}`);
  await expect(page.locator("html[data-live]")).toBeAttached();
  await page.getByRole("button", { name, exact: true }).click();
  const dialog = page.getByRole("dialog", { name: name === "Embed" ? "Embed this timeline" : "Share" });
  await expect(dialog).toBeVisible();
  return dialog;
}

/** No line of it is cut off. */
async function expectWhole(field: Locator): Promise<void> {
  const hidden = await field.evaluate(({ scrollHeight, clientHeight, scrollWidth, clientWidth }) => ({
    lines: scrollHeight - clientHeight,
    letters: scrollWidth - clientWidth,
  }));
  expect(hidden).toEqual({ lines: 0, letters: 0 });
}

function snippetOf(dialog: Locator): Locator {
  return dialog.getByLabel("HTML for your page");
}

/** The address as a browser reads it out of the snippet. */
function srcIn(page: Page, snippet: string): Promise<string | null> {
  const src = snippet.match(/ src="([^"]*)"/)?.[1] ?? "";
  return page.evaluate((text) => text.replaceAll("&amp;", "&"), src);
}
