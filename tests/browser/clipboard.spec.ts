// Copying a link or a quote; and, where the clipboard is refused, the text there to be copied by hand.
import type { Page } from "@playwright/test";
import { expect, test } from "./page.ts";

const link = (origin: string) => `${origin}/position-of-strength/?event=guest-list`;
const citation = (origin: string) =>
  [
    "“As the White House reported on March 26, Biden included Putin on the list of persons invited to the first major climate talks during his administration.”",
    "“In total, the US authorities have sent about 40 invitations.”",
    "— Putin will not allow the US to speak from a position of strength, 30 March 2021",
    link(origin),
  ].join("\n");

test.describe("where the clipboard is granted", () => {
  test.beforeEach(({ context }) => context.grantPermissions(["clipboard-read", "clipboard-write"]));

  test("Copy link copies the event's address alone, whatever else is chosen; Copy quote every quote with headline, date and address", async ({
    page,
    origin,
    viewer,
  }) => {
    await viewer.open("/?theme=dark&voice=white-house&event=guest-list");
    await viewer.button("Copy link").click();
    await expect(viewer.status).toHaveText("Link copied.");
    await expect(viewer.entry("guest-list")).toContainText("Link copied.");
    expect(await clipboard(page)).toBe(link(origin));
    await viewer.button("Copy quote").click();
    await expect(viewer.status).toHaveText("Quote copied.");
    expect(await clipboard(page)).toBe(citation(origin));
  });

  test("a copied link shows the same event on another visit", async ({ page, viewer }) => {
    await viewer.openWithoutAxis("/position-of-strength/#guest-list");
    await viewer.button("Copy link").click();
    await expect(viewer.status).toHaveText("Link copied.");
    await page.goto(await clipboard(page));
    await expect(viewer.opener("guest-list")).toHaveAttribute("aria-expanded", "true");
    expect(new URL(page.url()).pathname).toBe("/position-of-strength/");
  });
});

test.describe("where the clipboard is refused", () => {
  for (const [how, refuse] of [
    ["by the browser", refuseByPermission],
    ["by being absent, as on an insecure page", removeClipboard],
  ] as const) {
    test(`${how}, the text appears selected, and goes when the reader is done`, async ({
      page,
      origin,
      viewer,
    }) => {
      await refuse(page);
      await viewer.open("/?event=guest-list");
      for (const [name, expected] of [
        ["Copy quote", citation(origin)],
        ["Copy link", link(origin)],
      ] as const) {
        await viewer.button(name).click();
        const text = viewer.entry("guest-list").getByRole("textbox");
        await expect(text).toHaveValue(expected);
        await expect(text).toBeFocused();
        expect(await selectedText(page)).toBe(expected);
        await expect(viewer.status).toHaveText("Not copied: the text is selected instead.");
      }
      await test.step("asked for again, the text is selected again", async () => {
        await page.getByRole("heading", { level: 1 }).click();
        await viewer.button("Copy link").click();
        await expect(page.getByRole("textbox")).toBeFocused();
        expect(await selectedText(page)).toBe(link(origin));
      });
      await viewer.entry("guest-list").getByRole("button", { name: "Close" }).click();
      await expect(page.getByRole("textbox")).toHaveCount(0);
      const focus = await page.evaluate(() => document.activeElement?.localName);
      expect(focus, "the focus is not lost with the button that closed the text").not.toBe("body");
      await test.step("the text goes with its event", async () => {
        await viewer.button("Copy link").click();
        await expect(page.getByRole("textbox")).toBeVisible();
        await viewer.button("Next event").click();
        await expect(page.getByRole("textbox")).toHaveCount(0);
        await page.goBack();
        await expect(viewer.opener("guest-list")).toHaveAttribute("aria-expanded", "true");
        await expect(page.getByRole("textbox")).toHaveCount(0);
      });
    });
  }
});

function clipboard(page: Page): Promise<string> {
  return page.evaluate(() => navigator.clipboard.readText());
}

/** What the selection in the focused text field holds. */
function selectedText(page: Page): Promise<string> {
  return page.evaluate(() => {
    const field = document.activeElement;
    return field instanceof HTMLTextAreaElement
      ? field.value.slice(field.selectionStart, field.selectionEnd)
      : "";
  });
}

async function refuseByPermission(page: Page): Promise<void> {
  const cdp = await page.context().newCDPSession(page);
  // In this test's own context: the browser goes on with the next test.
  const { targetInfo } = await cdp.send("Target.getTargetInfo");
  await cdp.send("Browser.setPermission", {
    permission: { name: "clipboard-write" },
    setting: "denied",
    ...(targetInfo.browserContextId ? { browserContextId: targetInfo.browserContextId } : {}),
  });
}

async function removeClipboard(page: Page): Promise<void> {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, "clipboard", { value: undefined });
  });
}
