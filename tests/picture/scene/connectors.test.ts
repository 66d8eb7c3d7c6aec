import { describe, expect, it } from "vitest";
import type { AnchoredArticle } from "../../src/article/anchored-article.ts";
import { en } from "../../src/i18n/en/words.ts";
import { type ConnectorPath, connectorOf, labelHoles } from "../../src/picture/connector-path.ts";
import { type DrawnBar, drawBars } from "../../src/picture/drawn-bars.ts";
import { estimateLabelPx, labelIn } from "../../src/picture/label-text.ts";
import { type PictureMode, pictureLayout } from "../../src/picture/picture-layout.ts";
import { wholeWindow } from "../../src/picture/time-window.ts";
import { shown } from "../../src/view/listing.ts";
import { defaultView } from "../../src/view/view.ts";
import { articleOf, bundledArticle } from "../support/proved.ts";

interface Drawn {
  readonly bars: readonly DrawnBar[];
  readonly barPx: number;
}

function draw(article: AnchoredArticle, mode: PictureMode, widthPx: number, selected: string): Drawn {
  const { events, voices } = shown(article, { ...defaultView, event: selected });
  const whole = wholeWindow(article);
  const layout = pictureLayout(events, voices, whole, mode, labelIn(en.status));
  return { bars: drawBars(layout, whole, widthPx, labelIn(en.status), estimateLabelPx), barPx: layout.barPx };
}

function barOf({ bars }: Drawn, id: string): DrawnBar {
  const found = bars.find(({ shown: { event } }) => event.id === id);
  if (!found) throw new Error(`no bar ${id}`);
  return found;
}

function connect(drawn: Drawn, from: string, to: string): ConnectorPath {
  return connectorOf(barOf(drawn, from), barOf(drawn, to), drawn.bars, drawn.barPx);
}

interface Place {
  readonly xPx: number;
  readonly yPx: number;
}

/** Places along the line, close together. */
function placesOn({ line }: ConnectorPath): Place[] {
  const numbers = (line.match(/-?[\d.]+/g) ?? []).map(Number);
  const [x = 0, y = 0, ...rest] = numbers;
  const startY = line.includes("V") ? (rest.shift() ?? y) : y;
  const [x1 = 0, y1 = 0, x2 = 0, y2 = 0, x3 = 0, y3 = 0] = rest;
  const at = (t: number, a: number, b: number, c: number, d: number) =>
    (1 - t) ** 3 * a + 3 * (1 - t) ** 2 * t * b + 3 * (1 - t) * t ** 2 * c + t ** 3 * d;
  return Array.from({ length: 201 }, (_, step) => ({
    xPx: at(step / 200, x, x1, x2, x3),
    yPx: at(step / 200, startY, y1, y2, y3),
  }));
}

function isOn({ xPx, yPx }: Place, bar: DrawnBar, barPx: number): boolean {
  return xPx >= bar.x1Px && xPx <= bar.x2Px && yPx >= bar.yPx && yPx <= bar.yPx + barPx;
}

/** The other bars, neither end's, that the line passes. */
function passed(drawn: Drawn, from: string, to: string): string[] {
  const places = placesOn(connect(drawn, from, to));
  return drawn.bars
    .filter((bar) => places.some((place) => isOn(place, bar, drawn.barPx)))
    .map(({ shown: { event } }) => event.id)
    .filter((id) => id !== from && id !== to);
}

const sizes: readonly (readonly [PictureMode, number])[] = [
  ["roomy", 600],
  ["roomy", 1_128],
  ["compact", 290],
  ["compact", 390],
  ["compact", 600],
];

describe("an arrow", () => {
  it.each(sizes)(
    "to the guest list passes no statement above its own, in %s, %d px wide",
    (mode, widthPx) => {
      for (const selected of ["guest-list", "nothing-official"]) {
        const drawn = draw(bundledArticle(), mode, widthPx, selected);
        expect(passed(drawn, "nothing-official", "guest-list")).toEqual([]);
      }
    },
  );

  it.each(sizes)("begins on its own bar and on no other, in %s, %d px wide", (mode, widthPx) => {
    const article = bundledArticle();
    const drawn = draw(article, mode, widthPx, "climate-talks");
    for (const { id, about } of article.events) {
      for (const to of about) {
        const { dot } = connect(drawn, id, to);
        const under = drawn.bars.filter((bar) => isOn(dot, bar, drawn.barPx));
        expect(under.map(({ shown: { event } }) => event.id)).toEqual([id]);
      }
    }
  });

  it("leaves upright, where no bar stands in its way, beside the middle, where others arrive", () => {
    const drawn = draw(bundledArticle(), "roomy", 1_128, "invitation-considered");
    const { x1Px, x2Px } = barOf(drawn, "invitation-considered");
    const { line, dot } = connect(drawn, "invitation-considered", "climate-talks");
    expect(dot.xPx).toBeGreaterThan((x1Px + x2Px) / 2);
    expect(line).toMatch(/^M[\d.]+ [\d.]+V/);
  });

  it("leaves upright too, where it can leave on no side: its dot tells whose it is", () => {
    // What it is about stands right above it, behind another one; on both sides there is no room.
    const article = articleOf([
      ...["a", "b"].map((id) => ({ id, when: "2020-05-03", title: id })),
      { id: "c", when: "2020-05-03", title: "c", about: ["a"] },
    ]);
    const drawn = draw(article, "roomy", 1_000, "c");
    expect(passed(drawn, "c", "a")).toEqual(["b"]);
    expect(isOn(connect(drawn, "c", "a").dot, barOf(drawn, "c"), drawn.barPx)).toBe(true);
  });

  it("begins beside a label that lies in its bar", () => {
    const article = articleOf([
      { id: "a", when: "2020-05-20", title: "a" },
      {
        id: "b",
        when: "2020-04-01/2020-05-30",
        title: "A title that reaches past the middle of its bar",
        about: ["a"],
      },
    ]);
    const drawn = draw(article, "roomy", 600, "b");
    const { label } = barOf(drawn, "b");
    expect(label?.side).toBe("inside");
    const { dot } = connect(drawn, "b", "a");
    expect(dot.xPx).toBeGreaterThan(label?.x2Px ?? Number.POSITIVE_INFINITY);
    expect(isOn(dot, barOf(drawn, "b"), drawn.barPx)).toBe(true);
  });
});

describe("labelHoles", () => {
  it("has a box for each label, and none without", () => {
    const drawn = draw(bundledArticle(), "roomy", 1_128, "guest-list");
    const labelled = drawn.bars.filter(({ label }) => label !== null);
    expect(labelHoles(drawn.bars, drawn.barPx).match(/Z/g)).toHaveLength(labelled.length);
    expect(
      labelHoles(
        drawn.bars.map((bar) => ({ ...bar, label: null })),
        drawn.barPx,
      ),
    ).toBe("");
  });
});
