// @vitest-environment jsdom
// The viewer within another page: one event at a time; the list and the article are one press away.
import "../support/page.ts";
import { fireEvent, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { FrameViewer } from "../../src/viewer/FrameViewer.tsx";
import { articleOf, bundledArticle } from "../support/proved.ts";
import {
  bar,
  button,
  entry,
  entryIds,
  everywhere,
  framedNavigation,
  listen,
  marks,
  open,
  opener,
  selections,
  stubClipboard,
} from "../support/viewer.tsx";

vi.mock("../../src/axis/engine/vis-axis.ts", async () => {
  const { pageAxes } = await import("../support/fake-axis.ts");
  return { createVisAxis: pageAxes.create };
});

beforeEach(() => stubClipboard(true));

const ids = bundledArticle().events.map(({ id }) => id);

/** Gives what the frame does to its address. */
async function openFrame(address = ""): Promise<string[]> {
  const gone: string[] = [];
  await open({ address: `embed/${address}`, layout: FrameViewer, navigate: () => framedNavigation(gone) });
  return gone;
}

function panel(): string | undefined {
  return screen.getByRole("main").dataset.panel;
}

describe("a frame", () => {
  it("begins with the first event, and writes nothing to its address", async () => {
    const gone = await openFrame();
    expect({ ...selections(), address: [] }).toEqual({ ...everywhere("guest-list"), address: [] });
    expect(panel()).toBe("event");
    expect(gone).toEqual([]);
    expect(screen.getByRole("status")).toHaveTextContent(/^$/);
    expect(document.body).toHaveFocus();
  });

  it("claims every quote word for word only where it has some, and nothing was set aside", async () => {
    const line = () => screen.getByRole("heading", { level: 1 }).nextElementSibling;
    const problem = { path: "events[9]", event: "lost", exact: "lost", occurrences: 0 } as const;
    const problems = [{ code: "quote-not-found", ...problem }] as const;
    const framedPage = { address: "embed/", layout: FrameViewer };
    const { unmount } = await open(framedPage);
    expect(line()).toHaveTextContent(/ · ✓ 9 events, every quote word for word$/);
    unmount();
    const set = await open({ ...framedPage, problems });
    expect(line()).toHaveTextContent(/2021 · 9 events$/);
    set.unmount();
    await open({ ...framedPage, article: articleOf([]) });
    expect(line()).toHaveTextContent(/ · 0 events$/);
  });

  it("has the whole list in it all the same, of which it shows one", async () => {
    await openFrame();
    expect(entryIds()).toEqual(ids);
    expect(screen.getByRole("list", { name: "Events" })).toHaveAttribute("data-one", "true");
  });

  it("begins with the event of its address", async () => {
    await openFrame("?event=climate-talks");
    expect(selections()).toEqual(everywhere("climate-talks"));
    expect(screen.getByText("event 9 of 9", { exact: false })).toBeInTheDocument();
  });

  it("replaces its address and never pushes: Back is the publisher's", async () => {
    const gone = await openFrame();
    await userEvent.click(button("Next event"));
    await userEvent.click(bar("climate-talks"));
    expect(gone).toEqual(["replace ?event=invitation-considered", "replace ?event=climate-talks"]);
    expect(selections()).toEqual(everywhere("climate-talks"));
  });

  it("announces what the reader does, in one sentence each", async () => {
    await openFrame();
    const heard = listen();
    await userEvent.click(bar("climate-talks"));
    expect(heard()).toEqual(["Event 9 of 9: Climate talks, Thursday 22 April–Friday 23 April 2021."]);
  });

  it("shows all events when asked to, and the one that is chosen there", async () => {
    await openFrame();
    await userEvent.click(button("All events", entry("guest-list")));
    expect(panel()).toBe("list");
    expect(screen.getByRole("list", { name: "Events" })).not.toHaveAttribute("data-one");
    await userEvent.click(opener("climate-matters"));
    expect(panel()).toBe("event");
    expect(selections()).toEqual(everywhere("climate-matters"));
  });

  it("shows the article with the quote in focus when asked to, and returns with Escape", async () => {
    await openFrame("?event=climate-talks");
    await userEvent.click(button("Show in article", entry("climate-talks")));
    expect(panel()).toBe("article");
    expect(marks("climate-talks")[0]).toHaveFocus();
    await userEvent.keyboard("{Escape}");
    expect(panel()).toBe("event");
    expect(opener("climate-talks")).toHaveFocus();
  });

  it("returns from the article with a button, too", async () => {
    await openFrame("?event=climate-talks");
    await userEvent.click(button("Show in article", entry("climate-talks")));
    await userEvent.click(button("Back to event 9"));
    expect(panel()).toBe("event");
    expect(opener("climate-talks")).toHaveFocus();
  });

  it("keeps the focus on its event when all are shown", async () => {
    await openFrame("?event=climate-talks");
    button("All events", entry("climate-talks")).focus();
    await userEvent.keyboard("{Enter}");
    expect(panel()).toBe("list");
    expect(opener("climate-talks")).toHaveFocus();
    await userEvent.keyboard("{Home}");
    expect(opener("guest-list")).toHaveFocus();
    expect(selections()).toEqual(everywhere("climate-talks"));
  });

  it("steps to the event that a key leads to, since it shows one at a time", async () => {
    await openFrame();
    opener("guest-list").focus();
    for (const [key, id] of [
      ["{ArrowDown}", "invitation-considered"],
      ["{End}", "climate-talks"],
      ["{ArrowDown}", "climate-talks"],
      ["{Home}", "guest-list"],
      ["{ArrowUp}", "guest-list"],
    ] as const) {
      await userEvent.keyboard(key);
      expect(selections().list).toEqual([id]);
      expect(opener(id)).toHaveFocus();
    }
  });

  it("leaves arrow keys to the article while that is read", async () => {
    await openFrame("?event=climate-talks");
    await userEvent.click(button("Show in article", entry("climate-talks")));
    const mark = marks("climate-talks")[0] ?? document.body;
    expect(fireEvent.keyDown(mark, { key: "ArrowDown" })).toBe(true);
    expect(mark).toHaveFocus();
  });

  it("lets the first Escape close a choice of events, and the second leave the article", async () => {
    await openFrame("?event=climate-talks");
    await userEvent.click(button("Show in article", entry("climate-talks")));
    const shared = document.querySelector<HTMLElement>("mark[data-shared]") ?? document.body;
    await userEvent.click(shared);
    expect(screen.getByRole("group", { name: "More than one event quotes these words" })).toBeInTheDocument();
    fireEvent.keyDown(shared, { key: "Escape" });
    expect(panel()).toBe("article");
    const choice = screen.getByRole("group", { name: "More than one event quotes these words" });
    fireEvent(choice, Object.assign(new Event("toggle"), { newState: "closed" }));
    fireEvent.keyDown(shared, { key: "Escape" });
    expect(panel()).toBe("event");
  });

  it("copies links to the full page", async () => {
    const taken = stubClipboard(true);
    await openFrame("?event=climate-talks&theme=dark");
    await userEvent.click(button("Copy link", entry("climate-talks")));
    expect(taken).toEqual([`${window.location.origin}/position-of-strength/?event=climate-talks`]);
  });

  it("leads to the full page, at the event that is selected, in a tab of its own", async () => {
    await openFrame();
    const link = within(screen.getByRole("contentinfo")).getByRole("link", { name: /^Open full page/ });
    expect(link).toHaveAttribute("href", "../?event=guest-list");
    expect(link).toHaveAttribute("target", "_blank");
    await userEvent.click(button("Next event"));
    expect(link).toHaveAttribute("href", "../?event=invitation-considered");
  });

  it("never moves its host's page by itself", async () => {
    await openFrame();
    await userEvent.click(button("Next event"));
    await userEvent.click(bar("climate-talks"));
    expect(Element.prototype.scrollIntoView).not.toHaveBeenCalled();
  });

  it("narrows to a voice, and shows its first event", async () => {
    await openFrame();
    await userEvent.click(
      within(screen.getByRole("group", { name: "Who speaks" })).getByRole("button", { name: /Peskov/ }),
    );
    expect(selections().list).toEqual(["invitation-considered"]);
    expect(entryIds()).toHaveLength(7);
  });
});
