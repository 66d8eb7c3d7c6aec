import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { labelGapPx, tailPx } from "../../../src/picture/measures.ts";
import type { SceneLabel } from "../../../src/picture/scene/place-labels.ts";
import type { LabelledToken, Scene } from "../../../src/picture/scene/scene.ts";
import { layoutOf, modes, partOf, type SceneGiven, sceneIn, sceneOf } from "../../support/picture.ts";
import { pictureArticles, selectedIn, selections, windowParts } from "../../support/picture-articles.ts";
import { articleAt, articleOf, bundledArticle } from "../../support/proved.ts";

function labelOf(scene: Scene, id: string): SceneLabel | null | undefined {
  return scene.tokens.find(({ listed }) => listed.event.id === id)?.label;
}

function sidesIn(scene: Scene): Record<string, string> {
  return Object.fromEntries(
    scene.tokens.flatMap(({ listed, label }) => (label ? [[listed.event.id, label.side]] : [])),
  );
}

const day = (text: string) => Date.parse(`${text}T00:00Z`);

/** A hundred days, each ten px wide: whoever is alone has about ten days on each side. */
const window = { startMs: day("2020-01-01"), endMs: day("2020-04-10") };
function atDays(
  events: readonly (readonly [when: string, title: string, fields?: object])[],
  given: SceneGiven = {},
): Scene {
  const article = articleOf(
    events.map(([when, title, fields], index) => ({ id: `e${index + 1}`, when, title, ...fields })),
    { datePublished: "2021-05-08" },
  );
  return sceneOf(article, { scale: "true", window, mode: "compact", ...given });
}

describe("a label", () => {
  it.each<[string, Parameters<typeof atDays>[0], Record<string, string>]>([
    ["after its token", [["2020-02-01", "Talks"]], { e1: "after" }],
    ["before one at the right edge", [["2020-04-08", "Talks"]], { e1: "before" }],
    ["in a bar that has room for it", [["2020-02-01/2020-03-01", "Talks"]], { e1: "inside" }],
    ["after a bar that has none", [["2020-02-01/2020-02-06", "Talks"]], { e1: "after" }],
    ["nowhere, where it is wider than what is free", [["2020-02-20", "漢".repeat(59)]], {}],
    [
      "nowhere at events that are near each other",
      [
        ["2020-02-01", "Talks"],
        ["2020-02-04", "Talks"],
      ],
      {},
    ],
    [
      "on both sides of two that are far enough apart",
      [
        ["2020-02-01", "Talks"],
        ["2020-02-20", "More of them"],
      ],
      { e1: "after", e2: "after" },
    ],
    [
      "before, where what follows leaves none after",
      [
        ["2020-02-01", "Talks that go on"],
        ["2020-02-12", "More"],
      ],
      { e1: "before", e2: "after" },
    ],
    [
      "nowhere at one that another row has nearer than a token",
      [
        ["2020-02-01/2020-02-20", "Talks"],
        ["2020-02-10/2020-02-12", "More"],
      ],
      {},
    ],
  ])("stands %s", (_where, events, sides) => {
    expect(sidesIn(atDays(events))).toEqual(sides);
  });

  it("of the selected event stands past its neighbours, and says by its number whose it is", () => {
    const near = (from: string, to: string) =>
      atDays(
        [
          [from, "First"],
          ["2020-02-04", "Second"],
          [to, "Third"],
        ],
        { selected: "e2" },
      );
    const scene = near("2020-02-01", "2020-02-07");
    expect(sidesIn(scene)).toEqual({ e2: "before" });
    expect(labelOf(scene, "e2")?.text).toBe("2 · Second");
    // Room between parts a label from its token.
    expect(sidesIn(near("2020-01-30", "2020-02-09"))).not.toHaveProperty("e2");
    // The nearer side; its own where that is free.
    expect(labelOf(near("2020-02-01", "2020-03-07"), "e2")).toMatchObject({ side: "after", text: "Second" });
  });

  it("of the selected event is cut, where there is no room for all of it", () => {
    const scene = atDays([["2020-02-20", "x".repeat(59)]], { selected: "e1", widthPx: 400 });
    expect(labelOf(scene, "e1")?.text).toMatch(/^x{8,}…$/);
  });

  it("stands clear of its own soft ends", () => {
    const [sure, soft] = ["2020-02-01", "2020-02-01~"].map((when) => atDays([[when, "Talks"]]).tokens[0]);
    expect((sure?.label?.x1Px ?? 0) - (sure?.x2Px ?? 0)).toBe(labelGapPx);
    expect((soft?.label?.x1Px ?? 0) - (soft?.x2Px ?? 0)).toBe(labelGapPx + tailPx);
  });

  it("says the status of what has not been", () => {
    const scene = atDays([["2020-02-01", "Talks", { status: "denied" }]]);
    expect(labelOf(scene, "e1")?.text).toBe("Talks · denied");
  });

  it("stands in a bar only as far as that is known to have been", () => {
    const given = { window: { startMs: day("2021-04-20"), endMs: day("2021-05-20") }, widthPx: 300 };
    const title = "Talks that go on and on";
    expect(sidesIn(atDays([["2021-04-21/2021-05-19", title]], given))).toEqual({});
    expect(sidesIn(atDays([["2021-04-21/2021-05-19", "Talks"]], given))).toEqual({ e1: "inside" });
  });
});

describe("the labels of the bundled article", () => {
  it("are those of the events that stand alone, and of the selected one", () => {
    const article = bundledArticle();
    for (const { id } of article.events) {
      for (const [mode, widthPx] of [
        ["roomy", 980],
        ["compact", 286],
      ] as const) {
        const label = labelOf(sceneOf(article, { mode, widthPx, selected: id }), id);
        // What is still to come has none before the line of publication, and there is no other room.
        if (mode === "compact" && id === "climate-talks") expect(label).toBeNull();
        else expect(label?.text.length).toBeGreaterThan(5);
      }
    }
    const unselected = Object.keys(sidesIn(sceneOf(article)));
    expect(unselected).toEqual(expect.arrayContaining(["climate-talks"]));
  });
});

describe("labels, over any article and window", () => {
  interface Box {
    readonly x1Px: number;
    readonly x2Px: number;
    readonly yPx: number;
  }

  const scenes = fc
    .record({
      article: pictureArticles,
      mode: fc.constantFrom(...modes),
      widthPx: fc.constantFrom(290, 600, 1_000),
      place: selections,
      part: fc.oneof(fc.constant({ from: 0, share: 1 }), windowParts),
      textScale: fc.constantFrom(1, 1, 1, 2),
    })
    .map(({ article, mode, widthPx, place, part, textScale }) => {
      const layout = layoutOf(article, { mode, leastPx: widthPx, textScale });
      const selected = selectedIn(article, place);
      const shown = partOf(layout.axis.whole, part.from, part.share);
      return { scene: sceneIn(layout, { widthPx, selected, window: shown }), gapPx: labelGapPx * textScale };
    });
  const runs = { numRuns: 200 };
  const slackPx = 1e-6;

  function labelled({ tokens }: Scene): { token: LabelledToken; label: SceneLabel; box: Box }[] {
    return tokens.flatMap((token) => {
      const { label, yPx } = token;
      return label ? [{ token, label, box: { x1Px: label.x1Px, x2Px: label.x2Px, yPx } }] : [];
    });
  }

  function overlapPx(one: Box, other: Box): number {
    return one.yPx === other.yPx ? Math.min(one.x2Px, other.x2Px) - Math.max(one.x1Px, other.x1Px) : 0;
  }

  it("lie on no token, no count and no other label, nor on anybody's soft ends", () => {
    const counts = { labels: 0, soft: 0 };
    fc.assert(
      fc.property(scenes, ({ scene }) => {
        const labels = labelled(scene);
        for (const { token, label, box } of labels) {
          counts.labels += 1;
          for (const other of scene.tokens) {
            if (other === token) continue;
            // Below the body of one's own bar another's may lie.
            const isUnder = label.side === "inside" && other.isBar && other.place < token.place;
            const tail = other.isSoft && !isUnder ? tailPx : 0;
            counts.soft += Number(tail > 0 && other.yPx === token.yPx);
            const body = { ...other, x1Px: other.x1Px - tail, x2Px: other.x2Px + tail };
            const seen = isUnder ? { ...body, x2Px: other.numberPx + other.tokenPx } : body;
            expect(overlapPx(box, seen)).toBeLessThanOrEqual(slackPx);
          }
          for (const other of [
            ...scene.crowds,
            ...labels.filter((each) => each.token !== token).map((each) => each.box),
          ]) {
            expect(overlapPx(box, other)).toBeLessThanOrEqual(slackPx);
          }
        }
      }),
      { numRuns: 500 },
    );
    expect(counts.labels).toBeGreaterThan(500);
    expect(counts.soft).toBeGreaterThan(30);
  });

  it("are in the picture, beside their token or in it, and not crossed by the dateline", () => {
    let datelines = 0;
    fc.assert(
      fc.property(scenes, ({ scene }) => {
        const linePx = scene.head.dateline?.xPx;
        for (const { token, label } of labelled(scene)) {
          expect(label.x1Px).toBeGreaterThanOrEqual(-slackPx);
          expect(label.x2Px).toBeLessThanOrEqual(scene.widthPx + slackPx);
          if (label.side === "inside") {
            expect(label.x1Px).toBeGreaterThanOrEqual(token.numberPx + token.tokenPx);
            expect(label.x2Px).toBeLessThanOrEqual(Math.min(token.x2Px, token.knownToPx));
          }
          if (label.side === "after") expect(label.x1Px).toBeGreaterThan(token.x1Px);
          if (label.side === "before") expect(label.x2Px).toBeLessThan(token.x2Px);
          if (linePx === undefined) continue;
          datelines += 1;
          expect(label.x1Px < linePx - slackPx && label.x2Px > linePx + slackPx).toBe(false);
        }
      }),
      runs,
    );
    expect(datelines).toBeGreaterThan(40);
  });

  it("are those of the selected event, and of such as have no other of their lane within a token", () => {
    fc.assert(
      fc.property(scenes, ({ scene }) => {
        for (const { token } of labelled(scene)) {
          if (token.isSelected) continue;
          const others = [...scene.tokens.filter((each) => each !== token), ...scene.crowds];
          for (const { x1Px, x2Px, laneKey, ...other } of others) {
            if (laneKey !== token.laneKey) continue;
            // A bar that lies below its own is no neighbour.
            if (other.yPx === token.yPx && "place" in other && other.place < token.place && other.isBar)
              continue;
            const awayPx = Math.max(x1Px - token.x2Px, token.x1Px - x2Px);
            expect(awayPx).toBeGreaterThanOrEqual(token.tokenPx - slackPx);
          }
        }
      }),
      runs,
    );
  });

  it("have the selected event's beside it, or beside a run of tokens with less than a token between them", () => {
    fc.assert(
      fc.property(scenes, ({ scene }) => {
        const token = scene.tokens.find(({ isSelected }) => isSelected);
        if (!token?.label) return;
        const { label, tokenPx } = token;
        const row = [...scene.tokens, ...scene.crowds].filter(({ yPx }) => yPx === token.yPx);
        const [fromPx, toPx] = label.side === "before" ? [label.x2Px, token.x1Px] : [token.x2Px, label.x1Px];
        const between = row
          .filter(({ x1Px, x2Px }) => x2Px > fromPx && x1Px < toPx)
          .sort((a, b) => a.x1Px - b.x1Px);
        let endPx = fromPx;
        for (const { x1Px, x2Px } of [...between, { x1Px: toPx, x2Px: toPx }]) {
          expect(x1Px - endPx).toBeLessThanOrEqual(tokenPx + 2 * tailPx);
          endPx = Math.max(endPx, x2Px);
        }
      }),
      runs,
    );
  });

  it("have none before the line of publication for what stands behind it", () => {
    fc.assert(
      fc.property(scenes, ({ scene }) => {
        const linePx = scene.head.dateline?.xPx;
        if (linePx === undefined) return;
        for (const { token, label } of labelled(scene)) {
          if (token.x1Px >= linePx) expect(label.x2Px).toBeGreaterThan(linePx);
        }
      }),
      runs,
    );
  });

  it("have the selected event's, cut rather than lost, while 60 px of its row are free beside it", () => {
    const counts = { free: 0, cut: 0 };
    fc.assert(
      fc.property(scenes, ({ scene, gapPx }) => {
        const token = scene.tokens.find(({ isSelected }) => isSelected);
        if (!token) return;
        const { label, labelText } = token;
        const own = scene.head.dateline ? [scene.head.dateline.xPx] : [];
        const taken = [
          ...[...scene.tokens, ...scene.crowds].filter(({ yPx }) => yPx === token.yPx),
          ...own.map((xPx) => ({ x1Px: xPx - gapPx, x2Px: xPx + gapPx })),
        ].map(({ x1Px, x2Px }) => [x1Px - tailPx, x2Px + tailPx] as const);
        const neededPx = 60 + 2 * (gapPx + tailPx);
        const isFree = [token.x2Px + tailPx, token.x1Px - tailPx - neededPx].some((fromPx) => {
          const toPx = fromPx + neededPx;
          const isIn = fromPx >= 0 && toPx <= scene.widthPx;
          return isIn && taken.every(([x1Px, x2Px]) => x2Px <= fromPx || x1Px >= toPx);
        });
        if (!isFree) return;
        counts.free += 1;
        expect(label).not.toBeNull();
        const isCut = label?.text.endsWith("…") === true && !labelText.endsWith("…");
        counts.cut += Number(isCut);
        if (!isCut) expect(label?.text.endsWith(labelText)).toBe(true);
      }),
      { numRuns: 500 },
    );
    expect(counts.free).toBeGreaterThan(40);
    expect(counts.cut).toBeGreaterThan(3);
  });

  it("are the same for the same picture", () => {
    const article = articleAt("2020-05-01", "2020-05-03", "2020-05-05", "2020-05-07");
    expect(sidesIn(sceneOf(article))).toEqual(sidesIn(sceneOf(article)));
  });
});
