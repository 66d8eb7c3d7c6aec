// @vitest-environment jsdom
import "../support/page.ts";
import { act, fireEvent } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { createRef, useRef } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { beforeEach, describe, expect, it, vi } from "vitest";
import type { AnchoredArticle } from "../../src/article/anchored-article.ts";
import { dayMs } from "../../src/article/civil-time.ts";
import { Axis, type AxisCommands, type AxisProps } from "../../src/axis/Axis.tsx";
import type { CreateAxis } from "../../src/axis/axis-adapter.ts";
import { StillAxis } from "../../src/axis/StillAxis.tsx";
import { stillAt, stillsFor } from "../../src/axis/stills.ts";
import { useLayouts } from "../../src/axis/use-layouts.ts";
import { timeAxis } from "../../src/picture/time-axis.ts";
import type { TimeWindow } from "../../src/picture/time-window.ts";
import { useMeasured } from "../../src/picture/use-measured.ts";
import { type Listing, listingOf } from "../../src/view/listing.ts";
import type { View } from "../../src/view/view.ts";
import { type FakeAxis, fakeAxes } from "../support/fake-axis.ts";
import { choiceOf } from "../support/listed.ts";
import { complaints, stubWidth } from "../support/page.ts";
import { articleAt, articleOf, bundledArticle } from "../support/proved.ts";
import { InEnglish, render } from "../support/render.tsx";

const bundled = bundledArticle();

/** As its section gives it its layouts. */
function AxisLaidOut({ article, listing, ...props }: GivenAxis) {
  const box = useRef<HTMLDivElement>(null);
  const measured = useMeasured(box);
  const { layoutFor } = useLayouts(article, listing, "auto", measured?.textScale ?? 1);
  const { choice, onSelect, onOpenCrowd } = props;
  return (
    <div ref={box}>
      {measured ? (
        <Axis {...props} measured={measured} layout={layoutFor(stillAt(measured, false, true))} />
      ) : (
        <StillAxis {...{ layoutFor, onSelect, onOpenCrowd }} isFrame={false} selected={choice.event} />
      )}
    </div>
  );
}

interface GivenAxis extends Omit<AxisProps, "layout" | "measured"> {
  readonly article: AnchoredArticle;
  readonly listing: Listing;
}

interface Given {
  readonly article?: typeof bundled;
  readonly view?: Partial<View>;
  readonly load?: () => Promise<CreateAxis | null>;
  readonly isStrict?: boolean;
}

/** The axis in a page, once all that was loading has loaded. */
async function show({ article = bundled, view = {}, load, isStrict = false }: Given = {}) {
  const { create, made } = fakeAxes();
  const loadFake = load ?? (() => Promise.resolve(create));
  const commands = createRef<AxisCommands>();
  const listings = listingsOf(article);
  const choices = choicesOf();
  const [onSelect, onOpenCrowd, onMoved, onLive] = [
    vi.fn<(event: string) => void>(),
    vi.fn<(event: string) => void>(),
    vi.fn<(window: TimeWindow) => void>(),
    vi.fn<(isLive: boolean) => void>(),
  ];
  const of = ({ event = null, voice = null }: Partial<View>) => (
    <AxisLaidOut
      article={article}
      listing={listings(voice)}
      choice={choices(event)}
      load={loadFake}
      commands={commands}
      onSelect={onSelect}
      onOpenCrowd={onOpenCrowd}
      onMoved={onMoved}
      onLive={onLive}
    />
  );
  const page = render(of(view), { isStrict });
  await act(async () => {});
  const change = (changed: Partial<View>) => page.rerender(of(changed));
  return { made, commands, onSelect, onOpenCrowd, onMoved, onLive, change, unmount: page.unmount };
}

/** The same choice until another event is asked for. */
function choicesOf() {
  let choice = choiceOf();
  return (event: string | null) => {
    if (event !== choice.event) choice = choiceOf(event);
    return choice;
  };
}

/** The same listing until another voice is asked for, as a viewer gives it. */
function listingsOf(article: typeof bundled) {
  const known = new Map<string | null, ReturnType<typeof listingOf>>();
  return (voice: string | null) => {
    const listing = known.get(voice) ?? listingOf(article, voice);
    known.set(voice, listing);
    return listing;
  };
}

function axis(): HTMLElement {
  const found = document.querySelector<HTMLElement>("[data-part=axis]");
  if (!found) throw new Error("no axis");
  return found;
}

function drawn(within: Element = axis()): string[] {
  return [...within.querySelectorAll<SVGElement>("[data-event]")].map(({ dataset }) => dataset.event ?? "");
}

function bar(event: string, within: Element = axis()): Element {
  const found = within.querySelector(`[data-event="${event}"]`);
  if (!found) throw new Error(`no bar ${event}`);
  return found;
}

function only(made: readonly FakeAxis[]): FakeAxis {
  const [first, ...more] = made;
  if (!first || more.length > 0) throw new Error(`${made.length} axes`);
  return first;
}

/** Where a token is drawn while its axis shows the whole time, on the axis' scale. */
function drawnAt(event: string, { options: { whole } }: FakeAxis): TimeWindow {
  const rect = bar(event).querySelector("rect");
  const [x, width] = ["x", "width"].map((name) => Number(rect?.getAttribute(name)));
  const msPerPx = (whole.endMs - whole.startMs) / 848;
  const startMs = whole.startMs + (x ?? Number.NaN) * msPerPx;
  return { startMs, endMs: startMs + (width ?? Number.NaN) * msPerPx };
}

/** To a tenth of a px of a few months. */
function expectStretch(stretch: TimeWindow | undefined, { startMs, endMs }: TimeWindow): void {
  expect(Math.abs((stretch?.startMs ?? 0) - startMs)).toBeLessThan(dayMs / 50);
  expect(Math.abs((stretch?.endMs ?? 0) - endMs)).toBeLessThan(dayMs / 50);
}

const ids = bundled.events.map(({ id }) => id);

describe("before the axis is there", () => {
  const never = () => new Promise<null>(() => {});

  it("is a picture of all events, in the mode that fits, with dates over it", async () => {
    stubWidth(1_000);
    await show({ load: never });
    expect(drawn().toSorted()).toEqual(ids.toSorted());
    expect(axis().querySelectorAll("svg[data-mode=roomy]")).toHaveLength(1);
    expect(axis().querySelectorAll("svg[data-mode=compact]")).toHaveLength(0);
    expect(axis().textContent).toContain("Mon 29");
    expect(axis().textContent).toContain("White House");
  });

  it("is the compact picture in a narrow box", async () => {
    stubWidth(719);
    await show({ load: never });
    expect(axis().querySelectorAll("svg[data-mode=compact]")).toHaveLength(1);
    expect(axis().querySelectorAll("svg[data-mode=roomy]")).toHaveLength(0);
  });

  it("is a picture for each room there may be where no width is known, and the sheet chooses", async () => {
    await show({ load: never });
    const stills = [...axis().querySelectorAll<HTMLElement>("[data-still]")].map(
      ({ dataset }) => dataset.still,
    );
    expect(stills).toEqual(stillsFor(false).map(({ name }) => name));
  });

  it("selects the event whose bar is pressed, and keeps the address", async () => {
    stubWidth(1_000);
    const { onSelect } = await show({ load: never });
    await userEvent.click(bar("climate-talks"));
    expect(onSelect.mock.calls).toEqual([["climate-talks"]]);
    expect(window.location.hash).toBe("");
  });

  it("has no commands to give, and says that it is not live", async () => {
    stubWidth(1_000);
    const { commands, onMoved, onLive } = await show({ load: never });
    commands.current?.zoomIn();
    commands.current?.showAll();
    expect(onMoved).not.toHaveBeenCalled();
    expect(onLive.mock.calls).toEqual([[false]]);
  });

  it("is the same on the server, without a style attribute, which the page's policy would refuse", () => {
    const markup = renderToStaticMarkup(
      <InEnglish>
        <AxisLaidOut
          article={bundled}
          listing={listingOf(bundled, null)}
          choice={choiceOf()}
          load={() => Promise.resolve(null)}
          commands={null}
          onSelect={() => {}}
          onOpenCrowd={() => {}}
          onMoved={() => {}}
          onLive={() => {}}
        />
      </InEnglish>,
    );
    for (const id of ids) expect(markup).toContain(`data-event="${id}"`);
    expect(markup).not.toContain("style=");
    expect(markup).not.toContain("NaN");
  });
});

describe("the live axis", () => {
  beforeEach(() => stubWidth(1_000));

  it("has the picture, with its dates, on its layer alone", async () => {
    const { made, onLive } = await show();
    const { layer, container } = only(made);
    expect(axis()).toContainElement(container);
    expect(drawn(layer).toSorted()).toEqual(ids.toSorted());
    expect(drawn()).toHaveLength(ids.length);
    expect(layer.textContent).toContain("Mon 29");
    expect(onLive).toHaveBeenLastCalledWith(true);
  });

  it("is given the whole time and the picture's height", async () => {
    const { made } = await show();
    const { options, heightsPx } = only(made);
    expect(options.whole).toEqual(timeAxis(bundled, "auto").whole);
    expect(options.heightPx).toBe(Number(axis().querySelector("svg[data-mode]")?.getAttribute("height")));
    expect(heightsPx.at(-1)).toEqual(options.heightPx);
  });

  it.each([
    [["2020-05-01", "2020-05-09"], 2 * dayMs],
    [["2020-05", "2021-07"], 62 * dayMs],
    [["1990", "2020-05"], 62 * dayMs],
    [["1990", "2020"], 732 * dayMs],
    [["2020-05-01", "2020-05-09T14:05Z"], 600_000],
    [["2020-05-01/2020-05-09T14:05Z"], 600_000],
    [["2020-05-01", "2020-05-09T14:05:30Z"], 10_000],
  ])("lets its reader come as near to %j as the data is precise", async (dates, narrowestMs) => {
    const { made } = await show({ article: articleAt(...dates) });
    expect(only(made).options.narrowestMs).toBe(narrowestMs);
  });

  it("draws what its window shows", async () => {
    const { made } = await show();
    const { layer, options } = only(made);
    const before = bar("guest-list", layer).querySelector("rect")?.getAttribute("x");
    const { startMs, endMs } = options.whole;
    act(() => options.onWindow({ startMs: startMs - 5 * dayMs, endMs: endMs - 5 * dayMs }));
    const after = bar("guest-list", layer).querySelector("rect")?.getAttribute("x");
    expect(Number(after) - Number(before)).toBeCloseTo((5 * dayMs * 848) / (endMs - startMs), 1);
  });

  it("is still there when a host that had hidden its frame shows it again", async () => {
    const setWidth = stubWidth(1_000);
    const { made, commands } = await show();
    act(() => setWidth(0));
    expect(drawn(only(made).layer)).toHaveLength(ids.length);
    act(() => setWidth(600));
    const { layer, container, destroyed, zooms } = only(made);
    expect(axis()).toContainElement(container);
    expect(container).toContainElement(layer);
    expect(drawn(layer)).toHaveLength(ids.length);
    expect(destroyed).toBe(0);
    act(() => commands.current?.zoomIn());
    expect(zooms).toHaveLength(1);
  });

  it("selects the event whose bar is pressed", async () => {
    const { onSelect } = await show();
    await userEvent.click(bar("guest-list"));
    expect(onSelect.mock.calls).toEqual([["guest-list"]]);
  });

  it("leaves the focus where it is when a bar is pressed", async () => {
    await show();
    await userEvent.click(bar("guest-list"));
    expect(document.body).toHaveFocus();
    // A press that begins a drag of the axis takes neither focus nor the link along.
    expect(fireEvent.mouseDown(bar("guest-list"))).toBe(false);
  });

  it("marks the selected event alone", async () => {
    const { change } = await show({ view: { event: "guest-list" } });
    const selected = () =>
      [...axis().querySelectorAll<SVGElement>("[data-selected]")].map(({ dataset }) => dataset.event);
    expect(selected()).toEqual(["guest-list"]);
    change({ event: "climate-talks" });
    expect(selected()).toEqual(["climate-talks"]);
    change({});
    expect(selected()).toEqual([]);
  });

  it("shows the chosen voice's events alone, and gives their height to the axis", async () => {
    const { made, change } = await show();
    const before = only(made).heightsPx.at(-1) ?? 0;
    change({ voice: "white-house" });
    // The bar first: tokens lie over bars.
    expect(drawn()).toEqual(["climate-talks", "guest-list"]);
    expect(only(made).heightsPx.at(-1)).toBeLessThan(before);
    expect(only(made).destroyed).toBe(0);
  });

  it("draws arrows from what is said to what it is about while either is selected", async () => {
    const { change } = await show();
    const arrows = () => axis().querySelectorAll("[data-part=connector]").length;
    expect(arrows()).toBe(0);
    change({ event: "nothing-official" });
    expect(arrows()).toBe(1);
    change({ event: "climate-talks" });
    expect(arrows()).toBe(2);
    change({ event: "climate-talks", voice: "white-house" });
    expect(arrows()).toBe(1);
  });

  it("names the moment of publication", async () => {
    await show();
    expect(axis().querySelector("[data-part=dateline]")).toHaveTextContent("article published");
  });

  it("is hidden from assistive technology, and not reached with Tab", async () => {
    await show();
    expect(axis()).toHaveAttribute("aria-hidden", "true");
    await userEvent.tab();
    expect(document.body).toHaveFocus();
  });

  it("complains of nothing, strictly looked at", async () => {
    const said = complaints();
    await show({ isStrict: true, view: { event: "climate-talks" } });
    expect(said).toEqual([]);
  });
});

describe("the axis' window", () => {
  beforeEach(() => stubWidth(1_000));
  const day = (text: string) => Date.parse(`${text}T00:00Z`);

  it("follows the selection, and nothing else", async () => {
    const { made, change } = await show();
    const { revealed, zooms } = only(made);
    const { toScale } = timeAxis(bundled, "auto").scale;
    expect(revealed).toEqual([]);
    change({ event: "climate-talks" });
    expect(revealed).toEqual([{ startMs: toScale(day("2021-04-22")), endMs: toScale(day("2021-04-24")) }]);
    change({ event: "climate-talks", voice: "white-house" });
    change({ event: "climate-talks", theme: "dark" });
    change({});
    expect(revealed).toHaveLength(1);
    change({ event: "guest-list" });
    expectStretch(revealed.at(-1), drawnAt("guest-list", only(made)));
    expect(revealed.at(-1)?.startMs).toBe(day("2021-03-26"));
    expect(zooms).toEqual([]);
  });

  it("shows what was selected before the axis was there", async () => {
    const { made } = await show({ view: { event: "guest-list" } });
    expect(only(made).revealed).toHaveLength(1);
    expectStretch(only(made).revealed[0], drawnAt("guest-list", only(made)));
  });

  it.each([
    ["2020-05-01/..", "startMs", "2020-05-01"],
    ["../2020-05-01", "endMs", "2020-05-02"],
  ] as const)("goes to the known end of %s", async (when, end, known) => {
    const { made } = await show({ article: articleAt(when, "2020-06-01"), view: { event: "e1" } });
    expect(only(made).revealed.map((stretch) => stretch[end])).toEqual([day(known)]);
  });

  it("goes to where an event is drawn, beside its time, at the zoom that it has", async () => {
    // One after the other in a row, each moved by those before it.
    const days = Array.from({ length: 12 }, (_, index) => `2020-05-${index % 2 === 0 ? "08" : "09"}`);
    const { made, change } = await show({ article: articleAt("2020-04-01", ...days, "2020-07-20") });
    for (const event of ["e2", "e7", "e13"]) {
      change({ event });
      expectStretch(only(made).revealed.at(-1), drawnAt(event, only(made)));
    }
  });

  it("goes, for what is out of it, to the nearest of that, and tells where", async () => {
    const { made, onMoved } = await show({ article: articleAt("2020-05-01", "2020-05-09", "2020-05-20") });
    const fake = only(made);
    const { startMs, endMs } = fake.options.whole;
    const nearest = drawnAt("e2", fake);
    act(() =>
      fake.options.onWindow({ startMs: day("2020-05-12"), endMs: day("2020-05-12") + endMs - startMs }),
    );
    const outside = axis().querySelector("[data-outside] rect");
    if (outside) await userEvent.click(outside);
    expectStretch(fake.revealed.at(-1), nearest);
    expect(onMoved).toHaveBeenCalledOnce();
  });

  it("is moved by the commands, which tell where to", async () => {
    const { made, commands, onMoved } = await show();
    const { whole } = timeAxis(bundled, "auto");
    const fake = only(made);
    act(() => commands.current?.zoomIn());
    act(() => commands.current?.zoomOut());
    act(() => commands.current?.showAll());
    expect(fake.zooms).toHaveLength(2);
    expect(fake.zooms[0]).toBeGreaterThan(1);
    expect((fake.zooms[0] ?? 0) * (fake.zooms[1] ?? 0)).toBeCloseTo(1);
    expect(fake.shownAll).toBe(1);
    // Told in civil time, to which the cut belongs again.
    const { toTime } = timeAxis(bundled, "auto").scale;
    const half = (whole.endMs - whole.startMs) / 2;
    const ends = [half, 4 * half, 2 * half].map((ms) => toTime(whole.startMs + ms));
    expect(onMoved.mock.calls.map(([{ endMs }]) => endMs)).toEqual(ends);
  });

  it("zooms around the chosen event", async () => {
    const { made, commands } = await show({ view: { event: "guest-list" } });
    act(() => commands.current?.zoomIn());
    const [centreMs = null] = only(made).centresMs;
    expect(new Date(centreMs ?? 0).toISOString()).toMatch(/^2021-03-26/);
  });

  it("tells where the reader has moved it, and not where it moved by itself", async () => {
    const { made, onMoved } = await show();
    const { options } = only(made);
    const { startMs, endMs } = options.whole;
    act(() => options.onWindow({ startMs: startMs + dayMs, endMs }));
    expect(onMoved).not.toHaveBeenCalled();
    act(() => options.onMovedByReader({ startMs, endMs: endMs - dayMs }));
    const { toTime } = timeAxis(bundled, "auto").scale;
    expect(onMoved.mock.calls).toEqual([[{ startMs, endMs: toTime(endMs - dayMs) }]]);
  });

  it.each([true, false])("asks before each move whether motion is reduced: %s", async (matches) => {
    const { made } = await show();
    const asked = vi.fn((query: string) => ({ matches, media: query }));
    vi.stubGlobal("matchMedia", asked);
    expect(only(made).options.isMotionReduced()).toBe(matches);
    expect(asked).toHaveBeenCalledWith("(prefers-reduced-motion: reduce)");
  });
});

describe("where the axis cannot be had", () => {
  beforeEach(() => stubWidth(1_000));

  it.each<[string, () => Promise<CreateAxis | null>]>([
    ["nothing was loaded", () => Promise.resolve(null)],
    [
      "it throws as it starts",
      () =>
        Promise.resolve(() => {
          throw new Error("no canvas");
        }),
    ],
  ])("since %s, stays the picture, and works", async (_why, load) => {
    const { onSelect, onLive, commands, change } = await show({ load });
    expect(drawn().toSorted()).toEqual(ids.toSorted());
    expect(axis().textContent).toContain("Mon 29");
    expect(onLive).not.toHaveBeenCalledWith(true);
    commands.current?.zoomIn();
    await userEvent.click(bar("guest-list"));
    expect(onSelect.mock.calls).toEqual([["guest-list"]]);
    change({ event: "guest-list" });
    expect(bar("guest-list")).toHaveAttribute("data-selected");
  });
});

describe("an engine that throws once it lives", () => {
  beforeEach(() => stubWidth(1_000));

  it("is ended: the still picture comes back, the controls do nothing, and the rest goes on", async () => {
    const { create, made } = fakeAxes();
    const brokenLater: CreateAxis = (container, options) => ({
      ...create(container, options),
      reveal: () => {
        throw new Error("a later part is broken");
      },
    });
    const { change, onLive, onMoved, onSelect, commands } = await show({
      load: () => Promise.resolve(brokenLater),
    });
    expect(onLive).toHaveBeenLastCalledWith(true);
    change({ event: "guest-list" });
    await act(async () => {});
    expect(onLive).toHaveBeenLastCalledWith(false);
    expect(only(made).destroyed).toBe(1);
    expect(document.querySelectorAll("[data-layer]")).toHaveLength(0);
    expect(drawn().toSorted()).toEqual(ids.toSorted());
    expect(bar("guest-list")).toHaveAttribute("data-selected");
    commands.current?.zoomIn();
    commands.current?.showAll();
    expect(onMoved).not.toHaveBeenCalled();
    await userEvent.click(bar("climate-talks"));
    expect(onSelect.mock.calls).toEqual([["climate-talks"]]);
  });
});

describe("the axis ends with its place in the page", () => {
  beforeEach(() => stubWidth(1_000));

  it("is destroyed once, with its layer", async () => {
    const { made, unmount, commands } = await show();
    unmount();
    expect(only(made).destroyed).toBe(1);
    expect(only(made).layer.isConnected).toBe(false);
    expect(commands.current).toBeNull();
  });

  it("never starts where its place has gone before it was loaded", async () => {
    const { create, made } = fakeAxes();
    let arrive = (_create: CreateAxis) => {};
    const load = () => new Promise<CreateAxis>((resolve) => (arrive = resolve));
    const { unmount } = await show({ load });
    unmount();
    await act(async () => arrive(create));
    expect(made).toEqual([]);
  });

  it("leaves one axis, and ends every other, in strict mode", async () => {
    const { made, unmount } = await show({ isStrict: true });
    expect(made.filter(({ destroyed }) => destroyed === 0)).toHaveLength(1);
    expect(document.querySelectorAll("[data-layer]")).toHaveLength(1);
    unmount();
    expect(made.every(({ destroyed }) => destroyed === 1)).toBe(true);
  });

  it("is another one for another article", async () => {
    const { create, made } = fakeAxes();
    const load = () => Promise.resolve(create);
    const of = (article: typeof bundled) => (
      <AxisLaidOut
        article={article}
        listing={listingOf(article, null)}
        choice={choiceOf()}
        load={load}
        commands={null}
        onSelect={() => {}}
        onOpenCrowd={() => {}}
        onMoved={() => {}}
        onLive={() => {}}
      />
    );
    const other = articleOf([{ id: "opened" }]);
    const { rerender } = render(of(bundled));
    await act(async () => {});
    rerender(of(other));
    await act(async () => {});
    expect(made.map(({ destroyed }) => destroyed)).toEqual([1, 0]);
    expect(made[1]?.options.whole).toEqual(timeAxis(other, "auto").whole);
    expect(drawn()).toEqual(["opened"]);
  });
});
