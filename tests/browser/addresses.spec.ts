// What an address shows, what the reader's acts write into it, and what Back, Forward and reload bring back.
import { expect, test } from "./page.ts";
import {
  articlePane,
  axis,
  bar,
  button,
  entry,
  eventList,
  expectNoneSelected,
  expectSelected,
  marks,
  opener,
  openLive,
  openPage,
  status,
  voiceChip,
} from "./parts.ts";
import { bundled } from "./shown-articles.ts";

const ids = bundled.dates.map(([id]) => id);

test("`/` shows the default article with nothing selected", async ({ page }) => {
  await openLive(page, "/");
  await expectNoneSelected(page);
  await expect(eventList(page).locator("> li")).toHaveCount(ids.length);
});

for (const address of ["?event=common-topics", "#common-topics", "?event=guest-list#common-topics"]) {
  test(`${address} opens the event in list, axis and article, and brings it into view`, async ({ page }) => {
    await openLive(page, `/${address}`);
    await expectSelected(page, "common-topics");
    await expect(opener(page, "common-topics")).toBeInViewport();
    await expect(page).toHaveURL(`/${address}`);
  });
}

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });

  test("#<id> leads to the event, and so does a press on its title or its bar", async ({ page }) => {
    await page.goto("/#common-topics");
    await expect(entry(page, "common-topics")).toBeInViewport();
    await page.goto("/");
    await entry(page, "climate-talks").locator("h3 a").click();
    await expect(page).toHaveURL("/#climate-talks");
    await expect(entry(page, "climate-talks")).toBeInViewport();
    await page.goto("/");
    await bar(page, "climate-talks").filter({ visible: true }).locator("rect").click();
    await expect(page).toHaveURL("/#climate-talks");
  });
});

test("?voice narrows list and axis, dims the other passages, and keeps the events' numbers", async ({
  page,
}) => {
  await openLive(page, "/?voice=white-house");
  await expect(eventList(page).locator("> li")).toHaveCount(2);
  await expect(axis(page).locator("[data-event]")).toHaveCount(2);
  await expect(voiceChip(page, "White House")).toHaveAttribute("aria-pressed", "true");
  const dimmed = await articlePane(page)
    .locator("mark")
    .evaluateAll((passages) =>
      passages
        .filter((passage) => getComputedStyle(passage).backgroundColor === "rgba(0, 0, 0, 0)")
        .flatMap((passage) => passage.dataset.events ?? ""),
    );
  const others = bundled.file.events.filter(({ voice }) => voice !== "white-house");
  expect(new Set(dimmed)).toEqual(new Set(others.map(({ id }) => id)));
  await expect(entry(page, "climate-talks")).toContainText("9");
});

test("?voice=_article is the article's own voice", async ({ page }) => {
  await openLive(page, "/second/arabic/?voice=_article");
  await expect(eventList(page).locator("> li")).toHaveCount(3);
});

test("?theme sets the colours whatever the system's are", async ({ page }) => {
  const ground = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  await page.emulateMedia({ colorScheme: "light" });
  await openPage(page, "/");
  const light = await ground();
  await page.emulateMedia({ colorScheme: "dark" });
  const dark = await ground();
  expect(dark).not.toBe(light);
  for (const [theme, expected] of [
    ["light", light],
    ["dark", dark],
    ["auto", dark],
    ["purple", dark],
  ]) {
    await openPage(page, `/?theme=${theme}`);
    expect(await ground(), theme).toBe(expected);
  }
  await page.emulateMedia({ colorScheme: "light" });
  await openPage(page, "/?theme=dark");
  expect(await ground()).toBe(dark);
});

test("?view=list leaves out the axis, ?view=axis insists on it, and list and article do everything", async ({
  page,
}) => {
  await openPage(page, "/?view=list");
  await expect(axis(page)).toHaveCount(0);
  await opener(page, "common-topics").click();
  await expect(opener(page, "common-topics")).toHaveAttribute("aria-expanded", "true");
  await expect(marks(page, "common-topics").first()).toHaveAttribute("aria-current", "true");
  await expect(page).toHaveURL("/?view=list&event=common-topics");
  await openLive(page, "/?view=axis");
  await expect(axis(page)).toBeVisible();
});

test("what an address asks for and the article does not have falls back to the default", async ({ page }) => {
  for (const address of [
    "?event=nobody-knows",
    "?event=",
    "?voice=nobody",
    "?theme=purple&view=cube",
    "?event=__proto__&voice=constructor",
    "?lang=xx&q=words&somebody=else",
    "?event=%E0%A4%A",
  ]) {
    await openLive(page, `/${address}`);
    await expectNoneSelected(page);
    await expect(eventList(page).locator("> li")).toHaveCount(ids.length);
    expect(page.url().endsWith(`/${address}`)).toBe(true);
  }
});

test("a voice that is not the selected event's gives way to the event", async ({ page }) => {
  await openLive(page, "/?event=common-topics&voice=white-house");
  await expectSelected(page, "common-topics");
  await expect(eventList(page).locator("> li")).toHaveCount(ids.length);
});

test("a foreign fragment is left alone, then and after the reader's acts", async ({ page }) => {
  for (const fragment of ["#?secret=abc", "#amp=1", "#nobody-knows", "#%E0%A4%A"]) {
    await openLive(page, `/${fragment}`);
    await expectNoneSelected(page);
    expect(page.url().endsWith(`/${fragment}`)).toBe(true);
    await opener(page, "guest-list").click();
    await expectSelected(page, "guest-list");
    expect(page.url().endsWith(`/?event=guest-list${fragment}`)).toBe(true);
  }
});

test("a text fragment is left to the browser", async ({ page }) => {
  await openLive(page, "/#:~:text=The%20talks%20are%20scheduled");
  await expectNoneSelected(page);
  await opener(page, "guest-list").click();
  await expectSelected(page, "guest-list");
});

test("nothing is written to the address until the reader acts", async ({ page }) => {
  await page.addInitScript(() => {
    const written: string[] = [];
    Object.assign(window, { written });
    for (const method of ["pushState", "replaceState"] as const) {
      const write = history[method].bind(history);
      history[method] = (state, unused, url) => {
        written.push(String(url));
        write(state, unused, url);
      };
    }
  });
  const written = () => page.evaluate(() => (window as unknown as { written: string[] }).written);
  await openLive(page, "/?voice=peskov&theme=dark#common-topics");
  await expectSelected(page, "common-topics");
  await page.mouse.move(400, 300);
  await page.mouse.wheel(0, 200);
  await page.keyboard.press("Tab");
  await button(page, "Zoom in").click();
  await expect(status(page)).toHaveText(/The axis shows/);
  expect(await written()).toEqual([]);
  await opener(page, "extreme-scenarios").click();
  await expectSelected(page, "extreme-scenarios");
  expect(await written()).toHaveLength(1);
});

test("choosing keeps what else stands in the address, and puts the event in the place of a fragment of ours", async ({
  page,
}) => {
  await openLive(page, "/?theme=dark&somebody=else#common-topics");
  await opener(page, "guest-list").click();
  await expect(page).toHaveURL("/?theme=dark&somebody=else&event=guest-list");
  await opener(page, "guest-list").click();
  await expect(page).toHaveURL("/?theme=dark&somebody=else");
  await voiceChip(page, "White House").click();
  await expect(page).toHaveURL("/?theme=dark&somebody=else&voice=white-house");
});

test("Back and Forward go through the events that were chosen, and say so", async ({ page }) => {
  await openLive(page, "/");
  await opener(page, "guest-list").click();
  await opener(page, "common-topics").click();
  await page.goBack();
  await expectSelected(page, "guest-list");
  await expect(status(page)).toHaveText(
    /^Event 1 of 9: Biden puts Putin on the guest list, Friday 26 March 2021\.$/,
  );
  await page.goBack();
  await expectNoneSelected(page);
  await expect(page).toHaveURL("/");
  await page.goForward();
  await page.goForward();
  await expectSelected(page, "common-topics");
  await expect(page).toHaveURL("/?event=common-topics");
});

test("a reload shows the same again", async ({ page }) => {
  await openLive(page, "/");
  await voiceChip(page, "White House").click();
  await opener(page, "climate-talks").click();
  const address = page.url();
  await page.reload();
  await expectSelected(page, "climate-talks");
  await expect(eventList(page).locator("> li")).toHaveCount(2);
  expect(page.url()).toBe(address);
});

test("a link to #<id> that is followed on the open page selects the event", async ({ page }) => {
  await openLive(page, "/?event=guest-list");
  await page.evaluate(() => {
    location.hash = "#climate-talks";
  });
  await expectSelected(page, "climate-talks");
});
