import { describe, expect, it } from "vitest";
import { type Listing, shown, voiceColours } from "../../src/view/listing.ts";
import { defaultView, ownVoice, type View } from "../../src/view/view.ts";
import { articleOf, bundledArticle, fixtureArticle } from "../support/proved.ts";

const bundled = bundledArticle();
const boats = fixtureArticle("twins-and-overlaps.json");

/** The bundled article's events in order of time, by hand. */
const inOrder = [
  "guest-list",
  "invitation-considered",
  "nothing-official",
  "climate-matters",
  "position-of-strength",
  "extreme-scenarios",
  "common-topics",
  "five-power-summit",
  "climate-talks",
];

function show(view: Partial<View>, article = bundled): Listing {
  return shown(article, { ...defaultView, ...view });
}

function ids(events: Listing["events"]): string[] {
  return events.map(({ event }) => event.id);
}

describe("the voices that are shown", () => {
  it("stand in the order of the file, each with its events counted", () => {
    expect(show({}).voices.map(({ key, voice, count }) => [key, voice?.name, count])).toEqual([
      ["white-house", "White House", 2],
      ["peskov", "Dmitry Peskov", 7],
    ]);
  });

  it("begin with the article's own, where it has events", () => {
    expect(show({}, boats).voices.map(({ key, voice, count }) => [key, voice?.name ?? null, count])).toEqual([
      [ownVoice, null, 2],
      ["norling", "Norling", 4],
      ["council", "The council of Holm", 3],
      ["rask", "Edda Rask", 2],
      ["brandt", "Pål Brandt", 1],
    ]);
  });

  it("leave out a voice without events, whose colour nobody else gets", () => {
    const voices = ["silent", "loud"].map((id) => ({ id, name: id }));
    const article = articleOf([{ id: "said", voice: "loud" }], { voices });
    expect(show({}, article).voices.map(({ key, colour }) => [key, colour])).toEqual([["loud", 1]]);
  });

  it("keep their counts and colours whoever is chosen", () => {
    const plain = show({}, boats).voices.map(({ key, colour, count }) => [key, colour, count]);
    const narrowed = show({ voice: "rask" }, boats).voices;
    expect(narrowed.map(({ key, colour, count }) => [key, colour, count])).toEqual(plain);
    expect(narrowed.filter(({ chosen }) => chosen).map(({ key }) => key)).toEqual(["rask"]);
  });

  it("have eight colours, then begin again; the article's own is none of them", () => {
    const voices = Array.from({ length: 18 }, (_, index) => ({ id: `v${index}`, name: `V${index}` }));
    const events = [...voices.map(({ id }) => ({ id: `by-${id}`, voice: id })), { id: "own" }];
    const colours = show({}, articleOf(events, { voices })).voices.map(({ colour }) => colour);
    expect(voiceColours).toBe(8);
    expect(colours).toEqual(["own", 0, 1, 2, 3, 4, 5, 6, 7, 0, 1, 2, 3, 4, 5, 6, 7, 0, 1]);
  });

  it("are none in an article without events", () => {
    const empty = show({}, articleOf([]));
    expect(empty).toEqual({ voices: [], all: [], events: [], selected: null, previous: null, next: null });
  });
});

describe("the events that are shown", () => {
  it("are all, in order of time, numbered from 1", () => {
    const { all, events } = show({});
    expect(ids(all)).toEqual(inOrder);
    expect(all.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
    expect(events).toEqual(all);
    expect(all.some(({ dimmed, selected }) => dimmed || selected)).toBe(false);
  });

  it("are in order of time where the file has them in another", () => {
    const mixed = articleOf([
      { id: "last", when: "2020-06" },
      { id: "first", when: "2020-04-30/.." },
      { id: "second", when: "2020-05-07T14:05Z" },
      { id: "third", when: "2020-05-08" },
    ]);
    expect(show({}, mixed).all.map(({ event, number }) => [number, event.id])).toEqual([
      [1, "first"],
      [2, "second"],
      [3, "third"],
      [4, "last"],
    ]);
  });

  it("are each by the voice they belong to", () => {
    const { all, voices } = show({ voice: "norling" }, boats);
    for (const { event, by } of all) {
      expect(by.key).toBe(event.voice ?? ownVoice);
      expect(voices).toContain(by);
    }
  });

  it.each([
    ["white-house", [1, 9]],
    ["peskov", [2, 3, 4, 5, 6, 7, 8]],
  ])("narrow to %s with the numbers that they had: %j", (voice, numbers) => {
    const { events, all } = show({ voice });
    expect(events.map(({ number }) => number)).toEqual(numbers);
    expect(ids(all)).toEqual(inOrder);
    for (const { by, dimmed } of all) expect(dimmed).toBe(by.key !== voice);
  });

  it("narrow to the article's own voice", () => {
    expect(ids(show({ voice: ownVoice }, boats).events)).toEqual(["saloon", "last-boat"]);
  });

  it("are selected one at a time", () => {
    const { all, selected } = show({ event: "climate-matters" });
    expect(selected?.event.id).toBe("climate-matters");
    expect(ids(all.filter((each) => each.selected))).toEqual(["climate-matters"]);
  });
});

describe("previous and next", () => {
  it.each<[Partial<View>, string | undefined, string | undefined]>([
    [{}, undefined, "guest-list"],
    [{ event: "guest-list" }, undefined, "invitation-considered"],
    [{ event: "climate-matters" }, "nothing-official", "position-of-strength"],
    [{ event: "climate-talks" }, "five-power-summit", undefined],
    [{ voice: "white-house" }, undefined, "guest-list"],
    [{ voice: "white-house", event: "guest-list" }, undefined, "climate-talks"],
    [{ voice: "white-house", event: "climate-talks" }, "guest-list", undefined],
    [{ voice: "peskov" }, undefined, "invitation-considered"],
  ])("at %j are %s and %s", (view, previous, next) => {
    const { previous: before, next: after } = show(view);
    expect(before?.event.id).toBe(previous);
    expect(after?.event.id).toBe(next);
  });

  it("lead through every event once, there and back", () => {
    const there: string[] = [];
    for (let at = show({}).next; at; at = show({ event: at.event.id }).next) there.push(at.event.id);
    expect(there).toEqual(inOrder);
    const back: string[] = [];
    for (let at = show({ event: inOrder.at(-1) ?? null }).previous; at; ) {
      back.push(at.event.id);
      at = show({ event: at.event.id }).previous;
    }
    expect(back).toEqual(inOrder.toReversed().slice(1));
  });
});
