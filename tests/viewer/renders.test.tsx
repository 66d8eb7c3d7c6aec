// @vitest-environment jsdom
// A press draws again what it changes: the entry that closes, the entry that opens, the marks of both. Counted, not timed.
import "../support/page.ts";
import { act, cleanup } from "@testing-library/react";
import { beforeEach, describe, expect, it, vi } from "vitest";
import type { AnchoredArticle } from "../../src/article/anchored-article.ts";
import { FrameViewer } from "../../src/viewer/FrameViewer.tsx";
import { PageViewer } from "../../src/viewer/PageViewer.tsx";
import { longArticle } from "../support/long-article.ts";
import { bundledArticle } from "../support/proved.ts";
import { open, opener } from "../support/viewer.tsx";

/** Ids of the entries, and the ids of the events that quote the pieces of text, as they were drawn. */
const drawn = vi.hoisted(() => ({ entries: [] as string[], pieces: [] as string[], pictures: 0 }));

vi.mock("../../src/axis/engine/vis-axis.ts", async () => {
  const { pageAxes } = await import("../support/fake-axis.ts");
  return { createVisAxis: pageAxes.create };
});
vi.mock("../../src/list/EventEntry.tsx", async (original) => {
  const { counted } = await import("../support/counted.ts");
  const { EventEntry } = await original<typeof import("../../src/list/EventEntry.tsx")>();
  return { EventEntry: counted(EventEntry, ({ listed }) => drawn.entries.push(listed.event.id)) };
});
vi.mock("../../src/source/PassageText.tsx", async (original) => {
  const { counted } = await import("../support/counted.ts");
  const { PassageText } = await original<typeof import("../../src/source/PassageText.tsx")>();
  return { PassageText: counted(PassageText, ({ piece }) => drawn.pieces.push(piece.events.join(" "))) };
});

vi.mock("../../src/picture/TimelinePicture.tsx", async (original) => {
  const { counted } = await import("../support/counted.ts");
  const { TimelinePicture } = await original<typeof import("../../src/picture/TimelinePicture.tsx")>();
  const count = () => {
    drawn.pictures += 1;
  };
  return { TimelinePicture: counted(TimelinePicture, count) };
});

/** What a press draws. The tree is drawn twice, since `StrictMode` does so to find impure components. */
function drawnBy(press: () => void) {
  drawn.entries.length = 0;
  drawn.pieces.length = 0;
  drawn.pictures = 0;
  act(press);
  return {
    hasPicture: drawn.pictures > 0,
    entries: [...new Set(drawn.entries)].toSorted(),
    pieces: [...new Set(drawn.pieces)].toSorted(),
  };
}

/** The pieces of text that an event quotes, as the pane knows them. */
function piecesOf(...events: readonly string[]): string[] {
  const all = [...document.querySelectorAll<HTMLElement>("mark")].map((mark) => mark.dataset.events ?? "");
  const theirs = all.filter((quoting) => events.some((id) => quoting.split(" ").includes(id)));
  return [...new Set(theirs)].toSorted();
}

/** Not by its role: that looks at all elements of the page, and takes a minute among a thousand entries. */
function pressable(name: string): HTMLElement {
  const found = document.querySelector<HTMLElement>(`button[aria-label="${name}"]`);
  if (!found) throw new Error(`no button ${name}`);
  return found;
}

beforeEach(() => {
  drawn.entries.length = 0;
  drawn.pieces.length = 0;
});

describe.each<[string, () => AnchoredArticle]>([
  ["9 events", bundledArticle],
  ["1,000 events", () => longArticle(1_000)],
])("in an article of %s", (_size, make) => {
  it.each([
    ["page", PageViewer],
    ["frame", FrameViewer],
  ] as const)("a %s draws the entries and passages that change, and no other", async (_surface, layout) => {
    const article = make();
    const [first, second, third] = article.events.map(({ id }) => id);
    if (!first || !second || !third) throw new Error("too few events");
    await open({ article, layout, address: `?event=${first}` });
    expect(new Set(drawn.entries).size).toBe(article.events.length);

    expect(drawnBy(() => opener(second).click())).toEqual({
      hasPicture: true,
      entries: [first, second].toSorted(),
      pieces: piecesOf(first, second),
    });
    expect(drawnBy(() => pressable("Next event").click())).toEqual({
      hasPicture: true,
      entries: [second, third].toSorted(),
      pieces: piecesOf(second, third),
    });
    // The same event again.
    expect(
      drawnBy(() => document.querySelector<HTMLElement>(`mark[data-events~="${third}"]`)?.click()),
    ).toEqual({
      hasPicture: false,
      entries: [],
      pieces: [],
    });
    // The axis alone.
    expect(drawnBy(() => pressable("Zoom in").click())).toEqual({
      hasPicture: false,
      entries: [],
      pieces: [],
    });
    cleanup();
  });
});
