// @vitest-environment jsdom
import "../support/page.ts";
import { describe, expect, it } from "vitest";
import type { AnchoredArticle } from "../../src/article/anchored-article.ts";
import { dayMs } from "../../src/article/civil-time.ts";
import { en } from "../../src/i18n/en/words.ts";
import { estimateLabelPx, labelIn } from "../../src/picture/label-text.ts";
import { type PictureMode, pictureLayout } from "../../src/picture/picture-layout.ts";
import { TimelinePicture } from "../../src/picture/TimelinePicture.tsx";
import { datelineMs, type TimeWindow, wholeWindow } from "../../src/picture/time-window.ts";
import { listingOf } from "../../src/view/listing.ts";
import type { View } from "../../src/view/view.ts";
import { articleAt, articleOf, bundledArticle, fixtureArticle } from "../support/proved.ts";
import { render } from "../support/render.tsx";

interface Given {
  readonly article?: AnchoredArticle;
  readonly view?: Partial<View>;
  readonly mode?: PictureMode;
  readonly window?: TimeWindow;
  readonly widthPx?: number | null;
  readonly onSelect?: (() => void) | null;
}

function draw({
  article = bundledArticle(),
  view = {},
  mode = "roomy",
  window,
  widthPx = 1_000,
  onSelect = () => {},
}: Given = {}) {
  const { events, voices } = listingOf(article, view.voice ?? null);
  const whole = wholeWindow(article);
  const { container } = render(
    <TimelinePicture
      layout={pictureLayout(events, voices, whole, mode, labelIn(en.status))}
      window={window ?? whole}
      datelineMs={datelineMs(article)}
      widthPx={widthPx}
      selected={view.event ?? null}
      measureLabel={estimateLabelPx}
      onSelect={onSelect}
    />,
  );
  return container;
}

function labelsIn(picture: Element): Record<string, string> {
  return Object.fromEntries(
    [...picture.querySelectorAll<SVGElement>("[data-event]")].flatMap((event) => {
      const label = event.querySelector("text")?.textContent;
      return label ? [[event.dataset.event, label]] : [];
    }),
  );
}

const fixtures = [
  "every-date-form.json",
  "arabic.json",
  "japanese-astral.json",
  "twins-and-overlaps.json",
] as const;
const modes: readonly PictureMode[] = ["roomy", "compact"];

describe("the picture", () => {
  it("labels every event of the bundled article, what is announced with its status", () => {
    expect(labelsIn(draw())).toEqual(
      Object.fromEntries(
        bundledArticle().events.map(({ id, title }) => [
          id,
          id === "climate-talks" ? `${title} · scheduled` : title,
        ]),
      ),
    );
  });

  it("gives each event a plain link to its entry, that Tab does not stop at", () => {
    for (const link of draw().querySelectorAll("[data-event]")) {
      expect(link).toHaveAttribute("href", `#${link.getAttribute("data-event")}`);
      expect(link).toHaveAttribute("tabindex", "-1");
    }
  });

  it.each(["happened", "stated", "scheduled", "conditional", "denied"])(
    "says of an event that it is %s",
    (status) => {
      const picture = draw({ article: articleOf([{ id: "e1", status }]) });
      const event = picture.querySelector("[data-event]");
      expect(event).toHaveAttribute("data-status", status);
      expect(event?.querySelectorAll("line")).toHaveLength(status === "denied" ? 1 : 0);
      const isRound = Number(event?.querySelector("rect")?.getAttribute("rx")) > 5;
      expect(isRound).toBe(status === "stated" || status === "conditional");
    },
  );

  it("draws in percentages while its width is not known, and in pixels once it is", () => {
    const xs = (picture: Element) =>
      [...picture.querySelectorAll("[data-event] rect")].map((rect) => rect.getAttribute("x") ?? "");
    for (const x of xs(draw({ widthPx: null }))) expect(x).toMatch(/^-?[\d.]+%$/);
    for (const x of xs(draw({ widthPx: 800 }))) expect(x).toMatch(/^-?[\d.]+$/);
  });

  it("draws a month a month wide, and a minute wide enough to be pressed", () => {
    const widths = (when: string) => {
      const article = articleAt(when, "2020-01-01", "2020-12-31");
      const whole = wholeWindow(article);
      const rect = draw({ article }).querySelector("[data-event=e1] rect");
      return [Number(rect?.getAttribute("width")), 1_000 / (whole.endMs - whole.startMs)] as const;
    };
    const [monthPx, pxPerMs] = widths("2020-05");
    expect(monthPx).toBeCloseTo(31 * dayMs * pxPerMs, 1);
    expect(widths("2020-05-03T14:05Z")[0]).toBe(7);
  });

  it("lets an open interval run out of the picture", () => {
    const picture = draw({ article: articleAt("2020-05-01/..", "../2020-05-06") });
    const [since, until] = ["e1", "e2"].map((id) => {
      const rect = picture.querySelector(`[data-event=${id}] rect`);
      const x = Number(rect?.getAttribute("x"));
      return [x, x + Number(rect?.getAttribute("width"))] as const;
    });
    expect(since?.[0]).toBeGreaterThan(0);
    expect(since?.[1]).toBeGreaterThan(1_000);
    expect(until?.[0]).toBeLessThan(0);
    expect(until?.[1]).toBeLessThan(1_000);
  });

  it.each(modes.flatMap((mode) => fixtures.map((name) => [name, mode] as const)))(
    "of %s, in %s, holds no number that is none",
    (name, mode) => {
      const article = fixtureArticle(name);
      for (const { id } of article.events) {
        const picture = draw({ article, mode, view: { event: id } });
        expect(picture.innerHTML).not.toMatch(/NaN|Infinity|undefined|null/);
        picture.remove();
      }
    },
  );

  it("draws 200 events of one day, each with a bar", () => {
    const picture = draw({ article: articleAt(...Array.from({ length: 200 }, () => "2020-05-03")) });
    expect(picture.querySelectorAll("[data-event]")).toHaveLength(200);
  });

  it("draws the selected event last, over those at the same place, and names no event that it covers", () => {
    // One more than there are rows: the first and the last lie on one another.
    const ids = Array.from({ length: 15 }, (_, index) => `e${index + 1}`);
    const article = articleOf(
      ids.map((id) => ({ id, when: "2020-05-03", title: id, status: id === "e15" ? "denied" : "stated" })),
    );
    const order = (picture: Element) =>
      [...picture.querySelectorAll<SVGElement>("[data-event]")].map(({ dataset }) => dataset.event);
    const unselected = draw({ article });
    expect(order(unselected)).toEqual(ids);
    expect(Object.keys(labelsIn(unselected))).toEqual(ids.slice(1));
    unselected.remove();
    const selected = draw({ article, view: { event: "e1" } });
    expect(order(selected)).toEqual([...ids.slice(1), "e1"]);
    expect(Object.keys(labelsIn(selected))).toEqual([...ids.slice(1, -1), "e1"]);
  });

  it("answers on paper to none of the names by which an axis is found, and looks the same", () => {
    const [onPaper, onScreen] = [draw({ onSelect: null }), draw()];
    expect(onPaper.querySelector("[data-event], [data-part]")).toBeNull();
    const named = / data-(?:event|part)="[^"]*"/g;
    expect(onPaper.innerHTML).toBe(onScreen.innerHTML.replaceAll(named, ""));
    expect(onScreen.innerHTML).toMatch(named);
  });

  it("shows what looks like markup as text", () => {
    const picture = draw({ article: articleOf([{ id: "e1", title: "<img src=x>&amp;" }]) });
    expect(labelsIn(picture)).toEqual({ e1: "<img src=x>&amp;" });
    expect(picture.querySelector("img")).toBeNull();
  });

  it("is drawn from left to right in every language", () => {
    expect(draw({ article: fixtureArticle("arabic.json") }).querySelector("svg")).toHaveAttribute(
      "direction",
      "ltr",
    );
  });
});

describe("an arrow from a statement to what it is about", () => {
  it("lies over all bars, and its line behind all labels", () => {
    const picture = draw({ view: { event: "guest-list" } });
    const [connector] = picture.querySelectorAll("[data-part=connector]");
    if (!connector) throw new Error("no connector");
    for (const bar of picture.querySelectorAll("[data-event]")) {
      expect(bar.compareDocumentPosition(connector)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
    }
    const clip = picture.querySelector("clipPath");
    expect(connector.querySelector("g")).toHaveAttribute("clip-path", `url(#${clip?.id})`);
    // The page's own ids have an underscore, an event's never.
    expect(clip?.id).toContain("_");
  });

  it("is told by a dot on the bar that it comes from", () => {
    const picture = draw({ view: { event: "nothing-official" } });
    const dots = picture.querySelectorAll("[data-part=connector] circle");
    expect(dots).toHaveLength(1);
    const bar = [...picture.querySelectorAll("[data-event=nothing-official] rect")].at(-1);
    const [x, y, width, height] = ["x", "y", "width", "height"].map((name) =>
      Number(bar?.getAttribute(name)),
    );
    expect(Number(dots[0]?.getAttribute("cy"))).toBe((y ?? 0) + (height ?? 0) / 2);
    expect(Number(dots[0]?.getAttribute("cx"))).toBeGreaterThan(x ?? 0);
    expect(Number(dots[0]?.getAttribute("cx"))).toBeLessThan((x ?? 0) + (width ?? 0));
  });
});

describe("the compact picture", () => {
  it("labels the selected event, and events that have their lane to themselves", () => {
    const article = bundledArticle();
    const peskov = article.events.filter(({ voice }) => voice === "peskov").map(({ id }) => id);
    const labelled = Object.keys(labelsIn(draw({ mode: "compact", widthPx: 600 })));
    expect(labelled).toContain("guest-list");
    for (const id of peskov) expect(labelled).not.toContain(id);
    const selected = draw({ mode: "compact", widthPx: 600, view: { event: "climate-matters" } });
    expect(Object.keys(labelsIn(selected))).toContain("climate-matters");
  });
});

describe("the dateline", () => {
  const article = articleAt("2020-05-03");
  const line = (given: Given) => {
    const dateline = draw({ article, ...given }).querySelector("[data-part=dateline]");
    return {
      name: dateline?.querySelector("text"),
      x: Number(dateline?.querySelector("line")?.getAttribute("x1")),
    };
  };
  const published = datelineMs(article);

  it("stands at the end of the day of publication", () => {
    const window = { startMs: published - dayMs, endMs: published + 3 * dayMs };
    expect(line({ window }).x).toBe(250);
  });

  it.each([
    ["after it, where there is room", -1, 9, "start"],
    ["before it, where there is none after", -9, 1, "end"],
    ["nowhere, where it is out of view", 1, 9, undefined],
  ])("is named %s", (_where, from, to, anchor) => {
    const { name } = line({ window: { startMs: published + from * dayMs, endMs: published + to * dayMs } });
    expect(name?.getAttribute("text-anchor")).toBe(anchor);
  });

  it("gives its name up where it fits on no side", () => {
    const window = { startMs: published - dayMs, endMs: published + dayMs };
    expect(line({ window, widthPx: 300 }).name).toBeNull();
    expect(line({ window, widthPx: 300, mode: "compact" }).name).toHaveTextContent("published");
  });
});
