// The picture of the whole time has all events on it, none cut by its edges: stills and paper have no other window.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { AnchoredArticle } from "../../../src/article/anchored-article.ts";
import { stillsFor } from "../../../src/axis/stills.ts";
import { type LayoutGiven, sceneOf } from "../../support/picture.ts";
import { pictureArticles, selectedIn, selections } from "../../support/picture-articles.ts";
import { everyArticle, fixtureArticle } from "../../support/proved.ts";

interface Given extends LayoutGiven {
  readonly widthPx: number;
  readonly selected?: string | null;
}

/** As the picture rounds its zoom. */
const slackPx = 0.01;

function expectWhole(article: AnchoredArticle, { widthPx, ...given }: Given): void {
  const { tokens, crowds, before, after } = sceneOf(article, { ...given, widthPx, leastPx: widthPx });
  const shown = [
    ...tokens.map(({ listed, isBar, numberPx, tokenPx, x1Px, x2Px }) => {
      // A bar is where its number is: without an end it runs out of the picture.
      const ends = isBar ? { x1Px: numberPx, x2Px: numberPx + tokenPx } : { x1Px, x2Px };
      return { ...ends, events: [listed] };
    }),
    ...crowds,
  ];
  expect(shown.reduce((sum, { events }) => sum + events.length, 0)).toBe(article.events.length);
  expect([before.count, after.count]).toEqual([0, 0]);
  for (const { x1Px, x2Px, events } of shown) {
    const what = events.map(({ event }) => event.id).join(" ");
    expect(x1Px, what).toBeGreaterThanOrEqual(-slackPx);
    expect(x2Px, what).toBeLessThanOrEqual(widthPx + slackPx);
  }
}

describe("the picture of the whole", () => {
  const more = ["lumen-works", "election-night", "twenty-voices"].map(
    (name) => [name, fixtureArticle(`${name}.json`)] as const,
  );
  it.each([...everyArticle(), ...more])(
    "of %s has every event between its edges, in every still",
    (_, article) => {
      for (const { mode, widthPx } of stillsFor(false)) {
        for (const selected of [null, ...article.events.map(({ id }) => id)]) {
          expectWhole(article, { mode, widthPx, selected });
        }
      }
    },
  );

  it("of any article has every event between its edges", () => {
    fc.assert(
      fc.property(
        pictureArticles,
        fc.constantFrom(...stillsFor(false)),
        fc.constantFrom(1, 1, 1.5, 2),
        selections,
        (article, { mode, widthPx }, textScale, at) =>
          expectWhole(article, { mode, widthPx, textScale, selected: selectedIn(article, at) }),
      ),
      { numRuns: 500 },
    );
  });
});
