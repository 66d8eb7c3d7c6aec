// @vitest-environment jsdom
// A press chooses the event or count that is hit, or the nearest within reach of a finger or a mouse; a drag chooses nothing.
import { fireEvent } from "@testing-library/react";
import { beforeEach, describe, expect, it } from "vitest";
import { TimelinePicture } from "../../src/picture/TimelinePicture.tsx";
import { stubWidth } from "../support/page.ts";
import { layoutOf, partOf, sceneIn } from "../support/picture.ts";
import { articleAt } from "../support/proved.ts";
import { render } from "../support/render.tsx";

/** One event, a crowd of one moment, and one more event, in the only lane; the next is out of the window. */
const article = articleAt(
  "2020-05-01",
  ...Array.from({ length: 40 }, () => "2020-05-04T12:00Z"),
  "2020-05-08",
  "2020-05-20",
);
const layout = layoutOf(article, { mode: "compact", scale: "true" });
const window = partOf(layout.axis.whole, 0, 0.6);
const scene = sceneIn(layout, { window });
const [count] = scene.crowds;
const first = scene.tokens.find(({ listed }) => listed.event.id === "e1");
if (!count || !first) throw new Error("nothing to press");
const counted = count.events[0]?.event.id;
/** Events have whole px. */
const startPx = Math.ceil(first.x1Px);
const halfPx = layout.tokenPx / 2;
const middlePx = first.yPx + halfPx;

interface Press {
  readonly pointerType?: string;
  /** How far the hand slips on the way from down to up. */
  readonly slip?: readonly [number, number];
  readonly isMeasured?: boolean;
  readonly keys?: { readonly ctrlKey?: boolean; readonly button?: number };
}

/** Presses what is found by a selector, at a place, and tells what was asked for. */
function press(
  on: string,
  [x, y]: readonly [number, number],
  { pointerType = "mouse", slip: [slipX, slipY] = [0, 0], isMeasured = true, keys = {} }: Press = {},
): { readonly asked: string[]; readonly isLeftToBrowser: boolean } {
  const asked: string[] = [];
  const { container } = render(
    <TimelinePicture
      {...{ layout, window, isMeasured }}
      widthPx={1_000}
      selected={null}
      // No label takes a press here.
      measureLabel={() => Number.POSITIVE_INFINITY}
      measureDate={() => 40}
      onSelect={(event) => asked.push(`select ${event}`)}
      onOpenCrowd={(event) => asked.push(`open ${event}`)}
      onReveal={(event) => asked.push(`reveal ${event}`)}
    />,
  );
  const target = container.querySelector(on);
  if (!target) throw new Error("nothing to press");
  fireEvent.pointerDown(target, { clientX: x, clientY: y, pointerType });
  const isLeftToBrowser = fireEvent.click(target, { clientX: x + slipX, clientY: y + slipY, ...keys });
  return { asked, isLeftToBrowser };
}

const token = "[data-event=e1] rect";
const crowd = "[data-crowd] rect";
const outside = "[data-outside] rect";
const nothing = "svg";

describe("a press on the picture", () => {
  beforeEach(() => stubWidth(1_000));

  it.each<[string, number, number, string, string[]]>([
    ["of a finger, 22 px before a token", startPx - 22, middlePx, "touch", ["select e1"]],
    ["of a finger, 23 px before a token", startPx - 23, middlePx, "touch", []],
    ["of a finger, 22 px over a token", startPx + 5, middlePx - halfPx - 22, "touch", ["select e1"]],
    [
      "of a finger, 17 px before a token and as much over it",
      startPx - 17,
      middlePx - halfPx - 17,
      "touch",
      [],
    ],
    ["of a mouse, 12 px before a token", startPx - 12, middlePx, "mouse", ["select e1"]],
    ["of a mouse, 13 px before a token", startPx - 13, middlePx, "mouse", []],
    ["of a pen, 13 px before a token", startPx - 13, middlePx, "pen", []],
    ["of a mouse, 3 px behind a count", count.x2Px + 3, count.yPx + halfPx, "mouse", [`open ${counted}`]],
    ["of a mouse, far from all", (first.x2Px + count.x1Px) / 2, middlePx, "mouse", []],
  ])("%s, chooses what is in reach", (_what, x, y, pointerType, asked) => {
    expect(press(nothing, [x, y], { pointerType })).toEqual({ asked, isLeftToBrowser: false });
  });

  it.each<[string, string, string[]]>([
    ["an event, chooses it", token, ["select e1"]],
    ["a count, opens it at its first event", crowd, [`open ${counted}`]],
    ["the count of what is out of the window, brings the nearest of that", outside, ["reveal e43"]],
  ])("on %s, whatever else is near", (_what, on, asked) => {
    expect(press(on, [400, 0])).toEqual({ asked, isLeftToBrowser: false });
  });

  it.each<[string, string, readonly [number, number], string[]]>([
    ["6 px sideways on an event: a drag", token, [6, 0], []],
    ["6 px sideways on a count: a drag", crowd, [-6, 0], []],
    ["6 px sideways on what is out of the window: a drag", outside, [6, 0], []],
    ["6 px sideways near an event: a drag", nothing, [6, 0], []],
    ["6 px down near an event: no press", nothing, [0, 6], []],
    ["5 px near an event: a press", nothing, [5, 0], ["select e1"]],
    ["6 px down on an event: a press, for it moves nothing", token, [0, 6], ["select e1"]],
  ])("may slip %s", (_what, on, slip, asked) => {
    expect(press(on, [startPx - 6, middlePx], { slip }).asked).toEqual(asked);
  });

  it("chooses what it hits alone, while the picture's width is not known", () => {
    expect(press(nothing, [startPx - 2, middlePx], { isMeasured: false }).asked).toEqual([]);
    expect(press(token, [0, 0], { isMeasured: false }).asked).toEqual(["select e1"]);
    expect(press(crowd, [0, 0], { isMeasured: false }).asked).toEqual([`open ${counted}`]);
  });

  it("is the browser's own, with a key that opens links elsewhere", () => {
    expect(press(token, [0, 0], { keys: { ctrlKey: true } })).toEqual({ asked: [], isLeftToBrowser: true });
  });
});
