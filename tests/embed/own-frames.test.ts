// The host script obeys Sourceline's frames and no others that a page may hold.
import { expect, test } from "vitest";
import { ownFrames } from "../../src/embed/own-frames.ts";

const page = "https://paper.example";
const site = "https://news.example/timelines/";

test.each([
  `${site}embed/`,
  `${site}bridge/embed/`,
  `${site}bridge/embed/?event=opened&theme=dark`,
  `${site}bridge/embed/#?secret=abc`,
  `${site}bridge/embed/?childId=a#opened`,
  `${site}bridge/embed/index.html`,
  `${site}bridge/embed`,
])("a frame at %s is obeyed by the script from its own site", (src) => {
  expect(ownFrames(`${site}embed.js`, page)({ src })).toBe(true);
  expect(ownFrames(`${site}embed.js?v=2`, page)({ src })).toBe(true);
});

test.each([
  ["of another site", "https://ads.example/embed/"],
  ["of another folder of the same host", "https://news.example/others/bridge/embed/"],
  ["of a folder whose name begins alike", "https://news.example/timelines-of-others/embed/"],
  ["of a host whose name begins alike", "https://news.example.evil.example/timelines/embed/"],
  ["over another protocol", "http://news.example/timelines/embed/"],
  ["with another page of the site", `${site}bridge/`],
  ["with a player of the same name", `${site}embed/1234`],
  ["that only asks for such an address", `${site}?next=/embed/`],
  ["that only has it as a fragment", `${site}#/embed/`],
  ["without an address", ""],
  ["of a text that the page has written itself", "about:srcdoc"],
  ["of no address at all", "embed/"],
])("a frame %s is not", (_what, src) => {
  expect(ownFrames(`${site}embed.js`, page)({ src })).toBe(false);
});

test("the script from a site without encryption obeys that site's frames, and no others either", () => {
  const plain = "http://news.example/timelines/";
  const isOwn = ownFrames(`${plain}embed.js`, "http://paper.example");
  expect(isOwn({ src: `${plain}bridge/embed/` })).toBe(true);
  for (const src of ["http://ads.example/embed/", "https://ads.example/embed/", `${site}bridge/embed/`]) {
    expect(isOwn({ src })).toBe(false);
  }
});

test.each([
  ["the publisher serves a copy himself", `${page}/scripts/embed.js`],
  ["the script is part of another, as a module or in the page", ""],
  ["a tool has put the script's text into its address", "data:text/javascript,1"],
])("where %s, frames from any site are known by their address", (_where, script) => {
  const isOwn = ownFrames(script, page);
  expect(isOwn({ src: `${site}bridge/embed/` })).toBe(true);
  expect(isOwn({ src: `${page}/bridge/embed/?event=opened` })).toBe(true);
  for (const src of ["https://ads.example/", "https://ads.example/embed/1234", `${site}?a=/embed/`, ""]) {
    expect(isOwn({ src })).toBe(false);
  }
});
