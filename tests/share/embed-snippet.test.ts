// @vitest-environment jsdom
// What a publisher pastes must be one line that every browser and filter reads as the frame that was chosen.
import { HtmlValidate, StaticConfigLoader } from "html-validate";
import { expect, test } from "vitest";
import { type EmbedChoices, embedSnippet, frameAddress } from "../../src/share/embed-snippet.ts";
import { placesOn } from "../../src/site/addresses.ts";
import { defaultView } from "../../src/view/view.ts";

const places = placesOn("https://news.example/timelines/", "position-of-strength");
const choices: EmbedChoices = { ...defaultView, withScript: true };

function read(snippet: string) {
  const template = document.createElement("template");
  template.innerHTML = snippet;
  return [...template.content.childNodes];
}

function frameIn(snippet: string): HTMLIFrameElement {
  const [frame] = read(snippet);
  if (!(frame instanceof HTMLIFrameElement)) throw new Error("The snippet begins with no frame");
  return frame;
}

test("what is the default is left out of the address", () => {
  expect(frameAddress(places, choices)).toBe(places.frame);
});

test.each<[Partial<EmbedChoices>, string]>([
  [{ theme: "dark" }, "?theme=dark"],
  [{ event: "climate-talks" }, "?event=climate-talks"],
  [{ voice: "_article" }, "?voice=_article"],
  [{ layout: "list" }, "?view=list"],
  [{ scale: "true" }, "?scale=true"],
  [{ scale: "short" }, "?scale=short"],
  [
    { event: "a", voice: "b", theme: "light", layout: "axis", scale: "true" },
    "?event=a&voice=b&theme=light&view=axis&scale=true",
  ],
  [{ event: "a b&c" }, "?event=a+b%26c"],
])("%o is %s in the address", (chosen, search) => {
  expect(frameAddress(places, { ...choices, ...chosen })).toBe(places.frame + search);
});

test("the snippet is one frame in one line, and the script where it is wanted", () => {
  const snippet = embedSnippet(places, choices, "Timeline: a headline");
  expect(snippet).not.toMatch(/[\r\n]/);
  expect(read(snippet).map(({ nodeName }) => nodeName)).toEqual(["IFRAME", "SCRIPT"]);
  const without = embedSnippet(places, { ...choices, withScript: false }, "Timeline: a headline");
  expect(read(without).map(({ nodeName }) => nodeName)).toEqual(["IFRAME"]);
});

test("its frame has a name, loads late, and a height that holds where nothing sizes it", () => {
  const frame = frameIn(embedSnippet(places, choices, "Timeline: a headline"));
  expect(frame.title).toBe("Timeline: a headline");
  expect(frame.getAttribute("loading")).toBe("lazy");
  expect(frame.width).toBe("600");
  expect(frame.style.width).toBe("100%");
  expect(Number(frame.height)).toBeGreaterThanOrEqual(300);
  const style = frame.getAttribute("style") ?? "";
  expect(style).toContain("height:auto");
  expect(style).toContain(`min-height:${frame.height}px`);
  expect(style).toContain("frame-sizing:content-height");
});

test.each([
  ["light", "color-scheme:light"],
  ["dark", "color-scheme:dark"],
  ["auto", null],
] as const)("where %s is chosen, its frame's own colour scheme is %s", (theme, scheme) => {
  const style = frameIn(embedSnippet(places, { ...choices, theme }, "x")).getAttribute("style") ?? "";
  const schemes = style.split(";").filter((each) => each.startsWith("color-scheme"));
  expect(schemes).toEqual(scheme === null ? [] : [scheme]);
});

test("its script is loaded without holding up the page", () => {
  const [, script] = read(embedSnippet(places, choices, "x"));
  if (!(script instanceof HTMLScriptElement)) throw new Error("There is no script");
  expect(script.src).toBe(places.hostScript);
  expect(script.getAttribute("async")).toBe("");
  expect(script.text).toBe("");
});

test.each([
  'He said "no" & left',
  "<script>alert(1)</script>",
  '" onload="alert(1)',
  "'single' `ticks`",
  "&quot; &amp; &#x22;",
  "العنوان ‏ 東京 🗼",
])("a title such as %o comes out as it went in", (title) => {
  const snippet = embedSnippet(places, choices, title);
  const frame = frameIn(snippet);
  expect(frame.title).toBe(title);
  expect([...frame.attributes].map(({ name }) => name).sort()).toEqual(
    ["allow", "height", "loading", "src", "style", "title", "width"].sort(),
  );
  expect(read(snippet)).toHaveLength(2);
});

test("a headline with a line break still gives one line", () => {
  expect(embedSnippet(places, choices, "Timeline: one\ntwo")).not.toMatch(/[\r\n]/);
});

test("an address with several options is read as it was written", () => {
  const many = { ...choices, event: "a", theme: "dark" } as const;
  const frame = frameIn(embedSnippet(places, many, "x"));
  expect(frame.getAttribute("src")).toBe(frameAddress(places, many));
});

test.each(["Timeline: a headline", 'He said "no" & <left>'])("holds no error of HTML (%s)", async (title) => {
  const validator = new HtmlValidate(
    new StaticConfigLoader({ root: true, extends: ["html-validate:recommended"] }),
  );
  for (const withScript of [true, false]) {
    const { results } = await validator.validateString(
      embedSnippet(places, { ...choices, withScript }, title),
    );
    const errors = results.flatMap(({ messages }) => messages.map(({ ruleId }) => ruleId));
    // A publisher cannot know the hash of a script that the site changes, and some take nothing but the style attribute.
    expect(errors.filter((rule) => rule !== "require-sri" && rule !== "no-inline-style")).toEqual([]);
  }
  expect(frameIn(embedSnippet(places, choices, title)).getAttribute("width")).toMatch(/^\d+$/);
});
