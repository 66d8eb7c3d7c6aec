// How much work a layout and a frame are, counted, not timed: no more than a few looks at each event, whatever the events.
import { describe, expect, it } from "vitest";
import type { AnchoredArticle, AnchoredEvent } from "../../../src/article/anchored-article.ts";
import { parseEdtf } from "../../../src/article/parse-edtf.ts";
import { en } from "../../../src/i18n/en/words.ts";
import { estimateLabelPx, labelIn } from "../../../src/picture/label-text.ts";
import { type PictureLayout, type PictureMode, pictureLayout } from "../../../src/picture/picture-layout.ts";
import { arrowEnds } from "../../../src/picture/scene/arrow-ends.ts";
import { connectors } from "../../../src/picture/scene/connectors.ts";
import { placeLabels } from "../../../src/picture/scene/place-labels.ts";
import { sceneBars } from "../../../src/picture/scene/scene-bars.ts";
import { wholeWindow } from "../../../src/picture/time-window.ts";
import { listingOf } from "../../../src/view/listing.ts";
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
  const bars = layout.bars.map(watch);
  const same = ({ place }: { readonly place: number }) => bars[place] ?? [];
  return {
    ...layout,
    bars,
    times: { ...layout.times, byStart: layout.times.byStart.flatMap(same) },
    barOf: new Map(
      [...layout.barOf].flatMap(([id, bar]) => [bar].flatMap(same).map((each) => [id, each] as const)),
    ),
    speakersOf: new Map([...layout.speakersOf].map(([id, each]) => [id, each.flatMap(same)])),
  };
}

const modes: readonly PictureMode[] = ["roomy", "compact"];
const cases = Object.entries(crowds).flatMap(([name, crowd]) =>
  modes.map((mode) => [name, mode, crowd] as const),
);

/** For each event: what has to be read of it to draw it, and twice what sorting reads. */
const mostReads = 40 + 2 * Math.log2(count);

describe("10,000 events", { timeout: 180_000 }, () => {
  it.each(cases)("%s, in %s, are laid out and drawn with a few looks at each", (_, mode, crowd) => {
    const article = articleOf(crowd);
    const { events, voices } = listingOf(article, null);
    const whole = wholeWindow(article);
    const { watch, readsIn } = watcher();
    const labelOf = labelIn(en.status);
    let labels = 0;
    const laidOut = readsIn(() =>
      pictureLayout(events.map(watch), voices, whole, mode, (listed) => {
        labels += 1;
        return labelOf(listed);
      }),
    );
    expect(labels).toBe(count);
    expect(laidOut.each).toBeLessThan(mostReads);

    const layout = watchedLayout(laidOut.result, watch);
    let measured = 0;
    const measureLabel = (label: string) => {
      measured += 1;
      return estimateLabelPx(label);
    };
    const spanMs = whole.endMs - whole.startMs;
    const narrow = { startMs: whole.startMs + spanMs * 0.3, endMs: whole.startMs + spanMs * 0.31 };
    for (const window of [whole, narrow]) {
      measured = 0;
      const drawn = readsIn(() => sceneBars(layout, { window, widthPx, selected, measureLabel }));
      expect(drawn.each).toBeLessThan(mostReads);
      expect(measured).toBeLessThanOrEqual(count);
      const bars = drawn.result.map(watch);
      const arrows = readsIn(() => connectors(bars, arrowEnds(layout, selected), layout.barPx));
      expect(arrows.each).toBeLessThan(mostReads);
      const placed = drawn.result.map(({ listed, x1Px, x2Px, yPx, labelText }) =>
        watch({ id: listed.event.id, x1Px, x2Px, yPx, labelPx: estimateLabelPx(labelText) }),
      );
      const places = readsIn(() => placeLabels(placed, { widthPx, barPx: layout.barPx, selected }));
      expect(places.each).toBeLessThan(mostReads);
    }
  });

  it("a day after the other, are not looked at where they are out of the window", () => {
    const article = articleOf({ when: dayOf });
    const { events, voices } = listingOf(article, null);
    const whole = wholeWindow(article);
    const { watch, readsIn } = watcher();
    const made = pictureLayout(events, voices, whole, "roomy", labelIn(en.status));
    const layout = watchedLayout(made, watch);
    const window = { startMs: Date.UTC(1999, 0, 1), endMs: Date.UTC(1999, 0, 11) };
    const view = { window, widthPx, selected: null, measureLabel: estimateLabelPx };
    const { result, each } = readsIn(() => sceneBars(layout, view));
    expect(result.length).toBeGreaterThanOrEqual(10);
    expect(result.length).toBeLessThanOrEqual(12);
    expect(each * count).toBeLessThan(1_000);
  });
});

it("as many events as the format allows have room in one lane", () => {
  const article = articleOf({ when: () => "2020-05-03", voices: 1 }, 200_000);
  const { events, voices } = listingOf(article, null);
  const layout = pictureLayout(events, voices, wholeWindow(article), "compact", labelIn(en.status));
  expect(layout.bars).toHaveLength(200_000);
  expect(layout.lanes).toHaveLength(1);
});
