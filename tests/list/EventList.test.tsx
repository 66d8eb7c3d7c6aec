// @vitest-environment jsdom
// The contract's rows on the list of events. What the sheet hides of an entry that is not selected is here all the same.
import "../support/page.ts";
import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it, vi } from "vitest";
import type { AnchoredArticle } from "../../src/article/anchored-article.ts";
import { htmlDateTime } from "../../src/article/edtf.ts";
import { EventList } from "../../src/list/EventList.tsx";
import { listingOf } from "../../src/view/listing.ts";
import type { View } from "../../src/view/view.ts";
import { complaints } from "../support/page.ts";
import { articleAt, articleOf, bundledArticle, fixtureArticle } from "../support/proved.ts";
import { render } from "../support/render.tsx";

const bundled = bundledArticle();

function show(article: AnchoredArticle = bundled, view: Partial<View> = {}) {
  const intents = {
    onToggle: vi.fn<(event: string) => void>(),
    onSelect: vi.fn<(event: string) => void>(),
    onShowInArticle: vi.fn<(event: string) => void>(),
  };
  const list = ({ event = null, voice = null }: Partial<View>) => (
    <EventList
      article={article}
      listing={listingOf(article, voice)}
      chosen={event}
      actions={({ event: { id } }) => <button type="button">More for {id}</button>}
      intents={intents}
    />
  );
  const page = render(list(view));
  return { intents, change: (changed: Partial<View>) => page.rerender(list(changed)) };
}

function entries(): HTMLElement[] {
  return [...screen.getByRole("list", { name: "Events" }).querySelectorAll<HTMLElement>(":scope > li")];
}

function entry(id: string): HTMLElement {
  const found = entries().find((each) => each.id === id);
  if (!found) throw new Error(`no entry ${id}`);
  return found;
}

function opener(id: string): HTMLElement {
  const [first] = within(entry(id)).getAllByRole("button");
  if (!first) throw new Error(`no opener ${id}`);
  return first;
}

function quotesIn(id: string): string[] {
  return [...entry(id).querySelectorAll("blockquote")].map((quote) => quote.textContent);
}

describe("the list of events", () => {
  it("is an ordered list named Events, complete, in order of time, its items found by their events' ids", () => {
    show();
    expect(screen.getByRole("list", { name: "Events" }).tagName).toBe("OL");
    expect(entries().map(({ id }) => id)).toEqual(bundled.events.map(({ id }) => id));
  });

  it("shows the chosen voice's events alone, with the numbers that they had", () => {
    show(bundled, { voice: "white-house" });
    expect(entries().map(({ id }) => id)).toEqual(["guest-list", "climate-talks"]);
    expect(opener("climate-talks")).toHaveTextContent(/^9/);
  });

  it("says so where nobody has marked an event", () => {
    show(articleOf([]));
    expect(screen.queryByRole("list")).not.toBeInTheDocument();
    expect(screen.getByText(/^Nobody has marked an event/)).toBeInTheDocument();
  });

  it.each(["position-of-strength", "arabic.json", "japanese-astral.json", "every-date-form.json"])(
    "complains of nothing, for %s",
    (name) => {
      const said = complaints();
      const article = name.endsWith(".json") ? fixtureArticle(name) : bundled;
      const { change } = show(article);
      for (const { id } of article.events) change({ event: id });
      expect(said).toEqual([]);
    },
  );
});

describe("an event", () => {
  it("has a button first, named by its title, and by who says so", () => {
    show();
    for (const { id, title, voice } of bundled.events) {
      const name = voice === "peskov" ? "Dmitry Peskov" : "White House";
      expect(opener(id)).toHaveAccessibleName(expect.stringContaining(title));
      expect(opener(id)).toHaveAccessibleName(expect.stringContaining(name));
      // The number is drawn; a listener hears the list's own.
      expect(opener(id)).not.toHaveAccessibleName(/\d$|^\d/);
      expect(within(entry(id)).getByRole("heading", { level: 3 })).toContainElement(opener(id));
    }
  });

  it("is expanded where it is selected, and no other is", () => {
    const { change } = show(bundled, { event: "climate-talks" });
    const expanded = () => entries().filter(({ id }) => opener(id).getAttribute("aria-expanded") === "true");
    const collapsed = () =>
      entries().filter(({ id }) => opener(id).getAttribute("aria-expanded") === "false");
    expect(expanded().map(({ id }) => id)).toEqual(["climate-talks"]);
    expect(collapsed()).toHaveLength(8);
    change({});
    expect(expanded()).toEqual([]);
    expect(collapsed()).toHaveLength(9);
  });

  it.each(["click", "Enter", "Space"])("is toggled by %s, without leaving the page", async (how) => {
    const { intents } = show();
    if (how === "click") await userEvent.click(opener("guest-list"));
    else {
      opener("guest-list").focus();
      await userEvent.keyboard(how === "Enter" ? "{Enter}" : " ");
    }
    expect(intents.onToggle.mock.calls).toEqual([["guest-list"]]);
    expect(window.location.hash).toBe("");
  });

  it("is a plain link to itself before scripts", () => {
    show();
    for (const { id } of bundled.events) expect(opener(id)).toHaveAttribute("href", `#${id}`);
  });

  it.each(["position-of-strength", "every-date-form.json", "arabic.json", "japanese-astral.json"])(
    "of %s has its date as precise as the data and no more",
    (name) => {
      const article = name.endsWith(".json") ? fixtureArticle(name) : bundled;
      show(article);
      for (const { id, when } of article.events) {
        const times = [...entry(id).querySelectorAll("time")];
        expect(times[0]).toHaveAttribute("datetime", htmlDateTime(when));
        expect(times[0]?.getAttribute("datetime")).not.toMatch(/[?~%]/);
        expect(times[0]?.textContent).not.toBe("");
      }
    },
  );

  it.each([
    ["2021", "2021", "2021"],
    ["2021-03~", "2021-03", "about Mar 2021"],
    ["2021-03-29", "2021-03-29", "Mon 29 Mar 2021"],
    ["-0043?", "-0043", "44 BC (uncertain)"],
    ["2021/..", "2021/..", "since 2021"],
  ])("at %s has the time %s, in words %s", (when, dateTime, words) => {
    show(articleAt(when));
    const time = entry("e1").querySelector("time");
    expect(time).toHaveAttribute("datetime", dateTime);
    expect(time?.textContent.replaceAll(/,/g, "")).toBe(words);
  });

  it("has a badge where it has not happened, and none where it has", () => {
    show(
      articleOf(
        ["happened", "stated", "scheduled", "conditional", "denied"].map((status) => ({
          id: status,
          title: "Talks",
          status,
        })),
      ),
    );
    for (const { id } of entries()) {
      const isBadged = id !== "happened" && id !== "stated";
      expect(opener(id)).toHaveAccessibleName(
        isBadged ? expect.stringContaining(id) : expect.not.stringContaining(id),
      );
    }
  });
});

describe("what is known of an event", () => {
  it.each(["position-of-strength", "every-date-form.json", "arabic.json", "japanese-astral.json"])(
    "are its quotes exactly, in %s, whichever is selected",
    (name) => {
      const article = name.endsWith(".json") ? fixtureArticle(name) : bundled;
      const { change } = show(article);
      for (const { id, quotes } of article.events) {
        change({ event: id });
        expect(quotesIn(id)).toEqual(quotes.map(({ exact }) => exact));
      }
    },
  );

  it("underlines the date phrase within a quote, and leaves its text as it is", () => {
    show();
    const [quote] = entry("climate-talks").querySelectorAll("blockquote");
    expect(quote?.textContent).toBe("The talks are scheduled for April 22-23.");
    expect(within(quote ?? document.body).getByText("April 22-23")).toBeInTheDocument();
  });

  it("underlines as much of the phrase as stands in the quote, and the quote's text is exact", () => {
    const quotes = [
      { exact: "on 3 May" },
      { exact: "May 2020", prefix: "3 " },
      { exact: "3 May 2020" },
      { exact: "closed on 7 May 2020" },
    ];
    show(articleOf([{ id: "e1", datePhrase: { exact: "3 May 2020" }, quotes }]));
    expect(quotesIn("e1")).toEqual(["on 3 May", "May 2020", "3 May 2020", "closed on 7 May 2020"]);
    const underlined = [...entry("e1").querySelectorAll("blockquote")].map((quote) =>
      [...quote.querySelectorAll("span")].map((span) => span.textContent),
    );
    expect(underlined).toEqual([["3 May"], ["May 2020"], ["3 May 2020"], []]);
  });

  it("keeps the spaces at the ends of a date phrase", () => {
    const quotes = [{ exact: "opened on 3 May 2020. It" }];
    show(articleOf([{ id: "e1", datePhrase: { exact: " 3 May 2020. " }, quotes }]));
    expect(quotesIn("e1")).toEqual(["opened on 3 May 2020. It"]);
  });

  it("is written in the article's language and direction", () => {
    const article = fixtureArticle("arabic.json");
    show(article);
    for (const quote of document.querySelectorAll("blockquote")) {
      expect(quote).toHaveAttribute("lang", article.inLanguage);
      expect(quote).toHaveAttribute("dir", "rtl");
    }
  });

  it("shows what looks like markup as text", () => {
    const exact = '<b>two</b> &amp; <img src=x onerror="alert(1)">';
    show(articleOf([{ id: "e1", title: "<i>x</i>", quotes: [{ exact }] }], { articleBody: `One ${exact}.` }));
    expect(quotesIn("e1")).toEqual([exact]);
    expect(opener("e1")).toHaveAccessibleName(expect.stringContaining("<i>x</i>"));
    expect(document.querySelector("b, i, img")).toBeNull();
  });

  it.each([
    ["climate-talks", "White House", "scheduled, as of 30 March 2021"],
    ["guest-list", "White House", "happened, as of 30 March 2021"],
    [
      "five-power-summit",
      "Dmitry Peskov, press secretary of the Russian president",
      "stated, as of 30 March 2021",
    ],
  ])("says of %s who says so, and what it was as of publication", (id, who, status) => {
    show();
    expect(entry(id)).toHaveTextContent(`${who} · ${status}`);
    const published = [...entry(id).querySelectorAll("time")].filter(
      (time) => time.dateTime === "2021-03-30",
    );
    expect(published.map((time) => time.textContent)).toContain("30 March 2021");
  });

  it("names the article itself where nobody else says so", () => {
    show(articleOf([{ id: "e1" }]));
    expect(entry("e1")).toHaveTextContent("The article itself · happened, as of 8 May 2020");
  });

  it.each([
    ["guest-list", "“March 26” → Friday 26 March 2021, year taken from the dateline, 30 March 2021"],
    [
      "five-power-summit",
      "“on this day” → Tuesday 30 March 2021, the day last named before these words, “March 30”",
    ],
  ])("says of %s how its date is known", (id, words) => {
    show();
    const known = within(entry(id)).getByText("How the date is known").closest("p");
    // The words of the article are isolated, since they may run the other way.
    expect(known?.textContent.replaceAll(/(day), /g, "$1 ").replaceAll(/[\u2068\u2069]/g, "")).toContain(
      words,
    );
  });

  it.each([
    [
      "pipe",
      "“December 30” → Wednesday 30 December 2020, the 30 December nearest to the dateline, 2 January 2021",
    ],
    ["strike", "“November” → November 2020, the November nearest to the dateline, 2 January 2021"],
    ["met", "“Yesterday” → Friday 1 January 2021, counted from the dateline, 2 January 2021"],
    ["reopen", "“January 9” → Saturday 9 January 2021, year taken from the dateline, 2 January 2021"],
  ])("takes from the dateline only what is its own, across the turn of the year: %s", (id, words) => {
    const phrases = { pipe: "December 30", strike: "November", met: "Yesterday", reopen: "January 9" };
    const dates = { pipe: "2020-12-30", strike: "2020-11", met: "2021-01-01", reopen: "2021-01-09" };
    const articleBody = `${Object.values(phrases).join(", ")}.`;
    const events = (["pipe", "strike", "met", "reopen"] as const).map((each) => ({
      id: each,
      when: dates[each],
      datePhrase: { exact: phrases[each] },
      quotes: [{ exact: phrases[each] }],
    }));
    show(articleOf(events, { articleBody, datePublished: "2021-01-02" }));
    const known = within(entry(id)).getByText("How the date is known").closest("p");
    expect(known?.textContent.replaceAll(/(day), /g, "$1 ")).toContain(words);
  });

  it.each([
    [{ datePhrase: { exact: "3 May 2020" }, when: "2020-05-03" }, "the words name the whole date"],
    [{ when: "2020-05-03" }, "set by the editor: no words of the text are given for it"],
    [{ datePhrase: { exact: "140 million crowns" } }, "set by the editor, who read these words so"],
    [
      { datePhrase: { exact: "7 May 2020" } },
      "set by the editor: read by themselves, these words could mean another date",
    ],
  ])("says of %j: %s", (fields, words) => {
    show(articleOf([{ id: "e1", ...fields }]));
    expect(within(entry("e1")).getByText("How the date is known").closest("p")).toHaveTextContent(words);
  });

  it("leads to the events that it is about, by their titles and dates", async () => {
    const { intents } = show();
    const link = within(entry("guest-list")).getByRole("link", { name: /^Climate talks/ });
    expect(link).toHaveAttribute("href", "#climate-talks");
    expect(link).toHaveTextContent(/22 Apr.*23 Apr 2021/);
    await userEvent.click(link);
    expect(intents.onSelect.mock.calls).toEqual([["climate-talks"]]);
    expect(intents.onToggle).not.toHaveBeenCalled();
    expect(window.location.hash).toBe("");
    expect(within(entry("climate-talks")).queryByRole("link")).not.toBeInTheDocument();
  });

  it("leads to events of voices that are not shown, too", () => {
    show(bundled, { voice: "peskov" });
    expect(within(entry("nothing-official")).getByRole("link", { name: /guest list/ })).toBeInTheDocument();
  });

  it("has the button Show in article", async () => {
    const { intents } = show(bundled, { event: "climate-talks" });
    await userEvent.click(within(entry("climate-talks")).getByRole("button", { name: "Show in article" }));
    expect(intents.onShowInArticle.mock.calls).toEqual([["climate-talks"]]);
    expect(window.location.hash).toBe("");
  });

  it("has what else can be done with it, given from outside", () => {
    show();
    for (const { id } of bundled.events) {
      expect(within(entry(id)).getByRole("button", { name: `More for ${id}` })).toBeInTheDocument();
    }
  });
});
