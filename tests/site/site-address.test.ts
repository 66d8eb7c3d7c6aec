import { describe, expect, it } from "vitest";
import { enBuild } from "../../src/i18n/en/build-words.ts";
import { readSiteAddress } from "../../src/site/site-address.ts";

const { refused } = enBuild.siteAddress;

describe("readSiteAddress", () => {
  it.each([
    ["https://news.example/", "https://news.example/"],
    ["https://news.example", "https://news.example/"],
    ["https://news.example/a/b", "https://news.example/a/b/"],
    ["https://news.example/a/b/", "https://news.example/a/b/"],
    ["http://localhost:4173", "http://localhost:4173/"],
    ["HTTPS://News.Example/Timelines", "https://news.example/Timelines/"],
    [" https://news.example/a b ", "https://news.example/a%20b/"],
    ["https://nachrichten.example/zeitstrahl/ä", "https://nachrichten.example/zeitstrahl/%C3%A4/"],
  ])("reads %j as %s", (text, address) => {
    expect(readSiteAddress(text, refused)).toBe(address);
  });

  it.each([undefined, "", "  "])("takes %j for none", (text) => {
    expect(readSiteAddress(text, refused)).toBeNull();
  });

  it.each([
    "news.example",
    "/timelines/",
    "//news.example/",
    "https:news.example",
    "https://",
    "ftp://news.example/",
    "javascript:alert(1)",
    "https://news.example/?a=1",
    "https://news.example/?",
    "https://news.example/#top",
    "https://editor:secret@news.example/",
  ])("refuses %j, and says what is wanted and what stood there", (text) => {
    expect(() => readSiteAddress(text, refused)).toThrow(
      `SOURCELINE_SITE should be the address of the folder that the site will stand in, such as https://news.example/timelines/, but it is “${text}”`,
    );
  });
});
