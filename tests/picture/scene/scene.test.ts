// How much work a layout and a frame are, counted, not timed: no more than a few looks at each event, whatever the events.
import { describe, expect, it } from "vitest";
import type { AnchoredArticle, AnchoredEvent } from "../../../src/article/anchored-article.ts";
import { parseEdtf } from "../../../src/article/parse-edtf.ts";
import { en } from "../../../src/i18n/en/words.ts";
import { arrangePicture } from "../../../src/picture/arrangement.ts";
import { estimateLabelPx, labelIn } from "../../../src/picture/label-text.ts";
import { type PictureLayout, pictureLayout } from "../../../src/picture/picture-layout.ts";
import { pictureScene } from "../../../src/picture/scene/scene.ts";
import { timeAxis } from "../../../src/picture/time-axis.ts";
import { zoomAt } from "../../../src/picture/zoom.ts";
import { listingOf } from "../../../src/view/listing.ts";
import { estimateDatePx, modes, partOf } from "../../support/picture.ts";
import { bundledArticle } from "../../support/proved.ts";

const count = 10_000;
const selected = "e5000";
const widthPx = 1_000;

interface Crowd {
  readonly when: (index: number) => string;
  readonly voices?: number;
  readonly about?: (index: number) => readonly string[];
}

const dayOf = (index: number) => new Date(Date.UTC(1990, 0, 1 + index)).toISOString().slice(0, 10);
const crowds: Readonly<Record<string, Crowd>> = {
  "a day after the other": { when: dayOf },
  "all on one day": { when: () => "2020-05-03" },
  "over one that lasts as long as all of them": {
    when: (index) => (index === 0 ? `${dayOf(0)}/${dayOf(count)}` : dayOf(index)),
  },
  "that all last": { when: (index) => `${dayOf(index)}/${dayOf(index + count / 2)}` },
  "of 5,000 voices": { when: dayOf, voices: 5_000 },
  "that all speak of one": { when: dayOf, about: (index) => (index === 5_000 ? [] : [selected]) },
  "of 5,000 voices that all speak of one": {
    ...{ when: dayOf, voices: 5_000 },
    about: (index) => (index === 5_000 ? [] : [selected]),
  },
  "that one speaks of": {
    when: dayOf,
    about: (index) => (index === 5_000 ? Array.from({ length: 4_000 }, (_, at) => `e${at}`) : []),
  },
};

/** Without a file: what is wanted here is many events, not quotes. */
function articleOf({ when, voices = 2, about = () => [] }: Crowd, length = count): AnchoredArticle {
  const base = bundledArticle();
  const [model] = base.events;
  if (!model) throw new Error("no events");
  const eventAt = (index: number): AnchoredEvent => {
    const date = parseEdtf(when(index));
    if (!date.ok) throw new Error(when(index));
    const title = `What happened as number ${index}`;
    return {
      ...model,
      id: `e${index}`,
      title,
      when: date.value,
      voice: `v${index % voices}`,
      about: about(index),
    };
  };
  return {
    ...base,
    voices: Array.from({ length: voices }, (_, index) => ({
      id: `v${index}`,
      name: `Voice ${index}`,
      role: null,
    })),
    events: Array.from({ length }, (_, index) => eventAt(index)),
  };
}

/** Objects that count how often anything is read of one of them. */
function watcher() {
  let reads = 0;
  const watch = <Of extends object>(of: Of): Of =>
    new Proxy(of, {
      get(target, name, receiver) {
        reads += 1;
        return Reflect.get(target, name, receiver);
      },
    });
  /** How often while something is done, for each of the events. */
  const readsIn = <Result>(work: () => Result) => {
    const before = reads;
    const result = work();
    return { result, each: (reads - before) / count };
  };
  return { watch, readsIn };
}

type Watch = ReturnType<typeof watcher>["watch"];

function watchedLayout(layout: PictureLayout, watch: Watch): PictureLayout {
  const watched = layout.marks.map(watch);
  const same = ({ place }: { readonly place: number }) => watched[place] ?? [];
  return {
    ...layout,
    marks: watched,
    lanes: layout.lanes.map((lane) => ({ ...lane, marks: lane.marks.flatMap(same) })),
    markOf: new Map(
      [...layout.markOf].flatMap(([id, mark]) => [mark].flatMap(same).map((each) => [id, each] as const)),
    ),
    speakersOf: new Map([...layout.speakersOf].map(([id, each]) => [id, each.flatMap(same)])),
  };
}

const cases = Object.entries(crowds).flatMap(([name, crowd]) =>
  modes.map((mode) => [name, mode, crowd] as const),
);

/** For each event: what has to be read of it to draw it, and twice what sorting reads. */
const mostReads = 60 + 2 * Math.log2(count);

describe("10,000 events", { timeout: 180_000 }, () => {
  it.each(cases)("%s, in %s, are laid out and drawn with a few looks at each", (_, mode, crowd) => {
    const article = articleOf(crowd);
    const { about } = crowd;
    const { events, voices } = listingOf(article, null);
    const axis = timeAxis(article, "auto");
    const { watch, readsIn } = watcher();
    const labelOf = labelIn(en.status);
    let labels = 0;
    const laidOut = readsIn(() =>
      pictureLayout(events.map(watch), voices, {
        ...{ mode, textScale: 1, leastPx: widthPx, axis },
        labelOf: (listed) => {
          labels += 1;
          return labelOf(listed);
        },
      }),
    );
    expect(labels).toBe(count);
    expect(laidOut.each).toBeLessThan(mostReads);

    const layout = watchedLayout(laidOut.result, watch);
    for (const window of [axis.whole, partOf(axis.whole, 0.3, 0.01)]) {
      const zoom = zoomAt(widthPx / (window.endMs - window.startMs), 1);
      const arranged = readsIn(() => arrangePicture(layout, zoom, selected));
      expect(arranged.each).toBeLessThan(mostReads);
      let measured = 0;
      const drawn = readsIn(() =>
        pictureScene(layout, arranged.result, {
          ...{ window, widthPx, selected, words: en, measureDate: estimateDatePx },
          measureLabel: (label) => {
            measured += 1;
            return estimateLabelPx(label);
          },
        }),
      );
      const { tokens, crowds: counts, before, after } = drawn.result;
      const countedIn = counts.reduce((sum, { events: own }) => sum + own.length, 0);
      // What is out of the window is not looked at: only what is in it, and both ends of arrows.
      const wanted = tokens.length + countedIn + (about ? 2 * count : 0);
      expect(drawn.each * count).toBeLessThan(mostReads * (wanted + 1));
      // The labels of what stands alone, and that of the selected one in a few lengths.
      expect(measured).toBeLessThan(500);
      // As many as there is room for, whatever there is; bars may lie on one another.
      const apart = tokens.filter(({ isBar }) => !isBar);
      expect(apart.length + counts.length).toBeLessThan(5 * (widthPx / 20));
      expect(tokens.length + countedIn + before.count + after.count).toBe(count);
    }
  });
});
