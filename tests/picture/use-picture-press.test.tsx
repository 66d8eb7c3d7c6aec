// @vitest-environment jsdom
// A press chooses the event that is hit, or the nearest within reach of a finger or a mouse; a drag chooses nothing.
import { fireEvent } from "@testing-library/react";
import { beforeEach, describe, expect, it } from "vitest";
import { dayMs } from "../../src/article/civil-time.ts";
import { en } from "../../src/i18n/en/words.ts";
import { labelIn } from "../../src/picture/label-text.ts";
import { measures, pictureLayout } from "../../src/picture/picture-layout.ts";
import { TimelinePicture } from "../../src/picture/TimelinePicture.tsx";
import { wholeWindow } from "../../src/picture/time-window.ts";
import { listingOf } from "../../src/view/listing.ts";
import { stubWidth } from "../support/page.ts";
import { articleAt } from "../support/proved.ts";
import { render } from "../support/render.tsx";

/** A hundred days, 1,000 px wide: the bars of both days are 10 px long, and begin at 200 and 800 px. */
const window = { startMs: Date.UTC(2020, 0, 1), endMs: Date.UTC(2020, 0, 1) + 100 * dayMs };
const article = articleAt("2020-01-21", "2020-03-21");
const { events, voices } = listingOf(article, null);
const layout = pictureLayout(events, voices, wholeWindow(article), "compact", labelIn(en.status));
const { barPx } = layout;
const startPx = 200;
/** The middle of the only row. */
const middlePx = measures.compact.headPx + measures.compact.lanePaddingPx + measures.compact.rowPx / 2;

interface Press {
  readonly pointerType?: string;
  /** How far the hand slips on the way from down to up. */
  readonly slip?: readonly [number, number];
  readonly widthPx?: number | null;
}

/** Presses the bar of `e1` or, at this place, what is no event's. */
function press(
  on: "e1" | "no event",
  [x, y]: readonly [number, number],
  { pointerType = "mouse", slip: [slipX, slipY] = [0, 0], widthPx = 1_000 }: Press = {},
): string[] {
  const chosen: string[] = [];
  const { container } = render(
    <TimelinePicture
      layout={layout}
      window={window}
      datelineMs={0}
      widthPx={widthPx}
      selected={null}
      measureLabel={() => 40}
      onSelect={(event) => chosen.push(event)}
    />,
  );
  const target = container.querySelector(on === "e1" ? "[data-event=e1] rect" : "svg");
  if (!target) throw new Error("nothing to press");
  fireEvent.pointerDown(target, { clientX: x, clientY: y, pointerType });
  const isLeftToBrowser = fireEvent.click(target, { clientX: x + slipX, clientY: y + slipY });
  expect(isLeftToBrowser, "the browser follows no link").toBe(false);
  return chosen;
}

describe("a press on the picture", () => {
  beforeEach(() => stubWidth(1_000));

  it.each<[string, number, number, string, string[]]>([
    ["of a finger, 22 px before a bar", startPx - 22, middlePx, "touch", ["e1"]],
    ["of a finger, 23 px before a bar", startPx - 23, middlePx, "touch", []],
    ["of a finger, 22 px under a bar", startPx + 5, middlePx + barPx / 2 + 22, "touch", ["e1"]],
    [
      "of a finger, 17 px before a bar and as much under it",
      startPx - 17,
      middlePx + barPx / 2 + 17,
      "touch",
      [],
    ],
    ["of a mouse, 12 px before a bar", startPx - 12, middlePx, "mouse", ["e1"]],
    ["of a mouse, 13 px before a bar", startPx - 13, middlePx, "mouse", []],
    ["of a pen, 13 px before a bar", startPx - 13, middlePx, "pen", []],
    ["of a mouse, on a corner of a bar", 800, middlePx - barPx / 2, "mouse", ["e2"]],
    ["of a mouse, far from all", 500, middlePx, "mouse", []],
  ])("%s, chooses what is in reach", (_what, x, y, pointerType, chosen) => {
    expect(press("no event", [x, y], { pointerType })).toEqual(chosen);
  });

  it("on an event, chooses it, whatever else is near", () => {
    expect(press("e1", [805, middlePx])).toEqual(["e1"]);
  });

  it.each<[string, "e1" | "no event", readonly [number, number], string[]]>([
    ["6 px sideways on an event: a drag", "e1", [6, 0], []],
    ["6 px sideways near an event: a drag", "no event", [6, 0], []],
    ["6 px down near an event: no press", "no event", [0, 6], []],
    ["5 px near an event: a press", "no event", [5, 0], ["e1"]],
    ["6 px down on an event: a press, for it moves nothing", "e1", [0, 6], ["e1"]],
  ])("may slip %s", (_what, on, slip, chosen) => {
    expect(press(on, [startPx - 6, middlePx], { slip })).toEqual(chosen);
  });

  it("chooses what it hits alone, while the picture's width is not known", () => {
    expect(press("no event", [startPx - 2, middlePx], { widthPx: null })).toEqual([]);
    expect(press("e1", [0, 0], { widthPx: null })).toEqual(["e1"]);
  });
});
