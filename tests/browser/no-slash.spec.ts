// Hosts that answer an address without its last slash with the page of the one that has it, and send nobody on: everything works
// as ever, in a folder of the host too.
import { hostHtml } from "./hosts/host-pages.ts";
import { expect, test } from "./page.ts";
import { viewerOn } from "./viewer.ts";

const article = "position-of-strength";

for (const folder of ["", "/second"]) {
  test(`${folder || "at the root"}, a page lives, shows the event of its address, and is linked as it should be`, async ({
    page,
    origin,
  }) => {
    const viewer = viewerOn(page);
    for (const address of ["?event=climate-talks", "#climate-talks"]) {
      await page.goto(`${folder}/${article}${address}`);
      await expect(page.locator("[data-part=axis] .vis-timeline")).toBeVisible();
      await viewer.expectSelected("climate-talks");
      expect(page.url()).toBe(`${origin}${folder}/${article}/${address}`);
    }
    await viewer.opener("guest-list").click();
    await viewer.expectSelected("guest-list");
    await page.goBack();
    await viewer.expectSelected("climate-talks");
    await page.getByRole("button", { name: "Share", exact: true }).click();
    await expect(page.getByLabel("Link to this page")).toHaveValue(`${origin}${folder}/${article}/`);
  });

  test(`${folder || "at the root"}, a frame lives in its sandbox, and leads to the full page`, async ({
    host,
    page,
    framed,
  }) => {
    for (const path of [`${folder}/${article}/embed`, `${folder}/embed`]) {
      for (const sandbox of ["", 'sandbox="allow-scripts allow-popups"']) {
        const frame = `<iframe src="${host.places.reader}${path}" title="Timeline" width="600" height="600" ${sandbox}></iframe>`;
        await page.goto(host.publish(hostHtml({ body: frame })));
        await framed().expectAlive();
        const href = await framed()
          .content.getByRole("link", { name: "Open full page" })
          .evaluate((link) => (link instanceof HTMLAnchorElement ? link.href : ""));
        expect(href).toBe(`${host.places.reader}${path.replace(/embed$/, "")}?event=guest-list`);
      }
    }
  });
}

test("no step is added to the reader's way back, and a reload finds the page", async ({ page, viewer }) => {
  await page.goto("/");
  await page.goto(`/${article}?voice=white-house`);
  await expect(page.locator("html[data-live]")).toBeAttached();
  await page.reload();
  await expect(viewer.entries).toHaveCount(2);
  await page.goBack();
  await expect(page).toHaveURL("/");
});
