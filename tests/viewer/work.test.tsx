// Nothing that runs for a build, a load, a frame or a press grows faster than the article: counted over ten thousand events.
// Counted are the stretches of our own code, loops and callbacks; what a built-in does within itself is not seen.
import { expect, it } from "vitest";
import { type CallCount, callCounts } from "../support/call-counts.ts";
import { longArticleText } from "../support/long-article.ts";

const many = 10_000;

/**
 * No stretch of our code runs more often than so many times for each event. The most are the steps of a hash, sixteen for a
 * letter of the text; a look at every second other event would be five thousand.
 */
const mostForEach = 1_000;

/** Four times the events may cost four times the steps, and what a sort takes above that. */
const mostGrowth = 6;

it("of ten thousand events each costs the same, to prove, to render, to draw and to choose", async () => {
  const few = new Map((await stepsFor(many / 4)).map(({ where, count }) => [where, count]));
  const counts = await stepsFor(many);
  // Every event was looked at: the counting counts.
  expect(counts[0]?.count).toBeGreaterThan(many);
  for (const { where, count } of counts) {
    expect(count, `${where} runs ${count} times`).toBeLessThan(mostForEach * many);
    if (count < many) continue;
    expect(count / (few.get(where) ?? 0), `how ${where} grows`).toBeLessThan(mostGrowth);
  }
});

/** How often each stretch runs, by its place in our code, for an article of so many events on its whole way. */
function stepsFor(events: number): Promise<CallCount[]> {
  return callCounts(async () => {
    const { proveText } = await import("../support/proved.ts");
    const article = proveText(longArticleText(events));
    expect(article.events).toHaveLength(events);

    const { fromPage } = await import("../../src/article/loaded-article.ts");
    const { readPageData, writePageData } = await import("../../src/site/page-data.ts");
    const { renderToString } = await import("react-dom/server");
    const { App } = await import("../../src/app/App.tsx");
    const { createArticleClient } = await import("../../src/app/article-query.ts");
    const { PageViewer } = await import("../../src/viewer/PageViewer.tsx");
    const { stillNavigation } = await import("../../src/view/navigation.ts");
    const { en } = await import("../../src/i18n/en/words.ts");
    const loaded = readPageData(writePageData(fromPage(article)));
    const html = renderToString(
      <App
        words={en}
        Viewer={PageViewer}
        client={createArticleClient(loaded)}
        navigation={stillNavigation}
        engineScript={null}
        siteRoot={() => ""}
      />,
    );
    expect(html.match(/<li id="e\d+"/g)).toHaveLength(events);

    const { createViewStore } = await import("../../src/view/view-store.ts");
    const { chooseVoice } = await import("../../src/view/moves.ts");
    const { changeInWords } = await import("../../src/viewer/change-in-words.ts");
    const { labelIn, estimateLabelPx } = await import("../../src/picture/label-text.ts");
    const { pictureLayout } = await import("../../src/picture/picture-layout.ts");
    const { arrangePicture } = await import("../../src/picture/arrangement.ts");
    const { pictureScene } = await import("../../src/picture/scene/scene.ts");
    const { timeAxis } = await import("../../src/picture/time-axis.ts");
    const { partOf } = await import("../support/picture.ts");
    const { zoomAt } = await import("../../src/picture/zoom.ts");
    const store = createViewStore(article, stillNavigation, "page");
    const said: string[] = [];
    store.subscribe((before, after) => said.push(changeInWords(before, after, en)));
    const axis = timeAxis(article, "auto");
    const widthPx = 1_000;
    for (const mode of ["roomy", "compact"] as const) {
      const { listing } = store.current();
      const labelOf = labelIn(en.status);
      const given = { mode, textScale: 1, leastPx: widthPx, axis, labelOf };
      const layout = pictureLayout(listing.events, listing.voices, given);
      for (const window of [axis.whole, partOf(axis.whole, 0.05, 0.45)]) {
        store.choose(`e${events / 2}`, "axis");
        const { choice } = store.current();
        const zoom = zoomAt(widthPx / (window.endMs - window.startMs), 1);
        const { tokens, crowds, before, after } = pictureScene(
          layout,
          arrangePicture(layout, zoom, choice.event),
          {
            ...{ window, widthPx, selected: choice.event, words: en },
            ...{ measureLabel: estimateLabelPx, measureDate: estimateLabelPx },
          },
        );
        const counted = crowds.reduce((sum, crowd) => sum + crowd.events.length, before.count + after.count);
        expect(tokens.length + counted).toBe(events);
      }
    }
    store.change(chooseVoice("ada"));
    expect(said).toHaveLength(5);
  });
}
