// @vitest-environment jsdom
// What is said to those who listen, and what the clipboard gets.
import "../support/page.ts";
import { act, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { pageAxes } from "../support/fake-axis.ts";
import { fixtureArticle } from "../support/proved.ts";
import { back, bar, button, chip, entry, listen, open, opener, stubClipboard } from "../support/viewer.tsx";

vi.mock("../../src/axis/engine/vis-axis.ts", async () => {
  const { pageAxes: axes } = await import("../support/fake-axis.ts");
  return { createVisAxis: axes.create };
});

beforeEach(() => stubClipboard(true));

const boats = fixtureArticle("twins-and-overlaps.json");
const origin = window.location.origin;

describe("announcements", () => {
  it("are none at load, with or without a linked event", async () => {
    await open({ address: "?event=guest-list&voice=white-house" });
    expect(screen.getByRole("status")).toHaveTextContent(/^$/);
  });

  it.each([
    ["?event=nowhere", "This article has no such event as the address names."],
    ["#nowhere", "This article has no such event as the address names."],
    ["?voice=nobody", "Nobody speaks in this article by the name in the address."],
    ["#?secret=abc", ""],
    ["#amp=1", ""],
    ["#:~:text=talks", ""],
  ])("say of %j what the article does not have, once: %j", async (address, sentence) => {
    await open({ address });
    expect(screen.getByRole("status").textContent).toBe(sentence);
    const heard = listen();
    await userEvent.click(opener("guest-list"));
    await userEvent.click(opener("guest-list"));
    expect(heard()).toEqual([
      "Event 1 of 9: Biden puts Putin on the guest list, Friday 26 March 2021.",
      "Event closed.",
    ]);
  });

  it("say it of an address that a link leads to later, too", async () => {
    await open();
    const heard = listen();
    await act(async () => {
      window.location.hash = "#nowhere";
      window.dispatchEvent(new Event("hashchange"));
    });
    expect(heard()).toEqual(["This article has no such event as the address names."]);
  });

  it("are one short sentence for each change", async () => {
    await open();
    const heard = listen();
    const hears = async (press: () => Promise<void>, sentence: string) => {
      await press();
      expect(heard()).toEqual([sentence]);
    };
    const click = (target: () => Element) => () => userEvent.click(target());
    await hears(
      click(() => opener("guest-list")),
      "Event 1 of 9: Biden puts Putin on the guest list, Friday 26 March 2021.",
    );
    await hears(
      click(() => opener("guest-list")),
      "Event closed.",
    );
    await hears(
      click(() => bar("climate-talks")),
      "Event 9 of 9: Climate talks, Thursday 22 April–Friday 23 April 2021.",
    );
    await hears(
      click(() => chip(/White House/)),
      "2 events: White House.",
    );
    await hears(
      click(() => button("Previous event")),
      "Event 1 of 9: Biden puts Putin on the guest list, Friday 26 March 2021.",
    );
    await hears(
      click(() => chip(/Peskov/)),
      "7 events: Dmitry Peskov.",
    );
    await hears(
      click(() => chip(/Peskov/)),
      "All 9 events.",
    );
    await hears(back, "7 events: Dmitry Peskov.");
    await hears(back, "Event 1 of 9: Biden puts Putin on the guest list, Friday 26 March 2021.");
    await hears(
      click(() => button("Show all")),
      "The axis shows 25 March–24 April 2021.",
    );
    await hears(
      click(() => button("Copy link", entry("guest-list"))),
      "Link copied.",
    );
    await hears(
      click(() => button("Copy quote", entry("guest-list"))),
      "Quote copied.",
    );
  });

  it("are heard again when the same is done again", async () => {
    await open({ address: "?event=guest-list" });
    const heard = listen();
    await userEvent.click(button("Copy link", entry("guest-list")));
    await userEvent.click(button("Copy link", entry("guest-list")));
    expect(heard()).toEqual(["Link copied.", "Link copied."]);
  });

  it("are of the axis where the reader has moved it by hand, and not where it moves by itself", async () => {
    await open();
    const heard = listen();
    const axis = pageAxes.made.find(({ destroyed }) => destroyed === 0);
    const window = { startMs: Date.UTC(2021, 2, 1), endMs: Date.UTC(2021, 2, 8) };
    act(() => axis?.options.onWindow(window));
    expect(heard()).toEqual([]);
    act(() => axis?.options.onMovedByReader(window));
    expect(heard()).toEqual(["The axis shows 1–7 March 2021."]);
  });

  it("come from one polite region", async () => {
    await open();
    expect(screen.getAllByRole("status")).toHaveLength(1);
    expect(document.querySelectorAll("[aria-live]")).toHaveLength(0);
    expect(screen.queryByRole("alert")).not.toBeInTheDocument();
  });

  it("name the article's own voice", async () => {
    await open({ article: boats });
    const heard = listen();
    await userEvent.click(chip(/The article itself/));
    expect(heard()).toEqual(["2 events: The article itself."]);
  });
});

describe("copying", () => {
  it("takes a link to the event alone", async () => {
    const taken = stubClipboard(true);
    await open({ address: "?event=guest-list&voice=white-house&theme=dark#?secret=x" });
    await userEvent.click(button("Copy link", entry("guest-list")));
    expect(taken).toEqual([`${origin}/position-of-strength/?event=guest-list`]);
    expect(entry("guest-list")).toHaveTextContent("✓ Link copied.");
  });

  it("takes every quote word for word, where it stands, and the link", async () => {
    const taken = stubClipboard(true);
    await open({ address: "?event=climate-talks" });
    await userEvent.click(button("Copy quote", entry("climate-talks")));
    expect(taken).toEqual([
      [
        "“The talks are scheduled for April 22-23.”",
        "“As the White House reported on March 26, Biden included Putin on the list of persons invited to the first major climate talks during his administration.”",
        "— Putin will not allow the US to speak from a position of strength, 30 March 2021",
        `${origin}/position-of-strength/?event=climate-talks`,
      ].join("\n"),
    ]);
  });

  it("shows the text selected, and says so, where the clipboard is refused", async () => {
    stubClipboard(false);
    await open({ address: "?event=climate-talks" });
    const heard = listen();
    await userEvent.click(button("Copy link", entry("climate-talks")));
    const field = await screen.findByRole<HTMLTextAreaElement>("textbox");
    expect(entry("climate-talks")).toContainElement(field);
    expect(field).toHaveFocus();
    expect(field.value.slice(field.selectionStart, field.selectionEnd)).toBe(
      `${origin}/position-of-strength/?event=climate-talks`,
    );
    expect(heard()).toEqual(["Not copied: the text is selected instead."]);
    await userEvent.click(button("Close"));
    expect(screen.queryByRole("textbox")).not.toBeInTheDocument();
  });

  it("shows the text selected where there is no clipboard at all", async () => {
    Object.defineProperty(navigator, "clipboard", { value: undefined, configurable: true });
    await open({ address: "?event=climate-talks" });
    await userEvent.click(button("Copy link", entry("climate-talks")));
    expect(await screen.findByRole("textbox")).toHaveValue(
      `${origin}/position-of-strength/?event=climate-talks`,
    );
  });

  it("is forgotten with the next selection", async () => {
    await open({ address: "?event=climate-talks" });
    await userEvent.click(button("Copy link", entry("climate-talks")));
    await userEvent.click(opener("guest-list"));
    await userEvent.click(opener("climate-talks"));
    expect(screen.queryByText("✓ Link copied.")).not.toBeInTheDocument();
  });
});
