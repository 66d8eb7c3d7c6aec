// @vitest-environment jsdom
import "../support/page.ts";
import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import fc from "fast-check";
import { createRef } from "react";
import { describe, expect, it, vi } from "vitest";
import type { AnchoredArticle } from "../../src/article/anchored-article.ts";
import { ArticlePane } from "../../src/source/ArticlePane.tsx";
import { listingOf } from "../../src/view/listing.ts";
import type { View } from "../../src/view/view.ts";
import { choiceOf } from "../support/listed.ts";
import { markedArticles } from "../support/marked-articles.ts";
import { complaints } from "../support/page.ts";
import { paragraphsByLine } from "../support/pairwise-passages.ts";
import { articleOf, bundledArticle, everyArticle, fixtureArticle } from "../support/proved.ts";
import { render } from "../support/render.tsx";

const bundled = bundledArticle();
const boats = fixtureArticle("twins-and-overlaps.json");

function show(article: AnchoredArticle, view: Partial<View> = {}) {
  const onSelect = vi.fn<(event: string) => void>();
  const pane = createRef<HTMLElement>();
  const of = ({ event = null, voice = null }: Partial<View>) => (
    <ArticlePane
      article={article}
      listing={listingOf(article, voice)}
      choice={choiceOf(event)}
      pane={pane}
      mayMovePage={false}
      onSelect={onSelect}
    />
  );
  const { rerender, unmount } = render(of(view));
  return { onSelect, pane, unmount, change: (changed: Partial<View>) => rerender(of(changed)) };
}

function articleElement(): HTMLElement {
  return screen.getByRole("article", { name: "The article" });
}

function textShown(article: Element | null = articleElement()): string {
  return [...(article?.querySelectorAll("p") ?? [])].map((p) => p.textContent).join("\n\n");
}

function marks(event?: string): HTMLElement[] {
  return [...articleElement().querySelectorAll("mark")].filter(
    ({ dataset }) => event === undefined || dataset.events?.split(" ").includes(event),
  );
}

function markOf(text: string): HTMLElement {
  const found = marks().find((mark) => mark.textContent === text);
  if (!found) throw new Error(`no passage “${text}”`);
  return found;
}

describe("the article", () => {
  it.each(everyArticle())("%s is its text exactly, whatever is selected", (_name, article) => {
    const { change } = show(article);
    expect(textShown()).toBe(article.articleBody);
    for (const { id, voice } of article.events) {
      change({ event: id, voice });
      expect(textShown()).toBe(article.articleBody);
    }
  });

  it("is its text exactly, over any text and any quotes", () => {
    fc.assert(
      fc.property(markedArticles, (article) => {
        const { unmount, pane } = show(article, { event: article.events[0]?.id ?? null });
        const { articleBody } = article;
        const exact = paragraphsByLine(articleBody).map(({ start, end }) => articleBody.slice(start, end));
        expect(textShown(pane.current)).toBe(exact.join("\n\n"));
        unmount();
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    ["arabic.json", "ar", "rtl"],
    ["japanese-astral.json", "ja", "ltr"],
  ])("of %s is in its own language, %s, written %s", (name, lang, dir) => {
    show(fixtureArticle(name));
    expect(articleElement()).toHaveAttribute("lang", expect.stringMatching(new RegExp(`^${lang}`)));
    expect(articleElement()).toHaveAttribute("dir", dir);
  });

  it("is marked where its events quote it, and only there", () => {
    show(bundled);
    for (const { id, quotes } of bundled.events) {
      const marked = marks(id).map((mark) => mark.textContent);
      const inOrder = quotes.toSorted((a, b) => a.start - b.start).map(({ exact }) => exact);
      expect(marked).toEqual(inOrder);
    }
    expect(marks()).toHaveLength(12);
    expect(markOf(bundled.events[0]?.quotes[0]?.exact ?? "")).toHaveAttribute(
      "data-events",
      "guest-list climate-talks",
    );
  });

  it("has a place for each event that plain links lead to: where its first quote begins", () => {
    show(bundled);
    for (const { id, quotes } of bundled.events) {
      const [place, ...others] = articleElement().querySelectorAll(`[id="quote_${id}"]`);
      const first = quotes.toSorted((a, b) => a.start - b.start)[0];
      expect(others).toEqual([]);
      expect(place?.closest("mark")).toBe(markOf(first?.exact ?? ""));
    }
  });

  it.each(everyArticle())(
    "%s has each of those places once, also where two quotes begin together",
    (_name, article) => {
      show(article);
      const places = [...articleElement().querySelectorAll("[id]")].map(({ id }) => id);
      expect(places.toSorted()).toEqual(article.events.map(({ id }) => `quote_${id}`).toSorted());
    },
  );

  it("has nothing of an article without events but its text", () => {
    show(articleOf([]));
    expect(marks()).toHaveLength(0);
    expect(screen.queryAllByRole("link")).toHaveLength(0);
  });

  it("shows what looks like markup as text", () => {
    const articleBody = 'One <b>two</b> &amp; <img src=x onerror="alert(1)">.';
    show(articleOf([{ id: "e1", quotes: [{ exact: "<b>two</b> &amp; <img" }] }], { articleBody }));
    expect(textShown()).toBe(articleBody);
    expect(articleElement().querySelector("b, img")).toBeNull();
  });

  it("complains of nothing", () => {
    const said = complaints();
    show(boats, { event: "never" }).change({ event: null, voice: "rask" });
    expect(said).toEqual([]);
  });
});

describe("the selected event's passages", () => {
  it("are current, and nothing else is", () => {
    const { change } = show(bundled);
    expect(articleElement().querySelectorAll("[aria-current]")).toHaveLength(0);
    change({ event: "climate-talks" });
    const current = articleElement().querySelectorAll("mark[aria-current=true]");
    expect([...current]).toEqual(marks("climate-talks"));
    expect(current).toHaveLength(2);
    expect(articleElement().querySelectorAll("mark[aria-current]")).toHaveLength(2);
  });

  it("can take the focus, and no others can", () => {
    show(bundled, { event: "climate-talks" });
    for (const mark of marks()) {
      expect(mark.getAttribute("tabindex")).toBe(marks("climate-talks").includes(mark) ? "-1" : null);
    }
  });

  it("never take the focus by being selected", () => {
    const { change } = show(bundled);
    change({ event: "climate-talks" });
    expect(document.body).toHaveFocus();
  });

  it("have their event's colour, where others quote them too", () => {
    const { change } = show(boats, { event: "rask-answers" });
    const shared = marks("last-boat").find((mark) => mark.dataset.events === "last-boat at-the-helm");
    expect(shared).toHaveAttribute("data-colour", "own");
    change({ event: "at-the-helm" });
    expect(shared).toHaveAttribute("data-colour", "2");
    change({ event: "last-boat" });
    expect(shared).toHaveAttribute("data-colour", "own");
  });
});

describe("passages of voices that are not chosen", () => {
  it("are dimmed, and stay where they are", () => {
    const { change } = show(bundled, { voice: "white-house" });
    const dimmed = marks().filter(({ dataset }) => dataset.dimmed);
    expect(dimmed.flatMap(({ dataset }) => dataset.events?.split(" ") ?? []).toSorted()).toEqual(
      bundled.events
        .filter(({ voice }) => voice === "peskov")
        .flatMap(({ id, quotes }) => quotes.map(() => id))
        .toSorted(),
    );
    expect(marks("climate-talks").some(({ dataset }) => dataset.dimmed)).toBe(false);
    change({});
    expect(marks().some(({ dataset }) => dataset.dimmed)).toBe(false);
  });

  it("are not dimmed where a chosen voice quotes them too, and have its colour", () => {
    show(boats, { voice: "council" });
    const text =
      "The company will publish its figures on 20 June, and the council will publish its figures on 20 June as well.";
    const inside = marks("council-figures").filter((mark) => text.includes(mark.textContent));
    expect(inside.length).toBeGreaterThan(1);
    for (const mark of inside) {
      expect(mark).not.toHaveAttribute("data-dimmed");
      expect(mark).toHaveAttribute("data-colour", "1");
    }
  });
});

describe("the numbers behind the quotes", () => {
  it("are links without text, named by number and title, one for each quote", () => {
    show(bundled);
    const links = within(articleElement()).getAllByRole("link");
    const wanted = bundled.events.flatMap(({ title, quotes }, index) =>
      quotes.map(() => `Event ${index + 1}: ${title}`),
    );
    expect(links.map((link) => link.getAttribute("aria-label")).toSorted()).toEqual(wanted.toSorted());
    for (const link of links) expect(link.textContent).toBe("");
    const [talks] = within(articleElement()).getAllByRole("link", { name: "Event 9: Climate talks" });
    expect(talks).toHaveAttribute("href", "#climate-talks");
    expect(talks).toHaveAttribute("data-number", "9");
  });

  it("stand directly behind the words that they belong to", () => {
    show(bundled);
    for (const [index, { quotes }] of bundled.events.entries()) {
      for (const { exact } of quotes) {
        const numbers: string[] = [];
        for (
          let next = markOf(exact).nextElementSibling;
          next?.matches("a");
          next = next.nextElementSibling
        ) {
          numbers.push(next.getAttribute("data-number") ?? "");
        }
        expect(numbers).toContain(String(index + 1));
      }
    }
  });

  it("select, by press and by Enter, without leaving the page", async () => {
    const { onSelect } = show(bundled);
    const [link] = screen.getAllByRole("link", { name: /^Event 9/ });
    if (!link) throw new Error("no number");
    await userEvent.click(link);
    link.focus();
    await userEvent.keyboard("{Enter}");
    expect(onSelect.mock.calls).toEqual([["climate-talks"], ["climate-talks"]]);
    expect(window.location.hash).toBe("");
  });

  it("are current where their event is selected", () => {
    show(bundled, { event: "guest-list" });
    const current = within(articleElement())
      .getAllByRole("link")
      .filter((link) => link.getAttribute("aria-current") === "true");
    expect(current.map((link) => link.dataset.number)).toEqual(["1", "1"]);
  });
});

describe("a press on the article", () => {
  it("selects the event whose words were pressed", async () => {
    const { onSelect } = show(bundled);
    await userEvent.click(
      screen.getByText("The talks are scheduled for", { exact: false, selector: "mark" }),
    );
    expect(onSelect.mock.calls).toEqual([["climate-talks"]]);
  });

  it("selects it on the date phrase within them, too", async () => {
    const { onSelect } = show(bundled);
    await userEvent.click(screen.getByText("April 22-23"));
    expect(onSelect.mock.calls).toEqual([["climate-talks"]]);
  });

  it("selects nothing on words that no event quotes", async () => {
    const { onSelect } = show(bundled);
    await userEvent.click(screen.getByText(/“Arguments and Facts”…/));
    expect(onSelect).not.toHaveBeenCalled();
  });

  it("offers each of the events that share a passage, in order of time, and selects the one chosen", async () => {
    const { onSelect } = show(bundled);
    await userEvent.click(markOf(bundled.events[0]?.quotes[0]?.exact ?? ""));
    expect(onSelect).not.toHaveBeenCalled();
    const choice = screen.getByRole("group", { name: "More than one event quotes these words" });
    expect(
      within(choice)
        .getAllByRole("button")
        .map((button) => button.textContent),
    ).toEqual(["1 Biden puts Putin on the guest list", "9 Climate talks"]);
    await userEvent.click(within(choice).getByRole("button", { name: /Climate talks/ }));
    expect(onSelect.mock.calls).toEqual([["climate-talks"]]);
    expect(
      screen.queryByRole("group", { name: "More than one event quotes these words" }),
    ).not.toBeInTheDocument();
  });

  it("selects nothing where it ends a selection of words, and does again once that is gone", async () => {
    const { onSelect } = show(bundled);
    const mark = markOf("The talks are scheduled for April 22-23.");
    document.getSelection()?.selectAllChildren(mark);
    // userEvent's own mouse would clear the selection as it goes down.
    mark.click();
    expect(onSelect).not.toHaveBeenCalled();
    document.getSelection()?.removeAllRanges();
    mark.click();
    expect(onSelect).toHaveBeenCalledTimes(1);
  });
});

describe("the article's pane", () => {
  it("is scrolled to a selected quote that it does not show, and to none that it does", () => {
    const { pane, change } = show(bundled);
    if (!pane.current) throw new Error("no pane");
    vi.spyOn(pane.current, "scrollHeight", "get").mockReturnValue(2_000);
    vi.spyOn(pane.current, "clientHeight", "get").mockReturnValue(400);
    vi.spyOn(pane.current, "getBoundingClientRect").mockReturnValue(new DOMRect(0, 0, 300, 400));
    const place = (event: string, top: number) => {
      for (const mark of marks(event)) {
        vi.spyOn(mark, "getBoundingClientRect").mockReturnValue(new DOMRect(0, top, 300, 20));
      }
    };
    const scrolled = vi.spyOn(pane.current, "scrollTo");
    place("extreme-scenarios", 100);
    change({ event: "extreme-scenarios" });
    expect(scrolled).not.toHaveBeenCalled();
    place("climate-talks", 900);
    change({ event: "climate-talks" });
    expect(scrolled.mock.calls).toEqual([[{ top: 800 }]]);
  });

  it("stays where it is when nothing is selected any more", () => {
    const { pane, change } = show(bundled, { event: "climate-talks" });
    if (!pane.current) throw new Error("no pane");
    vi.spyOn(pane.current, "scrollHeight", "get").mockReturnValue(2_000);
    const scrolled = vi.spyOn(pane.current, "scrollTo");
    change({});
    expect(scrolled).not.toHaveBeenCalled();
  });

  it("moves nothing where it does not scroll by itself", () => {
    const { pane, change } = show(bundled);
    if (!pane.current) throw new Error("no pane");
    const scrolled = vi.spyOn(pane.current, "scrollTo");
    change({ event: "climate-talks" });
    expect(scrolled).not.toHaveBeenCalled();
  });

  it("can be reached with keys", () => {
    show(bundled);
    expect(articleElement()).toHaveAttribute("tabindex", "0");
  });
});
