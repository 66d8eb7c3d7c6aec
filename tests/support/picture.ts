// The picture of an article in tests: its layout, and its scene as plain data. Roomy, 1,000 px wide, of the whole time and at
// the usual size of text, where a test says nothing else.
import type { AnchoredArticle } from "../../src/article/anchored-article.ts";
import { en } from "../../src/i18n/en/words.ts";
import { arrangePicture } from "../../src/picture/arrangement.ts";
import { estimateLabelPx, labelIn } from "../../src/picture/label-text.ts";
import { dateSizePx, labelSizePx, type PictureMode } from "../../src/picture/measures.ts";
import { type PictureLayout, pictureLayout } from "../../src/picture/picture-layout.ts";
import { pictureScene, type Scene } from "../../src/picture/scene/scene.ts";
import { timeAxis } from "../../src/picture/time-axis.ts";
import { spanMs, type TimeWindow } from "../../src/picture/time-window.ts";
import { zoomAt } from "../../src/picture/zoom.ts";
import { listingOf } from "../../src/view/listing.ts";
import type { Scale } from "../../src/view/view.ts";

export const modes: readonly PictureMode[] = ["roomy", "compact"];

export interface LayoutGiven {
  readonly mode?: PictureMode;
  readonly textScale?: number;
  readonly leastPx?: number;
  readonly scale?: Scale;
  /** The key of the one voice that is shown. */
  readonly voice?: string | null;
}

export interface SceneGiven extends LayoutGiven {
  readonly widthPx?: number;
  readonly selected?: string | null;
  readonly window?: TimeWindow;
}

export function layoutOf(
  article: AnchoredArticle,
  { mode = "roomy", textScale = 1, leastPx = 1_000, scale = "auto", voice = null }: LayoutGiven = {},
): PictureLayout {
  const { events, voices } = listingOf(article, voice);
  const axis = timeAxis(article, scale);
  return pictureLayout(events, voices, { mode, textScale, leastPx, axis, labelOf: labelIn(en.status) });
}

export function sceneOf(article: AnchoredArticle, given: SceneGiven = {}): Scene {
  return sceneIn(layoutOf(article, given), given);
}

/** A scene of a layout that is there already. */
export function sceneIn(
  layout: PictureLayout,
  { widthPx = 1_000, selected = null, window = layout.axis.whole }: SceneGiven = {},
): Scene {
  const { textScale, axis } = layout;
  const zoom = zoomAt(widthPx / spanMs(window), textScale, axis.finest);
  const arrangement = arrangePicture(layout, zoom, selected);
  return pictureScene(layout, arrangement, {
    ...{ window, widthPx, selected, words: en },
    measureLabel: (label) => estimateLabelPx(label) * textScale,
    measureDate: (date) => estimateDatePx(date) * textScale,
  });
}

/** As the picture estimates them where nothing measures. */
export function estimateDatePx(date: string): number {
  return (estimateLabelPx(date) * dateSizePx) / labelSizePx;
}

/** A part of a window: where it begins and how wide it is, as shares of the whole's width. */
export function partOf(whole: TimeWindow, from: number, share: number): TimeWindow {
  const startMs = whole.startMs + from * spanMs(whole);
  return { startMs, endMs: startMs + share * spanMs(whole) };
}
