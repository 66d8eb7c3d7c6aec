// A sentence of the page's language, with elements in its places.
import { createElement, Fragment, type ReactNode } from "react";
import type { Sentence } from "./sentence.ts";

export function SentenceText({ of }: { readonly of: Sentence<ReactNode> }) {
  // Spread, as children that are written out: their order is the language's, and never changes, so none needs a key.
  return createElement(Fragment, null, ...of);
}
