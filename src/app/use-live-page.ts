// Tells the page's sheet that the scripts are there (from then on `:target` opens nothing), and which theme was asked for.
import { useEffect } from "react";
import type { Theme } from "../view/view.ts";

export function useLivePage(theme: Theme): void {
  useEffect(() => {
    document.documentElement.dataset.live = "";
  }, []);
  useEffect(() => {
    document.documentElement.dataset.theme = theme;
  }, [theme]);
}
