// @vitest-environment jsdom
// No English outside the language's folder: with a language in which all is marked, whatever is seen or heard of a page, of
// its picture and its head, or said by the check, is marked, or stands in the article.
import "../support/page.ts";
import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { act, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { App } from "../../src/app/App.tsx";
import { createArticleClient } from "../../src/app/article-query.ts";
import { FailureNotice } from "../../src/app/FailureNotice.tsx";
import { keepPage } from "../../src/app/kept-page.ts";
import type { AnchoredArticle } from "../../src/article/anchored-article.ts";
import type { DateWorking } from "../../src/article/date-working.ts";
import { fromPage } from "../../src/article/loaded-article.ts";
import type { Problem } from "../../src/article/problem.ts";
import { statuses } from "../../src/article/status.ts";
import { checkOut, firstArticle, readBuildSettings } from "../../src/build/build-settings.ts";
import { MissingPage } from "../../src/build/MissingPage.tsx";
import { missingHtml } from "../../src/build/missing-html.ts";
import { pageHtml } from "../../src/build/page-html.ts";
import { reportProblems } from "../../src/check/report.ts";
import { checkFiles } from "../../src/cli/check-files.ts";
import type { FailureCode } from "../../src/embed/messages.ts";
import { clockInWords } from "../../src/i18n/clock-words.ts";
import { DatelineDate } from "../../src/i18n/EventDate.tsx";
import { enBuild } from "../../src/i18n/en/build-words.ts";
import { enCheck } from "../../src/i18n/en/check-words.ts";
import { readSiteAddress, siteVariable } from "../../src/site/site-address.ts";
import { readPalette } from "../../src/social-picture/palette.ts";
import { SocialPicture } from "../../src/social-picture/SocialPicture.tsx";
import { createNavigation } from "../../src/view/navigation.ts";
import { FrameViewer } from "../../src/viewer/FrameViewer.tsx";
import { PageViewer } from "../../src/viewer/PageViewer.tsx";
import { articleJson, eventJson } from "../support/article-json.ts";
import { articleOf } from "../support/proved.ts";
import { pathsOf, pseudoLocale, unmarked, unmarkedIn } from "../support/pseudo-locale.ts";
import { render } from "../support/render.tsx";
import { bar, button, entry, marks, open, opener, stubClipboard } from "../support/viewer.tsx";

vi.mock("../../src/axis/engine/vis-axis.ts", async () => {
  const { pageAxes: axes } = await import("../support/fake-axis.ts");
  return { createVisAxis: axes.create };
});

const root = join(import.meta.dirname, "../..");
const asked = new Set<string>();
const words = pseudoLocale(enBuild, (path) => asked.add(path));
const checkWords = pseudoLocale(enCheck, (path) => asked.add(path));

/** Every way to know a date, and every form of one. */
const workings: readonly DateWorking[] = [
  { kind: "phrase-alone" },
  { kind: "dateline", taken: ["year", "month"] },
  { kind: "nearest" },
  { kind: "counted" },
  { kind: "same-day", named: "ორშაბათს" },
  { kind: "editor", reason: "no-phrase" },
  { kind: "editor", reason: "phrase-not-read" },
  { kind: "editor", reason: "phrase-differs" },
];
const dates = [
  "2021-03-29",
  "2021-04~",
  "2021?",
  "202X",
  "2021/2022-03",
  "2021-04-22/..",
  "../2021-03",
  "2022/..",
];
const times = ["2021-03-30T14:05+03:00", "-0043", "2021-03-30T14:05:10Z/2021-03-30T15:00:00Z"];

/** An article in Georgian, so that no letter of it is one of ours. */
const article = withWorkings(
  articleOf(
    [...dates, ...times].map((when, index) => ({
      id: `e${index}`,
      title: `მოვლენა ${index}`,
      when,
      status: statuses[index % statuses.length],
      voice: [undefined, "minister", "mayor"][index % 3],
      quotes: [{ exact: index < 2 ? "ხიდი გაიხსნა" : "ხიდი დაიხურა" }],
      datePhrase: { exact: "სამ მაისს" },
      about: index === 0 ? ["e1", "e2"] : [],
    })),
    {
      id: "bridge",
      headline: "ხიდი ლენცში",
      inLanguage: "ka",
      articleBody: "ხიდი გაიხსნა სამ მაისს\n\nხიდი დაიხურა",
      author: "ნინო",
      publisher: { name: "გაზეთი" },
      license: "თავისუფალი",
      voices: [
        { id: "minister", name: "მინისტრი", role: "მთავრობის თავმჯდომარე" },
        { id: "mayor", name: "მერი" },
      ],
    },
  ),
);

function withWorkings(plain: AnchoredArticle): AnchoredArticle {
  const events = plain.events.map((event, index) => ({
    ...event,
    dateWorking: workings[index % workings.length] ?? event.dateWorking,
  }));
  return { ...plain, events };
}

const crowd = articleOf(
  ["a0", "a1", "a2", "a3", "a4", "a5", "a6", "a7"].map((id) => ({
    id,
    title: "მოვლენა",
    when: "2021-03-30",
    voice: id,
    quotes: [{ exact: "ხიდი გაიხსნა" }, { exact: "ხიდი დაიხურა" }],
  })),
  {
    id: "crowd",
    headline: "ხიდი",
    inLanguage: "ka",
    datePublished: "2021-03-30",
    articleBody: "ხიდი გაიხსნა\n\nხიდი დაიხურა",
    voices: ["a0", "a1", "a2", "a3", "a4", "a5", "a6", "a7"].map((id) => ({ id, name: "ნინო" })),
  },
);

const empty = articleOf([], { headline: "ხიდი", inLanguage: "ka", articleBody: "ხიდი" });
const problem = { code: "field", path: "", found: null, wanted: "text", event: null } as const;
const misplaced = Array.from({ length: 60 }, (_, index) => ({
  ...({ code: "quote-misplaced", event: `e${index}`, exact: "ხიდი დაიხურა" } as const),
  path: `events[${index}].datePhrase`,
}));

/** All that is there now is marked; and there is something. */
function expectMarked(): void {
  expect(document.body.textContent).toMatch(/\S/);
  expect(unmarkedIn(document.body)).toEqual([]);
}

/** What the page says of a press. */
async function hear(press: Element): Promise<void> {
  const before = screen.getAllByRole("status")[0]?.firstElementChild;
  await userEvent.click(press);
  const [status] = screen.getAllByRole("status");
  expect(status).not.toBeEmptyDOMElement();
  expect(status?.firstElementChild).not.toBe(before);
  expectMarked();
}

afterEach(() => {
  vi.unstubAllEnvs();
  document.head.replaceChildren();
});

beforeEach(() => {
  stubClipboard(true);
  HTMLDialogElement.prototype.showModal = function showModal() {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = () => {};
});

describe("a page", () => {
  it("says nothing in English, whatever is pressed", async () => {
    await open({ article, words });
    expectMarked();
    await hear(opener("e0"));
    await hear(bar("e1"));
    await hear(opener("e1"));
    for (const name of [words.next, words.next, words.previous, words.zoomIn, words.zoomOut, words.showAll]) {
      await hear(button(name));
    }
    const chip = button(/მინისტრი/, screen.getByRole("group", { name: words.voices }));
    await hear(chip);
    await hear(chip);
    await hear(button(words.copyLink, entry("e1")));
    const taken = stubClipboard(true);
    await hear(button(words.copyQuote, entry("e1")));
    expect(taken.map(unmarked)).toEqual([""]);
    stubClipboard(false);
    await hear(button(words.copyQuote, entry("e1")));
    expect(screen.getByLabelText(words.copyByHand)).toBeInTheDocument();
  });

  it("says nothing in English where several events quote the same words", async () => {
    await open({ article, words });
    await userEvent.click(marks("e0")[0] ?? document.body);
    expect(screen.getByRole("group", { name: words.whichEvent })).toBeInTheDocument();
    expectMarked();
  });

  it("says nothing in English of many voices, of several quotes, of the day of publication, and in the sheet", async () => {
    const narrow = { matches: false, addEventListener() {}, removeEventListener() {} };
    vi.stubGlobal("matchMedia", () => narrow);
    await open({ article: crowd, words, address: "?event=a0" });
    expectMarked();
    await userEvent.click(button(words.showInArticle, entry("a0")));
    expect(button(words.details)).toBeInTheDocument();
    expectMarked();
    await userEvent.click(button(words.nextQuote));
    expectMarked();
  });

  it("says nothing in English of a stretch without an event", async () => {
    const gaps = articleOf(
      ["2020-05-01", "2020-05-02", "2020-05-03", "2021-01-01"].map((when, index) => ({
        id: `e${index}`,
        title: "მოვლენა",
        when,
        quotes: [{ exact: "ხიდი გაიხსნა" }],
      })),
      { headline: "ხიდი", inLanguage: "ka", articleBody: "ხიდი გაიხსნა" },
    );
    await open({ article: gaps, words });
    expectMarked();
  });

  it.each(["", "?event=e0"])("says nothing in English in the dialog for sharing, at %j", async (address) => {
    Object.assign(navigator, { canShare: () => true });
    await open({ article, words, address });
    await userEvent.click(button(words.share.open));
    expect(button(words.share.system)).toBeInTheDocument();
    for (const copy of screen.getAllByRole("button", { name: words.embed.copy })) await userEvent.click(copy);
    expect(screen.getAllByText(words.embed.copied)).not.toHaveLength(0);
    expectMarked();
  });

  it("says nothing in English in the dialog for embedding", async () => {
    await open({ article, words });
    await userEvent.click(button(words.embed.open));
    await userEvent.click(button(words.embed.copySnippet));
    expect(screen.getByText(words.embed.copied)).toBeInTheDocument();
    expectMarked();
  });

  it("says nothing in English before its axis is there", async () => {
    vi.stubEnv("DEV", false);
    render(
      <App
        words={words}
        Viewer={PageViewer}
        client={createArticleClient(fromPage(article))}
        navigation={createNavigation(window)}
        engineScript="engine-that-never-comes.js"
        siteRoot={() => "https://site.example/"}
      />,
    );
    await act(async () => {});
    expect(document.querySelectorAll("[data-part=axis] svg g text").length).toBeGreaterThan(2);
    expectMarked();
  });
});

describe("a frame", () => {
  it("says nothing in English, whatever it shows", async () => {
    await open({ article, words, layout: FrameViewer });
    expectMarked();
    await userEvent.click(button(words.showInArticle, entry("e7")));
    expectMarked();
    await userEvent.click(screen.getAllByRole("button", { name: /[０-９]/ })[0] ?? document.body);
    await userEvent.click(button(words.showAllEvents, entry("e7")));
    expectMarked();
  });

  it("says nothing in English where it may not open its full page", async () => {
    const opening = vi.spyOn(window, "open").mockReturnValue(null);
    await open({ article, words, layout: FrameViewer });
    await userEvent.click(screen.getByRole("link", { name: new RegExp(words.openFullPage) }));
    expect(await screen.findByRole("alert")).toHaveTextContent(words.notOpened);
    expect(screen.getByLabelText(words.fullPageAddress)).toBeInTheDocument();
    expectMarked();
    opening.mockRestore();
  });
});

describe.each([
  ["page", PageViewer],
  ["frame", FrameViewer],
])("in place of a whole article, a %s", (_surface, layout) => {
  it("says nothing in English of one without events, or of one that had to leave some out", async () => {
    const { unmount } = await open({ article: empty, words, layout });
    expectMarked();
    unmount();
    await open({ article, problems: [problem, ...misplaced], words, layout });
    expect(screen.getByRole("region", { name: words.problems.heading })).toBeInTheDocument();
    expectMarked();
  });

  it.each(["?event=nobody", "?voice=nobody"])(
    "says nothing in English of the address %s",
    async (address) => {
      await open({ article, words, layout, address });
      expect(screen.getAllByRole("status")[0]).not.toBeEmptyDOMElement();
      expectMarked();
    },
  );
});

it.each(["notStarted", "stopped", "misfit"] as const)(
  "nothing is said in English above a page that came back: %s",
  (why) => {
    const root = document.createElement("div");
    root.append(document.createElement("main"));
    document.body.append(root);
    keepPage(root)?.putBack(words.kept[why]);
    expectMarked();
    document.body.replaceChildren();
  },
);

describe("where there is no article to read", () => {
  it("nothing is said in English while it loads", async () => {
    render(
      <App
        words={words}
        Viewer={PageViewer}
        client={createArticleClient(null)}
        navigation={createNavigation(window)}
        engineScript={null}
        siteRoot={() => ""}
      />,
    );
    expect(screen.getByRole("status")).toHaveTextContent(words.loading);
    expectMarked();
    expect(await screen.findByRole("alert")).toBeInTheDocument();
    expectMarked();
  });

  it.each<FailureCode>(["missing", "unreadable", "outdated", "crashed"])("nor where it is %s", (failure) => {
    render(<FailureNotice failure={failure} onFailure={undefined} onRetry={() => {}} />, { words });
    expectMarked();
  });
});

describe("where there is no page", () => {
  it("nothing is said in English, in the page or its head", () => {
    render(<MissingPage articles={[article]} root="/" words={words.missing} />, { words });
    expectMarked();
    expect(document.querySelector("a")).toHaveAttribute("href", "/bridge/");
    const parts = {
      template: readFileSync(join(root, "index.html"), "utf8"),
      sheet: "",
      site: null,
      words,
      mainScript: "",
      engineScript: "",
    };
    const { title } = new DOMParser().parseFromString(missingHtml(parts, ""), "text/html");
    expect([title, unmarked(title)]).toEqual([words.missing.heading, ""]);
  });
});

describe("what stands for an article elsewhere", () => {
  const look = {
    palette: readPalette(readFileSync(join(root, "src/app/styles/tokens.css"), "utf8")),
    icon: readFileSync(join(root, "public/favicon.svg"), "utf8"),
  };
  const product = "Sourceline";

  it.each([article, empty])("has nothing in English in its picture", (each) => {
    render(<SocialPicture loaded={fromPage(each)} look={look} />, { words });
    expect(new Set(unmarkedIn(document.body))).toEqual(new Set([product]));
  });

  it.each([article, empty])("has nothing in English in its page's head, which says the language", (each) => {
    const parts = {
      ...{
        template: readFileSync(join(root, "index.html"), "utf8"),
        sheet: "",
        site: "https://site.example/",
      },
      ...{ mainScript: "main.js", engineScript: "engine.js", words },
    };
    const rendered = { loaded: fromPage(each), bodies: { page: "", frame: "" }, data: "" };
    const html = pageHtml(parts, rendered, "page", "");
    const { head, documentElement } = new DOMParser().parseFromString(html, "text/html");
    expect([documentElement.lang, documentElement.dir]).toEqual(["ar", "rtl"]);
    expect(unmarkedIn(head)).toEqual([]);
    const said = [
      "description",
      "og:description",
      "og:image:alt",
      "twitter:description",
      "twitter:image:alt",
    ];
    const meta = said.map(
      (name) => head.querySelector<HTMLMetaElement>(`[name="${name}"], [property="${name}"]`)?.content,
    );
    const { mentions } = JSON.parse(head.querySelector("[type='application/ld+json']")?.textContent ?? "");
    const events = mentions.map(({ description }: { readonly description: string }) => description);
    expect([...meta, ...events].filter((text) => !text || unmarked(text) !== "")).toEqual([]);
  });
});

describe("the check and the build", () => {
  const bytesOf = (text: string) => new TextEncoder().encode(text);
  const fileOf = (name: string, fields = {}) => ({
    name,
    bytes: bytesOf(JSON.stringify(articleJson(fields))),
  });

  it("say nothing in English of files: not of what is right, of any fault, or of what is doubtful", () => {
    const broken = { name: "broken.json", bytes: readFileSync(join(root, "tests/fixtures/broken.json")) };
    const doubtful = [
      eventJson({
        when: "2020-05-04",
        datePhrase: { exact: "3 May 2020" },
        quotes: [{ exact: "It cost 14" }],
      }),
      eventJson({ id: "later", when: "2020-06" }),
    ];
    const { lines } = checkFiles(
      [
        fileOf("bridge.json"),
        fileOf("river.json"),
        fileOf("doubtful.json", { id: "doubtful", events: doubtful }),
        { name: "cut.json", bytes: bytesOf("{") },
        { name: "twice.json", bytes: bytesOf('{"format": 2, "format": 1}') },
        fileOf("unknown.json", { id: "unknown", events: Array.from({ length: 8 }, () => ({ noted: 1 })) }),
        fileOf("alike.json", { id: "alike", events: [eventJson({ quotes: [{ exact: "It\u00a0cost" }] })] }),
        { name: "nowhere.json", bytes: null },
        broken,
      ],
      checkWords,
    );
    expect(lines.length).toBeGreaterThan(30);
    expect(lines.filter((line) => unmarked(line) !== "")).toEqual([]);
  });

  it.each<Problem["code"]>(["too-large", "too-many-events"])(
    "say nothing in English of a file %s",
    (code) => {
      if (code !== "too-large" && code !== "too-many-events") throw new Error(code);
      const problems = [{ code, path: "", event: null, detail: "200001" }] as const;
      const [line] = reportProblems("a.json", undefined, problems, checkWords);
      expect(unmarked(line ?? "English")).toBe("");
    },
  );

  it("say nothing in English of the site's address", () => {
    const { refused, missing } = words.siteAddress;
    expect(() => readSiteAddress("nowhere", refused)).toThrow(refused(siteVariable, "nowhere"));
    expect([refused(siteVariable, "nowhere"), missing(siteVariable)].map(unmarked)).toEqual(["", ""]);
  });
});

it("names the clock of times that are told on several in no English", () => {
  expect(unmarked(clockInWords({ offsetMinutes: 120, isMixed: true }, words) ?? "")).toBe("");
});

describe("the settings of a build", () => {
  const { settings } = words;
  it("are refused in no English", () => {
    const nowhere = { SOURCELINE_ARTICLES: "/nowhere" };
    expect(() => readBuildSettings(nowhere, "/", settings)).toThrow(
      settings.noFolder("SOURCELINE_ARTICLES", resolve("/nowhere")),
    );
    const lost = { articles: "/desk", out: "/", first: null };
    expect(() => checkOut(lost, "/project", settings)).toThrow(settings.notOurs("SOURCELINE_OUT", "/"));
    expect(() => firstArticle([], "a", "b", settings)).toThrow(settings.noArticle("SOURCELINE_FIRST", "a"));
    const said = [settings.noFolder("", ""), settings.notOurs("", ""), settings.noArticle("", "")];
    expect(said.map(unmarked)).toEqual(["", "", ""]);
  });
});

describe("the proof itself", () => {
  it.each<[string, React.ReactElement]>([
    ["a word", <p key="">Published</p>],
    ["a word before a date", <p key="">By {<DatelineDate date={article.datePublished} />}</p>],
    ["a quotation mark", <p key="">“{article.headline}”</p>],
    ["a comma between names", <p key="">{article.voices.map(({ name }) => name).join(", ")}</p>],
    ["a year that no language wrote", <p key="">{2021}</p>],
    ["a label", <ol key="" aria-label="Events" />],
    ["a title in a snippet", <textarea key="" readOnly value={'<iframe title="Timeline"></iframe>'} />],
  ])("finds %s that stands in the code", (_what, element) => {
    render(element, { words });
    expect(unmarkedIn(document.body)).not.toEqual([]);
  });

  it("has asked for every word that there is: none is left unseen, and none is said by nobody", () => {
    const all = [...pathsOf(enBuild), ...pathsOf(enCheck)];
    // The two that are never said alone.
    const within = ["status.happened", "status.stated"];
    expect(all.filter((path) => !asked.has(path))).toEqual(within);
  });
});
