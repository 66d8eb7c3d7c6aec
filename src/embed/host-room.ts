// Room for a frame of the height that its content asks for. Many hosts lay frames into boxes that do not grow with them: of
// a fixed ratio (WordPress, Bootstrap, Squarespace), of a fixed height, cut off or not. Whatever the box, all of the frame
// can be reached, and it covers nothing: the box is given more room where it hides nothing by being low, else the frame gets
// what there is, and scrolls.
import { addStyle, giveHeight } from "./frame-height.ts";
import { around } from "./host-frames.ts";

/** Rounding of what is laid out in parts of a pixel. */
const slackPx = 1;

/** What a frame gets in any box, since one that has less is being opened or closed. */
const leastPx = 300;

/** Gives the frame this height, or as much of it as there is room for. */
export function fitFrame(frame: HTMLIFrameElement, heightPx: number): void {
  giveHeight(frame, heightPx);
  const missingPx = makeRoom(frame);
  if (missingPx > 0) giveHeight(frame, Math.max(frame.clientHeight - missingPx, leastPx));
}

/** How much of the frame is beyond a box that has to be left as it is, in px. */
function makeRoom(frame: HTMLIFrameElement): number {
  let inner: HTMLElement = frame;
  for (;;) {
    const isOut = getComputedStyle(inner).position === "absolute";
    const box = isOut ? inner.offsetParent : around(inner);
    // What is beyond the page's end can be scrolled to.
    if (!(box instanceof HTMLElement) || box === document.body) return 0;
    const { overflowY, flexDirection } = getComputedStyle(box);
    if (/auto|scroll/.test(overflowY)) return 0;
    // Where it stands in a column that squeezes what is in it.
    if (inner === frame && /column/.test(flexDirection)) addStyle(frame, "flex:none");
    const missingPx = isOut
      ? Math.max(inner.offsetTop, 0) + inner.offsetHeight - box.clientHeight
      : frame.getBoundingClientRect().bottom - box.getBoundingClientRect().bottom;
    if (!isOut && overflowY !== "visible") {
      // Left, since one that cuts off what is in its flow may be one that opens and closes: it would stay open.
      if (missingPx > slackPx) return missingPx;
    } else if (isOut) {
      if (missingPx > slackPx || box.style.minHeight) {
        // As high as the frame from now on. Its ratio is a padding, if it is its own.
        addStyle(box, `min-height:${box.offsetHeight + missingPx}px!important;padding-block:0`);
      }
      // No lower than what is in it, whatever height it was given.
    } else if (box.scrollHeight > box.clientHeight) addStyle(box, "min-height:fit-content");
    inner = box;
  }
}
