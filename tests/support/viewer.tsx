// The viewer as its readers have it, in jsdom: a page at an address, its axis a fake one, and the ways to look at it.
// A test file that uses this replaces vis-axis.ts by `pageAxes` (fake-axis.ts).
import { act, render, screen, waitFor, within } from "@testing-library/react";
import { type ComponentType, StrictMode } from "react";
import { expect, vi } from "vitest";
import { App } from "../../src/app/App.tsx";
import { createArticleClient } from "../../src/app/article-query.ts";
import type { AnchoredArticle } from "../../src/article/anchored-article.ts";
import { fromPage } from "../../src/article/loaded-article.ts";
import type { Problem } from "../../src/article/problem.ts";
import { en } from "../../src/i18n/en/words.ts";
import type { Words } from "../../src/i18n/words.ts";
import { createNavigation, type Navigation } from "../../src/view/navigation.ts";
import { PageViewer } from "../../src/viewer/PageViewer.tsx";
import type { ViewerProps } from "../../src/viewer/use-viewer.tsx";
import { pageAxes } from "./fake-axis.ts";
import { stubWidth } from "./page.ts";
import { bundledArticle } from "./proved.ts";

interface Given {
  /** What stands behind the path. */
  readonly address?: string;
  readonly article?: AnchoredArticle;
  /** What was set aside of it. */
  readonly problems?: readonly Problem[];
  readonly layout?: ComponentType<ViewerProps>;
  readonly words?: Words;
  /** Made once the page is at its address. */
  readonly navigate?: () => Navigation;
}

/** Opens the page and waits for its axis, where it has one. Clears what was announced before. */
export async function open({
  address = "",
  article = bundledArticle(),
  problems = [],
  layout = PageViewer,
  words = en,
  navigate = () => createNavigation(window),
}: Given = {}) {
  stubWidth(1_000);
  pageAxes.made.length = 0;
  window.history.replaceState(null, "", `/article/${address}`);
  const page = render(
    <StrictMode>
      <App
        words={words}
        Viewer={layout}
        client={createArticleClient(fromPage(article, problems))}
        navigation={navigate()}
        engineScript={null}
        siteRoot={() => new URL("/", document.baseURI).href}
      />
    </StrictMode>,
  );
  const hasAxis = article.events.length > 0 && !address.includes("view=list");
  if (hasAxis)
    await waitFor(() => expect(document.querySelector("[data-layer] [data-event]")).not.toBeNull());
  await act(async () => {});
  return page;
}

/** A page that another holds; `gone` notes where it went and how. */
export function framedNavigation(gone: string[]): Navigation {
  const inner = createNavigation(window);
  return {
    ...inner,
    isFramed: () => true,
    go(address, mode) {
      gone.push(`${mode} ${address.search}${address.hash}`);
      inner.go(address, mode);
    },
  };
}

export function entryIds(): string[] {
  return [...document.querySelectorAll("ol[aria-label=Events] > li")].map(({ id }) => id);
}

export function entry(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (!found) throw new Error(`no entry ${id}`);
  return found;
}

/** The button that opens an event. */
export function opener(id: string): HTMLElement {
  const first = entry(id).querySelector<HTMLElement>("button, [role=button]");
  if (!first) throw new Error(`no opener ${id}`);
  return first;
}

export function button(name: string | RegExp, place?: HTMLElement): HTMLElement {
  return (place ? within(place) : screen).getByRole("button", { name });
}

export function bar(id: string): Element {
  const found = document.querySelector(`[data-part=axis] [data-event="${id}"]`);
  if (!found) throw new Error(`no bar ${id}`);
  return found;
}

export function marks(id: string): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>("mark")].filter((mark) =>
    mark.dataset.events?.split(" ").includes(id),
  );
}

/** What list, axis, article and address each say is selected. */
export function selections() {
  const list = entryIds().filter((id) => opener(id).getAttribute("aria-expanded") === "true");
  const axis = [...document.querySelectorAll<SVGElement>("[data-part=axis] [data-selected]")];
  const current = [...document.querySelectorAll<HTMLElement>("mark[aria-current=true]")];
  return {
    list,
    axis: axis.map(({ dataset }) => dataset.event),
    /** Whether the marks that are current are exactly those of the listed event. */
    article:
      current.length === 0
        ? []
        : list.filter(
            (id) => current.join() === marks(id).join() && current.every((mark) => marks(id).includes(mark)),
          ),
    address: new URLSearchParams(window.location.search).getAll("event"),
  };
}

/** The same event everywhere, or none. */
export function everywhere(id: string | null) {
  const ids = id === null ? [] : [id];
  return { list: ids, axis: ids, article: ids, address: ids };
}

/** Listens to the page's polite region: every sentence since the last time, in order, without Intl's kinds of space. */
export function listen(): () => string[] {
  const heard: string[] = [];
  const note = (records: readonly MutationRecord[]) => {
    for (const node of records.flatMap(({ addedNodes }) => [...addedNodes])) {
      if (node.textContent) heard.push(node.textContent.replaceAll(/\s*–\s*/g, "–"));
    }
  };
  const observer = new MutationObserver(note);
  observer.observe(screen.getByRole("status"), { childList: true, subtree: true, characterData: true });
  return () => {
    note(observer.takeRecords());
    return heard.splice(0);
  };
}

/** The clipboard of the page: what it took, or a refusal. */
export function stubClipboard(isAllowed: boolean): string[] {
  const taken: string[] = [];
  const writeText = vi.fn(async (text: string) => {
    if (!isAllowed) throw new DOMException("Write permission denied.", "NotAllowedError");
    taken.push(text);
  });
  Object.defineProperty(navigator, "clipboard", { value: { writeText }, configurable: true });
  return taken;
}

/** The button that shows one voice alone. */
export function chip(name: RegExp): HTMLElement {
  return within(screen.getByRole("group", { name: "Who speaks" })).getByRole("button", { name });
}

/** The browser's own Back, waited for. */
export async function back(): Promise<void> {
  const before = window.location.href;
  window.history.back();
  await waitFor(() => expect(window.location.href).not.toBe(before));
  await act(async () => {});
}
