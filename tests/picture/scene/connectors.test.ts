import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { AnchoredArticle } from "../../../src/article/anchored-article.ts";
import { en } from "../../../src/i18n/en/words.ts";
import { estimateLabelPx, labelIn } from "../../../src/picture/label-text.ts";
import { type PictureMode, pictureLayout } from "../../../src/picture/picture-layout.ts";
import { connectorPath, labelHoles } from "../../../src/picture/scene/connector-path.ts";
import type { Connector } from "../../../src/picture/scene/connectors.ts";
import { pictureScene, type Scene } from "../../../src/picture/scene/scene.ts";
import type { SceneBar } from "../../../src/picture/scene/scene-bars.ts";
import { datelineMs, wholeWindow } from "../../../src/picture/time-window.ts";
import { listingOf } from "../../../src/view/listing.ts";
import { wayOutPairwise } from "../../support/pairwise-picture.ts";
import { articleOf, bundledArticle } from "../../support/proved.ts";

function draw(
  article: AnchoredArticle,
  mode: PictureMode,
  widthPx: number,
  selected: string,
  window = wholeWindow(article),
): Scene {
  const { events, voices } = listingOf(article, null);
  const layout = pictureLayout(events, voices, wholeWindow(article), mode, labelIn(en.status));
  const view = { window, widthPx, selected, measureLabel: estimateLabelPx };
  return pictureScene(layout, view, { ms: datelineMs(article), name: "published" });
}

function barOf({ bars }: Scene, id: string): SceneBar {
  const found = bars.find(({ listed: { event } }) => event.id === id);
  if (!found) throw new Error(`no bar ${id}`);
  return found;
}

function connect({ connectors }: Scene, from: string, to: string): Connector {
  const found = connectors.find(
    (each) => each.from.listed.event.id === from && each.to.listed.event.id === to,
  );
  if (!found) throw new Error(`no arrow from ${from} to ${to}`);
  return found;
}

interface Place {
  readonly xPx: number;
  readonly yPx: number;
}

/** Places along the line, close together. */
function placesOn({ line }: Connector): Place[] {
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

function isOn({ xPx, yPx }: Place, bar: SceneBar, barPx: number): boolean {
  return xPx >= bar.x1Px && xPx <= bar.x2Px && yPx >= bar.yPx && yPx <= bar.yPx + barPx;
}

/** The other bars, neither end's, that the line passes. */
function passed(drawn: Scene, from: string, to: string): string[] {
  const places = placesOn(connect(drawn, from, to));
  return drawn.bars
    .filter((bar) => places.some((place) => isOn(place, bar, drawn.barPx)))
    .map(({ listed: { event } }) => event.id)
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
    let count = 0;
    for (const { id, about } of article.events) {
      for (const to of about) {
        for (const selected of [id, to]) {
          const drawn = draw(article, mode, widthPx, selected);
          const { dot } = connect(drawn, id, to);
          const under = drawn.bars.filter((bar) => isOn(dot, bar, drawn.barPx));
          expect(under.map(({ listed: { event } }) => event.id)).toEqual([id]);
          count += 1;
        }
      }
    }
    expect(count).toBeGreaterThan(4);
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

describe("arrows, over any article", () => {
  const events = fc.array(
    fc.record({
      day: fc.integer({ min: 1, max: 28 }),
      days: fc.constantFrom(0, 0, 0, 3, 9),
      voice: fc.constantFrom(undefined, "v1", "v2"),
      about: fc.array(fc.nat(40), { maxLength: 3 }),
      titlePx: fc.integer({ min: 1, max: 20 }),
    }),
    { minLength: 2, maxLength: 40, size: "max" },
  );
  const dayOf = (day: number) => `2020-05-${String(Math.min(day, 31)).padStart(2, "0")}`;

  it("leave their bars where looking at every bar would have them leave", () => {
    const ways = { "-1": 0, "0": 0, "1": 0 };
    fc.assert(
      fc.property(
        events,
        fc.nat(40),
        fc.constantFrom<PictureMode>("roomy", "compact"),
        fc.constantFrom(0, 0.25),
        (cases, at, mode, cut) => {
          const article = articleOf(
            cases.map(({ day, days, voice, about, titlePx }, index) => ({
              ...{ id: `e${index}`, title: "x".repeat(titlePx), voice },
              when: days === 0 ? dayOf(day) : `${dayOf(day)}/${dayOf(day + days)}`,
              about: [...new Set(about)]
                .filter((each) => each !== index && each < cases.length)
                .map((each) => `e${each}`),
            })),
            { voices: ["v1", "v2"].map((id) => ({ id, name: id })) },
          );
          const { startMs, endMs } = wholeWindow(article);
          const cutMs = (endMs - startMs) * cut;
          const window = { startMs: startMs + cutMs, endMs: endMs - cutMs };
          const { bars, connectors, barPx } = draw(article, mode, 600, `e${at % cases.length}`, window);
          for (const { from, to, line } of connectors) {
            const way = wayOutPairwise(from, to, bars, barPx);
            ways[way] += 1;
            expect(line).toBe(connectorPath(from, to, way, barPx).line);
          }
        },
      ),
      { numRuns: 600 },
    );
    for (const count of Object.values(ways)) expect(count).toBeGreaterThan(10);
  });

  it("are those of the selected event, in both directions, wherever the window is", () => {
    const article = bundledArticle();
    const { startMs, endMs } = wholeWindow(article);
    const spanMs = endMs - startMs;
    const far = { startMs: endMs + spanMs, endMs: endMs + 2 * spanMs };
    for (const { id, about } of article.events) {
      const { connectors, bars } = draw(article, "roomy", 1_000, id, far);
      const speakers = article.events
        .filter((event) => event.about.includes(id))
        .map((event) => `${event.id} ${id}`);
      expect(
        connectors.map(({ from, to }) => `${from.listed.event.id} ${to.listed.event.id}`).toSorted(),
      ).toEqual([...speakers, ...about.map((to) => `${id} ${to}`)].toSorted());
      expect(bars).toHaveLength(1 + speakers.length + about.length);
    }
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
