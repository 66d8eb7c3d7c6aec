// @vitest-environment jsdom
import { describe, expect, it } from "vitest";
import { isFreeId, isId } from "../../src/article/field-rules.ts";
import {
  hostScriptFile,
  isFrameAddress,
  oEmbedFile,
  pageFolder,
  pictureFile,
  placesOn,
  readPagePath,
  scriptsFolder,
  siteRootIn,
  wayToFullPage,
  wayToRoot,
} from "../../src/site/addresses.ts";
import { mainScriptId } from "../../src/site/document-ids.ts";

const root = "https://news.example/a/";

describe("placesOn", () => {
  it("gives an article's places below the site's folder, and the script for hosts", () => {
    expect(placesOn(root, "bridge")).toEqual({
      page: "https://news.example/a/bridge/",
      frame: "https://news.example/a/bridge/embed/",
      picture: "https://news.example/a/social/bridge.png",
      oEmbed: "https://news.example/a/oembed/bridge.json",
      hostScript: "https://news.example/a/embed.js",
    });
  });
});

describe("a page's folder", () => {
  it.each([
    [null, "", "embed/"],
    ["bridge", "bridge/", "bridge/embed/"],
    ["embed-2", "embed-2/", "embed-2/embed/"],
  ])(
    "of the article %j is %j, for frames %j, and both are read as they were written",
    (article, page, frame) => {
      expect([pageFolder(article, "page"), pageFolder(article, "frame")]).toEqual([page, frame]);
      expect(readPagePath(`/${page}`)).toEqual({ article, surface: "page" });
      expect(readPagePath(`/${frame}`)).toEqual({ article, surface: "frame" });
    },
  );

  it.each(["", "/bridge", "/bridge/embed", "/embed/embed/", "/embed/bridge/", "/a/b/", "/Bridge/", "//"])(
    "is not what %j names",
    (path) => {
      expect(readPagePath(path)).toBeNull();
    },
  );

  it.each([null, "bridge"])(
    "of the article %j leads back to the root, from a frame to its full page",
    (article) => {
      const [page, frame] = [pageFolder(article, "page"), pageFolder(article, "frame")].map(
        (folder) => `${root}${folder}`,
      );
      expect(new URL(wayToRoot(pageFolder(article, "page")), page).href).toBe(root);
      expect(new URL(wayToRoot(pageFolder(article, "frame")), frame).href).toBe(root);
      expect(new URL(wayToFullPage(), frame).href).toBe(page);
    },
  );

  it.each([null, "bridge"])("for frames is known by its address, of the article %j alone", (article) => {
    expect(isFrameAddress(`${root}${pageFolder(article, "frame")}`)).toBe(true);
    expect(isFrameAddress(`${root}${pageFolder(article, "page")}`)).toBe(false);
  });
});

describe("the site's own folders", () => {
  const first = (path: string) => path.split("/", 1)[0] ?? "";

  // As the contract has them: some come later.
  it.each([...[pageFolder(null, "frame"), oEmbedFile("x")].map(first), "articles", "open", "edit"])(
    "%s can be no article's",
    (folder) => {
      expect(isFreeId(folder)).toBe(false);
    },
  );

  it("whose name an article may have hold nothing that one of its pages would take the place of", () => {
    const files = [pictureFile("x"), `${scriptsFolder}page-1.js`, hostScriptFile];
    const shared = new Set(files.map(first).filter((folder) => isId(folder) && isFreeId(folder)));
    expect([...shared]).toEqual(["social", "assets"]);
    for (const folder of shared) {
      const pages = [pageFolder(folder, "page"), pageFolder(folder, "frame")].map(
        (own) => `${own}index.html`,
      );
      expect(files.filter((file) => pages.includes(file))).toEqual([]);
      // Nor the other way round: none of the files is a folder that a page needs.
      expect(files.filter((file) => pages.some((page) => page.startsWith(`${file}/`)))).toEqual([]);
    }
  });
});

describe("the site's root", () => {
  it("is found by the main script, which lies in a folder of it", () => {
    const page = new DOMParser().parseFromString(
      `<script id="${mainScriptId}" src="${root}${scriptsFolder}page-1.js"></script>`,
      "text/html",
    );
    expect(siteRootIn(page)).toBe(root);
  });

  it("is the server's where no script says so", () => {
    const page = { baseURI: "http://localhost:5173/bridge/embed/?event=x", getElementById: () => null };
    expect(siteRootIn(page)).toBe("http://localhost:5173/");
  });
});
