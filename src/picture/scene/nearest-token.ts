// Which event a press beside the tokens means: they are smaller than a finger.
import type { Stretch } from "./cover.ts";
import type { LabelledToken, Scene } from "./scene.ts";
import type { SceneCrowd, SceneToken } from "./tokens.ts";

/** A place on the picture, in px from its left and top edges. */
export interface PressedPlace {
  readonly xPx: number;
  readonly yPx: number;
}

/** What is nearest to a press, by itself or by its label; null where nothing is within `reachPx`. */
export function nearestIn(
  { tokens, crowds, tokenPx }: Pick<Scene, "tokens" | "crowds" | "tokenPx">,
  { xPx, yPx }: PressedPlace,
  reachPx: number,
): SceneToken | SceneCrowd | null {
  let nearest: SceneToken | SceneCrowd | null = null;
  let leastPx = reachPx;
  const awayPx = (box: Stretch, topPx: number) =>
    Math.hypot(
      Math.max(box.x1Px - xPx, 0, xPx - box.x2Px),
      Math.max(Math.abs(yPx - (topPx + tokenPx / 2)) - tokenPx / 2, 0),
    );
  const look = (one: SceneToken | SceneCrowd, boxes: readonly Stretch[]) => {
    for (const box of boxes) {
      const px = awayPx(box, one.yPx);
      // Of those that lie on one another the last is seen.
      if (px > leastPx) continue;
      nearest = one;
      leastPx = px;
    }
  };
  const lookAt = (token: LabelledToken) => look(token, token.label ? [token, token.label] : [token]);
  for (const token of tokens) if (token.isBar) lookAt(token);
  for (const crowd of crowds) look(crowd, [crowd]);
  for (const token of tokens) if (!token.isBar) lookAt(token);
  return nearest;
}
