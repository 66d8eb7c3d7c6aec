// An address' options: ours are read and written by one set of names, the others are nobody's business.
import { expect, test } from "vitest";
import { optionsIn, withOptions } from "../../src/site/options.ts";

// What links and publishers' pages hold already.
const contract = [
  ["event", "event"],
  ["voice", "voice"],
  ["theme", "theme"],
  ["layout", "view"],
  ["accents", "accents"],
  ["typeface", "font"],
] as const;

test.each(contract)(
  "the option %s is called %s in an address, where it is read and where it is written",
  (option, name) => {
    expect(withOptions("", [[option, "a b&c"]])).toBe(`?${name}=a+b%26c`);
    expect(optionsIn(`?${name}=a+b%26c`)(option)).toBe("a b&c");
    expect(withOptions(`?${name}=x`, [[option, null]])).toBe("");
    expect(optionsIn("?other=x")(option)).toBeNull();
  },
);

test("others' options stay as they stand, and ours keep their place", () => {
  const search = "?q=a+b%2F&event=one&%zz&x&event=two";
  expect(withOptions(search, [["event", "three"]])).toBe("?q=a+b%2F&event=three&%zz&x");
  expect(withOptions(search, [["theme", "dark"]])).toBe(`${search}&theme=dark`);
});
