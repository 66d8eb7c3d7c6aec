// What a host may set of the looks is read into a fixed form: colours that can be seen, and three kinds of typeface.
import fc from "fast-check";
import { expect, test } from "vitest";
import { hostLook } from "../../src/view/host-look.ts";

test("nothing asked is nothing set", () => {
  expect(hostLook("")).toEqual({ accents: [], typeface: null });
  expect(hostLook("?theme=dark&event=a")).toEqual({ accents: [], typeface: null });
});

test("colours go to the voices in order, for light and for dark", () => {
  expect(hostLook("?accents=1f6f8f-B4501E").accents).toEqual([
    { light: "#1f6f8f", dark: null },
    { light: "#b4501e", dark: "#b4501e" },
  ]);
});

test.each([
  ["000000", "#000000", null],
  ["ffffff", null, "#ffffff"],
  ["767676", "#767676", "#767676"],
  // WebAIM's contrast checker against white: 3.03 and 2.99.
  ["949494", "#949494", "#949494"],
  ["959595", null, "#959595"],
  // Against #201f1b: 3.004 and 2.96.
  ["696969", "#696969", "#696969"],
  ["686868", "#686868", null],
  ["ffff00", null, "#ffff00"],
  ["00008b", "#00008b", null],
])("#%s is taken only where it can be seen: on light %o, on dark %o", (colour, light, dark) => {
  expect(hostLook(`?accents=${colour}`).accents).toEqual([{ light, dark }]);
});

test.each([
  "fff",
  "1234567",
  "12345g",
  "%231f6f8f",
  "red",
  "rgb(0,0,0)",
  "1f6f8f;background:red",
  "url(https://evil.example/x)",
  "var(--text)",
  "1f6f8f ",
  "１f6f8f",
  "constructor",
])("%s is no colour", (colour) => {
  for (const accent of hostLook(`?accents=${colour}`).accents)
    expect(accent).toEqual({ light: null, dark: null });
});

test("a colour that is none leaves the next voice its own", () => {
  const [first, second] = hostLook("?accents=-1f6f8f").accents;
  expect(first).toEqual({ light: null, dark: null });
  expect(second?.light).toBe("#1f6f8f");
});

test("there are as many accents as voices' colours, and no more", () => {
  expect(hostLook(`?accents=${Array(50).fill("1f6f8f").join("-")}`).accents).toHaveLength(8);
});

test.each([
  ["serif", "serif"],
  ["sans", "sans"],
  ["mono", "mono"],
  ["", null],
  ["Serif", null],
  ["Comic Sans", null],
  ["serif;color:red", null],
  ["__proto__", null],
  ["length", null],
])("font=%s is %o", (font, typeface) => {
  expect(hostLook(`?font=${encodeURIComponent(font)}`).typeface).toBe(typeface);
});

test("whatever the address says, nothing but hex colours and known names comes out", () => {
  const text = fc.oneof(fc.string(), fc.stringMatching(/^[0-9a-fA-F-]{0,40}$/));
  const lists = fc
    .array(fc.stringMatching(/^([0-9a-f]{3}|[0-9A-F]{6}|[0-9a-f]{0,8})$/))
    .map((all) => all.join("-"));
  const fonts = fc.constantFrom("serif", "sans", "mono", "Serif", "monospace");
  const taken = { colours: 0, typefaces: 0, nothing: 0 };
  fc.assert(
    fc.property(fc.oneof(text, lists), fc.oneof(text, fonts), (accents, font) => {
      const look = hostLook(`?accents=${encodeURIComponent(accents)}&font=${encodeURIComponent(font)}`);
      expect(["serif", "sans", "mono", null]).toContain(look.typeface);
      expect(look.accents.length).toBeLessThanOrEqual(8);
      for (const { light, dark } of look.accents) {
        for (const colour of [light, dark]) {
          if (colour === null) continue;
          taken.colours += 1;
          expect(colour).toMatch(/^#[0-9a-f]{6}$/);
        }
      }
      if (look.typeface !== null) taken.typefaces += 1;
      const hasColour = look.accents.some(({ light, dark }) => light !== null || dark !== null);
      if (look.typeface === null && !hasColour) taken.nothing += 1;
    }),
    { numRuns: 1_000 },
  );
  for (const [what, count] of Object.entries(taken)) expect(count, what).toBeGreaterThan(50);
});
