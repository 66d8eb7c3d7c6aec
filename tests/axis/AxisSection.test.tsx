// @vitest-environment jsdom
// The axis' place in the page while its engine is on its way, and where it never comes.
import "../support/page.ts";
import { act, fireEvent, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { App } from "../../src/app/App.tsx";
import { createArticleClient } from "../../src/app/article-query.ts";
import { fromPage } from "../../src/article/loaded-article.ts";
import { stillsFor } from "../../src/axis/stills.ts";
import { en } from "../../src/i18n/en/words.ts";
import { pictureLayout } from "../../src/picture/picture-layout.ts";
import { createNavigation } from "../../src/view/navigation.ts";
import { PageViewer } from "../../src/viewer/PageViewer.tsx";
import { complaints } from "../support/page.ts";
import { bundledArticle } from "../support/proved.ts";
import { opener } from "../support/viewer.tsx";

vi.mock("../../src/picture/picture-layout.ts", { spy: true });

beforeEach(() => vi.stubEnv("DEV", false));
afterEach(() => {
  vi.unstubAllEnvs();
  document.head.replaceChildren();
});

const stills = stillsFor(false);

let pages = 0;

/** A page whose engine has an address of its own, from which nothing has come yet. */
async function show(address = "") {
  window.history.replaceState(null, "", `/${address}`);
  pages += 1;
  const src = `engine-${pages}.js`;
  const page = render(
    <App
      words={en}
      Viewer={PageViewer}
      client={createArticleClient(fromPage(bundledArticle()))}
      navigation={createNavigation(window)}
      engineScript={src}
      siteRoot={() => "https://site.example/"}
    />,
  );
  await act(async () => {});
  return { ...page, script: () => document.head.querySelector(`script[src="${src}"]`) };
}

const selected = () =>
  [...document.querySelectorAll<SVGElement>("[data-part=axis] [data-selected]")].map(
    ({ dataset }) => dataset.event,
  );

describe("the still axis", () => {
  it("marks the chosen event in each of its pictures, and works without the live one", async () => {
    await show("?event=guest-list");
    expect(selected()).toEqual(stills.map(() => "guest-list"));
    await userEvent.click(opener("climate-talks"));
    expect(selected()).toEqual(stills.map(() => "climate-talks"));
    await userEvent.click(opener("climate-talks"));
    expect(selected()).toEqual([]);
  });

  it("stays, with its controls saying that they do nothing, where the engine cannot be had", async () => {
    const { script } = await show();
    await act(async () => void fireEvent.error(script() ?? document.body));
    expect(document.querySelectorAll("[data-part=axis] [data-event='climate-talks']")).toHaveLength(
      stills.length,
    );
    for (const name of ["Zoom in", "Zoom out", "Show all"]) {
      expect(screen.getByRole("button", { name })).toHaveAttribute("aria-disabled", "true");
    }
    await userEvent.click(screen.getByRole("button", { name: "Zoom in" }));
    await userEvent.click(opener("guest-list"));
    expect(selected()).toEqual(stills.map(() => "guest-list"));
  });

  it("answers a press on its bars like the live one, and leaves other presses to the browser", async () => {
    await show();
    const before = window.history.length;
    const [first] = document.querySelectorAll('[data-part=axis] [data-event="climate-talks"]');
    if (!first) throw new Error("no bar");
    expect(fireEvent.click(first, { ctrlKey: true })).toBe(true);
    expect(selected()).toEqual([]);
    expect(fireEvent.click(first)).toBe(false);
    expect(selected()).toEqual(stills.map(() => "climate-talks"));
    expect(window.location.hash).toBe("");
    expect(window.history.length).toBe(before + 1);
  });

  it("is left for print alone where no axis is wanted, and no engine is asked for", async () => {
    const print = printable();
    const { container, script } = await show("?view=list");
    const drawn = () => container.querySelectorAll('svg a[href="#climate-talks"]');
    expect(drawn()).toHaveLength(0);
    print.begin();
    // Every picture, for papers of any width.
    expect(drawn()).toHaveLength(stills.length);
    expect(document.querySelector("[data-part=axis], [data-part=dateline], [data-event]")).toBeNull();
    print.end();
    expect(drawn()).toHaveLength(0);
    expect(script()).toBeNull();
  });
});

describe("a picture that cannot be laid out", () => {
  afterEach(() => void vi.mocked(pictureLayout).mockReset());

  it.each(["", "?event=guest-list"])("costs the axis, and neither list nor article: %s", async (address) => {
    complaints();
    vi.mocked(pictureLayout).mockImplementation(() => {
      throw new Error("cannot be laid out");
    });
    await show(address);
    expect(document.querySelector("[data-part=axis]")).toBeNull();
    expect(screen.getByRole("article")).toBeInTheDocument();
    await userEvent.click(opener("climate-talks"));
    expect(opener("climate-talks")).toHaveAttribute("aria-expanded", "true");
  });
});

/** A browser that tells when it begins to print, and when it has printed. */
function printable() {
  const listeners = new Set<() => void>();
  let isPrinting = false;
  vi.stubGlobal("matchMedia", (query: string) => ({
    matches: query === "print" && isPrinting,
    addEventListener: (_type: string, listener: () => void) => listeners.add(listener),
    removeEventListener: (_type: string, listener: () => void) => listeners.delete(listener),
  }));
  const set = (isPrintingNow: boolean) =>
    act(() => {
      isPrinting = isPrintingNow;
      for (const listener of listeners) listener();
    });
  return { begin: () => set(true), end: () => set(false) };
}
