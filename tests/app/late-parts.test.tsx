// @vitest-environment jsdom
// What loads after the page: it comes from its script, or the page does without.
import "../support/page.ts";
import { act, fireEvent, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { renderToStaticMarkup } from "react-dom/server";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { App } from "../../src/app/App.tsx";
import { createArticleClient } from "../../src/app/article-query.ts";
import { bringPart, loadPart } from "../../src/app/late-parts.ts";
import { Axis } from "../../src/axis/Axis.tsx";
import { shown } from "../../src/view/listing.ts";
import { createNavigation } from "../../src/view/navigation.ts";
import { defaultView } from "../../src/view/view.ts";
import { PageViewer } from "../../src/viewer/PageViewer.tsx";
import { bundledArticle } from "../support/proved.ts";
import { opener } from "../support/viewer.tsx";

const slots = () => Object.keys(globalThis).filter((key) => key.startsWith("__sourcelinePart_"));
const scripts = (src: string) => [
  ...document.head.querySelectorAll<HTMLScriptElement>(`script[src="${src}"]`),
];

function script(src: string): HTMLScriptElement {
  const [found, ...more] = scripts(src);
  if (!found || more.length > 0) throw new Error(`${more.length} more scripts ${src}`);
  return found;
}

beforeEach(() => vi.stubEnv("DEV", false));
afterEach(() => {
  vi.unstubAllEnvs();
  document.head.replaceChildren();
  for (const slot of slots()) Reflect.deleteProperty(globalThis, slot);
});

describe("loadPart", () => {
  it("gives what the part's script brings, once that has run", async () => {
    const part = {};
    const loading = loadPart("test", "test.js");
    bringPart("test", part);
    fireEvent.load(script("test.js"));
    expect(await loading).toBe(part);
  });

  it("fetches a script once, however often its part is wanted", async () => {
    const loading = loadPart("test", "test.js");
    bringPart("test", "a part");
    fireEvent.load(script("test.js"));
    await loading;
    expect(await loadPart("test", "test.js")).toBe("a part");
    expect(scripts("test.js")).toHaveLength(1);
  });

  it.each<[string, (element: HTMLScriptElement) => boolean]>([
    ["its script cannot be had", (element) => fireEvent.error(element)],
    ["its script brings nothing", (element) => fireEvent.load(element)],
  ])("gives null where %s", async (_why, end) => {
    const loading = loadPart("test", "test.js");
    end(script("test.js"));
    expect(await loading).toBeNull();
  });

  it("gives null where the page may add no script", async () => {
    vi.spyOn(document.head, "append").mockImplementation(() => {
      throw new TypeError("No script may be added to this page");
    });
    expect(await loadPart("test", "test.js")).toBeNull();
  });

  it("finds nothing in what every object has", async () => {
    expect(await loadPart("__proto__", null)).toBeNull();
  });
});

describe("the still axis", () => {
  const article = bundledArticle();
  const still = renderToStaticMarkup(
    <Axis
      article={article}
      shown={shown(article, defaultView)}
      load={() => Promise.resolve(null)}
      commands={null}
      onSelect={() => {}}
      onMoved={() => {}}
      onLive={() => {}}
    />,
  );

  /** The page as the server wrote it, with the axis' script on its way. */
  async function show(address = "") {
    window.history.replaceState(null, "", `/${address}`);
    const page = render(
      <App
        Reader={PageViewer}
        client={createArticleClient(article)}
        navigation={createNavigation(window)}
        lateScripts={{ axis: "axis.js", sharing: "sharing.js" }}
        stillMarkup={still}
      />,
    );
    await act(async () => {});
    return page;
  }
  const selected = () =>
    [...document.querySelectorAll<SVGElement>("[data-part=axis] [data-selected]")].map(
      ({ dataset }) => dataset.event,
    );

  it("marks the selected event in both of its pictures, and works without the live one", async () => {
    await show("?event=guest-list");
    expect(selected()).toEqual(["guest-list", "guest-list"]);
    await userEvent.click(opener("climate-talks"));
    expect(selected()).toEqual(["climate-talks", "climate-talks"]);
    await userEvent.click(opener("climate-talks"));
    expect(selected()).toEqual([]);
  });

  it("stays, with its controls saying that they do nothing, where the live axis cannot be had", async () => {
    await show();
    await act(async () => void fireEvent.error(script("axis.js")));
    expect(document.querySelectorAll("[data-part=axis] [data-event]")).toHaveLength(18);
    for (const name of ["Zoom in", "Zoom out", "Show all"]) {
      expect(screen.getByRole("button", { name })).toHaveAttribute("aria-disabled", "true");
    }
    await userEvent.click(screen.getByRole("button", { name: "Zoom in" }));
    await userEvent.click(opener("guest-list"));
    expect(selected()).toEqual(["guest-list", "guest-list"]);
  });

  it("answers a press on its bars like the live one, and leaves other presses to the browser", async () => {
    await show();
    const before = window.history.length;
    const [first] = document.querySelectorAll('[data-part=axis] [data-event="climate-talks"]');
    if (!first) throw new Error("no bar");
    expect(fireEvent.click(first, { ctrlKey: true })).toBe(true);
    expect(selected()).toEqual([]);
    expect(fireEvent.click(first)).toBe(false);
    expect(selected()).toEqual(["climate-talks", "climate-talks"]);
    expect(window.location.hash).toBe("");
    expect(window.history.length).toBe(before + 1);
  });

  it("is left for print alone where no axis is wanted, and no script is asked for", async () => {
    await show("?view=list");
    expect(document.querySelector("[data-part=axis], [data-event]")).toBeNull();
    expect(document.querySelector("[data-replaced] svg")).not.toBeNull();
    expect(document.querySelector('script[src="axis.js"]')).toBeNull();
  });

  it("gives way to what its script brings", async () => {
    await show();
    bringPart("axis", () => <p>the live axis</p>);
    await act(async () => void fireEvent.load(script("axis.js")));
    expect(screen.getByText("the live axis")).toBeInTheDocument();
    expect(document.querySelector("[data-part=axis]")).toBeNull();
  });

  it("says so when the dialogs for sharing cannot be had", async () => {
    await show();
    await userEvent.click(screen.getByRole("button", { name: "Embed" }));
    await act(async () => void fireEvent.error(script("sharing.js")));
    expect(screen.getByRole("status")).toHaveTextContent(
      /^This part of the page could not be loaded\. Try again\.$/,
    );
  });
});
