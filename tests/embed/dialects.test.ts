// The shapes that publishers' pages already hear. They are others' contracts, so they are written out here (findings.md).
import { expect, test } from "vitest";
import { dialectRequests, heightMessages, linkMessages, readyMessages } from "../../src/embed/dialects.ts";

const href = "https://news.example/embed/?theme=dark";
const none = { wordPressSecret: null, pymChildId: null };

test("two dialects are always spoken", () => {
  expect(heightMessages(612, href, none)).toEqual([
    `{"sender":"sourceline","context":"iframe.resize","method":"resize","height":612,"src":"${href}"}`,
    { sentinel: "amp", type: "embed-size", height: 612 },
  ]);
  expect(readyMessages(none)).toEqual([]);
});

test("WordPress hears that the frame is ready, and heights with its secret", () => {
  const requests = { ...none, wordPressSecret: "Ab3" };
  expect(readyMessages(requests)).toEqual([{ message: "ready", secret: "Ab3" }]);
  expect(heightMessages(612, href, requests)).toContainEqual({
    message: "height",
    value: 612,
    secret: "Ab3",
  });
});

test("WordPress is asked to lead to a link, and nobody else is", () => {
  const full = "https://news.example/?event=opened";
  expect(linkMessages(full, { ...none, wordPressSecret: "Ab3" })).toEqual([
    { message: "link", value: full, secret: "Ab3" },
  ]);
  expect(linkMessages(full, { ...none, pymChildId: "my-frame" })).toEqual([]);
});

test("pym.js hears a line with its child's name", () => {
  const messages = heightMessages(612, href, { ...none, pymChildId: "my-frame" });
  expect(messages).toContain("pymxPYMxmy-framexPYMxheightxPYMx612");
});

test("a quote mark in the address stays within its string", () => {
  const [line] = heightMessages(1, 'https://news.example/?q="x"', none);
  expect(JSON.parse(String(line))).toMatchObject({ src: 'https://news.example/?q="x"', height: 1 });
});

test.each([
  ["", "", null, null],
  ["", "#?secret=abc", "abc", null],
  ["", "#?secret=a%20b", "a b", null],
  ["", "#?secret=", "", null],
  ["", "#?other=abc", null, null],
  ["", "#secret=abc", null, null],
  ["", "#guest-list", null, null],
  ["", "#:~:text=secret", null, null],
  ["?childId=x", "", null, "x"],
  ["?initialWidth=600&childId=graphic-1&parentTitle=", "", null, "graphic-1"],
  ["?secret=abc", "#?childId=x", null, null],
  ["?childId=x", "#?secret=abc", "abc", "x"],
])("the address %o%o asks for WordPress %o and pym %o", (search, hash, wordPressSecret, pymChildId) => {
  expect(dialectRequests(search, hash)).toEqual({ wordPressSecret, pymChildId });
});
