// Where the contract says that the parts of the document are found (shared/contract.md, "The document").
import { expect, type Locator, type Page } from "@playwright/test";

export function eventList(page: Page): Locator {
  return page.getByRole("list", { name: "Events", exact: true });
}

export function entry(page: Page, id: string): Locator {
  return eventList(page).locator(`li[id="${id}"]`);
}

/** The control that opens an event. */
export function opener(page: Page, id: string): Locator {
  return entry(page, id).getByRole("button").first();
}

export function articlePane(page: Page): Locator {
  return page.getByRole("article", { name: "The article", exact: true });
}

/** The passages that an event quotes, in order of the text. */
export function marks(page: Page, id: string): Locator {
  return articlePane(page).locator(`mark[data-events~="${id}"]`);
}

export function axis(page: Page): Locator {
  return page.locator("[data-part=axis]");
}

/** An event as the axis draws it. */
export function bar(page: Page, id: string): Locator {
  return axis(page).locator(`[data-event="${id}"]`);
}

export function dateline(page: Page): Locator {
  return axis(page).locator("[data-part=dateline]");
}

export function button(page: Page, name: string): Locator {
  return page.getByRole("button", { name, exact: true });
}

/** A voice's chip, which narrows the page to it. */
export function voiceChip(page: Page, name: string): Locator {
  return page.getByRole("group", { name: "Who speaks" }).getByRole("button", { name });
}

export function status(page: Page): Locator {
  return page.getByRole("status");
}

/** Opens an address and waits for the axis to live: its buttons then do something. */
export async function openLive(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await axisLives(page);
}

export async function axisLives(page: Page): Promise<void> {
  await expect(button(page, "Zoom in")).toBeEnabled();
  await expect(axis(page).locator(".vis-timeline")).toBeVisible();
}

/** Opens an address that has no axis, or does not need one, and waits for the scripts. */
export async function openPage(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await expect(page.locator("html[data-live]")).toBeAttached();
}

/** Exactly this event is open, and shown so in list, axis and article. */
export async function expectSelected(page: Page, id: string): Promise<void> {
  await expect(eventList(page).locator("[aria-expanded=true]")).toHaveCount(1);
  await expect(opener(page, id)).toHaveAttribute("aria-expanded", "true");
  // Drawn once; a still picture also has a hidden one, for another width.
  await expect(axis(page).locator("[data-selected]:visible")).toHaveCount(1);
  await expect(bar(page, id).filter({ visible: true })).toHaveAttribute("data-selected");
  const current = articlePane(page).locator('mark[aria-current="true"]');
  await expect(current).toHaveCount(await marks(page, id).count());
  await expect(current.first()).toHaveAttribute("data-events", new RegExp(`(^| )${id}( |$)`));
}

export async function expectNoneSelected(page: Page): Promise<void> {
  await expect(eventList(page).locator("[aria-expanded=true]")).toHaveCount(0);
  await expect(axis(page).locator("[data-selected]")).toHaveCount(0);
  await expect(articlePane(page).locator("mark[aria-current]")).toHaveCount(0);
}
