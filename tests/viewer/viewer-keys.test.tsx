// @vitest-environment jsdom
// The contract's keys, and where the focus is and is not moved.
import "../support/page.ts";
import { act, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { pageAxes } from "../support/fake-axis.ts";
import { bundledArticle } from "../support/proved.ts";
import {
  back,
  bar,
  button,
  chip,
  entry,
  everywhere,
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

describe("keys, while focus is in the viewer", () => {
  const focused = () => document.activeElement?.closest("li")?.id ?? document.activeElement?.tagName;

  it("Down and Up move between events, and stop at the ends", async () => {
    await open();
    opener("guest-list").focus();
    const walked: unknown[] = [];
    for (const key of ["Down", "Down", "Up", "Up", "Up"]) {
      await userEvent.keyboard(`{Arrow${key}}`);
      walked.push(focused());
    }
    expect(walked).toEqual([ids[1], ids[2], ids[1], ids[0], ids[0]]);
    opener("climate-talks").focus();
    await userEvent.keyboard("{ArrowDown}");
    expect(opener("climate-talks")).toHaveFocus();
    expect(selections()).toEqual(everywhere(null));
  });

  it("Home and End lead to the first and the last", async () => {
    await open();
    opener("climate-matters").focus();
    await userEvent.keyboard("{End}");
    expect(opener("climate-talks")).toHaveFocus();
    await userEvent.keyboard("{Home}");
    expect(opener("guest-list")).toHaveFocus();
  });

  it("keep to the chosen voice's events", async () => {
    await open({ address: "?voice=white-house" });
    opener("guest-list").focus();
    await userEvent.keyboard("{ArrowDown}");
    expect(opener("climate-talks")).toHaveFocus();
  });

  it("begin at the selected event, from elsewhere in the viewer", async () => {
    await open({ address: "?event=climate-matters" });
    button("Previous event").focus();
    await userEvent.keyboard("{ArrowDown}");
    expect(focused()).toBe(ids[ids.indexOf("climate-matters") + 1]);
  });

  it.each([
    ["ArrowDown", 0],
    ["ArrowUp", 8],
  ])("begin with %s at the end it comes from, where none is selected", async (key, index) => {
    await open();
    button("Next event").focus();
    await userEvent.keyboard(`{${key}}`);
    expect(focused()).toBe(ids[index]);
  });

  it("begin at the entry that a button within it belongs to", async () => {
    await open({ address: "?event=climate-matters" });
    button("Copy link", entry("climate-matters")).focus();
    await userEvent.keyboard("{ArrowUp}");
    expect(focused()).toBe(ids[ids.indexOf("climate-matters") - 1]);
  });

  it.each(["{Enter}", " "])("%j opens and closes the event that has the focus", async (key) => {
    await open();
    opener("climate-talks").focus();
    await userEvent.keyboard(key);
    expect(selections()).toEqual(everywhere("climate-talks"));
    expect(opener("climate-talks")).toHaveFocus();
    await userEvent.keyboard(key);
    expect(selections()).toEqual(everywhere(null));
  });

  it.each([
    ["+", "Zoom in", [1.6]],
    ["=", "Show all", [1.6]],
    ["-", "Zoom out", [1 / 1.6]],
  ])("%s on “%s” zooms by %j", async (key, name, zooms) => {
    await open();
    button(name).focus();
    await userEvent.keyboard(key);
    const axis = pageAxes.made.find(({ destroyed }) => destroyed === 0);
    expect(axis?.zooms).toEqual(zooms);
    expect(axis?.shownAll).toBe(0);
  });

  it("0 on the axis' controls shows all", async () => {
    await open();
    button("Zoom in").focus();
    await userEvent.keyboard("0");
    expect(pageAxes.made.find(({ destroyed }) => destroyed === 0)).toMatchObject({ shownAll: 1, zooms: [] });
  });

  it("+, - and 0 do nothing elsewhere", async () => {
    await open();
    opener("guest-list").focus();
    await userEvent.keyboard("+-0=");
    expect(pageAxes.made.find(({ destroyed }) => destroyed === 0)).toMatchObject({ shownAll: 0, zooms: [] });
  });

  it.each(["Control", "Meta", "Alt"])("leave those with %s to the browser", async (modifier) => {
    await open();
    opener("climate-matters").focus();
    await userEvent.keyboard(`{${modifier}>}{ArrowDown}{ArrowUp}{Home}{End}{/${modifier}}`);
    expect(opener("climate-matters")).toHaveFocus();
    button("Zoom in").focus();
    await userEvent.keyboard(`{${modifier}>}+-0{/${modifier}}`);
    expect(pageAxes.made.find(({ destroyed }) => destroyed === 0)).toMatchObject({ shownAll: 0, zooms: [] });
  });

  it("leave a text field to itself", async () => {
    stubClipboard(false);
    await open({ address: "?event=climate-matters" });
    await userEvent.click(button("Copy link", entry("climate-matters")));
    const field = await screen.findByRole("textbox");
    await userEvent.keyboard("{ArrowDown}{Home}{End}{ArrowUp}");
    expect(field).toHaveFocus();
  });

  it("do nothing outside of the viewer", async () => {
    await open();
    const outside = document.createElement("button");
    document.body.append(outside);
    outside.focus();
    await userEvent.keyboard("{ArrowDown}{Home}{End}{Escape}0");
    expect(outside).toHaveFocus();
    outside.blur();
    await userEvent.keyboard("{ArrowDown}{End}");
    expect(document.body).toHaveFocus();
    outside.remove();
  });

  it("say which of them are taken, so that the page scrolls with all others", async () => {
    await open();
    const taken = (key: string) => {
      const press = new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true });
      opener("climate-matters").dispatchEvent(press);
      return press.defaultPrevented;
    };
    const ours = ["ArrowDown", "ArrowUp", "ArrowLeft", "ArrowRight", "Home", "End", " "];
    expect(ours.filter(taken)).toEqual(ours);
    expect(["PageDown", "PageUp", "Tab", "Enter", "Escape", "a", "+"].filter(taken)).toEqual([]);
  });

  it("step with Right and Left through the events in time, from the entry that has the focus, which goes along", async () => {
    await open();
    opener("climate-matters").focus();
    const at = ids.indexOf("climate-matters");
    await userEvent.keyboard("{ArrowRight}{ArrowRight}");
    expect(selections()).toEqual(everywhere(ids[at + 2] ?? null));
    expect(focused()).toBe(ids[at + 2]);
    await userEvent.keyboard("{ArrowLeft}");
    expect(selections()).toEqual(everywhere(ids[at + 1] ?? null));
    expect(focused()).toBe(ids[at + 1]);
  });

  it("step so from the chosen event, where the focus is elsewhere and stays", async () => {
    await open({ address: "?event=climate-matters" });
    button("Zoom in").focus();
    await userEvent.keyboard("{ArrowLeft}");
    expect(selections()).toEqual(everywhere("nothing-official"));
    expect(button("Zoom in")).toHaveFocus();
  });
});

describe("focus", () => {
  it.each<[string, () => Element]>([
    ["the axis", () => bar("climate-talks")],
    ["a passage", () => marks("extreme-scenarios")[0] ?? document.body],
  ])("stays where it is when an event is selected in %s", async (_where, target) => {
    await open();
    const place = opener("climate-matters");
    place.focus();
    // Without the pointer's own default of moving the focus.
    await act(async () =>
      target().dispatchEvent(new MouseEvent("click", { bubbles: true, cancelable: true })),
    );
    expect(place).toHaveFocus();
    expect(selections().list).toHaveLength(1);
  });

  it("stays on the control that selected", async () => {
    await open();
    for (const control of [button("Next event"), opener("climate-matters"), chip(/Peskov/)]) {
      await userEvent.click(control);
      expect(control).toHaveFocus();
    }
    await back();
    expect(document.activeElement).toBe(chip(/Peskov/));
  });

  it("is nowhere when a linked event opens with the page", async () => {
    await open({ address: "?event=climate-talks" });
    expect(document.body).toHaveFocus();
  });

  it("goes to the event's first passage with “Show in article”, and returns with Escape", async () => {
    await open({ address: "?event=climate-talks" });
    await userEvent.click(button("Show in article", entry("climate-talks")));
    expect(marks("climate-talks")[0]).toHaveFocus();
    await userEvent.keyboard("{Escape}");
    expect(opener("climate-talks")).toHaveFocus();
    expect(selections()).toEqual(everywhere("climate-talks"));
  });

  it("stays with Escape where it did not come from the article", async () => {
    await open({ address: "?event=climate-talks" });
    button("Next event").focus();
    await userEvent.keyboard("{Escape}");
    expect(button("Next event")).toHaveFocus();
    expect(selections()).toEqual(everywhere("climate-talks"));
  });
});
