// The contract's table of addresses, as far as event, voice, theme and view.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type Address,
  addressOfView,
  eventsInAddress,
  linkToEvent,
  unknownInAddress,
  viewFromAddress,
} from "../../src/view/address.ts";
import { defaultView, layouts, ownVoice, themes, type View, voiceKey } from "../../src/view/view.ts";
import { articleOf, bundledArticle, fixtureArticle } from "../support/proved.ts";

const bundled = bundledArticle();
/** Four voices and the article's own. */
const boats = fixtureArticle("twins-and-overlaps.json");

function at(address: string): Address {
  const { search, hash } = new URL(address, "https://page.example/article/");
  return { search, hash };
}

function viewAt(address: string, article = bundled): View {
  return viewFromAddress(at(address), article);
}

describe("viewFromAddress", () => {
  it.each<[string, Partial<View>]>([
    ["", {}],
    ["?event=climate-talks", { event: "climate-talks" }],
    ["#climate-talks", { event: "climate-talks" }],
    ["?voice=peskov", { voice: "peskov" }],
    ["?theme=auto", { theme: "auto" }],
    ["?theme=light", { theme: "light" }],
    ["?theme=dark", { theme: "dark" }],
    ["?view=auto", { layout: "auto" }],
    ["?view=axis", { layout: "axis" }],
    ["?view=list", { layout: "list" }],
    ["?event=guest-list&voice=white-house", { event: "guest-list", voice: "white-house" }],
    [
      "?view=list&theme=dark&voice=peskov&event=extreme-scenarios",
      { event: "extreme-scenarios", voice: "peskov", theme: "dark", layout: "list" },
    ],
  ])("reads %j", (address, view) => {
    expect(viewAt(address)).toEqual({ ...defaultView, ...view });
  });

  it("reads the article's own voice", () => {
    expect(viewAt(`?voice=${ownVoice}`, boats)).toEqual({ ...defaultView, voice: ownVoice });
    expect(viewAt(`?voice=${ownVoice}&event=saloon`, boats)).toMatchObject({
      event: "saloon",
      voice: ownVoice,
    });
  });

  it.each([
    ["an unknown event", "?event=nobody"],
    ["an unknown voice", "?voice=nobody"],
    ["a voice that is only an event's id", "?voice=climate-talks"],
    ["an event that is only a voice's id", "?event=peskov"],
    ["the article's own voice where it has no events", `?voice=${ownVoice}`],
    ["an unknown theme", "?theme=sepia"],
    ["an unknown layout", "?view=table"],
    ["values in another case", "?event=Climate-Talks&voice=PESKOV&theme=Dark&view=LIST"],
    ["options in another case", "?Event=climate-talks&VOICE=peskov&Theme=dark&View=list"],
    ["values with white space", "?event=climate-talks%20&voice=+peskov&theme=dark%0A&view=%09list"],
    ["empty values", "?event=&voice=&theme=&view="],
    ["options without a value", "?event&voice&theme&view"],
    ["keys of every object", "?event=__proto__&voice=constructor&theme=toString&view=__proto__"],
    ["keys of every object as options", "?__proto__=dark&constructor=list#__proto__"],
    ["a lone percent sign", "?event=%&voice=%zz&theme=%E0%A4%A&view=%25"],
    ["a lone percent sign in the fragment", "#%"],
    ["100 kB of text", `?event=${"a".repeat(100_000)}&voice=${"%".repeat(100_000)}`],
    ["100 kB of fragment", `#${"climate-talks".repeat(8_000)}`],
    ["ten thousand options", `?${"event=nobody&".repeat(10_000)}`],
    ["an option hidden in another's value", "?q=event%3Dclimate-talks%26voice%3Dpeskov"],
    ["options behind the fragment", "#?event=climate-talks&theme=dark"],
  ])("shows the bare page at %s", (_what, address) => {
    expect(viewAt(address)).toEqual(defaultView);
  });

  it.each([
    ["#guest-list", "?event=climate-talks#guest-list", "guest-list"],
    ["a fragment that is foreign", "?event=climate-talks#?secret=x", "climate-talks"],
    ["a fragment of no event", "?event=climate-talks#nobody", "climate-talks"],
    ["an option of no event", "?event=nobody#guest-list", "guest-list"],
    ["the first of a repeated option", "?event=climate-talks&event=guest-list", "climate-talks"],
  ])("with both, goes by %s", (_what, address, event) => {
    expect(viewAt(address).event).toBe(event);
  });

  it.each([
    ["?event=guest-list&voice=peskov", "guest-list", null],
    ["?voice=peskov#guest-list", "guest-list", null],
    ["?event=nobody&voice=peskov", null, "peskov"],
  ])("drops a voice that the event could not be shown in: %s", (address, event, voice) => {
    expect(viewAt(address)).toMatchObject({ event, voice });
  });

  it("knows a voice only by its events", () => {
    const silent = articleOf([{ id: "opened" }]);
    expect(silent.voices.map(({ id }) => id)).toEqual(["mayor"]);
    expect(viewAt("?voice=mayor", silent).voice).toBeNull();
  });

  it("selects an event whose id is a word of every object", () => {
    const odd = articleOf([{ id: "constructor" }, { id: "valueof" }]);
    expect(viewAt("#constructor", odd).event).toBe("constructor");
    expect(viewAt("?event=__proto__", odd).event).toBeNull();
  });

  it("never throws, and never shows what the article does not have", () => {
    const ids = boats.events.map(({ id }) => id);
    const voices = boats.events.map(voiceKey);
    const hostile = fc.oneof(
      fc.string({ unit: "binary", maxLength: 30 }),
      fc.constantFrom(
        "event",
        "voice",
        "theme",
        "view",
        "=",
        "&",
        "%",
        "#",
        "?",
        "__proto__",
        ...ids,
        ...voices,
      ),
    );
    const anything = fc.array(hostile, { maxLength: 8 }).map((parts) => parts.join(""));
    /** With names that may well be the article's. */
    const asking = fc
      .array(
        fc
          .tuple(
            fc.constantFrom("event", "voice", "theme", "view"),
            fc.oneof(anything, fc.constantFrom(...ids, ...voices)),
          )
          .map((pair) => pair.join("=")),
        { minLength: 1, maxLength: 4 },
      )
      .map((pairs) => pairs.join("&"));
    const texts = fc.oneof(anything, asking);
    const shown = { event: 0, voice: 0, neither: 0 };
    fc.assert(
      fc.property(texts, texts, (search, hash) => {
        const view = viewFromAddress({ search: `?${search}`, hash: `#${hash}` }, boats);
        if (view.event !== null) {
          shown.event += 1;
          expect(ids).toContain(view.event);
        }
        if (view.voice !== null) {
          shown.voice += 1;
          expect(voices).toContain(view.voice);
        }
        if (view.event === null && view.voice === null) shown.neither += 1;
        expect(themes).toContain(view.theme);
        expect(layouts).toContain(view.layout);
      }),
      { numRuns: 5_000 },
    );
    for (const [what, count] of Object.entries(shown)) expect(count, what).toBeGreaterThan(100);
  });
});

describe("addressOfView", () => {
  it.each<[string, Partial<View>, string]>([
    ["", { event: "climate-talks" }, "?event=climate-talks"],
    ["", { voice: "peskov" }, "?voice=peskov"],
    ["", {}, ""],
    ["?event=climate-talks", {}, ""],
    ["?event=climate-talks&voice=white-house", { event: "climate-talks" }, "?event=climate-talks"],
    ["?event=guest-list", { event: "climate-talks" }, "?event=climate-talks"],
    ["?event=a&event=b", { event: "climate-talks" }, "?event=climate-talks"],
    ["?event=a&event=b&voice=c&voice=d", {}, ""],
    ["#climate-talks", { event: "guest-list" }, "?event=guest-list"],
    ["#climate-talks", {}, ""],
    ["#nobody", { event: "guest-list" }, "?event=guest-list#nobody"],
  ])("from %j to %j writes %j", (current, view, written) => {
    const { search, hash } = addressOfView(at(current), { ...defaultView, ...view }, bundled);
    expect(search + hash).toBe(written);
  });

  it.each(["#?secret=x", "#amp=1", "#:~:text=mantra", "#Climate-Talks", "#climate-talks/x", "#%"])(
    "keeps the foreign fragment %s",
    (hash) => {
      const selecting = addressOfView(
        { search: "", hash },
        { ...defaultView, event: "climate-talks" },
        bundled,
      );
      expect(selecting).toEqual({ search: "?event=climate-talks", hash });
      expect(addressOfView(selecting, defaultView, bundled)).toEqual({ search: "", hash });
    },
  );

  it.each([
    ["?utm_source=mail&lang=de&src=https%3A%2F%2Fa.example%2Fb.json", [["utm_source", "mail"]]],
    [
      "?x=1&x=2&event=guest-list",
      [
        ["x", "1"],
        ["x", "2"],
      ],
    ],
    ["?q=a+b%26c", [["q", "a b&c"]]],
    [
      "?__proto__=x&theme=sepia",
      [
        ["__proto__", "x"],
        ["theme", "sepia"],
      ],
    ],
    ["?empty=", [["empty", ""]]],
  ])("keeps the options of %s that are not its own", (search, kept) => {
    const after = addressOfView({ search, hash: "" }, { ...defaultView, event: "climate-talks" }, bundled);
    const options = [...new URLSearchParams(after.search)];
    expect(options).toEqual(expect.arrayContaining([...kept, ["event", "climate-talks"]]));
    expect(options.filter(([name]) => name === "event")).toHaveLength(1);
  });

  it.each([
    ["", "dark", "?theme=dark"],
    ["?theme=dark", "auto", "?theme=auto"],
    ["?theme=dark", "light", "?theme=light"],
    ["?theme=dark&theme=light", "auto", "?theme=auto"],
    ["?theme=sepia", "auto", "?theme=sepia"],
    ["", "auto", ""],
  ] as const)("from %j writes the theme %s as %j", (search, theme, written) => {
    expect(addressOfView({ search, hash: "" }, { ...defaultView, theme }, bundled).search).toBe(written);
  });

  it("leaves theme and layout as they stand in the address", () => {
    const current = at("?theme=dark&view=list");
    const view = viewFromAddress(current, bundled);
    expect(addressOfView(current, { ...view, event: "guest-list" }, bundled).search).toBe(
      "?theme=dark&view=list&event=guest-list",
    );
  });
});

describe("viewFromAddress, in a frame", () => {
  const inFrame = (address: string, article = boats) => viewFromAddress(at(address), article, "frame");

  it.each([
    ["", "deadline"],
    ["?event=nobody", "deadline"],
    ["?event=never", "never"],
    ["#never", "never"],
    ["#?secret=x", "deadline"],
    ["?voice=rask", "rask-answers"],
    [`?voice=${ownVoice}`, "saloon"],
    ["?voice=nobody", "deadline"],
    ["?voice=rask&event=at-the-helm", "at-the-helm"],
  ])("begins at %j with %s", (address, event) => {
    expect(inFrame(address)).toEqual({ ...viewAt(address, boats), event });
  });

  it("begins with nothing where there is no event", () => {
    expect(inFrame("", articleOf([]))).toEqual(defaultView);
  });
});

describe("an address and back", () => {
  const parts = (article: typeof boats) =>
    fc.record({
      event: fc.option(fc.constantFrom("nobody", ...article.events.map(({ id }) => id)), { nil: undefined }),
      voice: fc.option(fc.constantFrom("nobody", ...article.events.map(voiceKey)), { nil: undefined }),
      theme: fc.option(fc.constantFrom(...themes, "sepia"), { nil: undefined }),
      view: fc.option(fc.constantFrom(...layouts, "table"), { nil: undefined }),
      other: fc.option(fc.string({ unit: "grapheme", maxLength: 6 }), { nil: undefined }),
    });
  const hashes = (article: typeof boats) =>
    fc.oneof(
      fc.constantFrom("", "#", "#?secret=x", "#amp=1", "#nobody"),
      fc.constantFrom(...article.events.map(({ id }) => `#${id}`)),
    );

  it.each([
    ["the bundled article", bundled],
    ["an article of five voices", boats],
  ])("give the same view, for every view of %s reached from any address", (_name, article) => {
    const events = [null, ...article.events];
    let others = 0;
    fc.assert(
      fc.property(
        parts(article),
        hashes(article),
        fc.constantFrom(...events),
        fc.boolean(),
        fc.constantFrom(...themes),
        (options, hash, event, narrow, theme) => {
          const search = new URLSearchParams(
            Object.entries(options).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
          ).toString();
          const current = { search: search && `?${search}`, hash };
          const view: View = {
            ...viewFromAddress(current, article),
            event: event?.id ?? null,
            voice: event && narrow ? voiceKey(event) : null,
            theme,
          };
          const written = addressOfView(current, view, article);
          expect(viewFromAddress(written, article)).toEqual(view);
          // And again: an address that says it already is not written anew.
          expect(addressOfView(written, view, article)).toEqual(written);
          if (options.other !== undefined) {
            others += 1;
            expect(new URLSearchParams(written.search).getAll("other")).toEqual([options.other]);
          }
        },
      ),
      { numRuns: 3_000 },
    );
    expect(others).toBeGreaterThan(1_000);
  });

  it("narrow to each voice without an event, too", () => {
    for (const key of new Set(boats.events.map(voiceKey))) {
      const view: View = { ...defaultView, voice: key };
      expect(viewFromAddress(addressOfView(at(""), view, boats), boats)).toEqual(view);
    }
  });
});

describe("linkToEvent", () => {
  it.each([
    ["https://page.example/", "https://page.example/?event=guest-list"],
    [
      "https://page.example/a/b/?voice=peskov&theme=dark&event=x",
      "https://page.example/a/b/?event=guest-list",
    ],
    ["https://page.example/a/index.html#?secret=x", "https://page.example/a/index.html?event=guest-list"],
    ["file:///home/reader/index.html#guest-list", "file:///home/reader/index.html?event=guest-list"],
  ])("from %s leads to %s", (href, link) => {
    expect(linkToEvent(href, "guest-list")).toBe(link);
  });

  it("leads to the event it names, for each of them", () => {
    for (const { id } of boats.events) {
      const { search, hash } = new URL(linkToEvent("https://page.example/x/?voice=norling#y", id));
      expect(viewFromAddress({ search, hash }, boats)).toEqual({ ...defaultView, event: id });
    }
  });
});

describe("unknownInAddress", () => {
  it.each<[string, ReturnType<typeof unknownInAddress>]>([
    ["", null],
    ["?event=climate-talks", null],
    ["?event=nowhere", "event"],
    ["?event=", null],
    ["?event=Nowhere%20at%20all", "event"],
    ["#nowhere", "event"],
    ["#climate-talks", null],
    ["?event=nowhere#climate-talks", null],
    ["?event=climate-talks#comments", null],
    ["?event=nowhere#comments", "event"],
    ["?voice=peskov", null],
    [`?voice=${ownVoice}`, null],
    ["?voice=nobody", "voice"],
    ["?voice=", null],
    ["?event=climate-talks&voice=nobody", "voice"],
    ["?event=nowhere&voice=nobody", "event"],
    // Others' fragments and options.
    ["#?secret=abc", null],
    ["#amp=1", null],
    ["#:~:text=climate", null],
    ["#nowhere:~:text=climate", null],
    ["#quote_climate-talks", null],
    ["#event_list", null],
    ["#top", null],
    ["#", null],
    ["#Section%201", null],
    ["?theme=purple&view=none&utm_source=x", null],
  ])("of %j is %j", (address, unknown) => {
    expect(unknownInAddress(at(address), bundled)).toBe(unknown);
  });
});

it("the fragment is the first that may name an event", () => {
  expect(eventsInAddress(at("?event=one#two"))).toEqual(["two", "one"]);
  expect(eventsInAddress(at("?event=#"))).toEqual([]);
});
