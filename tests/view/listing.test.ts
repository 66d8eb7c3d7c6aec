import { describe, expect, it } from "vitest";
import { chosenIn, type Listing, listingOf, neighboursIn, voiceColours } from "../../src/view/listing.ts";
import { ownVoice, type View } from "../../src/view/view.ts";
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
  return listingOf(article, view.voice ?? null);
}

/** The ids of the chosen event's neighbours. */
function neighbours({ event = null, voice = null }: Partial<View>) {
  const listing = show({ voice });
  const { previous, next } = neighboursIn(listing, chosenIn(listing, event));
  return { previous: previous?.event.id, next: next?.event.id };
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
    expect(empty).toEqual({ voices: [], all: [], byId: new Map(), events: [] });
    expect(neighboursIn(empty, null)).toEqual({ previous: null, next: null });
  });
});

describe("the events that are shown", () => {
  it("are all, in order of time, numbered from 1", () => {
    const { all, events } = show({});
    expect(ids(all)).toEqual(inOrder);
    expect(all.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
    expect(events).toEqual(all);
    expect(all.some(({ dimmed }) => dimmed)).toBe(false);
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

  it("are found by their ids, those of other voices too", () => {
    const { all, byId } = show({ voice: "peskov" });
    expect([...byId.keys()]).toEqual(inOrder);
    for (const each of all) expect(byId.get(each.event.id)).toBe(each);
  });
});

describe("the chosen event", () => {
  it("is the one with that id", () => {
    expect(chosenIn(show({}), "climate-matters")?.event.id).toBe("climate-matters");
  });

  it.each([null, "no-such-event", "__proto__"])("is none for %j", (id) => {
    expect(chosenIn(show({}), id)).toBeNull();
  });

  it("is none where its voice is not shown", () => {
    expect(chosenIn(show({ voice: "white-house" }), "climate-matters")).toBeNull();
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
    expect(neighbours(view)).toEqual({ previous, next });
  });

  it("lead through every event once, there and back", () => {
    const there: string[] = [];
    for (let at = neighbours({}).next; at; at = neighbours({ event: at }).next) there.push(at);
    expect(there).toEqual(inOrder);
    const back: string[] = [];
    const last = inOrder.at(-1) ?? null;
    for (let at = neighbours({ event: last }).previous; at; at = neighbours({ event: at }).previous)
      back.push(at);
    expect(back).toEqual(inOrder.toReversed().slice(1));
  });
});
