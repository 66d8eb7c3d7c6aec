// What a frame of a drag costs: the same, however many events are out of the window. Counted are the stretches of our own code
// that run, not times.
import { expect, it } from "vitest";
import { callCounts } from "../../support/call-counts.ts";

const many = 10_000;
/** A window of a thousandth of the time has ten of the events in it. */
const share = 0.001;
/** Of anything in a frame: some looks at what is in view, at its labels and dates. */
const mostForAFrame = 500;

it("looks at what is in view alone, and searches by halves for what is not", async () => {
  const [few, more] = [await countsOf(1), await countsOf(11)];
  for (const [where, count] of more) {
    const each = (count - (few.get(where) ?? 0)) / 10;
    expect(each, `${where} runs ${each} times in a frame`).toBeLessThan(mostForAFrame);
  }
  // The counting counts.
  expect(Math.max(...more.values())).toBeGreaterThan(many);
});

/** How often each stretch runs for an article that is laid out, arranged, and drawn in so many frames. */
async function countsOf(frames: number): Promise<ReadonlyMap<string, number>> {
  const counts = await callCounts(async () => {
    const { articleAt } = await import("../../support/proved.ts");
    const { layoutOf, partOf, estimateDatePx } = await import("../../support/picture.ts");
    const { arrangePicture } = await import("../../../src/picture/arrangement.ts");
    const { estimateLabelPx } = await import("../../../src/picture/label-text.ts");
    const { pictureScene } = await import("../../../src/picture/scene/scene.ts");
    const { zoomAt } = await import("../../../src/picture/zoom.ts");
    const { en } = await import("../../../src/i18n/en/words.ts");
    const dayAt = (index: number) => new Date(Date.UTC(1990, 0, 1 + index)).toISOString().slice(0, 10);
    // One lasts as long as all of them.
    const days = Array.from({ length: many - 1 }, (_, index) => dayAt(index));
    const article = articleAt(`${dayAt(0)}/${dayAt(many)}`, ...days);
    const widthPx = 980;
    for (const mode of ["roomy", "compact"] as const) {
      const layout = layoutOf(article, { mode, leastPx: widthPx });
      const { whole } = layout.axis;
      const pxPerMs = widthPx / (share * (whole.endMs - whole.startMs));
      const selected = "e5000";
      const arrangement = arrangePicture(layout, zoomAt(pxPerMs, 1), selected);
      for (let frame = 0; frame < frames; frame += 1) {
        const window = partOf(whole, 0.5 + frame * share * 0.1, share);
        const scene = pictureScene(layout, arrangement, {
          ...{ window, widthPx, selected, words: en },
          ...{ measureLabel: estimateLabelPx, measureDate: estimateDatePx },
        });
        const counted = scene.crowds.reduce((sum, { events }) => sum + events.length, 0);
        expect(scene.tokens.length + counted + scene.before.count + scene.after.count).toBe(many);
        expect(scene.tokens.length).toBeLessThan(20);
      }
    }
  });
  return new Map(counts.map(({ where, count }) => [where, count]));
}
