// @vitest-environment jsdom
// The viewer end to end: list, axis, article and address show one view.
import "../support/page.ts";
import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { pageAxes } from "../support/fake-axis.ts";
import { complaints } from "../support/page.ts";
import { articleOf, bundledArticle } from "../support/proved.ts";
import {
  back,
  bar,
  button,
  chip,
  entry,
  entryIds,
  everywhere,
  framedNavigation,
  marks,
  open,
  opener,
  selections,
  stubClipboard,
} from "../support/viewer.tsx";

vi.mock("../../src/axis/engine/vis-axis.ts", async () => {
  const { pageAxes: axes } = await import("../support/fake-axis.ts");
  return { createVisAxis: axes.create };
});

beforeEach(() => stubClipboard(true));

const bundled = bundledArticle();
const ids = bundled.events.map(({ id }) => id);

describe("one selection", () => {
  it.each<[string, string, () => Element]>([
    ["the list", "climate-talks", () => opener("climate-talks")],
    ["the axis", "climate-talks", () => bar("climate-talks")],
    ["a passage", "extreme-scenarios", () => marks("extreme-scenarios")[0] ?? document.body],
    [
      "a number in the article",
      "guest-list",
      () => screen.getAllByRole("link", { name: /^Event 1:/ })[0] ?? document.body,
    ],
    [
      "a link between events",
      "climate-talks",
      () => within(entry("guest-list")).getByRole("link", { name: /^Climate talks/ }),
    ],
    ["“Next event”", "guest-list", () => button("Next event")],
  ])("made in %s is shown everywhere", async (_where, id, target) => {
    await open();
    expect(selections()).toEqual(everywhere(null));
    await userEvent.click(target());
    expect(selections()).toEqual(everywhere(id));
    expect(pageAxes.made.filter(({ destroyed }) => destroyed === 0)[0]?.revealed).toHaveLength(1);
  });

  it("made in the list is undone by a second press", async () => {
    await open();
    await userEvent.click(opener("guest-list"));
    await userEvent.click(opener("guest-list"));
    expect(selections()).toEqual(everywhere(null));
    expect(window.location.search).toBe("");
  });

  it("gives way to the next", async () => {
    await open();
    for (const id of ["guest-list", "climate-matters", "climate-talks"]) {
      await userEvent.click(opener(id));
      expect(selections()).toEqual(everywhere(id));
    }
  });

  it.each(["?event=climate-matters", "#climate-matters", "?event=guest-list#climate-matters"])(
    "is made by the address %s, and nothing is written to it",
    async (address) => {
      const before = window.history.length;
      await open({ address });
      expect({ ...selections(), address: null }).toEqual({ ...everywhere("climate-matters"), address: null });
      expect(window.location.search + window.location.hash).toBe(address);
      expect(window.history).toHaveLength(before);
    },
  );

  it.each(["?event=nobody", "#nobody", "#?secret=x", "?event=%", "?event=__proto__"])(
    "is not made by %s, which stays as it stands",
    async (address) => {
      await open({ address });
      expect({ ...selections(), address: [] }).toEqual(everywhere(null));
      expect(window.location.search + window.location.hash).toBe(address);
    },
  );

  it("keeps options and fragments that are not its own", async () => {
    await open({ address: "?utm=x&theme=dark#?secret=y" });
    await userEvent.click(opener("guest-list"));
    expect(window.location.search + window.location.hash).toBe(
      "?utm=x&theme=dark&event=guest-list#?secret=y",
    );
    await userEvent.click(opener("guest-list"));
    expect(window.location.search + window.location.hash).toBe("?utm=x&theme=dark#?secret=y");
  });

  it("works where the browser refuses to write the address", async () => {
    await open();
    vi.spyOn(window.history, "pushState").mockImplementation(() => {
      throw new DOMException("insecure", "SecurityError");
    });
    await userEvent.click(opener("guest-list"));
    await userEvent.click(opener("climate-talks"));
    expect({ ...selections(), address: null }).toEqual({ ...everywhere("climate-talks"), address: null });
  });
});

describe("Back", () => {
  it("returns to the event before, and to none", async () => {
    await open();
    await userEvent.click(opener("guest-list"));
    await userEvent.click(bar("climate-talks"));
    await back();
    expect(selections()).toEqual(everywhere("guest-list"));
    await back();
    expect(selections()).toEqual(everywhere(null));
  });

  it("returns to the voice before", async () => {
    await open();
    await userEvent.click(chip(/White House/));
    await userEvent.click(chip(/Dmitry Peskov/));
    await back();
    expect(entryIds()).toEqual(["guest-list", "climate-talks"]);
    expect(chip(/White House/)).toHaveAttribute("aria-pressed", "true");
  });

  it("belongs to the publisher where another page holds this one", async () => {
    const gone: string[] = [];
    const before = window.history.length;
    await open({ navigate: () => framedNavigation(gone) });
    await userEvent.click(opener("guest-list"));
    await userEvent.click(chip(/Peskov/));
    expect(gone).toEqual(["replace ?event=guest-list", "replace ?voice=peskov"]);
    expect(window.history).toHaveLength(before);
  });
});

describe("the voices", () => {
  it("are chips with their counts, none of them pressed", async () => {
    await open();
    const chips = within(screen.getByRole("group", { name: "Who speaks" })).getAllByRole("button");
    expect(chips.map((each) => [each.textContent, each.getAttribute("aria-pressed")])).toEqual([
      ["White House 2", "false"],
      ["Dmitry Peskov 7", "false"],
    ]);
  });

  it("narrow list, axis and address to the one chosen, and widen them again", async () => {
    await open();
    await userEvent.click(chip(/White House/));
    expect(chip(/White House/)).toHaveAttribute("aria-pressed", "true");
    expect(entryIds()).toEqual(["guest-list", "climate-talks"]);
    expect(document.querySelectorAll("[data-part=axis] [data-event]")).toHaveLength(2);
    expect(marks("extreme-scenarios")[0]).toHaveAttribute("data-dimmed");
    expect(window.location.search).toBe("?voice=white-house");
    await userEvent.click(chip(/White House/));
    expect(entryIds()).toEqual(ids);
    expect(window.location.search).toBe("");
  });

  it("keep a selected event of their own, and close one of another's", async () => {
    await open({ address: "?event=guest-list" });
    await userEvent.click(chip(/White House/));
    expect(selections()).toEqual(everywhere("guest-list"));
    await userEvent.click(chip(/Peskov/));
    expect(selections()).toEqual(everywhere(null));
  });

  it("widen to show an event of another that was selected in the article or by a link", async () => {
    await open({ address: "?voice=peskov" });
    await userEvent.click(
      screen.getByText("The talks are scheduled for", { exact: false, selector: "mark" }),
    );
    expect(selections()).toEqual(everywhere("climate-talks"));
    expect(entryIds()).toEqual(ids);
    await userEvent.click(chip(/Peskov/));
    await userEvent.click(within(entry("nothing-official")).getByRole("link", { name: /guest list/ }));
    expect(selections()).toEqual(everywhere("guest-list"));
    expect(entryIds()).toEqual(ids);
  });

  it("bound Previous and Next", async () => {
    await open({ address: "?voice=white-house" });
    await userEvent.click(button("Next event"));
    await userEvent.click(button("Next event"));
    expect(selections()).toEqual(everywhere("climate-talks"));
    expect(button("Next event")).toHaveAttribute("aria-disabled", "true");
    await userEvent.click(button("Next event"));
    expect(selections()).toEqual(everywhere("climate-talks"));
    expect(button("Next event")).toHaveFocus();
    await userEvent.click(button("Previous event"));
    expect(selections()).toEqual(everywhere("guest-list"));
    expect(button("Previous event")).toHaveAttribute("aria-disabled", "true");
  });
});

describe("the page", () => {
  it("claims that every quote was found only where nothing was set aside", async () => {
    const problem = { path: "events[9]", event: "lost", exact: "lost", occurrences: 0 } as const;
    await open({ problems: [{ code: "quote-not-found", ...problem }] });
    const header = screen.getByRole("heading", { level: 1 }).closest("header");
    expect(header).toHaveTextContent(
      /Published .* 9 events Press an event: its words light up in the text\.Press an event to read its words\. 9 events$/,
    );
  });

  it("has the headline as its only first heading, and says when it was published and that every quote was found", async () => {
    await open();
    expect(screen.getAllByRole("heading", { level: 1 }).map((each) => each.textContent)).toEqual([
      bundled.headline,
    ]);
    const header = screen.getByRole("heading", { level: 1 }).closest("header");
    expect(header).toHaveTextContent(
      /Published 30 March 2021 9 events Press an event: its words light up in the text\.Press an event to read its words\. ✓ every quote found word for word ✓ 9 events, every quote word for word$/,
    );
  });

  it("shows of publisher, author, address and licence what there is", async () => {
    const fields = {
      author: "A. Writer",
      url: "https://news.example/a",
      license: "CC BY 4.0",
      publisher: { name: "The News", url: "https://news.example/" },
    };
    await open({ article: articleOf([{ id: "opened" }], fields) });
    const header = screen.getByRole("heading", { level: 1 }).closest("header");
    expect(header).toHaveTextContent("By A. Writer The News Licence CC BY 4.0 1 event");
    expect(screen.getByRole("link", { name: "The News" })).toHaveAttribute("href", "https://news.example/a");
  });

  it("has no axis, its controls or steps where there is no event to show, and promises no quotes", async () => {
    await open({ article: articleOf([]) });
    expect(document.querySelector("[data-part=axis]")).toBeNull();
    expect(screen.queryByRole("button", { name: /Zoom|Show all|event/ })).not.toBeInTheDocument();
    expect(screen.getByText(/^Nobody has marked an event/)).toBeInTheDocument();
    expect(screen.queryByText(/every quote found/)).not.toBeInTheDocument();
    expect(screen.getByRole("article", { name: "The article" })).toHaveTextContent("The bridge at Lenz");
  });

  it("has no axis where the reader wants the list alone", async () => {
    await open({ address: "?view=list" });
    expect(document.querySelector("[data-part=axis]")).toBeNull();
    expect(screen.queryByRole("button", { name: "Zoom in" })).not.toBeInTheDocument();
    await userEvent.click(button("Next event"));
    expect(selections()).toEqual({ ...everywhere("guest-list"), axis: [] });
  });

  it.each(["auto", "light", "dark"])("is in the theme %s that the address asks for", async (theme) => {
    await open({ address: `?theme=${theme}` });
    expect(document.documentElement.dataset.theme).toBe(theme);
  });

  it("has ids for its events, and an underscore in every other", async () => {
    await open();
    const all = [...document.querySelectorAll("[id]")].map(({ id }) => id);
    expect(new Set(all).size).toBe(all.length);
    for (const id of all) expect(ids.includes(id) || id.includes("_")).toBe(true);
  });

  it("complains of nothing while it is used", async () => {
    const said = complaints();
    await open();
    for (const id of ids) await userEvent.click(opener(id));
    await userEvent.click(chip(/White House/));
    await back();
    expect(said).toEqual([]);
  });
});
