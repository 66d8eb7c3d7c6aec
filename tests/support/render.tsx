// Renders components with the words that a page's root gives them, in English where a test does not say otherwise.
import { render as renderBare } from "@testing-library/react";
import type { ReactNode } from "react";
import { en } from "../../src/i18n/en/words.ts";
import { WordsContext } from "../../src/i18n/use-words.ts";

export function render(element: ReactNode, { isStrict = false, words = en } = {}) {
  return renderBare(element, {
    wrapper: ({ children }) => <WordsContext value={words}>{children}</WordsContext>,
    reactStrictMode: isStrict,
  });
}

export function InEnglish({ children }: { readonly children: ReactNode }) {
  return <WordsContext value={en}>{children}</WordsContext>;
}
