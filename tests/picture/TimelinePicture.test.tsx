// @vitest-environment jsdom
import "../support/page.ts";
import { act } from "@testing-library/react";
import { hydrateRoot } from "react-dom/client";
import { renderToString } from "react-dom/server";
import { describe, expect, it } from "vitest";
import type { AnchoredArticle } from "../../src/article/anchored-article.ts";
import { statuses } from "../../src/article/status.ts";
import { estimateLabelPx } from "../../src/picture/label-text.ts";
import type { PictureLayout } from "../../src/picture/picture-layout.ts";
import { TimelinePicture, type TimelinePictureProps } from "../../src/picture/TimelinePicture.tsx";
import { complaints } from "../support/page.ts";
import { estimateDatePx, type LayoutGiven, layoutOf, modes, partOf } from "../support/picture.ts";
import { articleAt, articleOf, bundledArticle, everyArticle, fixtureArticle } from "../support/proved.ts";
import { InEnglish, render } from "../support/render.tsx";

interface Given extends LayoutGiven, Partial<Omit<TimelinePictureProps, "layout">> {
  readonly article?: AnchoredArticle;
}

function pictureOf({
  article = bundledArticle(),
  mode,
  textScale,
  leastPx,
  scale,
  voice,
  ...given
}: Given = {}) {
  const layoutGiven = { mode, textScale, leastPx, scale, voice };
  const layout = layoutOf(article, definedOf(layoutGiven));
  return <TimelinePicture {...propsFor(layout)} {...given} />;
}

function definedOf(
  given: { readonly [Name in keyof LayoutGiven]: LayoutGiven[Name] | undefined },
): LayoutGiven {
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
}

function propsFor(layout: PictureLayout): TimelinePictureProps {
  return {
    ...{ layout, window: layout.axis.whole, widthPx: 1_000, isMeasured: true, selected: null },
    ...{ measureLabel: estimateLabelPx, measureDate: estimateDatePx },
    ...{ onSelect: () => {}, onOpenCrowd: () => {}, onReveal: () => {} },
  };
}

function draw(given: Given = {}): HTMLElement {
  return render(pictureOf(given)).container;
}

const eventsIn = (picture: Element) => [...picture.querySelectorAll<SVGElement>("[data-event]")];
const idsIn = (picture: Element) => eventsIn(picture).map(({ dataset }) => dataset.event);

function labelsIn(picture: Element): Record<string, string> {
  return Object.fromEntries(
    eventsIn(picture).flatMap((event) => {
      const [, label] = event.querySelectorAll("text");
      return label ? [[event.dataset.event, label.textContent]] : [];
    }),
  );
}

/** More events of one day than can be drawn apart. */
const crowded = articleAt(...Array.from({ length: 200 }, () => "2020-05-03"), "2020-05-07");

describe("the picture", () => {
  it("is hidden from assistive technology: all that it says stands in the list", () => {
    expect(draw().querySelector("svg")).toHaveAttribute("aria-hidden", "true");
  });

  it("shows every event with its number in order of time", () => {
    const article = bundledArticle();
    const numbers = eventsIn(draw()).map((event) => [
      event.dataset.event,
      event.querySelector("text")?.textContent,
    ]);
    expect(Object.fromEntries(numbers)).toEqual(
      Object.fromEntries(article.events.map(({ id }, index) => [id, String(index + 1)])),
    );
  });

  it("gives each event a plain link to its entry, that Tab does not stop at", () => {
    for (const link of eventsIn(draw())) {
      expect(link).toHaveAttribute("href", `#${link.dataset.event}`);
      expect(link).toHaveAttribute("tabindex", "-1");
    }
  });

  it.each(statuses)("says of an event that it is %s, by shape and line too", (status) => {
    const [event] = eventsIn(draw({ article: articleOf([{ id: "e1", status }]) }));
    expect(event).toHaveAttribute("data-status", status);
    expect(event?.querySelectorAll("line")).toHaveLength(status === "denied" ? 1 : 0);
    const isRound = Number(event?.querySelector("rect")?.getAttribute("rx")) > 5;
    expect(isRound).toBe(["stated", "conditional", "denied"].includes(status));
  });

  it("says which event is selected, with a ring", () => {
    const picture = draw({ selected: "guest-list" });
    const chosen = [...picture.querySelectorAll<SVGElement>("[data-selected]")];
    expect(chosen.map(({ dataset }) => dataset.event)).toEqual(["guest-list"]);
    const rings = (event: Element | undefined) => event?.querySelectorAll("rect").length;
    const other = eventsIn(picture).find(({ dataset }) => dataset.event === "climate-matters");
    expect(rings(chosen[0])).toBe((rings(other) ?? 0) + 2);
  });

  it("has a question mark and dotted ends where a date is not sure", () => {
    const [sure, soft] = ["2020-05-03", "2020-05-03?"].map(
      (when) => eventsIn(draw({ article: articleAt(when) }))[0],
    );
    expect(sure?.querySelector("line")).toBeNull();
    expect(soft?.querySelectorAll("line")).toHaveLength(1);
    expect(soft?.querySelector("text")).toHaveTextContent("1?");
  });

  it("counts what cannot be drawn apart, and leads to the first of it", () => {
    const picture = draw({ article: crowded });
    const counts = [...picture.querySelectorAll<SVGElement>("[data-crowd]")];
    const counted = counts.reduce((sum, { dataset }) => sum + Number(dataset.count), 0);
    expect(counts.length).toBeGreaterThan(0);
    expect(counted + eventsIn(picture).length).toBe(201);
    for (const count of counts) {
      expect(count).toHaveTextContent(`+${count.dataset.count}`);
      expect(count).toHaveAttribute("href", `#${count.dataset.crowd}`);
      expect(count).toHaveAttribute("tabindex", "-1");
      expect(idsIn(picture)).not.toContain(count.dataset.crowd);
    }
  });

  it("draws the selected event by itself, whichever it is", () => {
    for (const selected of ["e1", "e100", "e200"]) {
      const picture = draw({ article: crowded, selected });
      expect(idsIn(picture).at(-1)).toBe(selected);
      picture.remove();
    }
  });

  it("draws a count over the bar that it lies on", () => {
    const days = Array.from({ length: 60 }, (_, index) => `2020-05-1${index % 3}`);
    const picture = draw({
      article: articleAt("2020-05-01/2020-05-28", ...days),
      mode: "compact",
      widthPx: 286,
    });
    const bar = picture.querySelector("[data-event=e1]");
    const counts = [...picture.querySelectorAll("[data-crowd]")];
    expect(counts.length).toBeGreaterThan(0);
    for (const count of counts) {
      expect(bar?.compareDocumentPosition(count)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
    }
  });

  it("says how many events are out of the window, at the edge behind which they are", () => {
    const article = articleAt("2020-05-01", "2020-05-05", "2020-05-20", "2020-05-28");
    const { axis } = layoutOf(article, { scale: "true" });
    const window = partOf(axis.whole, 0.3, 0.2);
    const outside = [
      ...draw({ article, scale: "true", window }).querySelectorAll<SVGElement>("[data-outside]"),
    ];
    expect(outside.map(({ dataset, textContent }) => [dataset.outside, dataset.count, textContent])).toEqual([
      ["e2", "2", "◂ 2 events"],
      ["e3", "2", "2 events ▸"],
    ]);
    expect(draw({ article }).querySelector("[data-outside]")).toBeNull();
  });

  it("lets an open interval run out of the picture", () => {
    const picture = draw({ article: articleAt("2020-05-01/..", "../2020-05-06") });
    const [since, until] = ["e1", "e2"].map((id) => {
      const rect = [...picture.querySelectorAll(`[data-event=${id}] rect`)].at(0);
      const x = Number(rect?.getAttribute("x"));
      return [x, x + Number(rect?.getAttribute("width"))] as const;
    });
    expect(since?.[0]).toBeGreaterThan(0);
    expect(since?.[1]).toBeGreaterThan(1_000);
    expect(until?.[0]).toBeLessThan(0);
    expect(until?.[1]).toBeLessThan(1_000);
  });

  it("shows of what goes on, as far as it is reported, no more than is known", () => {
    const bodies = (status: string) => {
      const article = articleOf([
        { id: "e1", when: "2020-05-01/..", status },
        { id: "e2", when: "2020-05-20", status: "scheduled", voice: "mayor" },
      ]);
      return draw({ article, scale: "true" }).querySelectorAll("[data-event=e1] rect").length;
    };
    expect([bodies("happened"), bodies("scheduled")]).toEqual([2, 1]);
  });

  it.each(everyArticle().flatMap(([name, article]) => modes.map((mode) => [name, mode, article] as const)))(
    "of %s, in %s, holds no number that is none, whatever is selected",
    (_, mode, article) => {
      for (const { id } of article.events) {
        for (const isMeasured of [true, false]) {
          const picture = draw({ article, mode, selected: id, widthPx: 600, isMeasured });
          expect(picture.innerHTML).not.toMatch(/NaN|Infinity|undefined|null/);
          picture.remove();
        }
      }
    },
  );

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

describe("the picture of an unknown width", () => {
  const articles = [...everyArticle(), ["200 of one day", crowded] as const];

  it.each(articles)("of %s has lengths in %% and rem alone, and no styles", (_, article) => {
    for (const mode of modes) {
      const picture = draw({ article, mode, isMeasured: false, selected: article.events[0]?.id ?? null });
      expect(picture.querySelector("[style]")).toBeNull();
      for (const element of picture.querySelectorAll("svg, rect, line, text")) {
        for (const name of ["x", "y", "x1", "x2", "y1", "y2", "width", "height", "rx"]) {
          const value = element.getAttribute(name);
          if (value !== null && value !== "0") expect(value).toMatch(/^-?[\d.]+(?:%|rem)$/);
        }
      }
      picture.remove();
    }
  });

  it("has nothing that only px could place: arrows, and counts of what is out of it", () => {
    const picture = draw({ isMeasured: false, selected: "guest-list" });
    expect(picture.querySelector("[data-part=connector], [data-outside], path, circle")).toBeNull();
    expect(draw({ selected: "guest-list" }).querySelector("[data-part=connector]")).not.toBeNull();
  });

  it("shows the same events and counts as one of the width that it is drawn for", () => {
    const shown = (isMeasured: boolean) => {
      const picture = draw({ article: crowded, isMeasured, widthPx: 600 });
      return [
        idsIn(picture),
        [...picture.querySelectorAll("[data-crowd]")].map(({ textContent }) => textContent),
      ];
    };
    expect(shown(false)).toEqual(shown(true));
  });

  it.each(articles)("of %s is taken over by the browser as the server drew it", async (_, article) => {
    const said = complaints();
    for (const mode of modes) {
      const element = <InEnglish>{pictureOf({ article, mode, isMeasured: false })}</InEnglish>;
      const box = document.createElement("div");
      document.body.append(box);
      box.innerHTML = renderToString(element);
      const before = box.innerHTML;
      const recovered: unknown[] = [];
      await act(async () => {
        hydrateRoot(box, element, { onRecoverableError: (error) => recovered.push(error) });
      });
      expect(box.innerHTML).toBe(before);
      expect(recovered).toEqual([]);
      box.remove();
    }
    expect(said).toEqual([]);
  });
});

describe("the picture on paper, where nobody presses", () => {
  it.each([true, false])(
    "answers to none of the names by which an axis is found, and looks the same",
    (isMeasured) => {
      const given = { article: crowded, isMeasured };
      const [onPaper, onScreen] = [draw({ ...given, onSelect: null }), draw(given)];
      expect(onPaper.querySelector("[data-event], [data-crowd], [data-outside], [data-part]")).toBeNull();
      const named = / data-(?:event|crowd|counted|part)="[^"]*"/g;
      expect(onPaper.innerHTML).toBe(onScreen.innerHTML.replaceAll(named, ""));
      expect(onScreen.innerHTML).toMatch(named);
    },
  );
});

describe("an arrow from a statement to what it is about", () => {
  it("lies behind all tokens and labels, and its ends over all tokens", () => {
    const picture = draw({ selected: "guest-list" });
    const [connector] = picture.querySelectorAll("[data-part=connector]");
    const [dot] = picture.querySelectorAll("circle");
    if (!connector || !dot) throw new Error("no connector");
    for (const token of eventsIn(picture)) {
      expect(token.compareDocumentPosition(connector)).toBe(Node.DOCUMENT_POSITION_PRECEDING);
      expect(token.compareDocumentPosition(dot)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
    }
    const clip = picture.querySelector("clipPath");
    expect(connector.closest("[clip-path]")).toHaveAttribute("clip-path", `url(#${clip?.id})`);
    // The page's own ids have an underscore, an event's never.
    expect(clip?.id).toContain("_");
  });

  it("is told by a dot at the token that it comes from", () => {
    const picture = draw({ selected: "nothing-official" });
    expect(picture.querySelectorAll("[data-part=connector]")).toHaveLength(1);
    expect(picture.querySelectorAll("circle")).toHaveLength(1);
  });
});

describe("the dateline", () => {
  it("is a part of the page, with the words of what it is", () => {
    const dateline = draw().querySelector("[data-part=dateline]");
    expect(dateline).toHaveTextContent("article published · what follows is announced");
    expect(dateline?.querySelectorAll("line")).toHaveLength(1);
  });
});
