// What a reader cannot read, since it runs out of its box or of the window.
import type { Page } from "@playwright/test";

/** How far the page could be scrolled sideways. */
export function sidewaysPx(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}

/** Text outside of the axis that runs out of its box or of the window. */
export function cutOff(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const cut: string[] = [];
    // The chips are one line that scrolls by itself, and that Tab goes along.
    const apart = "[data-part=axis], [role=status], [aria-label='Who speaks'], script, style";
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let text = texts.nextNode(); text; text = texts.nextNode()) {
      const parent = text.parentElement;
      if (!parent?.checkVisibility() || parent.closest(apart)) continue;
      const range = document.createRange();
      range.selectNodeContents(text);
      for (const { left, right, top, bottom, width, height } of range.getClientRects()) {
        if (width <= 1 || height <= 1) continue;
        for (let box: Element | null = parent; box; box = box.parentElement) {
          const { overflowX, clipPath, display, webkitLineClamp } = getComputedStyle(box);
          if (clipPath !== "none") break;
          // Cut on purpose, with an ellipsis; its own entry has it whole.
          if (webkitLineClamp !== "none") break;
          const edge = box.getBoundingClientRect();
          const isCut =
            overflowX !== "visible" &&
            display !== "inline" &&
            (left < edge.left - 1 || right > edge.right + 1);
          const isLow = overflowX === "hidden" && (top < edge.top - 4 || bottom > edge.bottom + 4);
          if (isCut || isLow) cut.push(`${text.textContent} in ${box.className}`);
        }
        if (left < -1 || right > innerWidth + 1) cut.push(`${text.textContent} in the window`);
      }
    }
    return [...new Set(cut)];
  });
}
