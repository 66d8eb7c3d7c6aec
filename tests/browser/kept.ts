// The page as the build wrote it, which stays or comes back whatever fails in a script.
import { expect, type FrameLocator, type Page } from "@playwright/test";
import { bundled } from "./shown-articles.ts";
import type { Viewer } from "./viewer.ts";

const complete = "the article, its events and its links are complete.";

/** The one line above it. */
export const sentences = {
  notStarted: `Interactive parts did not start in this browser; ${complete}`,
  stopped: `Interactive parts stopped working; ${complete}`,
  misfit: /^Interactive parts did not start, since this page’s data and its script do not fit together/,
} as const;

const { events, articleBody, headline } = bundled.file;

/** The default article's page is whole, says in one line what does not work, and leads from event to words and back. */
export async function expectKept(page: Page, viewer: Viewer, sentence: string | RegExp): Promise<void> {
  await expectWhole(page, sentence);
  await expect(viewer.axis.locator("[data-event]:visible")).toHaveCount(events.length);
  await viewer.entry("climate-talks").locator("h3 a").click();
  await expect(viewer.entry("climate-talks").locator("blockquote").first()).toBeVisible();
  await expect(viewer.entry("climate-talks")).toBeInViewport();
  await viewer.entry("climate-talks").locator("a", { hasText: "Show in article" }).click();
  await expect(viewer.marks("climate-talks").first()).toBeInViewport();
}

/** List, article and picture of the default article are there, and nothing else; in a page or a frame. */
export async function expectWhole(place: Page | FrameLocator, sentence: string | RegExp): Promise<void> {
  await expect(place.getByText(sentence)).toBeVisible();
  await expect(place.getByText("Interactive parts")).toHaveCount(1);
  await expect(place.locator("html[data-live]")).toHaveCount(0);
  await expect(place.locator("h1")).toHaveText(headline);
  await expect(place.locator("#event_list > li")).toHaveCount(events.length);
  await expect(place.locator("article p")).toHaveText(articleBody.split("\n\n"));
  await expect(place.locator("[data-part=axis] [data-event]")).not.toHaveCount(0);
  await expect(place.locator(".vis-timeline")).toHaveCount(0);
}
