// The oldest browsers in which the page comes alive: what every script and sheet of the site is written down to, and what
// README.md says. In older ones the page stays as the build wrote it.

/**
 * Of March to July 2023. What sets them: container queries' lengths, `color-mix()` and cascade layers in the sheets
 * (Chromium 111, Firefox 113, Safari 16.2), `toSorted()` (Firefox 115), and look-behind in regular expressions (Safari
 * 16.4). Younger things in the sheets are written down (`light-dark()`) or only add something (`:has()`, `text-wrap`,
 * `scripting`); younger things in the scripts are asked for before they are used (popovers, `Intl.Segmenter`).
 */
export const oldestBrowsers = ["chrome111", "edge111", "firefox115", "ios16.4", "safari16.4"];

/** The newest ECMAScript that all of them read. */
export const newestSyntax = 2022;
