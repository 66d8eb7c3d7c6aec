// The words of the page's language, for every component.
import { createContext, useContext } from "react";
import type { Words } from "./words.ts";

/** Its value is given at the root; no component knows of a language by itself. */
export const WordsContext = createContext<Words | null>(null);

export function useWords(): Words {
  const words = useContext(WordsContext);
  if (words === null) throw new Error("The page's root gives no words");
  return words;
}
