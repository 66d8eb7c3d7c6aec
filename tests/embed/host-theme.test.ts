// @vitest-environment jsdom
// Whether a host's ground is light or dark, as each browser may write its colour.
import { expect, test } from "vitest";
import { groundIn } from "../../src/embed/host-theme.ts";

test.each([
  ["rgb(0, 0, 0)", "dark"],
  ["rgb(1, 1, 1)", "dark"],
  ["rgb(22, 22, 19)", "dark"],
  ["rgb(0, 0, 255)", "dark"],
  ["rgb(110, 110, 110)", "dark"],
  ["rgba(18, 18, 18, 0.9)", "dark"],
  ["rgb(18 18 18 / 0.9)", "dark"],
  ["color(srgb 0.1 0.1 0.1)", "dark"],
  ["color(display-p3 0.05 1e-05 0.2)", "dark"],
  ["oklch(0.2 0.02 260)", "dark"],
  ["oklab(0.141 0.00136334 -0.00479054)", "dark"],
  ["lab(2.51107 0.242703 -0.886115)", "dark"],
  ["lch(20 none none)", "dark"],
  ["rgb(255, 255, 255)", "light"],
  ["rgb(255, 241, 229)", "light"],
  ["rgb(150, 150, 150)", "light"],
  ["rgb(255, 255, 0)", "light"],
  ["color(srgb 0.9 0.95 1)", "light"],
  ["color(display-p3 1 1 1 / 0.8)", "light"],
  ["oklch(0.98 0.003 247.858)", "light"],
  ["oklab(1 0 0)", "light"],
  ["lab(98.26 -0.24 -0.71)", "light"],
  ["lch(100 0 0)", "light"],
  ["rgba(0, 0, 0, 0)", null],
  ["rgba(0, 0, 0, 0.1)", null],
  ["oklch(0.2 0.02 260 / 0.2)", null],
  ["color(srgb 0.1 0.1 0.1 / 0)", null],
])("%s is %s", (colour, ground) => {
  expect(groundIn(colour)).toBe(ground);
});
