// What each change of the view means.
import { describe, expect, it } from "vitest";
import { chooseEvent, chooseTheme, chooseVoice, settled } from "../../src/view/moves.ts";
import { defaultView, ownVoice, type View } from "../../src/view/view.ts";
import { articleOf, bundledArticle, fixtureArticle } from "../support/proved.ts";

const bundled = bundledArticle();
const boats = fixtureArticle("twins-and-overlaps.json");
const view = (fields: Partial<View>): View => ({ ...defaultView, ...fields });

describe("choosing an event", () => {
  it("opens it, and changes nothing else", () => {
    const before = view({ theme: "dark", layout: "list", voice: "peskov" });
    expect(chooseEvent("common-topics")(before, bundled)).toEqual({ ...before, event: "common-topics" });
  });

  it("lifts the filter where the event is another voice's", () => {
    const before = view({ voice: "peskov", event: "common-topics" });
    expect(chooseEvent("climate-talks")(before, bundled)).toEqual(view({ event: "climate-talks" }));
  });

  it("keeps the filter on the article's own voice for an event of that voice", () => {
    const before = view({ voice: ownVoice });
    expect(chooseEvent("saloon")(before, boats)).toEqual(view({ voice: ownVoice, event: "saloon" }));
    expect(chooseEvent("never")(before, boats).voice).toBeNull();
  });

  it("closes with none, under the same filter", () => {
    const before = view({ voice: "peskov", event: "common-topics" });
    expect(chooseEvent(null)(before, bundled)).toEqual(view({ voice: "peskov" }));
  });
});

describe("choosing a voice", () => {
  it("keeps its own event open, and closes another's", () => {
    const before = view({ event: "common-topics" });
    expect(chooseVoice("peskov")(before, bundled)).toEqual({ ...before, voice: "peskov" });
    expect(chooseVoice("white-house")(before, bundled)).toEqual(view({ voice: "white-house" }));
  });

  it("closes nothing when all are shown again", () => {
    const before = view({ voice: "peskov", event: "common-topics" });
    expect(chooseVoice(null)(before, bundled)).toEqual({ ...before, voice: null });
  });
});

it("choosing colours changes them alone", () => {
  const before = view({ voice: "peskov", event: "common-topics", layout: "axis" });
  expect(chooseTheme("light")(before, bundled)).toEqual({ ...before, theme: "light" });
});

describe("what a view comes to", () => {
  it.each<[string, Partial<View>, Partial<View>]>([
    ["an unknown event is none", { event: "no-such-event" }, {}],
    ["an unknown voice is none", { voice: "nobody" }, {}],
    ["the article's own voice is none where it has no events", { voice: ownVoice }, {}],
    [
      "an event is stronger than another's voice",
      { event: "climate-talks", voice: "peskov" },
      { event: "climate-talks" },
    ],
    [
      "an event stays within its voice",
      { event: "common-topics", voice: "peskov" },
      { event: "common-topics", voice: "peskov" },
    ],
  ])("on a page: %s", (_rule, asked, shown) => {
    expect(settled(view(asked), bundled, "page")).toEqual(view(shown));
  });

  it.each<[string, Partial<View>, Partial<View>]>([
    ["it begins with the first event", {}, { event: "guest-list" }],
    ["or with a voice's first", { voice: "peskov" }, { voice: "peskov", event: "invitation-considered" }],
    ["an event that is asked for is shown", { event: "climate-talks" }, { event: "climate-talks" }],
    ["an unknown one is not", { event: "no-such-event" }, { event: "guest-list" }],
  ])("in a frame: %s", (_rule, asked, shown) => {
    expect(settled(view(asked), bundled, "frame")).toEqual(view(shown));
  });

  it("has no event in a frame of an article without any", () => {
    expect(settled(view({}), articleOf([]), "frame").event).toBeNull();
  });
});
