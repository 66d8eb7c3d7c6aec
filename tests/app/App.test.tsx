// @vitest-environment jsdom
// What stands in the article's place while there is none, and the way from there to the article.
import "../support/page.ts";
import { act, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { ComponentType } from "react";
import { afterEach, describe, expect, it } from "vitest";
import { App } from "../../src/app/App.tsx";
import { createArticleClient } from "../../src/app/article-query.ts";
import { ErrorBoundary } from "../../src/app/ErrorBoundary.tsx";
import { fromPage } from "../../src/article/loaded-article.ts";
import { en } from "../../src/i18n/en/words.ts";
import { pageDataId } from "../../src/site/document-ids.ts";
import { writePageData } from "../../src/site/page-data.ts";
import { stillNavigation } from "../../src/view/navigation.ts";
import type { ViewerProps } from "../../src/viewer/use-viewer.tsx";
import { complaints } from "../support/page.ts";
import { bundledArticle } from "../support/proved.ts";
import { render } from "../support/render.tsx";

const article = bundledArticle();
const loaded = fromPage(article);
const missing = /^This page came without its article/;
const unreadable = /^The article in this page is damaged/;
const outdated = /^This page and its script are of different versions/;

afterEach(() => document.getElementById(pageDataId)?.remove());

/** Puts a block of data into the page, in place of the one that stands there. */
function putBlock(text: string): void {
  document.getElementById(pageDataId)?.remove();
  const block = document.createElement("script");
  block.type = "application/json";
  block.id = pageDataId;
  block.textContent = text;
  document.head.append(block);
}

/** A layout that shows of its article just the headline. */
const Headline: ComponentType<ViewerProps> = ({ article: { headline } }) => <h1>{headline}</h1>;

async function show(client = createArticleClient(null)) {
  render(
    <App
      words={en}
      Viewer={Headline}
      client={client}
      navigation={stillNavigation}
      engineScript={null}
      siteRoot={() => ""}
    />,
  );
  await act(async () => {});
}

describe("a page", () => {
  it("shows the article that it was given at once, and looks no further", async () => {
    putBlock("{");
    await show(createArticleClient(loaded));
    expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent(article.headline);
    expect(screen.queryByRole("alert")).not.toBeInTheDocument();
  });

  it("shows the article that its block holds", async () => {
    putBlock(writePageData(loaded));
    await show();
    expect(await screen.findByRole("heading", { level: 1 })).toHaveTextContent(article.headline);
  });

  it.each<[string, string | null, RegExp]>([
    ["no block", null, missing],
    ["an empty block", "", missing],
    ["a block that was cut off", writePageData(loaded).slice(0, 500), unreadable],
    ["a block of a text", '"article"', unreadable],
    ["a block of null", "null", unreadable],
    ["a block of a list", "[]", unreadable],
    ["a block without an article", '{"v":3,"problems":[]}', unreadable],
    ["a block that does not say what is wrong with it", '{"v":3,"article":{}}', unreadable],
    ["a block of another version", writePageData(loaded).replace('"v":3', '"v":1'), outdated],
    ["a block of a version that is a text", writePageData(loaded).replace('"v":3', '"v":"2"'), outdated],
    ["a block of no version", writePageData(loaded).replace('"v":3,', ""), outdated],
  ])("with %s says clearly what is wrong, and tries again when asked to", async (_what, text, message) => {
    if (text !== null) putBlock(text);
    await show();
    expect(await screen.findByRole("alert")).toHaveTextContent(/^The article could not be shown/);
    expect(screen.getByText(message)).toBeInTheDocument();
    expect(screen.getAllByRole("heading", { level: 1 })).toHaveLength(1);

    await userEvent.click(screen.getByRole("button", { name: "Try again" }));
    expect(await screen.findByText(message)).toBeInTheDocument();

    putBlock(writePageData(loaded));
    await userEvent.click(screen.getByRole("button", { name: "Try again" }));
    expect(await screen.findByRole("heading", { name: article.headline })).toBeInTheDocument();
    expect(screen.queryByRole("alert")).not.toBeInTheDocument();
  });
});

describe("a fault in our own code", () => {
  it("leaves a clear word and a way on, and no blank page", async () => {
    const said = complaints();
    let isBroken = true;
    const Breaking: ComponentType<ViewerProps> = (props) => {
      if (isBroken) throw new Error("a bug");
      return <Headline {...props} />;
    };
    render(
      <App
        words={en}
        Viewer={Breaking}
        client={createArticleClient(loaded)}
        navigation={stillNavigation}
        engineScript={null}
        siteRoot={() => ""}
      />,
    );
    expect(screen.getByRole("alert")).toHaveTextContent(/A fault in this page stopped it/);
    await userEvent.click(screen.getByRole("button", { name: "Try again" }));
    expect(screen.getByRole("alert")).toBeInTheDocument();
    isBroken = false;
    await userEvent.click(screen.getByRole("button", { name: "Try again" }));
    expect(screen.getByRole("heading", { name: article.headline })).toBeInTheDocument();
    expect(said.join()).toContain("a bug");
  });

  it("costs nothing that stands beside it", () => {
    complaints();
    const Broken = () => {
      throw new Error("a bug");
    };
    render(
      <>
        <p>beside</p>
        <ErrorBoundary>
          <Broken />
        </ErrorBoundary>
      </>,
    );
    expect(screen.getByText("beside")).toBeInTheDocument();
    expect(screen.getByRole("alert")).toBeInTheDocument();
  });
});
