import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { AnchoredArticle } from "../../../src/article/anchored-article.ts";
import type { PictureMode } from "../../../src/picture/measures.ts";
import { labelHoles } from "../../../src/picture/scene/connector-path.ts";
import type { Connector } from "../../../src/picture/scene/connectors.ts";
import type { Scene } from "../../../src/picture/scene/scene.ts";
import { layoutOf, modes, partOf, sceneIn, sceneOf } from "../../support/picture.ts";
import { pictureArticles, windowParts } from "../../support/picture-articles.ts";
import { articleOf, bundledArticle } from "../../support/proved.ts";

interface Place {
  readonly xPx: number;
  readonly yPx: number;
}

/** Places along the line, close together: it is made of M, V, Q, H and Q. */
function placesOn({ line }: Connector): Place[] {
  const [x1 = 0, y1 = 0, turnY = 0, ...rest] = (line.match(/-?[\d.]+(?:e-?\d+)?/g) ?? []).map(Number);
  const [ax = 0, ay = 0, bx = 0, by = 0, toX = 0, cx = 0, cy = 0, dx = 0, dy = 0] = rest;
  const shares = Array.from({ length: 101 }, (_, step) => step / 100);
  const straight = (from: Place, to: Place) =>
    shares.map((t) => ({ xPx: from.xPx + (to.xPx - from.xPx) * t, yPx: from.yPx + (to.yPx - from.yPx) * t }));
  const curved = (a: Place, b: Place, c: Place) =>
    shares.map((t) => ({
      xPx: (1 - t) ** 2 * a.xPx + 2 * (1 - t) * t * b.xPx + t ** 2 * c.xPx,
      yPx: (1 - t) ** 2 * a.yPx + 2 * (1 - t) * t * b.yPx + t ** 2 * c.yPx,
    }));
  const start = { xPx: x1, yPx: y1 };
  const turn = { xPx: x1, yPx: turnY };
  const along = { xPx: bx, yPx: by };
  const last = { xPx: toX, yPx: by };
  return [
    ...straight(start, turn),
    ...curved(turn, { xPx: ax, yPx: ay }, along),
    ...straight(along, last),
    ...curved(last, { xPx: cx, yPx: cy }, { xPx: dx, yPx: dy }),
  ];
}

const slackPx = 1e-6;

const keysIn = ({ connectors }: Scene) =>
  connectors.map(({ from, to }) => `${from.key} ${to.key}`).toSorted();

function connect({ connectors }: Scene, from: string, to: string): Connector {
  const found = connectors.find((each) => each.from.key === from && each.to.key === to);
  if (!found) throw new Error(`no arrow from ${from} to ${to}`);
  return found;
}

/** Statements in the bundled article and what they are about. */
function pairsIn({ events }: AnchoredArticle): [from: string, to: string][] {
  return events.flatMap(({ id, about }) => about.map((to): [string, string] => [id, to]));
}

const sizes: readonly (readonly [PictureMode, number])[] = [
  ["roomy", 568],
  ["roomy", 1_128],
  ["compact", 286],
  ["compact", 600],
];

describe("arrows", () => {
  it.each(sizes)(
    "are those of the selected event, in both directions, in %s, %d px wide",
    (mode, widthPx) => {
      const article = bundledArticle();
      const pairs = pairsIn(article);
      expect(pairs.length).toBeGreaterThan(2);
      for (const { id } of article.events) {
        const scene = sceneOf(article, { mode, widthPx, leastPx: widthPx, selected: id });
        const found = new Set(scene.connectors.flatMap(({ from, to }) => [from.key, to.key]));
        const own = pairs.filter((pair) => pair.includes(id));
        expect(found.size).toBeLessThanOrEqual(own.length + 1);
        if (own.length > 0) expect(found).toContain(id);
        for (const { from, to } of scene.connectors) expect([from.isSelected, to.isSelected]).toContain(true);
      }
      expect(sceneOf(article).connectors).toEqual([]);
    },
  );

  it("are there wherever the window is", () => {
    const article = bundledArticle();
    const layout = layoutOf(article);
    const far = partOf(layout.axis.whole, 0.8, 1);
    for (const { id } of article.events) {
      expect(keysIn(sceneIn(layout, { selected: id, window: far }))).toEqual(
        keysIn(sceneIn(layout, { selected: id })),
      );
    }
  });

  it("lead to the count that an event is in, once for several of them", () => {
    const crowd = Array.from({ length: 12 }, (_, index) => ({ id: `c${index}`, when: "2020-04-20" }));
    const about = crowd.map(({ id }) => id);
    const article = articleOf([...crowd, { id: "late", when: "2020-05-07", voice: "mayor", about }]);
    const { connectors, crowds } = sceneOf(article, {
      selected: "late",
      widthPx: 300,
      leastPx: 300,
      mode: "compact",
    });
    const apart = 12 - crowds.reduce((sum, { events }) => sum + events.length, 0);
    expect(crowds).toHaveLength(1);
    expect(connectors).toHaveLength(apart + 1);
    const [toCount] = connectors.filter(({ to }) => to.key.startsWith("+"));
    expect(toCount?.to).toMatchObject({ x1Px: crowds[0]?.x1Px, x2Px: crowds[0]?.x2Px, yPx: crowds[0]?.yPx });
  });

  it("have no arrow between two events of one count", () => {
    const crowd = Array.from({ length: 30 }, (_, index) => ({
      ...{ id: `c${index}`, when: "2020-04-20" },
      about: index === 20 ? ["c21", "c22"] : [],
    }));
    for (const { id } of crowd.slice(20, 23)) {
      for (const { from, to } of sceneOf(articleOf(crowd), { selected: id, widthPx: 300 }).connectors) {
        expect(from.key).not.toBe(to.key);
      }
    }
  });

  it.each(sizes)("begin on their own token and on no other, in %s, %d px wide", (mode, widthPx) => {
    const article = bundledArticle();
    for (const { id } of article.events) {
      const scene = sceneOf(article, { mode, widthPx, selected: id });
      for (const { dot, from } of scene.connectors) {
        expect(dot.xPx).toBeGreaterThan(from.x1Px);
        expect(dot.xPx).toBeLessThan(from.x2Px);
        // At its edge, or at that of its ring.
        const awayPx = Math.max(from.yPx - dot.yPx, dot.yPx - from.yPx - scene.tokenPx);
        expect(awayPx).toBeGreaterThanOrEqual(0);
        expect(awayPx).toBeLessThanOrEqual(from.isSelected ? 5 : 0);
      }
    }
  });

  it("run between the rows of one lane, where there is less room than their line and a ring would take", () => {
    const day = (id: string, when: string, about: readonly string[] = []) => ({ id, when, about });
    const article = articleOf([
      ...["a", "b", "c", "d"].map((id) => day(id, "2020-05-02/2020-05-06")),
      day("e", "2020-05-02/2020-05-06", ["a", "b"]),
    ]);
    for (const selected of ["a", "e"]) {
      const scene = sceneOf(article, { selected });
      for (const connector of scene.connectors) {
        const rows = [connector.from.yPx, connector.to.yPx].toSorted((one, other) => one - other);
        for (const { yPx } of placesOn(connector)) {
          expect(yPx).toBeGreaterThanOrEqual((rows[0] ?? 0) + scene.tokenPx - slackPx);
          expect(yPx).toBeLessThanOrEqual((rows[1] ?? 0) + slackPx);
        }
      }
    }
  });

  it("leave beside the middle, where others arrive", () => {
    const scene = sceneOf(bundledArticle(), { selected: "nothing-official", widthPx: 1_128 });
    const { from, to, dot } = connect(scene, "nothing-official", "guest-list");
    const middlePx = (from.x1Px + from.x2Px) / 2;
    expect(Math.sign(dot.xPx - middlePx)).toBe(Math.sign((to.x1Px + to.x2Px) / 2 - middlePx));
  });
});

describe("arrows, over any article", () => {
  const scenes = fc
    .record({
      article: pictureArticles.filter(({ events }) => events.some(({ about }) => about.length > 0)),
      mode: fc.constantFrom(...modes),
      widthPx: fc.constantFrom(290, 1_000),
      place: fc.nat(),
      part: fc.oneof(fc.constant({ from: 0, share: 1 }), windowParts),
    })
    .map(({ article, mode, widthPx, place, part }) => {
      const speaking = article.events.filter(({ about }) => about.length > 0);
      const speaker = speaking[place % speaking.length];
      const selected = place % 2 === 0 ? speaker?.id : speaker?.about[0];
      const layout = layoutOf(article, { mode, leastPx: widthPx });
      const window = partOf(layout.axis.whole, part.from, part.share);
      return { scene: sceneIn(layout, { widthPx, selected: selected ?? null, window }), layout };
    });

  it("are told apart by their ends, and of one end always the selected event's", () => {
    let found = 0;
    fc.assert(
      fc.property(scenes, ({ scene }) => {
        const keys = keysIn(scene);
        expect(new Set(keys).size).toBe(keys.length);
        found += keys.length;
        for (const { from, to } of scene.connectors) expect(from.isSelected).not.toBe(to.isSelected);
      }),
      { numRuns: 300 },
    );
    expect(found).toBeGreaterThan(300);
  });

  it("hold no number that is none", () => {
    fc.assert(
      fc.property(scenes, ({ scene }) => {
        for (const { line, head, dot } of scene.connectors) {
          expect(`${line} ${head} ${dot.xPx} ${dot.yPx}`).not.toMatch(/NaN|Infinity|undefined/);
        }
      }),
      { numRuns: 300 },
    );
  });

  it("run over no token of the rows that they lead from and to", () => {
    let passed = 0;
    fc.assert(
      fc.property(scenes, ({ scene }) => {
        for (const connector of scene.connectors) {
          const { from, to } = connector;
          const rows = [from.yPx, to.yPx];
          const others = [...scene.tokens, ...scene.crowds].filter(
            ({ yPx, x1Px }) => rows.includes(yPx) && x1Px !== from.x1Px && x1Px !== to.x1Px,
          );
          const places = placesOn(connector);
          passed += others.length * places.length;
          const isOn = others.some((other) =>
            places.some(
              ({ xPx, yPx }) =>
                xPx > other.x1Px &&
                xPx < other.x2Px &&
                yPx > other.yPx + slackPx &&
                yPx < other.yPx + scene.tokenPx - slackPx,
            ),
          );
          expect(isOn).toBe(false);
        }
      }),
      { numRuns: 200 },
    );
    expect(passed).toBeGreaterThan(1_000);
  });
});

describe("labelHoles", () => {
  it("has a box for each label, and none without", () => {
    const scene = sceneOf(bundledArticle(), { selected: "guest-list", widthPx: 1_128 });
    const labelled = scene.tokens.filter(({ label }) => label !== null);
    expect(labelHoles(scene.tokens, scene.tokenPx, 1).match(/Z/g)).toHaveLength(labelled.length);
    const bare = scene.tokens.map((token) => ({ ...token, label: null }));
    expect(labelHoles(bare, scene.tokenPx, 1)).toBe("");
  });
});
