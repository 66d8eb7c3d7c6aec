// Our frame as a host's reader meets it: where its parts are, and whether it fits.
import { expect, type FrameLocator, type Locator, type Page } from "@playwright/test";
import { heardOf } from "./heard.ts";

export interface Framed {
  readonly page: Page;
  /** Its place among the host's frames. */
  readonly index: number;
  readonly element: Locator;
  readonly content: FrameLocator;
}

export function framed(page: Page, index = 0): Framed {
  const element = page.locator("iframe").nth(index);
  return { page, index, element, content: element.contentFrame() };
}

export function pressable({ content }: Framed, name: string | RegExp): Locator {
  return content.getByRole("button", { name, exact: typeof name === "string" });
}

/** The control that opens an event in the list. */
export function opener({ content }: Framed, id: string): Locator {
  return content.locator(`li[id="${id}"]`).getByRole("button").first();
}

/** The one event that is open in the frame. */
export async function expectEvent({ content }: Framed, id: string): Promise<void> {
  await expect(content.locator("li[id]:has([aria-expanded=true])")).toHaveAttribute("id", id);
}

/** The scripts are there, and so is the axis. */
export async function expectAlive({ content }: Framed): Promise<void> {
  await expect(content.locator("html[data-live]")).toBeAttached();
  await expect(content.locator("[data-part=axis] .vis-timeline")).toBeVisible();
}

/** Opens a host's page, and gives its first frame once that is alive. */
export async function openFramed(page: Page, address: string): Promise<Framed> {
  await page.goto(address);
  const frame = framed(page);
  await expectAlive(frame);
  return frame;
}

/** The height in px that the host was last told. */
export async function toldPx({ page, index }: Framed): Promise<number> {
  const last = (await heardOf(page, "sourceline:resize", index)).at(-1);
  return typeof last?.height === "number" ? last.height : -1;
}

/**
 * The frame is as high as its content, within a pixel, and as the host was told; or as near as the host lets it be. It has
 * nothing to scroll, unless the host wants it lower than it is.
 */
export async function expectFits(
  frame: Framed,
  clampPx: readonly [number, number] = [0, 100_000],
): Promise<void> {
  await expect(async () => {
    const told = await toldPx(frame);
    const { contentPx, hiddenPx, widthPx } = await measured(frame);
    const givenPx = await frame.element.evaluate((element) => element.clientHeight);
    expect(Math.abs(told - contentPx), `told ${told}, is ${contentPx}`).toBeLessThanOrEqual(1);
    const wantedPx = Math.min(Math.max(told, clampPx[0]), clampPx[1]);
    expect(Math.abs(givenPx - wantedPx), `given ${givenPx}, wants ${wantedPx}`).toBeLessThanOrEqual(1);
    if (wantedPx === told) expect(hiddenPx, "what the frame hides of its content").toBeLessThanOrEqual(0);
    expect(widthPx.content, "nothing is wider than the frame").toBeLessThanOrEqual(widthPx.frame);
  }).toPass({ timeout: 5_000, intervals: [50] });
}

function measured({ content }: Framed) {
  return content.locator("#sourceline_root").evaluate((root) => {
    const page = document.documentElement;
    return {
      contentPx: root.getBoundingClientRect().height,
      hiddenPx: page.scrollHeight - page.clientHeight,
      widthPx: { content: page.scrollWidth, frame: page.clientWidth },
    };
  });
}

/** The colour of the frame's page, as the browser computes it. */
export function canvasOf({ content }: Framed): Promise<string> {
  return content.locator("html").evaluate((html) => getComputedStyle(html).backgroundColor);
}

/** As in src/app/styles/tokens.css. */
export const canvas = { light: "rgb(251, 250, 247)", dark: "rgb(22, 22, 19)" } as const;
