// Our frame as a host's reader meets it: where its parts are, what shows that an event is open in it, and whether it fits.
import { expect, type Locator, type Page } from "@playwright/test";
import { heardOf } from "./heard.ts";

export type Framed = ReturnType<typeof framedOn>;

/** `index` is the frame's place among those of the page. */
export function framedOn(page: Page, index = 0) {
  const element = page.locator("iframe").nth(index);
  const content = element.contentFrame();

  /** The height in px that the host was last told. */
  async function toldPx(): Promise<number> {
    const last = (await heardOf(page, "sourceline:resize", index)).at(-1);
    return typeof last?.height === "number" ? last.height : -1;
  }

  return {
    element,
    content,
    html: content.locator("html"),
    axis: content.locator("[data-part=axis]"),
    article: content.getByRole("article"),
    button: (name: string | RegExp): Locator =>
      content.getByRole("button", { name, exact: typeof name === "string" }),
    entry: (id: string): Locator => content.locator(`li[id="${id}"]`),
    /** The control that opens an event in the list. */
    opener: (id: string): Locator => content.locator(`li[id="${id}"]`).getByRole("button").first(),
    /** The passages that an event quotes. */
    marks: (id: string): Locator => content.locator(`mark[data-events~="${id}"]`),
    /** The shape that the axis draws for an event, without its label and ring. */
    shape: (id: string): Locator =>
      content.locator(`[data-part=axis] [data-event="${id}"]`).locator("rect").last(),
    toldPx,
    /** Where the entries begin in the frame, in px from its upper edge. */
    stagePx: (): Promise<number> =>
      content
        .getByRole("list", { name: "Events", exact: true })
        .evaluate((list) => list.getBoundingClientRect().top + window.scrollY),

    /**
     * The host gives the frame's column another width, or the frame itself where it stands in none. It stays in sight:
     * a browser lets what is out of sight rest.
     */
    async widen(widthPx: number): Promise<void> {
      await element.evaluate((frame, px) => {
        const column = frame.closest<HTMLElement>("[data-column]");
        if (column) column.style.width = `${px}px`;
        else frame.setAttribute("width", String(px));
      }, widthPx);
      await element.scrollIntoViewIfNeeded();
    },

    /** The one event that is open in the frame. */
    async expectEvent(id: string): Promise<void> {
      await expect(content.locator("li[id]:has([aria-expanded=true])")).toHaveAttribute("id", id);
    },

    /** The scripts are there, and so is the axis. */
    async expectAlive(): Promise<void> {
      await expect(content.locator("html[data-live]")).toBeAttached();
      await expect(content.locator("[data-part=axis] .vis-timeline")).toBeVisible();
    },

    /**
     * The frame is as high as its content, within a pixel, and as the host was told; or as near as the host lets it be.
     * It has nothing to scroll, unless the host wants it lower than it is.
     */
    async expectFits(clampPx: readonly [number, number] = [0, 100_000]): Promise<void> {
      await expect(async () => {
        const told = await toldPx();
        const { contentPx, hiddenPx, widthPx } = await measured(content.locator("#sourceline_root"));
        const { givenPx, givenWidthPx } = await element.evaluate((frame) => ({
          givenPx: frame.clientHeight,
          givenWidthPx: frame.clientWidth,
        }));
        expect(widthPx.window, "the frame knows how wide it is").toBe(givenWidthPx);
        expect(Math.abs(told - contentPx), `told ${told}, is ${contentPx}`).toBeLessThanOrEqual(1);
        const wantedPx = Math.min(Math.max(told, clampPx[0]), clampPx[1]);
        expect(Math.abs(givenPx - wantedPx), `given ${givenPx}, wants ${wantedPx}`).toBeLessThanOrEqual(1);
        if (wantedPx === told) expect(hiddenPx, "what the frame hides of its content").toBeLessThanOrEqual(0);
        expect(widthPx.content, "nothing is wider than the frame").toBeLessThanOrEqual(widthPx.frame);
      }).toPass({ intervals: [50] });
    },

    /** The colour of the frame's page, as the browser computes it. */
    canvas(): Promise<string> {
      return content.locator("html").evaluate((html) => getComputedStyle(html).backgroundColor);
    },
  };
}

function measured(root: Locator) {
  return root.evaluate((element) => {
    const page = document.documentElement;
    return {
      contentPx: element.getBoundingClientRect().height,
      hiddenPx: page.scrollHeight - page.clientHeight,
      widthPx: { window: innerWidth, content: page.scrollWidth, frame: page.clientWidth },
    };
  });
}

/** As in src/app/styles/tokens.css. */
export const canvas = { light: "rgb(251, 250, 247)", dark: "rgb(22, 22, 19)" } as const;
