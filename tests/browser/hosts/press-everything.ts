// A reader who presses whatever there is to press on a page.
import { expect, type Page } from "@playwright/test";
import { framedOn } from "./framed.ts";

/** Dialogs included. The page stands by itself; the frame in it is the Embed dialog's preview. */
export async function pressEverything(page: Page): Promise<void> {
  const press = (name: string) => page.getByRole("button", { name, exact: true }).first().click();
  await expect(page.locator("[data-part=axis] .vis-timeline")).toBeVisible();
  await press("Next event");
  if ((await page.getByRole("button", { name: "All events" }).count()) > 0) await press("All events");
  for (const name of ["Zoom in", "Zoom out", "Show all", "Copy link", "Copy quote", "Show in article"]) {
    await press(name);
  }
  const dialog = page.getByRole("dialog");
  for (const name of ["Share", "Embed"]) {
    if ((await page.getByRole("button", { name, exact: true }).count()) === 0) continue;
    await press(name);
    await expect(dialog).toBeVisible();
    if (name === "Embed") {
      await framedOn(page).expectAlive();
      await dialog.getByLabel("Colours").selectOption("dark");
      await dialog.getByLabel("Begins with").selectOption("climate-talks");
      await framedOn(page).expectAlive();
    }
    await dialog.getByRole("button", { name: /^Copy/ }).first().click();
    await dialog.getByRole("button", { name: "Done" }).click();
    await expect(dialog).toBeHidden();
  }
}
