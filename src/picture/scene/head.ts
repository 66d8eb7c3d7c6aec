// The strip over the lanes: the dates of the axis, what they have in common above them, the moment of publication and the
// names of what is cut out. Of two that would meet, the one named first here stays: the publication, a cut, a date.
import { dayMs } from "../../article/civil-time.ts";
import { axisDates } from "../../i18n/axis-dates.ts";
import type { Words } from "../../i18n/words.ts";
import type { PictureLayout } from "../picture-layout.ts";
import type { TimeWindow } from "../time-window.ts";
import type { Zoom } from "../zoom.ts";
import { coverOf } from "./cover.ts";
import { cutInWords } from "./cut-in-words.ts";
import { type Segment, segmentsIn, stepName } from "./segments.ts";
import { nextTickMs, stepMs, ticksIn } from "./ticks.ts";

export interface HeadText {
  readonly key: string;
  readonly text: string;
  /** Where its letters begin, or have their middle. */
  readonly xPx: number;
  readonly isMiddle: boolean;
}

export interface SceneHead {
  /** A line each, through all lanes. */
  readonly linesPx: readonly number[];
  readonly dates: readonly HeadText[];
  /** What the dates below have in common. */
  readonly above: readonly HeadText[];
  /** Where a stretch of time is cut out, and what it is called, if there is room. */
  readonly cuts: readonly { readonly xPx: number; readonly name: HeadText | null }[];
  /** Null out of view. */
  readonly dateline: SceneDateline | null;
}

export interface SceneDateline {
  readonly xPx: number;
  /** Null where it finds no room. */
  readonly name: { readonly text: string; readonly xPx: number; readonly widthPx: number } | null;
}

export interface HeadRoom {
  readonly window: TimeWindow;
  readonly widthPx: number;
  readonly words: Words;
  readonly measureDate: (date: string) => number;
  /** Something stands behind the dateline. */
  readonly isFollowed: boolean;
  /** What lies over the head's ends: the counts of what is out of the window. */
  readonly startPx: number;
  readonly endPx: number;
}

const gapPx = 5;

export function sceneHead({ axis }: PictureLayout, zoom: Zoom, room: HeadRoom): SceneHead {
  const { window, widthPx, words, measureDate, startPx, endPx } = room;
  const toPx = (ms: number) => (axis.scale.toScale(ms) - window.startMs) * zoom.pxPerMs;
  const segments = segmentsIn(axis.scale, window);
  const upper = coverOf([
    { x1Px: -1e6, x2Px: startPx },
    { x1Px: endPx, x2Px: 1e6 },
  ]);
  const lower = coverOf([
    { x1Px: -1e6, x2Px: startPx },
    { x1Px: endPx, x2Px: 1e6 },
  ]);
  const dateline = sceneDateline((axis.datelineMs - window.startMs) * zoom.pxPerMs, room);
  if (dateline?.name) upper.add({ x1Px: dateline.name.xPx, x2Px: dateline.name.xPx + dateline.name.widthPx });

  const cuts = segments.slice(1).map(({ fromMs, cut }) => {
    const xPx = toPx(fromMs);
    const names = cut ? cutInWords(cut, words) : [];
    const spanPx = cut ? toPx(cut.whole.endMs) - toPx(cut.whole.startMs) : 0;
    const text = names.find((name) => measureDate(name) <= spanPx) ?? null;
    if (text === null) return { xPx, name: null };
    const lengthPx = measureDate(text);
    const box = { x1Px: xPx - lengthPx / 2, x2Px: xPx + lengthPx / 2 };
    if (lower.meets(box)) return { xPx, name: null };
    lower.add({ x1Px: box.x1Px - gapPx, x2Px: box.x2Px + gapPx });
    return { xPx, name: { key: `cut${fromMs}`, text, xPx, isMiddle: true } };
  });

  const dates = axisDates(words);
  const step = stepName(zoom.step, zoom.unitPx / zoom.textScale);
  // Several days from line to line say their month themselves.
  const above = step === "week" ? "month" : step;
  const cells = segments.flatMap(({ fromMs, toMs, cut }) => {
    const fromPx = toPx(fromMs);
    return ticksIn({ startMs: fromMs, endMs: toMs }, zoom.step).map(({ ms }) => {
      const text = dates.atLine(ms, step);
      // The first line of a piece may lie in what is cut out before it.
      const linePx = fromPx + (ms - fromMs) * zoom.pxPerMs;
      const lineEndPx = linePx + (nextTickMs(ms, zoom.step) - ms) * zoom.pxPerMs;
      return {
        ...{ text, linePx, lineEndPx, isLine: ms >= fromMs, lengthPx: measureDate(text) },
        key: String(cut ? Math.max(ms, fromMs) : ms),
        leastPx: Math.max(fromPx, 0),
        mostPx: Math.min(toPx(toMs), widthPx),
      };
    });
  });
  // A date names the whole of its unit, and stands in its middle; with more than one from line to line, at its line.
  const isCell = zoom.step.count === 1 && stepMs(zoom.step) >= dayMs;
  const found: HeadText[] = [];
  const put = ({ key, text, lengthPx, leastPx, mostPx }: (typeof cells)[number], x1Px: number) => {
    const box = { x1Px, x2Px: x1Px + lengthPx };
    if (box.x1Px < leastPx || box.x2Px > mostPx || lower.meets(box)) return;
    lower.add({ x1Px: box.x1Px - gapPx, x2Px: box.x2Px + gapPx });
    found.push({ key, text, xPx: isCell ? x1Px + lengthPx / 2 : x1Px, isMiddle: isCell });
  };
  const middleOf = ({ linePx, lineEndPx, lengthPx }: (typeof cells)[number]) =>
    (linePx + lineEndPx - lengthPx) / 2;
  for (const cell of cells) put(cell, isCell ? middleOf(cell) : cell.linePx + gapPx);
  if (isCell && found.length === 0) {
    // Where no middle is in view, as near to it as is seen.
    for (const cell of cells) {
      const { linePx, lineEndPx, leastPx, mostPx, lengthPx } = cell;
      const firstPx = Math.max(linePx, leastPx, startPx) + gapPx;
      const lastPx = Math.min(lineEndPx, mostPx, endPx) - lengthPx - gapPx;
      if (firstPx <= lastPx) put(cell, Math.max(firstPx, Math.min(middleOf(cell), lastPx)));
    }
  }
  const linesPx = cells.flatMap(({ isLine, linePx }) => (isLine ? [linePx] : []));
  return { linesPx, dates: found, above: aboveDates(segments), cuts, dateline };

  /** Each from where it begins to hold; moved past what stands there, and said shorter, while it still holds. */
  function aboveDates(all: readonly Segment[]): HeadText[] {
    const texts: HeadText[] = [];
    let last = "";
    for (const { fromMs, toMs } of all) {
      const starts = ticksIn({ startMs: fromMs, endMs: toMs }, zoom.step).map(({ ms }) => {
        const at = Math.max(ms, fromMs);
        return { ms: at, full: dates.aboveLines(at, above) };
      });
      for (const [index, { ms, full }] of starts.entries()) {
        if (full === "" || full === last) continue;
        const next = starts.slice(index + 1).find((later) => later.full !== full);
        const mostPx = Math.min(toPx(next?.ms ?? toMs), widthPx, endPx);
        for (const text of [full, ...dates.aboveLinesShorter(ms, above)]) {
          const lengthPx = measureDate(text);
          let xPx = Math.max(toPx(ms), startPx, 0) + gapPx;
          const inTheWay = upper.stretches().find(({ x1Px, x2Px }) => x1Px < xPx + lengthPx && x2Px > xPx);
          if (inTheWay) xPx = inTheWay.x2Px + gapPx;
          if (xPx + lengthPx > mostPx || upper.meets({ x1Px: xPx, x2Px: xPx + lengthPx })) continue;
          upper.add({ x1Px: xPx - gapPx, x2Px: xPx + lengthPx + gapPx });
          texts.push({ key: `${ms}`, text, xPx, isMiddle: false });
          last = full;
          break;
        }
      }
    }
    return texts;
  }
}

/** The padding of the flag that names it. */
const flagPaddingPx = 6;

function sceneDateline(
  xPx: number,
  { widthPx, words, measureDate, isFollowed, startPx, endPx }: HeadRoom,
): SceneDateline | null {
  if (xPx < 0 || xPx > widthPx) return null;
  const names = isFollowed ? [words.datelineLong, words.datelineShort] : [words.datelineShort];
  const flags = names.map((text) => ({ text, widthPx: measureDate(text) + 2 * flagPaddingPx }));
  const after = flags.find((flag) => xPx >= startPx && xPx + flag.widthPx <= endPx);
  if (after) return { xPx, name: { ...after, xPx } };
  const before = flags.find((flag) => xPx <= endPx && xPx - flag.widthPx >= startPx);
  return { xPx, name: before ? { ...before, xPx: xPx - before.widthPx } : null };
}
