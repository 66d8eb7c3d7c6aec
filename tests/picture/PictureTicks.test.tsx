// @vitest-environment jsdom
import "../support/page.ts";
import { describe, expect, it } from "vitest";
import { dayMs } from "../../src/article/civil-time.ts";
import { en } from "../../src/i18n/en/words.ts";
import { labelIn } from "../../src/picture/label-text.ts";
import { PictureTicks } from "../../src/picture/PictureTicks.tsx";
import { type PictureMode, pictureLayout } from "../../src/picture/picture-layout.ts";
import { render } from "../support/render.tsx";

/** Six days, a line each; the last is a seventh of the width away from the right edge. */
const window = { startMs: Date.UTC(2021, 2, 25), endMs: Date.UTC(2021, 2, 25) + 5.8 * dayMs };

function draw(mode: PictureMode, widthPx: number | null) {
  const layout = pictureLayout([], [], window, mode, labelIn(en.status));
  const { container } = render(<PictureTicks window={window} layout={layout} widthPx={widthPx} />);
  const ticks = [...container.querySelectorAll("g")].map(
    (tick) => tick.querySelector("text")?.textContent ?? null,
  );
  return { lines: container.querySelectorAll("line").length, ticks };
}

describe("the dates over the still picture", () => {
  it.each<[PictureMode, number | null, (string | null)[]]>([
    ["roomy", 1_000, ["25 Mar", "26 Mar", "27 Mar", "28 Mar", "29 Mar", "30 Mar"]],
    ["roomy", null, ["25 Mar", "26 Mar", "27 Mar", "28 Mar", "29 Mar", "30 Mar"]],
    ["roomy", 240, ["25 Mar", "26 Mar", "27 Mar", "28 Mar", "29 Mar", null]],
    ["compact", 390, ["26 Mar", "28 Mar", "30 Mar"]],
    ["compact", 290, ["26 Mar", "28 Mar", null]],
    ["compact", null, ["26 Mar", "28 Mar", null]],
  ])("of %s, %d px wide, are %j: none runs out of it", (mode, widthPx, ticks) => {
    expect(draw(mode, widthPx)).toEqual({ ticks, lines: ticks.length });
  });
});
