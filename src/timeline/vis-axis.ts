// The one file that knows vis-timeline. It gives the axis: its dates and lines, its window, drag, pinch and zoom.
// No article data ever reaches it: events are drawn by TimelinePicture on the layer, so nothing of them can become HTML.
import moment from "moment";
import { DataSet } from "vis-data/esnext";
import { Timeline } from "vis-timeline/esnext";
import "./vis-axis.css";
import type { AxisAdapter, AxisLook, AxisOptions } from "./axis-adapter.ts";
import { axisLabels } from "./axis-labels.ts";
import { type AxisWindow, revealing } from "./axis-window.ts";
import { estimateLabelPx } from "./label-text.ts";

/** One notch of a wheel, or one press on a button. */
const wheelZoomPerPx = 0.0022;
const wheelRestMs = 250;

// ISO weeks begin on Monday; moment's English ones do not.
moment.updateLocale("en", { week: { dow: 1, doy: 4 } });

export function createVisAxis(container: HTMLElement, options: AxisOptions): AxisAdapter {
  const { whole, narrowestMs, locale } = options;
  const wholeMs = whole.endMs - whole.startMs;
  const labels = axisLabels(locale);
  let { hasWeeks } = options.look;
  // A box of its own: vis writes styles on what it is given.
  const box = document.createElement("div");
  container.append(box);
  let shown = whole;
  /** Vis would cut a date that the window's edge runs through. */
  const isWhole = (ms: number, label: string): boolean => {
    const msPerPx = (shown.endMs - shown.startMs) / box.clientWidth;
    return ms >= shown.startMs && ms + estimateLabelPx(label) * msPerPx <= shown.endMs;
  };
  const timeline = new Timeline(box, new DataSet<never>([]), {
    // The civil time line, whatever zone the reader is in.
    moment: (date: Parameters<typeof moment.utc>[0]) => moment.utc(date),
    orientation: { axis: "top" },
    showCurrentTime: false,
    // Plain wheel belongs to the page. Ctrl and ⌘ are handled below, since vis knows one key only.
    zoomKey: "ctrlKey",
    zoomMin: narrowestMs,
    zoomMax: wholeMs * 3,
    min: new Date(whole.startMs - wholeMs),
    max: new Date(whole.endMs + wholeMs),
    selectable: false,
    format: {
      minorLabels: (date: Date, scale: string) => {
        const label = labels.minor(date.valueOf(), scale);
        return isWhole(date.valueOf(), label) ? label : "";
      },
      majorLabels: (date: Date, scale: string) => labels.major(date.valueOf(), scale, hasWeeks),
    },
  });
  const setLook = (look: AxisLook) => {
    hasWeeks = look.hasWeeks;
    timeline.setOptions({ height: `${look.heightPx}px`, showWeekScale: hasWeeks });
  };
  setLook(options.look);

  const currentWindow = (): AxisWindow => {
    const { start, end } = timeline.getWindow();
    return { startMs: start.valueOf(), endMs: end.valueOf() };
  };
  const moveTo = ({ startMs, endMs }: AxisWindow) => {
    timeline.setWindow(startMs, endMs, { animation: options.isMotionReduced() ? false : motion });
  };
  /** Zooms around a point, which stays where it is. */
  const zoomAround = (centreMs: number, factor: number, animation: typeof motion | false): AxisWindow => {
    const { startMs, endMs } = currentWindow();
    const spanMs = Math.min(Math.max((endMs - startMs) / factor, narrowestMs), wholeMs * 3);
    const before = (centreMs - startMs) / (endMs - startMs);
    const next = { startMs: centreMs - spanMs * before, endMs: centreMs + spanMs * (1 - before) };
    timeline.setWindow(next.startMs, next.endMs, { animation });
    return next;
  };

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
    const { startMs, endMs } = currentWindow();
    const centreMs = startMs + ((wheel.clientX - left) / width) * (endMs - startMs);
    const deltaPx = wheel.deltaMode === WheelEvent.DOM_DELTA_PIXEL ? wheel.deltaY : wheel.deltaY * 33;
    zoomAround(centreMs, Math.exp(-deltaPx * wheelZoomPerPx), false);
    // A turn of the wheel is one move, told when it is over.
    clearTimeout(wheelRest);
    wheelRest = setTimeout(() => options.onMovedByReader(currentWindow()), wheelRestMs);
  };
  root.addEventListener("wheel", onWheel, { capture: true, passive: false });

  const toWindow = ({ start, end }: { start: Date; end: Date }): AxisWindow => ({
    startMs: start.valueOf(),
    endMs: end.valueOf(),
  });
  const onRange = (range: { start: Date; end: Date }) => {
    shown = toWindow(range);
    options.onWindow(shown);
  };
  timeline.on("rangechange", onRange);
  timeline.on("rangechanged", (range) => {
    onRange(range);
    // Without this test our own moves would come back as the reader's.
    if (range.byUser) options.onMovedByReader(toWindow(range));
  });
  // Given as options, the first window leaves vis invisible for a second.
  timeline.setWindow(whole.startMs, whole.endMs, { animation: false });

  return {
    layer,
    zoom(factor) {
      const { startMs, endMs } = currentWindow();
      return zoomAround((startMs + endMs) / 2, factor, options.isMotionReduced() ? false : motion);
    },
    showAll() {
      moveTo(whole);
      return whole;
    },
    reveal(stretch) {
      const current = currentWindow();
      const target = revealing(current, stretch);
      if (target.startMs !== current.startMs) moveTo(target);
    },
    setLook,
    destroy() {
      clearTimeout(wheelRest);
      root.removeEventListener("wheel", onWheel, { capture: true });
      timeline.destroy();
      box.remove();
    },
  };
}

const motion = { duration: 300, easingFunction: "easeInOutQuad" } as const;
