// An axis that draws nothing and notes what is asked of it: the seam where vis-timeline stands.
import type { AxisAdapter, AxisOptions, CreateAxis } from "../../src/axis/axis-adapter.ts";
import type { TimeWindow } from "../../src/picture/time-window.ts";

export interface FakeAxis {
  readonly container: HTMLElement;
  readonly options: AxisOptions;
  readonly layer: HTMLElement;
  readonly zooms: number[];
  /** Around which moments. */
  readonly centresMs: (number | null)[];
  readonly revealed: TimeWindow[];
  readonly heightsPx: number[];
  /** How often all was shown. */
  shownAll: number;
  destroyed: number;
}

/** `made` holds every axis that was created, in order. Zooming gives the window's first half, or twice the window. */
export function fakeAxes(): { readonly create: CreateAxis; readonly made: FakeAxis[] } {
  const made: FakeAxis[] = [];
  const create: CreateAxis = (container, options): AxisAdapter => {
    const layer = document.createElement("div");
    layer.dataset.layer = "";
    container.append(layer);
    const fake: FakeAxis = {
      container,
      options,
      layer,
      zooms: [],
      centresMs: [],
      revealed: [],
      heightsPx: [],
      shownAll: 0,
      destroyed: 0,
    };
    made.push(fake);
    return {
      layer,
      zoom(factor, centreMs) {
        fake.zooms.push(factor);
        fake.centresMs.push(centreMs);
        const { startMs, endMs } = options.whole;
        return { startMs, endMs: startMs + (endMs - startMs) * (factor > 1 ? 0.5 : 2) };
      },
      showAll() {
        fake.shownAll += 1;
        return options.whole;
      },
      window: () => options.whole,
      reveal(stretch) {
        fake.revealed.push(stretch);
        return options.whole;
      },
      setHeight(heightPx) {
        fake.heightsPx.push(heightPx);
      },
      destroy() {
        fake.destroyed += 1;
        layer.remove();
      },
    };
  };
  return { create, made };
}

/** The axes of a whole page: what `vis-axis.ts` is replaced by there. */
export const pageAxes = fakeAxes();
