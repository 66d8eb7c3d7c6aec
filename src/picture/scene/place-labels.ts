// Which events carry a label on the picture: the chosen one, and those that stand alone. No label lies on a token, on another
// label, or under the line of publication.
import { cutToFit } from "../../i18n/cut-text.ts";
import { tailPx } from "../measures.ts";
import { grouped } from "../ordered.ts";
import { type Cover, coverOf, type Stretch } from "./cover.ts";
import type { SceneToken } from "./tokens.ts";

export interface SceneLabel {
  readonly text: string;
  readonly side: "after" | "before" | "inside";
  /** Where its letters begin and end. */
  readonly x1Px: number;
  readonly x2Px: number;
}

/** What takes room in a row. */
export interface Taken extends Stretch {
  readonly yPx: number;
  readonly laneKey: string;
  /** Its date is not sure: its ends are drawn beyond it. */
  readonly isSoft?: boolean;
}

export interface LabelRoom {
  readonly widthPx: number;
  /** Between a token and its label, and between a label and what is next. */
  readonly gapPx: number;
  readonly measureLabel: (label: string) => number;
  /** Lines across the picture: no label is crossed by one. */
  readonly linesPx: readonly number[];
}

/** The labels that find room, by the place of their token. `crowds` take room as tokens do. */
export function placeLabels(
  tokens: readonly SceneToken[],
  crowds: readonly Taken[],
  room: LabelRoom,
): ReadonlyMap<number, SceneLabel> {
  const rows = rowsOf([...tokens, ...crowds], room);
  const labels = new Map<number, SceneLabel>();
  const inOrder = [...tokens].sort((a, b) => Number(b.isSelected) - Number(a.isSelected) || a.x1Px - b.x1Px);
  for (const token of inOrder) {
    const row = rows.get(token.yPx);
    if (!row) continue;
    const label = token.isSelected
      ? labelOfSelected(token, row, room)
      : isAlone(token, rows) && labelBeside(token, token.labelText, row, room);
    if (!label) continue;
    labels.set(token.place, label);
    row.taken.add(label);
  }
  return labels;
}

interface LabelRow {
  readonly laneKey: string;
  /** Tokens with their soft ends, labels and lines. */
  readonly taken: Cover;
  /** Tokens alone. */
  readonly tokens: Cover;
  /** Where the next one begins behind each, perhaps on its body. */
  readonly nextPx: ReadonlyMap<Taken, number>;
}

function rowsOf(taken: readonly Taken[], { linesPx, gapPx }: LabelRoom): ReadonlyMap<number, LabelRow> {
  const lines = linesPx.map((xPx) => ({ x1Px: xPx - gapPx / 2, x2Px: xPx + gapPx / 2 }));
  return new Map(
    [...grouped(taken, ({ yPx }) => yPx)].map(([yPx, own]) => {
      const seen = [...own].sort((a, b) => a.x1Px - b.x1Px).map(withTails);
      const row = {
        laneKey: own[0]?.laneKey ?? "",
        taken: coverOf([...seen, ...lines]),
        tokens: coverOf(own),
        nextPx: new Map(seen.map(({ of }, index) => [of, seen[index + 1]?.x1Px ?? Infinity])),
      };
      return [yPx, row];
    }),
  );
}

function withTails(of: Taken): Stretch & { readonly of: Taken } {
  const px = of.isSoft ? tailPx : 0;
  return { of, x1Px: of.x1Px - px, x2Px: of.x2Px + px };
}

/** No other event of its lane is nearer than a token's width, nor on its own body. */
function isAlone(token: SceneToken, rows: ReadonlyMap<number, LabelRow>): boolean {
  const { x1Px, x2Px, yPx, tokenPx, laneKey } = token;
  if ((rows.get(yPx)?.nextPx.get(token) ?? Infinity) < x2Px) return false;
  for (const [rowPx, row] of rows) {
    if (row.laneKey !== laneKey) continue;
    const near =
      rowPx === yPx
        ? [
            { x1Px: x1Px - tokenPx, x2Px: x1Px },
            { x1Px: x2Px, x2Px: x2Px + tokenPx },
          ]
        : [{ x1Px: x1Px - tokenPx, x2Px: x2Px + tokenPx }];
    if (near.some((stretch) => row.tokens.meets(stretch))) return false;
  }
  return true;
}

/** In its bar behind the number, else after it, else before it. */
function labelBeside(token: SceneToken, text: string, row: LabelRow, room: LabelRoom): SceneLabel | null {
  const { taken } = row;
  const { gapPx, widthPx, measureLabel } = room;
  const lengthPx = measureLabel(text);
  const startPx = token.numberPx + token.tokenPx + gapPx;
  const inside = { x1Px: startPx, x2Px: startPx + lengthPx };
  if (token.isBar && inside.x2Px + gapPx <= insideEndPx(token, row, room))
    return { text, side: "inside", ...inside };
  const awayPx = gapPx + (token.isSoft ? tailPx : 0);
  const starts = { after: token.x2Px + awayPx, before: token.x1Px - awayPx - lengthPx };
  for (const side of ["after", "before"] as const) {
    const label = { x1Px: starts[side], x2Px: starts[side] + lengthPx };
    if (label.x1Px < 0 || label.x2Px > widthPx || isBackOverLine(label, token, room)) continue;
    // Its own gap may touch what is next, its letters not.
    if (!taken.meets({ x1Px: label.x1Px - gapPx / 2, x2Px: label.x2Px + gapPx / 2 }))
      return { text, side, ...label };
  }
  return null;
}

/** So far a bar is free for its label: it is known to have been, nothing lies on it, and no line crosses it. */
function insideEndPx(token: SceneToken, { nextPx }: LabelRow, { widthPx, linesPx }: LabelRoom): number {
  const lines = linesPx.filter((xPx) => xPx > token.numberPx);
  return Math.min(token.x2Px, token.knownToPx, widthPx, nextPx.get(token) ?? Infinity, ...lines);
}

/**
 * Past the neighbours that it touches its number says whose it is; cut where there is no room for all of it. It is never parted
 * from its token by room.
 */
function labelOfSelected(token: SceneToken, row: LabelRow, room: LabelRoom): SceneLabel | null {
  const beside = labelBeside(token, token.labelText, row, room);
  if (beside) return beside;
  const numbered = `${token.listed.number} · ${token.labelText}`;
  const near = [...insideOf(token, row, room), ...freeStretches(row.taken, room)]
    .filter((stretch) => isBesideRun(stretch, token, row) && !isBackOverLine(stretch, token, room))
    .sort((a, b) => away(a, token) - away(b, token));
  const whole = near.find((stretch) => lengthOf(stretch, room) >= room.measureLabel(numbered));
  const best = whole ?? near.sort((a, b) => lengthOf(b, room) - lengthOf(a, room))[0];
  if (!best || lengthOf(best, room) < leastPx) return null;
  const text = away(best, token) > tailPx ? numbered : token.labelText;
  const shown = cutToFit(text, (each) => room.measureLabel(each) <= lengthOf(best, room));
  const side = isWithin(best, token) ? "inside" : best.x1Px >= token.x1Px ? "after" : "before";
  const lengthPx = room.measureLabel(shown);
  const x1Px = side === "before" ? best.x2Px - room.gapPx - lengthPx : best.x1Px + room.gapPx;
  return { text: shown, side, x1Px, x2Px: x1Px + lengthPx };
}

/** Behind the number of a bar. */
function insideOf(token: SceneToken, row: LabelRow, room: LabelRoom): readonly Stretch[] {
  return token.isBar ? [{ x1Px: token.numberPx + token.tokenPx, x2Px: insideEndPx(token, row, room) }] : [];
}

function isWithin({ x1Px, x2Px }: Stretch, token: Stretch): boolean {
  return x1Px >= token.x1Px && x2Px <= token.x2Px;
}

/** Nothing but tokens with less than a token between them stands between. */
function isBesideRun(stretch: Stretch, token: SceneToken, { tokens }: LabelRow): boolean {
  const isAfter = stretch.x1Px >= token.x1Px;
  const run = tokens.stretches().filter(({ x1Px, x2Px }) => {
    return isAfter ? x2Px > token.x2Px && x1Px < stretch.x1Px : x1Px < token.x1Px && x2Px > stretch.x2Px;
  });
  let [startPx, endPx] = [token.x1Px, token.x2Px];
  for (const { x1Px, x2Px } of isAfter ? run : run.reverse()) {
    if (isAfter ? x1Px - endPx > token.tokenPx : startPx - x2Px > token.tokenPx) return false;
    startPx = Math.min(startPx, x1Px);
    endPx = Math.max(endPx, x2Px);
  }
  return isAfter ? stretch.x1Px - endPx <= token.tokenPx : startPx - stretch.x2Px <= token.tokenPx;
}

/** What is still to come has no label before the line of publication. */
function isBackOverLine(stretch: Stretch, token: SceneToken, { linesPx }: LabelRoom): boolean {
  return linesPx.some((xPx) => stretch.x2Px <= xPx && token.x1Px >= xPx);
}

/** A label cut to less says nothing. */
const leastPx = 60;

function lengthOf({ x1Px, x2Px }: Stretch, { gapPx }: LabelRoom): number {
  return x2Px - x1Px - 2 * gapPx;
}

function away({ x1Px, x2Px }: Stretch, token: SceneToken): number {
  return Math.max(x1Px - token.x2Px, token.x1Px - x2Px, 0);
}

function freeStretches(taken: Cover, { widthPx }: LabelRoom): Stretch[] {
  const free: Stretch[] = [];
  let startPx = 0;
  for (const { x1Px, x2Px } of taken.stretches()) {
    if (x1Px > startPx) free.push({ x1Px: startPx, x2Px: Math.min(x1Px, widthPx) });
    startPx = Math.max(startPx, x2Px);
  }
  return startPx < widthPx ? [...free, { x1Px: startPx, x2Px: widthPx }] : free;
}
