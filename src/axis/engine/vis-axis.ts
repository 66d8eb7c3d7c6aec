// The one file that knows vis-timeline. It gives the axis: its dates and lines, its window, drag, pinch and zoom.
// No article data ever reaches it: events are drawn by TimelinePicture on the layer, so nothing of them can become HTML.
import moment from "moment";
import { DataSet } from "vis-data/esnext";
import { Timeline } from "vis-timeline/esnext";
import "./vis-axis.css";
import { dayMs } from "../../article/civil-time.ts";
import { measureLabelPx } from "../../picture/measure-label.ts";
import { middleMs, movedInto, revealing, type TimeWindow, zoomed } from "../../picture/time-window.ts";
import type { AxisAdapter, AxisLook, AxisOptions } from "../axis-adapter.ts";
import { axisLabels } from "./axis-labels.ts";

/** One notch of a wheel, or one press on a button. */
const wheelZoomPerPx = 0.0022;
const wheelRestMs = 250;
/** From a line to its date (vis-axis.css). */
const datePaddingPx = 4;

/** Vis' names for them. */
const finerThanDays: ReadonlySet<string> = new Set(["millisecond", "second", "minute", "hour"]);

// ISO weeks begin on Monday; moment's English ones do not.
moment.updateLocale("en", { week: { dow: 1, doy: 4 } });

export function createVisAxis(container: HTMLElement, options: AxisOptions): AxisAdapter {
  const { whole, narrowestMs } = options;
  const wholeMs = whole.endMs - whole.startMs;
  /** As far as the reader can go. Vis keeps to it too, but tells nobody where that led. */
  const outer = { startMs: whole.startMs - wholeMs, endMs: whole.endMs + wholeMs };
  const labels = axisLabels(options.dates);
  let { hasWeeks } = options.look;
  // A box of its own: vis writes styles on what it is given.
  const box = document.createElement("div");
  container.append(box);
  let shown = whole;
  const msPerPx = () => (shown.endMs - shown.startMs) / box.clientWidth;
  /** Vis would cut a date that the window's edge runs through. */
  const isWhole = (ms: number, label: string): boolean =>
    ms >= shown.startMs && ms + (datePaddingPx + measureLabelPx(label)) * msPerPx() <= shown.endMs;
  /** The date that vis pins to the left edge: what it names has begun before. */
  const isPinned = (ms: number): boolean => Math.abs(ms - shown.startMs) < msPerPx();
  const timeline = new Timeline(box, new DataSet<never>([]), {
    // The civil time line, whatever zone the reader is in.
    moment: (date: Parameters<typeof moment.utc>[0]) => moment.utc(date),
    orientation: { axis: "top" },
    showCurrentTime: false,
    // Plain wheel belongs to the page. Ctrl and ⌘ are handled below, since vis knows one key only.
    zoomKey: "ctrlKey",
    zoomMin: narrowestMs,
    zoomMax: outer.endMs - outer.startMs,
    min: new Date(outer.startMs),
    max: new Date(outer.endMs),
    selectable: false,
    format: {
      minorLabels: (date: Date, scale: string) => {
        // An article that tells no time of day has no use for hours.
        const isTooFine = narrowestMs >= dayMs && finerThanDays.has(scale);
        const label = isTooFine ? "" : labels.minor(date.valueOf(), scale);
        return isWhole(date.valueOf(), label) ? label : "";
      },
      majorLabels: (date: Date, scale: string) => {
        const label = labels.major(date.valueOf(), scale, hasWeeks);
        return isPinned(date.valueOf()) || isWhole(date.valueOf(), label) ? label : "";
      },
    },
  });
  const setLook = (look: AxisLook) => {
    hasWeeks = look.hasWeeks;
    // Vis takes its height a frame later; the page would jump up and back, and lose the place it was scrolled to.
    box.style.height = `${look.heightPx}px`;
    timeline.setOptions({ height: `${look.heightPx}px`, showWeekScale: hasWeeks });
  };
  setLook(options.look);

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
    const centreMs = current.startMs + ((wheel.clientX - left) / width) * (current.endMs - current.startMs);
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
    shown = toWindow(range);
    options.onWindow(shown);
  });
  timeline.on("rangechanged", ({ byUser }: Range) => {
    // Without this test our own moves would come back as the reader's. Told late, vis' window may be an old one.
    if (byUser) options.onMovedByReader(currentWindow());
  });
  // Given as options, the first window leaves vis invisible for a second.
  timeline.setWindow(whole.startMs, whole.endMs, { animation: false });

  return {
    layer,
    zoom(factor, around) {
      const from = target ?? currentWindow();
      const wantedMs = around && middleMs(around);
      const isInView = wantedMs !== null && wantedMs >= from.startMs && wantedMs <= from.endMs;
      return moveByItself(zoomed(from, isInView ? wantedMs : middleMs(from), factor, narrowestMs));
    },
    showAll() {
      return moveByItself(whole);
    },
    reveal(stretch) {
      const from = target ?? currentWindow();
      const next = revealing(from, stretch);
      if (next.startMs !== from.startMs) moveByItself(next);
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

interface Range {
  readonly start: Date;
  readonly end: Date;
  readonly byUser?: boolean;
}

function toWindow({ start, end }: Range): TimeWindow {
  return { startMs: start.valueOf(), endMs: end.valueOf() };
}

const motion = { duration: 300, easingFunction: "easeInOutQuad" } as const;
