// The one file that knows vis-timeline. It moves the window in time: drag, swipe, pinch, zoom and the way from one window to
// another. What is seen of the time, dates and events alike, is drawn by TimelinePicture on the layer: no article data
// ever reaches vis, so nothing of it can become HTML, and the axis looks the same before it is here.
import { DataSet } from "vis-data/esnext";
import { Timeline } from "vis-timeline/esnext";
import "./vis-axis.css";
import {
  middleMs,
  movedInto,
  revealing,
  spanMs,
  type TimeWindow,
  zoomed,
} from "../../picture/time-window.ts";
import type { AxisAdapter, AxisOptions } from "../axis-adapter.ts";

/** One notch of a wheel, or one press on a button. */
const wheelZoomPerPx = 0.0022;
const wheelRestMs = 250;

export function createVisAxis(container: HTMLElement, options: AxisOptions): AxisAdapter {
  const { whole, narrowestMs } = options;
  const wholeMs = spanMs(whole);
  /** As far as the reader can go. Vis keeps to it too, but tells nobody where that led. */
  const outer = { startMs: whole.startMs - wholeMs, endMs: whole.endMs + wholeMs };
  // A box of its own: vis writes styles on what it is given.
  const box = document.createElement("div");
  container.append(box);
  box.style.height = `${options.heightPx}px`;
  const timeline = new Timeline(box, new DataSet<never>([]), {
    height: `${options.heightPx}px`,
    showCurrentTime: false,
    showMinorLabels: false,
    showMajorLabels: false,
    // None of its own dates is shown: of so coarse ones it works out next to none, at each draw.
    timeAxis: { scale: "year", step: 100_000 },
    // Plain wheel belongs to the page. Ctrl and ⌘ are handled below, since vis knows one key only.
    zoomKey: "ctrlKey",
    zoomMin: narrowestMs,
    zoomMax: spanMs(outer),
    min: new Date(outer.startMs),
    max: new Date(outer.endMs),
    selectable: false,
  });
  const setHeight = (heightPx: number) => {
    // Vis takes its height a frame later; the page would jump up and back, and lose the place it was scrolled to.
    box.style.height = `${heightPx}px`;
    timeline.setOptions({ height: `${heightPx}px` });
  };

  const currentWindow = () => toWindow(timeline.getWindow());
  /** Where a running move of ours ends; the frames on its way are no window to start from or to compare with. */
  let target: TimeWindow | null = null;
  /** Gives back where it leads. */
  const moveTo = (wanted: TimeWindow, animation: typeof motion | false): TimeWindow => {
    const next = movedInto(wanted, outer);
    target = animation ? next : null;
    timeline.setWindow(next.startMs, next.endMs, { animation }, () => {
      target = null;
    });
    return next;
  };
  const moveByItself = (wanted: TimeWindow) => moveTo(wanted, options.isMotionReduced() ? false : motion);

  const layer = document.createElement("div");
  layer.className = "axis-layer";
  // Inside vis's root, so that its gestures also start on what is drawn here.
  const root = box.querySelector<HTMLElement>(".vis-timeline") ?? box;
  root.append(layer);
  // Vertical swipes scroll the page; vis's gesture library would claim them all.
  root.style.touchAction = "pan-y";

  let wheelRest: ReturnType<typeof setTimeout> | undefined;
  const onWheel = (wheel: WheelEvent) => {
    if (!wheel.ctrlKey && !wheel.metaKey) return;
    wheel.preventDefault();
    wheel.stopPropagation();
    const { left, width } = root.getBoundingClientRect();
    const current = currentWindow();
    const centreMs = current.startMs + ((wheel.clientX - left) / width) * spanMs(current);
    const deltaPx = wheel.deltaMode === WheelEvent.DOM_DELTA_PIXEL ? wheel.deltaY : wheel.deltaY * 33;
    moveTo(zoomed(current, centreMs, Math.exp(-deltaPx * wheelZoomPerPx), narrowestMs), false);
    // A turn of the wheel is one move, told when it is over.
    clearTimeout(wheelRest);
    wheelRest = setTimeout(() => options.onMovedByReader(currentWindow()), wheelRestMs);
  };
  root.addEventListener("wheel", onWheel, { capture: true, passive: false });

  timeline.on("rangechange", (range: Range) => {
    // A hand on the axis ends our own move.
    if (range.byUser) target = null;
    options.onWindow(toWindow(range));
  });
  timeline.on("rangechanged", ({ byUser }: Range) => {
    // Without this test our own moves would come back as the reader's. Told late, vis' window may be an old one.
    if (byUser) options.onMovedByReader(currentWindow());
  });
  // Given as options, the first window leaves vis invisible for a second.
  timeline.setWindow(whole.startMs, whole.endMs, { animation: false });

  return {
    layer,
    window: () => target ?? currentWindow(),
    zoom(factor, centreMs) {
      const from = target ?? currentWindow();
      const wantedMs = centreMs ?? middleMs(from);
      const isInView = wantedMs >= from.startMs && wantedMs <= from.endMs;
      const next = zoomed(from, isInView ? wantedMs : middleMs(from), factor, narrowestMs);
      const offMs = isInView ? 0 : wantedMs - middleMs(next);
      return moveByItself({ startMs: next.startMs + offMs, endMs: next.endMs + offMs });
    },
    showAll() {
      return moveByItself(whole);
    },
    reveal(stretch) {
      const from = target ?? currentWindow();
      const next = revealing(from, stretch);
      return next.startMs === from.startMs ? from : moveByItself(next);
    },
    setHeight,
    destroy() {
      clearTimeout(wheelRest);
      root.removeEventListener("wheel", onWheel, { capture: true });
      timeline.destroy();
      box.remove();
    },
  };
}

interface Range {
  readonly start: Date;
  readonly end: Date;
  readonly byUser?: boolean;
}

function toWindow({ start, end }: Range): TimeWindow {
  return { startMs: start.valueOf(), endMs: end.valueOf() };
}

const motion = { duration: 300, easingFunction: "easeInOutQuad" } as const;
