// @vitest-environment jsdom
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import type { AnchoredArticle } from "../../src/article/anchored-article.ts";
import { fromPage } from "../../src/article/loaded-article.ts";
import type { Problem } from "../../src/article/problem.ts";
import { statuses } from "../../src/article/status.ts";
import type { TypeStyle } from "../../src/social-picture/fonts.ts";
import { measureTextPx } from "../../src/social-picture/measure-text.ts";
import { readPalette } from "../../src/social-picture/palette.ts";
import { drawPng, needsSystemFonts } from "../../src/social-picture/resvg.ts";
import { SocialPicture } from "../../src/social-picture/SocialPicture.tsx";
import { articleAt, articleOf, bundledArticle, everyArticle, fixtureArticle } from "../support/proved.ts";
import { InEnglish } from "../support/render.tsx";

const root = join(import.meta.dirname, "../..");
const look = {
  palette: readPalette(readFileSync(join(root, "src/app/styles/tokens.css"), "utf8")),
  icon: readFileSync(join(root, "public/favicon.svg"), "utf8"),
};

function svgOf(article: AnchoredArticle, problems: readonly Problem[] = []): string {
  return renderToStaticMarkup(
    <InEnglish>
      <SocialPicture loaded={fromPage(article, problems)} look={look} />
    </InEnglish>,
  );
}

/** Parsed as XML: what is not well formed throws. */
function drawn(article: AnchoredArticle): Element {
  const document = new DOMParser().parseFromString(svgOf(article), "image/svg+xml");
  if (document.querySelector("parsererror")) throw new Error("not well formed");
  return document.documentElement;
}

function texts(article: AnchoredArticle): string[] {
  return [...drawn(article).querySelectorAll("text")].map((text) => text.textContent);
}

/** The headline's lines. */
function headlineOf(article: AnchoredArticle): string[] {
  return [...drawn(article).querySelectorAll('text[font-family="Noto Serif"]')].map(
    (text) => text.textContent,
  );
}

function headed(headline: string): AnchoredArticle {
  return articleOf([{ id: "e" }], { headline });
}

/** Inside the card. */
const timelinePx = 1200 - 2 * 56 - 2 * 20;

/** The texts of the timeline, each with the box that its letters take; what ends in a line of its own is measured as drawn. */
function timelineTexts(article: AnchoredArticle) {
  const timeline = drawn(article).querySelector("svg > svg > g[transform]");
  if (!timeline) throw new Error("no timeline");
  return [...timeline.querySelectorAll("text")].map((element) => {
    const style: TypeStyle = {
      family: "Noto Sans",
      weight: element.getAttribute("font-weight") === "600" ? 600 : 400,
      sizePx: Number(element.getAttribute("font-size")),
    };
    const lengthPx = measureTextPx(element.textContent, style);
    const xPx = Number(element.getAttribute("x"));
    const share = { middle: 1 / 2, end: 1 }[element.getAttribute("text-anchor") ?? ""] ?? 0;
    const x1Px = xPx - lengthPx * share;
    return { text: element.textContent, x1Px, x2Px: x1Px + lengthPx, yPx: Number(element.getAttribute("y")) };
  });
}

const fixtures = ["arabic.json", "japanese-astral.json", "every-date-form.json", "twins-and-overlaps.json"];

describe("the link picture's file", () => {
  it.each<[string, AnchoredArticle]>([
    ["the bundled article", bundledArticle()],
    ...fixtures.map((name): [string, AnchoredArticle] => [name, fixtureArticle(name)]),
    ["an article without events", articleOf([])],
  ])("is a PNG of 1200×630 and of no great size, of %s", (_, article) => {
    const png = Buffer.from(drawPng(svgOf(article)));
    expect(png.subarray(0, 8).toString("latin1")).toBe("\x89PNG\r\n\x1a\n");
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
    expect(png.length).toBeGreaterThan(10_000);
    expect(png.length).toBeLessThan(150_000);
  });

  it("is the same on every machine, where the fonts of the build have all letters", () => {
    const article = bundledArticle();
    expect(needsSystemFonts(svgOf(article))).toBe(false);
    expect(drawPng(svgOf(article))).toEqual(drawPng(svgOf(article)));
  });

  it("asks the machine for the letters of other scripts", () => {
    expect(needsSystemFonts(svgOf(fixtureArticle("arabic.json")))).toBe(true);
  });
});

describe("the link picture", () => {
  it("says headline, day, number of events, who speaks, the proof and the product's name", () => {
    expect(texts(bundledArticle())).toEqual(
      expect.arrayContaining([
        "Putin will not allow the US to speak",
        "from a position of strength",
        "30 March 2021 · 9 events",
        "White House",
        "Dmitry Peskov",
        expect.stringMatching(/\bpublished\b/),
        "Biden puts Putin on the guest list",
        "22 days",
        "every quote found word for word",
        "Sourceline",
      ]),
    );
  });

  it("draws each event, in the colour of its voice, and only what is announced with an outline", () => {
    const bodies = [...drawn(bundledArticle()).querySelectorAll("[data-event] > rect")];
    const { voice, card } = look.palette;
    const colours = bodies.map((body) => body.getAttribute("stroke")).toSorted();
    expect(colours).toEqual([...Array(2).fill(voice(0)), ...Array(7).fill(voice(1))].toSorted());
    expect(bodies.filter((body) => body.getAttribute("fill") === card)).toHaveLength(1);
  });

  it("tells the statuses apart by shape and line alone", () => {
    const shapes = statuses.map((status) => {
      const group = drawn(articleOf([{ id: "e", status }])).querySelector("[data-event]");
      const body = group?.querySelector("rect");
      const isFilled = body?.getAttribute("fill") !== look.palette.card;
      const isStruck = group?.querySelector("line") != null;
      return [body?.getAttribute("rx"), isFilled, isStruck, body?.getAttribute("stroke-dasharray")].join(" ");
    });
    expect(new Set(shapes).size).toBe(statuses.length);
  });

  const crowded = articleAt(...Array.from({ length: 150 }, () => "2020-05-03"), "2020-05-07", "2020-05-09");

  it.each([...everyArticle(), ["150 of one day", crowded] as const])(
    "has every event of %s, by itself or in a count",
    (_, article) => {
      const picture = drawn(article);
      const ids = [...picture.querySelectorAll("[data-event]")].map((event) =>
        event.getAttribute("data-event"),
      );
      const counts = [...picture.querySelectorAll("[data-count]")].map((count) => [
        Number(count.getAttribute("data-count")),
        count.querySelector("text")?.textContent,
      ]);
      expect(new Set(ids).size).toBe(ids.length);
      const counted = counts.reduce((sum, [count]) => sum + Number(count), 0);
      expect(ids.length + counted).toBe(article.events.length);
      for (const [count, text] of counts) expect(text).toBe(`+${count}`);
    },
  );

  it.each([...everyArticle(), ["150 of one day", crowded] as const])(
    "has every text of %s in its card, and none on another",
    (_, article) => {
      const boxes = timelineTexts(article);
      expect(boxes.length).toBeGreaterThan(article.events.length > 0 ? 3 : 0);
      for (const [index, { text, x1Px, x2Px, yPx }] of boxes.entries()) {
        expect(x1Px, text).toBeGreaterThanOrEqual(-1);
        expect(x2Px, text).toBeLessThanOrEqual(timelinePx + 1);
        for (const other of boxes.slice(index + 1)) {
          if (Math.abs(other.yPx - yPx) > 2) continue;
          const overlapPx = Math.min(x2Px, other.x2Px) - Math.max(x1Px, other.x1Px);
          expect(overlapPx, `${text} on ${other.text}`).toBeLessThanOrEqual(1);
        }
      }
    },
  );

  it("claims no quotes where there are none", () => {
    expect(texts(articleOf([])).join(" ")).not.toContain("every quote");
  });

  it("has nothing that only a browser could resolve: variables, percentages, classes, styles, other files", () => {
    for (const article of [bundledArticle(), ...fixtures.map(fixtureArticle)]) {
      expect(svgOf(article)).not.toMatch(/var\(|%"|class=| style=|href=|NaN|Infinity|undefined|null/);
    }
  });

  it("wraps a long headline into three lines and no more, and says that it goes on", () => {
    const long = headed(
      "A headline that goes on and on, as if nobody had ever been told to cut one. ".repeat(4),
    );
    const lines = headlineOf(long);
    expect(lines).toHaveLength(3);
    expect(lines[2]).toMatch(/…$/);
    expect(headlineOf(headed("Short"))).toEqual(["Short"]);
  });

  it("begins an Arabic headline at the right edge, in its own direction", () => {
    const [line] = drawn(fixtureArticle("arabic.json")).querySelectorAll('text[font-family="Noto Serif"]');
    expect([line?.getAttribute("x"), line?.getAttribute("text-anchor")]).toEqual(["1144", "end"]);
    expect(line?.textContent).toMatch(/^\u2067.*\u2069$/);
  });

  it("leaves out emoji, which would be empty boxes", () => {
    expect(headlineOf(headed("Carp 🎏 fly 👩🏽‍🚀 again 🇯🇵")).join("")).toBe("Carp  fly  again ");
  });

  it.each(["</text><script>alert(1)</script> \"&<>'$& $`", "a\u0001b\u001fc", "]]>", "&amp;"])(
    "holds the headline %j as text",
    (hostile) => {
      const article = headed(hostile);
      const shown = headlineOf(article).join(" ").replaceAll(/\s+/g, " ");
      expect(shown).toBe(hostile.replaceAll(/\p{Cc}/gu, " "));
      expect(drawn(article).querySelector("script")).toBeNull();
    },
  );

  it("counts the voices that find no room", () => {
    const voices = Array.from({ length: 9 }, (_, index) => ({ id: `v${index}`, name: `The voice ${index}` }));
    const events = voices.map(({ id }) => ({ id, voice: id }));
    const article = articleOf(events, { voices });
    const named = texts(article).filter((text) => text.startsWith("The voice"));
    expect(texts(article)).toContain(`+${9 - named.length}`);
  });
});

describe("readPalette", () => {
  it("reads the page's own light colours", () => {
    const { page, card, voice } = look.palette;
    expect([page, card, voice("own"), voice(0), voice(7)]).toEqual([
      ...["#fbfaf7", "#ffffff", "#5c5850", "#1f6f8f", "#4a5cb0"],
    ]);
  });

  it("says which colour the sheet has lost", () => {
    expect(() => readPalette(":root { --page: light-dark(#ffffff, #000000); }")).toThrow(
      "tokens.css has lost its :root --card",
    );
  });

  it("claims every quote only where nothing was set aside", () => {
    const problem = { code: "too-large", path: "", event: null, detail: "" } as const;
    const claim = "every quote found word for word";
    expect(svgOf(bundledArticle())).toContain(claim);
    expect(svgOf(bundledArticle(), [problem])).not.toContain(claim);
  });
});
