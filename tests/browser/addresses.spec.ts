// What an address shows, what the reader's acts write into it, and what Back, Forward and reload bring back.
import { expect, test } from "./page.ts";
import { bundled } from "./shown-articles.ts";

const ids = bundled.dates.map(([id]) => id);

test("`/` shows the default article with nothing selected; what is chosen comes back with Back, Forward, reload and links", async ({
  page,
  viewer,
}) => {
  await viewer.open("/");
  await viewer.expectNoneSelected();
  await expect(viewer.entries).toHaveCount(ids.length);

  await test.step("Back and Forward go through the events that were chosen, and say so", async () => {
    await viewer.opener("guest-list").click();
    await viewer.opener("common-topics").click();
    await page.goBack();
    await viewer.expectSelected("guest-list");
    await expect(viewer.status).toHaveText(
      /^Event 1 of 9: Biden puts Putin on the guest list, Friday 26 March 2021\.$/,
    );
    await page.goBack();
    await viewer.expectNoneSelected();
    await expect(page).toHaveURL("/");
    await page.goForward();
    await page.goForward();
    await viewer.expectSelected("common-topics");
    await expect(page).toHaveURL("/?event=common-topics");
  });

  await test.step("a reload shows the same again", async () => {
    await viewer.voiceChip("White House").click();
    await viewer.opener("climate-talks").click();
    const address = page.url();
    await page.reload();
    await viewer.expectSelected("climate-talks");
    await expect(viewer.entries).toHaveCount(2);
    expect(page.url()).toBe(address);
  });

  await test.step("a link to #<id> that is followed on the open page selects the event", async () => {
    await viewer.opener("guest-list").click();
    await viewer.expectSelected("guest-list");
    await page.evaluate(() => {
      location.hash = "#climate-talks";
    });
    await viewer.expectSelected("climate-talks");
  });
});

test("an address opens the event that it names in list, axis and article, and brings it into view", async ({
  page,
  viewer,
}) => {
  for (const address of ["?event=common-topics", "#common-topics", "?event=guest-list#common-topics"]) {
    await test.step(`${address} opens the event in list, axis and article, and brings it into view`, async () => {
      await viewer.open(`/${address}`);
      await viewer.expectSelected("common-topics");
      await expect(viewer.opener("common-topics")).toBeInViewport();
      await expect(page).toHaveURL(`/${address}`);
    });
  }
});

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });

  test("#<id> leads to the event, and so does a press on its title or its bar", async ({ page, viewer }) => {
    await page.goto("/#common-topics");
    await expect(viewer.entry("common-topics").locator("h3")).toBeInViewport();
    await viewer.entry("climate-talks").locator("h3 a").click();
    await expect(page).toHaveURL("/#climate-talks");
    await expect(viewer.entry("climate-talks")).toBeInViewport();
    await viewer.bar("guest-list").filter({ visible: true }).locator("rect").click();
    await expect(page).toHaveURL("/#guest-list");
    await expect(viewer.entry("guest-list")).toBeInViewport();
  });
});

test("?voice narrows list and axis, dims the other passages, and keeps the events' numbers; _article is the article's own, and any gives way to the event", async ({
  viewer,
}) => {
  await viewer.open("/?voice=white-house");
  await expect(viewer.entries).toHaveCount(2);
  await expect(viewer.axis.locator("[data-event]")).toHaveCount(2);
  await expect(viewer.voiceChip("White House")).toHaveAttribute("aria-pressed", "true");
  const dimmed = await viewer.article
    .locator("mark")
    .evaluateAll((passages) =>
      passages
        .filter((passage) => getComputedStyle(passage).backgroundColor === "rgba(0, 0, 0, 0)")
        .flatMap((passage) => passage.dataset.events ?? ""),
    );
  const others = bundled.file.events.filter(({ voice }) => voice !== "white-house");
  expect(new Set(dimmed)).toEqual(new Set(others.map(({ id }) => id)));
  await expect(viewer.entry("climate-talks")).toContainText("9");

  await test.step("?voice=_article is the article's own voice", async () => {
    await viewer.open("/second/arabic/?voice=_article");
    await expect(viewer.entries).toHaveCount(3);
  });

  await test.step("a voice that is not the selected event's gives way to the event", async () => {
    await viewer.open("/?event=common-topics&voice=white-house");
    await viewer.expectSelected("common-topics");
    await expect(viewer.entries).toHaveCount(ids.length);
  });
});

test("?theme sets the colours whatever the system's are", async ({ page, viewer }) => {
  const ground = async (colorScheme: "light" | "dark") => {
    await page.emulateMedia({ colorScheme });
    return page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  };
  await viewer.openWithoutAxis("/");
  const [light, dark] = [await ground("light"), await ground("dark")];
  expect(dark).not.toBe(light);
  for (const [theme, inLight, inDark] of [
    ["light", light, light],
    ["dark", dark, dark],
    ["auto", light, dark],
    ["purple", light, dark],
  ]) {
    await viewer.openWithoutAxis(`/?theme=${theme}`);
    expect([await ground("light"), await ground("dark")], theme).toEqual([inLight, inDark]);
  }
});

test("?view=list leaves out the axis, ?view=axis insists on it, and list and article do everything", async ({
  page,
  viewer,
}) => {
  for (const layout of ["auto", "axis", "list"]) {
    await test.step(`?view=${layout} has Previous event and Next event, and the axis' controls where it is`, async () => {
      await viewer.openWithoutAxis(`/?view=${layout}`);
      await expect(viewer.button("Previous event")).toBeVisible();
      await expect(viewer.button("Next event")).toBeVisible();
      await expect(viewer.axis).toHaveCount(layout === "list" ? 0 : 1);
      await expect(viewer.button("Zoom in")).toHaveCount(layout === "list" ? 0 : 1);
      if (layout !== "list") await viewer.expectAxis();
    });
  }
  await viewer.opener("common-topics").click();
  await expect(viewer.opener("common-topics")).toHaveAttribute("aria-expanded", "true");
  await expect(viewer.marks("common-topics").first()).toHaveAttribute("aria-current", "true");
  await expect(page).toHaveURL("/?view=list&event=common-topics");
});

test("what an address asks for and the article does not have falls back to the default", async ({
  page,
  viewer,
}) => {
  for (const address of [
    "?event=nobody-knows",
    "?event=",
    "?voice=nobody",
    "?theme=purple&view=cube",
    "?event=__proto__&voice=constructor",
    "?lang=xx&q=words&somebody=else",
    "?event=%E0%A4%A",
  ]) {
    await viewer.open(`/${address}`);
    await viewer.expectNoneSelected();
    await expect(viewer.entries).toHaveCount(ids.length);
    expect(page.url().endsWith(`/${address}`)).toBe(true);
  }
});

test("a foreign fragment is left alone, then and after the reader's acts, and a text fragment to the browser", async ({
  page,
  viewer,
}) => {
  for (const fragment of ["#?secret=abc", "#amp=1", "#nobody-knows", "#%E0%A4%A"]) {
    await viewer.open(`/${fragment}`);
    await viewer.expectNoneSelected();
    expect(page.url().endsWith(`/${fragment}`)).toBe(true);
    await viewer.opener("guest-list").click();
    await viewer.expectSelected("guest-list");
    expect(page.url().endsWith(`/?event=guest-list${fragment}`)).toBe(true);
  }
  await viewer.open("/#:~:text=The%20talks%20are%20scheduled");
  await viewer.expectNoneSelected();
  await viewer.opener("guest-list").click();
  await viewer.expectSelected("guest-list");
});

test("nothing is written to the address until the reader acts", async ({ page, viewer }) => {
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
  await viewer.open("/?voice=peskov&theme=dark#common-topics");
  await viewer.expectSelected("common-topics");
  await page.mouse.move(400, 300);
  await page.mouse.wheel(0, 200);
  await page.keyboard.press("Tab");
  await viewer.button("Zoom in").click();
  await expect(viewer.status).toHaveText(/The axis shows/);
  expect(await written()).toEqual([]);
  await viewer.opener("extreme-scenarios").click();
  await viewer.expectSelected("extreme-scenarios");
  expect(await written()).toHaveLength(1);
});

test("choosing keeps what else stands in the address, and puts the event in the place of a fragment of ours", async ({
  page,
  viewer,
}) => {
  await viewer.open("/?theme=dark&somebody=else#common-topics");
  await viewer.opener("guest-list").click();
  await expect(page).toHaveURL("/?theme=dark&somebody=else&event=guest-list");
  await viewer.opener("guest-list").click();
  await expect(page).toHaveURL("/?theme=dark&somebody=else");
  await viewer.voiceChip("White House").click();
  await expect(page).toHaveURL("/?theme=dark&somebody=else&voice=white-house");
});
