// A page may bring the host script more than once: each pasted snippet does, and the publisher's copy is one more. Each
// frame is looked after by the script that met it first, so that none of its messages becomes two events.

/** On the element, which is all that runs of the script have in common but for globals. No attribute: nobody sees it. */
const mark = Symbol.for("sourceline:host");

/** Whether this run of the script, known by a function of its own, looks after the frame; now it does if none did. */
export function claimFrame(frame: HTMLIFrameElement & { [mark]?: object }, run: object): boolean {
  frame[mark] ??= run;
  return frame[mark] === run;
}
