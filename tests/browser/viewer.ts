// The viewer in its page, as its reader meets it: where the contract says that the parts of the document are found
// (shared/contract.md, "The document"), how it is opened, and what shows that an event is selected.
import { expect, type Locator, type Page } from "@playwright/test";

export type Viewer = ReturnType<typeof viewerOn>;

export function viewerOn(page: Page) {
  const list = page.getByRole("list", { name: "Events", exact: true });
  const article = page.getByRole("article", { name: "The article", exact: true });
  const axis = page.locator("[data-part=axis]");
  // On narrow pages one of the two is hidden at a time; what is selected is so in both.
  const everyList = page.getByRole("list", { name: "Events", exact: true, includeHidden: true });
  const everyArticle = page.getByRole("article", { name: "The article", exact: true, includeHidden: true });
  const entry = (id: string): Locator => list.locator(`li[id="${id}"]`);
  /** The control that opens an event. */
  const opener = (id: string): Locator => entry(id).getByRole("button").first();
  /** The passages that an event quotes, in order of the text. */
  const marks = (id: string): Locator => article.locator(`mark[data-events~="${id}"]`);
  /** An event as the axis draws it. */
  const bar = (id: string): Locator => axis.locator(`[data-event="${id}"]`);
  const button = (name: string): Locator => page.getByRole("button", { name, exact: true });

  /** The scripts are there. */
  async function expectAlive(): Promise<void> {
    await expect(page.locator("html[data-live]")).toBeAttached();
  }

  /** The axis lives: its buttons do something. */
  async function expectAxis(): Promise<void> {
    await expect(button("Zoom in")).toBeEnabled();
    await expect(axis.locator(".vis-timeline")).toBeVisible();
  }

  return {
    page,
    list,
    entries: list.locator("> li"),
    /** Where the list scrolls, on pages that fill their window. */
    listPane: page.locator("[data-part=list-pane]"),
    article,
    axis,
    dateline: axis.locator("[data-part=dateline]"),
    status: page.getByRole("status"),
    /** The chosen event, over the foot of a narrow page's article. */
    sheet: page.locator("[data-part=sheet]"),
    /** What is offered where more than one event quotes the words that were pressed. */
    choice: page.getByRole("group", { name: "More than one event quotes these words" }),
    entry,
    opener,
    marks,
    bar,
    /** The shape that is drawn for an event, without its label and ring. */
    shape: (id: string): Locator => bar(id).locator("rect").last(),
    button,
    /** A voice's chip, which narrows the page to it. */
    voiceChip: (name: string): Locator =>
      page.getByRole("group", { name: "Who speaks" }).getByRole("button", { name }),
    expectAlive,
    expectAxis,

    /** Opens an address and waits for the axis to live. */
    async open(address: string): Promise<void> {
      await page.goto(address);
      await expectAxis();
    },

    /** Opens an address that has no axis, or does not need one, and waits for the scripts. */
    async openWithoutAxis(address: string): Promise<void> {
      await page.goto(address);
      await expectAlive();
    },

    /** Exactly this event is open, and shown so in list, axis and article. */
    async expectSelected(id: string): Promise<void> {
      await expect(everyList.locator("[aria-expanded=true]")).toHaveCount(1);
      await expect(everyList.locator(`li[id="${id}"] [aria-expanded=true]`)).toBeAttached();
      // Drawn once; a still picture also has a hidden one, for another width.
      await expect(axis.locator("[data-selected]:visible")).toHaveCount(1);
      await expect(bar(id).filter({ visible: true })).toHaveAttribute("data-selected");
      const current = everyArticle.locator('mark[aria-current="true"]');
      await expect(current).toHaveCount(await everyArticle.locator(`mark[data-events~="${id}"]`).count());
      await expect(current.first()).toHaveAttribute("data-events", new RegExp(`(^| )${id}( |$)`));
    },

    async expectNoneSelected(): Promise<void> {
      await expect(everyList.locator("[aria-expanded=true]")).toHaveCount(0);
      await expect(axis.locator("[data-selected]")).toHaveCount(0);
      await expect(everyArticle.locator("mark[aria-current]")).toHaveCount(0);
    },
  };
}
