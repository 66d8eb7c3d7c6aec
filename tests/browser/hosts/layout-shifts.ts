// What moves in a page although its reader did nothing, as the browser counts it.
import type { Locator } from "@playwright/test";

interface Shift {
  readonly value: number;
  readonly moved: readonly string[];
}

type WatchedWindow = Window & { readonly takeShifts?: () => Promise<readonly Shift[]> };

/**
 * Runs in every window before its own scripts. Frames come late in it, as on a busy machine: what is drawn in two steps is
 * painted between them.
 */
export function watchShifts(): void {
  const onNextFrame = window.requestAnimationFrame.bind(window);
  window.requestAnimationFrame = (draw) => onNextFrame(() => onNextFrame(draw));
  interface LayoutShift extends PerformanceEntry {
    readonly value: number;
    readonly hadRecentInput: boolean;
    readonly sources: readonly { readonly node: Node | null }[];
  }
  const shifts: Shift[] = [];
  const note = (entries: PerformanceEntryList) => {
    for (const entry of entries as LayoutShift[]) {
      if (entry.hadRecentInput) continue;
      const moved = entry.sources.map(({ node }) =>
        node instanceof Element ? node.outerHTML.slice(0, 60) : "?",
      );
      shifts.push({ value: entry.value, moved });
    }
  };
  const observer = new PerformanceObserver((list) => note(list.getEntries()));
  observer.observe({ type: "layout-shift", buffered: true });
  const takeShifts = async () => {
    for (let painted = 0; painted < 2; painted += 1) {
      await new Promise((done) => requestAnimationFrame(done));
    }
    note(observer.takeRecords());
    return shifts.splice(0);
  };
  Object.assign(window, { takeShifts });
}

/** What has moved since it was last asked for, where it adds up to 0.01 or more; nothing where it does not. */
export async function shiftsOf(html: Locator): Promise<readonly Shift[]> {
  const shifts = await html.evaluate(() => (window as WatchedWindow).takeShifts?.() ?? null);
  if (!shifts) throw new Error("Nobody watches");
  return shifts.reduce((sum, { value }) => sum + value, 0) < 0.01 ? [] : shifts;
}
