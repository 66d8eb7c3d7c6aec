// Text as HTML, XML or a block of JSON, where no component writes it.

export function escapeText(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}

/** For a value in double quotes. `>` too: WordPress' filter ends a tag at any. */
export function escapeAttribute(text: string): string {
  return escapeText(text).replaceAll('"', "&quot;");
}

/** In one line: some systems break an attribute's value, or a whole snippet, at its first line's end. */
export function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, " ").trim();
}

/** JSON for a script element of the page: with `<` escaped, no text can end the element or begin a comment. */
export function scriptJson(value: unknown): string {
  return JSON.stringify(value).replaceAll("<", "\\u003c");
}
