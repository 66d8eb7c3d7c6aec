// @vitest-environment jsdom
import { expect, test } from "vitest";
import { escapeAttribute, escapeText, oneLine, scriptJson } from "../../src/site/escape.ts";

const hostile = [
  "</script><script>alert(1)</script>",
  '" onload="alert(1)',
  "'single' `ticks` $& $1",
  "&quot; &amp; &#x22; <b>",
  "<!--<script>",
];

test.each(hostile)("%j comes out of HTML as it went in, as text, as a value and as data", (text) => {
  const page = new DOMParser().parseFromString(
    `<p title="${escapeAttribute(text)}">${escapeText(text)}</p><script type="application/json">${scriptJson([text])}</script><i></i>`,
    "text/html",
  );
  const [paragraph, script, last] = [...page.querySelectorAll("p, script, i")];
  expect(paragraph?.textContent).toBe(text);
  expect(paragraph?.getAttribute("title")).toBe(text);
  expect(JSON.parse(script?.textContent ?? "")).toEqual([text]);
  expect(last?.tagName).toBe("I");
});

test("a value holds no sign at which WordPress' filter ends a tag", () => {
  expect(escapeAttribute("a > b")).toBe("a &gt; b");
});

test("white space of any kind makes one line", () => {
  expect(oneLine(" two\r\nlines\u2028and\ta tab ")).toBe("two lines and a tab");
});
