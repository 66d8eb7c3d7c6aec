import { describe, expect, it } from "vitest";
import { nearestIn } from "../../../src/picture/scene/nearest-token.ts";
import type { LabelledToken, Scene } from "../../../src/picture/scene/scene.ts";
import { modes, sceneOf } from "../../support/picture.ts";
import { articleAt, everyArticle } from "../../support/proved.ts";

const reachPx = 12;

/** Two tokens far apart in one row, and the middle of that. */
const pair = sceneOf(articleAt("2020-04-08", "2020-05-28"), { mode: "compact", scale: "true" });
const [first, second] = pair.tokens;
if (!first || !second) throw new Error("no tokens");
const middlePx = first.yPx + pair.tokenPx / 2;

function near(tokens: readonly LabelledToken[], xPx: number, yPx: number): string | null {
  const found = nearestIn({ tokenPx: pair.tokenPx, crowds: [], tokens }, { xPx, yPx }, reachPx);
  return found && "listed" in found ? found.listed.event.id : null;
}

/** What is chosen there: an event, or the first of a count. */
function chosenAt(scene: Scene, xPx: number, yPx: number, px = reachPx): string | undefined {
  const found = nearestIn(scene, { xPx, yPx }, px);
  if (found === null) return undefined;
  return "listed" in found ? found.listed.event.id : found.events[0]?.event.id;
}

describe("nearestIn", () => {
  it("finds a token that is near enough, on every side", () => {
    const bare = { ...first, label: null };
    const halfPx = pair.tokenPx / 2;
    expect(near([bare], first.x1Px - reachPx, middlePx)).toBe("e1");
    expect(near([bare], first.x1Px - reachPx - 1, middlePx)).toBeNull();
    expect(near([bare], first.x2Px + reachPx, middlePx)).toBe("e1");
    expect(near([bare], first.x1Px + 5, middlePx + halfPx + reachPx)).toBe("e1");
    expect(near([bare], first.x1Px + 5, middlePx + halfPx + reachPx + 1)).toBeNull();
    expect(near([bare], first.x1Px - 9, middlePx - halfPx - 9)).toBeNull();
  });

  it("reckons with its label", () => {
    const { label } = first;
    if (!label) throw new Error("no label");
    expect(near([first], label.x2Px + reachPx, middlePx)).toBe("e1");
    expect(near([first], label.x2Px + reachPx + 1, middlePx)).toBeNull();
    expect(near([{ ...first, label: null }], label.x2Px, middlePx)).toBeNull();
  });

  it("finds the nearer of two", () => {
    const one = { ...first, label: null };
    const other = { ...second, label: null, x1Px: first.x2Px + 10, x2Px: first.x2Px + 30 };
    expect(near([one, other], first.x2Px + 4, middlePx)).toBe("e1");
    expect(near([one, other], first.x2Px + 6, middlePx)).toBe("e2");
  });

  it("finds of those that lie on one another the one that is seen", () => {
    const over = { ...second, x1Px: first.x1Px, x2Px: first.x2Px, label: null };
    expect(near([first, over], first.x1Px + 5, middlePx)).toBe("e2");
    expect(near([over, first], first.x1Px + 5, middlePx)).toBe("e1");
  });

  it("finds a count on the body of a bar, and the bar beside it", () => {
    const article = articleAt("2020-05-01/2020-05-28", ...Array.from({ length: 30 }, () => "2020-05-14"));
    const scene = sceneOf(article, { scale: "true", mode: "compact", widthPx: 600 });
    const bar = scene.tokens.find(({ isBar }) => isBar);
    const onBar = scene.crowds.find(({ yPx }) => yPx === bar?.yPx) ?? scene.crowds[0];
    if (!bar || !onBar) throw new Error("no count");
    // Laid on the bar, wherever it found room.
    const crowd = { ...onBar, yPx: bar.yPx, x1Px: bar.x1Px + 100, x2Px: bar.x1Px + 140 };
    const laid = { ...scene, tokens: [bar], crowds: [crowd] };
    expect(chosenAt(laid, crowd.x1Px + 20, bar.yPx + 5)).toBe(crowd.events[0]?.event.id);
    expect(chosenAt(laid, crowd.x1Px - 20, bar.yPx + 5)).toBe(bar.listed.event.id);
  });

  it.each(everyArticle())("finds in %s whatever is pressed in its middle", (_, article) => {
    for (const mode of modes) {
      const scene = sceneOf(article, { mode, widthPx: 600 });
      for (const { listed, numberPx, tokenPx, yPx } of scene.tokens) {
        expect(chosenAt(scene, numberPx + tokenPx / 2, yPx + scene.tokenPx / 2, 0)).toBe(listed.event.id);
      }
      for (const { events, x1Px, x2Px, yPx } of scene.crowds) {
        expect(chosenAt(scene, (x1Px + x2Px) / 2, yPx + scene.tokenPx / 2, 0)).toBe(events[0]?.event.id);
      }
    }
  });
});
