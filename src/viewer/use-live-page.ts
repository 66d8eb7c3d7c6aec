// What stands on the page's root element: that the scripts are there (from then on `:target` opens nothing), and the looks
// that were asked for.
import { useEffect } from "react";
import { hostLook } from "../view/host-look.ts";
import type { Theme } from "../view/view.ts";

/** `search` is the address' own. */
export function useLivePage(theme: Theme, search: string): void {
  useEffect(() => {
    document.documentElement.dataset.live = "";
  }, []);
  useEffect(() => {
    document.documentElement.dataset.theme = theme;
  }, [theme]);
  useEffect(() => {
    const { style, dataset } = document.documentElement;
    const { accents, typeface } = hostLook(search);
    accents.forEach(({ light, dark }, index) => {
      style.setProperty(`--accent-${index}-light`, light);
      style.setProperty(`--accent-${index}-dark`, dark);
    });
    if (typeface) dataset.typeface = typeface;
    return () => {
      accents.forEach((_, index) => {
        style.removeProperty(`--accent-${index}-light`);
        style.removeProperty(`--accent-${index}-dark`);
      });
      delete dataset.typeface;
    };
  }, [search]);
}
