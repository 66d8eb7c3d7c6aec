// What is pressed or chosen comes into view, wherever it is drawn: over any article, and any window that the controls lead to.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { stillsFor } from "../../src/axis/stills.ts";
import { arrangementAt, drawnStretch, pxPerMsOf } from "../../src/picture/drawn-stretch.ts";
import type { PictureLayout } from "../../src/picture/picture-layout.ts";
import { type SceneTokens, sceneTokens } from "../../src/picture/scene/tokens.ts";
import {
  middleMs,
  movedInto,
  revealing,
  spanMs,
  type TimeWindow,
  zoomed,
} from "../../src/picture/time-window.ts";
import { layoutOf } from "../support/picture.ts";
import { pictureArticles, selectedIn, selections } from "../support/picture-articles.ts";

interface Looked {
  readonly layout: PictureLayout;
  readonly widthPx: number;
}

/** As the engine moves: to a window of the whole's own width around it at most. */
function outerOf({ axis: { whole } }: PictureLayout): TimeWindow {
  return { startMs: whole.startMs - spanMs(whole), endMs: whole.endMs + spanMs(whole) };
}

function sceneAt({ layout, widthPx }: Looked, window: TimeWindow, selected: string | null): SceneTokens {
  const arrangement = arrangementAt(layout, pxPerMsOf(widthPx, window), selected);
  return sceneTokens(layout, arrangement, window, widthPx, selected);
}

function revealed(
  { layout, widthPx }: Looked,
  window: TimeWindow,
  event: string,
  selected: string | null,
): TimeWindow {
  const stretch = drawnStretch(layout, arrangementAt(layout, pxPerMsOf(widthPx, window), selected), event);
  if (!stretch) throw new Error(`${event} is not drawn`);
  return movedInto(revealing(window, stretch), outerOf(layout));
}

function inView({ tokens, crowds }: SceneTokens): ReadonlySet<string> {
  const counted = crowds.flatMap(({ events }) => events);
  return new Set([...tokens.map(({ listed }) => listed), ...counted].map(({ event }) => event.id));
}

/** What a reader presses: nearer, farther, or a push of the axis by a share of its window. */
const presses = fc.array(
  fc.oneof(
    { weight: 3, arbitrary: fc.constant({ zoom: 1.6, at: 0 }) },
    { weight: 1, arbitrary: fc.constant({ zoom: 1 / 1.6, at: 0 }) },
    { weight: 2, arbitrary: fc.double({ min: -0.9, max: 0.9, noNaN: true }).map((at) => ({ zoom: 1, at })) },
  ),
  { maxLength: 24, size: "max" },
);

const looks = fc
  .record({
    article: pictureArticles,
    still: fc.constantFrom(...stillsFor(false)),
    textScale: fc.constantFrom(1, 1, 2),
    at: selections,
    presses,
  })
  .map(({ article, still: { mode, widthPx }, textScale, at, presses: pressed }) => {
    const layout = layoutOf(article, { mode, textScale, leastPx: widthPx });
    let window = layout.axis.whole;
    for (const press of pressed) {
      const next = zoomed(window, middleMs(window), press.zoom, layout.axis.narrowestMs);
      const offMs = press.at * spanMs(next);
      const moved = { startMs: next.startMs + offMs, endMs: next.endMs + offMs };
      window = movedInto(moved, outerOf(layout));
    }
    return { article, layout, widthPx, window, selected: selectedIn(article, at) };
  });

describe("what is revealed", () => {
  it("is, at a press on what is outside, at least one of it", () => {
    let pressed = 0;
    fc.assert(
      fc.property(looks, ({ article, window, selected, ...looked }) => {
        const scene = sceneAt(looked, window, selected);
        const seen = inView(scene);
        for (const { count, nearest } of [scene.before, scene.after]) {
          if (!nearest) continue;
          pressed += count;
          const after = inView(
            sceneAt(looked, revealed(looked, window, nearest.event.id, selected), selected),
          );
          expect(article.events.some(({ id }) => after.has(id) && !seen.has(id))).toBe(true);
          expect(after).toContain(nearest.event.id);
        }
      }),
      { numRuns: 1_000 },
    );
    expect(pressed).toBeGreaterThan(1_000);
  });

  it("is, at a choice, the chosen event's own token, with its number", () => {
    fc.assert(
      fc.property(looks, fc.nat(39), ({ article, window, ...looked }, at) => {
        const id = selectedIn(article, at) ?? "";
        const next = revealed(looked, window, id, id);
        const chosen = sceneAt(looked, next, id).tokens.find(({ isSelected }) => isSelected);
        expect(chosen?.listed.event.id).toBe(id);
        if (!chosen) return;
        expect(chosen.numberPx).toBeGreaterThan(-0.1);
        expect(chosen.numberPx + chosen.tokenPx).toBeLessThan(looked.widthPx + 0.1);
      }),
      { numRuns: 1_000 },
    );
  });
});
