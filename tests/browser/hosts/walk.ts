// A reader's walk through a frame that stands in the text of a host's page: what is chosen is in the reader's view, and nothing
// that the frame does moves the host's page.
import { expect, type Page } from "@playwright/test";
import type { Framed } from "./framed.ts";
import { frameHtml, hostHtml } from "./host-pages.ts";

const text = `<p>${"A sentence of the publisher's own. ".repeat(12)}</p>`.repeat(12);

/** A page with text above the frame and below it, and what listens to it. */
export function textAround(src: string, widthPx: number, listener: string, attributes = ""): string {
  const column = `<div data-column style="width: ${widthPx}px">${frameHtml(src, attributes)}</div>`;
  return hostHtml({ body: text + column + text + listener });
}

/** As far as the host may be moved by what the frame does, in px. */
const mostMovedPx = 0;

/**
 * Chooses each event from the list, and from the axis where it is drawn apart; shows it in the article and comes back; steps on
 * and back. Begins where the reader sees the entries: the frame's end is at the window's. Gives the ids, in order: of `most` events.
 */
export async function walk(
  page: Page,
  frame: Framed,
  { most = Number.POSITIVE_INFINITY } = {},
): Promise<readonly string[]> {
  const entries = frame.content.getByRole("list", { name: "Events", exact: true }).locator("> li");
  const ids = (await entries.evaluateAll((all) => all.map(({ id }) => id))).slice(0, most);
  const atY = await page.evaluate(() => {
    const end = document.querySelector("iframe")?.getBoundingClientRect().bottom ?? 0;
    window.scrollBy(0, end - window.innerHeight);
    return window.scrollY;
  });
  const press = async (name: string) => frame.button(name).click();
  const expectUnmoved = async () => {
    const movedPx = Math.abs((await page.evaluate(() => window.scrollY)) - atY);
    expect(movedPx, "the host's page was moved").toBeLessThanOrEqual(mostMovedPx);
  };
  const tops = new Set<number>();
  const expectSeen = async (id: string) => {
    await frame.expectEvent(id);
    await expect(frame.opener(id)).toBeInViewport({ ratio: 1 });
    await expect(frame.entry(id).locator("blockquote").first()).toBeInViewport({ ratio: 1 });
    await expectUnmoved();
    tops.add(await frame.stagePx());
  };
  for (const [index, id] of ids.entries()) {
    await press("All events");
    await frame.opener(id).click();
    await expectSeen(id);
    await frame.button("Show in article").click();
    await expect(frame.marks(id).first()).toBeInViewport({ ratio: 1 });
    await expect(frame.button(`Back to event ${index + 1}`)).toBeInViewport({ ratio: 1 });
    await expectUnmoved();
    await press(`Back to event ${index + 1}`);
    await expectSeen(id);
    const next = ids[index + 1];
    if (next) {
      await press("Next event");
      await expectSeen(next);
      const token = frame.axis.locator(`[data-event="${id}"]`);
      if ((await token.count()) > 0) await token.click();
      else await press("Previous event");
      await expectSeen(id);
    }
  }
  expect([...tops], "the entries stay where they are in the frame").toHaveLength(1);
  return ids;
}
