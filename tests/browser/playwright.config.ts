// The browser tests: on the built site, in a real Chromium, two at a time, and never twice.
import { defineConfig } from "@playwright/test";
import { browserArguments, findBrowser } from "../support/browser.ts";

const civilDates = /civil-dates\.spec\.ts/;
const zones = ["UTC", "Pacific/Kiritimati", "America/Los_Angeles"];

export default defineConfig({
  testDir: ".",
  outputDir: "../../node_modules/.cache/playwright",
  globalSetup: "./serve-sites.ts",
  fullyParallel: true,
  forbidOnly: true,
  workers: 2,
  retries: 0,
  // Limits that only a hang reaches, on machines of any speed.
  timeout: 180_000,
  expect: { timeout: 120_000, toPass: { timeout: 120_000, intervals: [50, 100, 250] } },
  reporter: "list",
  use: {
    viewport: { width: 1280, height: 900 },
    locale: "en-GB",
    launchOptions: { executablePath: await findBrowser(), args: browserArguments },
  },
  projects: [
    { name: "every promise", testIgnore: civilDates, use: { timezoneId: "America/New_York" } },
    ...zones.map((zone) => ({
      name: `in ${zone}`,
      testMatch: civilDates,
      use: { timezoneId: zone },
    })),
  ],
});
