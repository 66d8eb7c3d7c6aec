// The words of the page's language, for every component.
import { createContext, useContext } from "react";
import { en, type Words } from "./en/words.ts";

export const WordsContext = createContext<Words>(en);

export function useWords(): Words {
  return useContext(WordsContext);
}
