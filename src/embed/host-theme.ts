// The host's ground, told to its frames. A frame follows its host's `color-scheme` by itself, but most dark pages are dark by
// their background alone; and where the reader's system is dark, a page that says nothing is light, its frame dark.
import { around } from "./host-frames.ts";
import { versioned } from "./messages.ts";

/**
 * From now on the frame is told the ground that it stands on, unless its address asks for colours itself: when it is ready,
 * and when the ground is another.
 */
export function followTheme(frame: HTMLIFrameElement): void {
  /** Nothing before it hears. */
  let told: ReturnType<typeof groundOf> | undefined;
  const tell = () => {
    const theme = groundOf(frame);
    if (!told || theme === told || /[?&]theme=/.test(frame.src)) return;
    told = theme;
    frame.contentWindow?.postMessage(versioned({ type: "sourceline:theme", theme }), "*");
  };
  frame.addEventListener("sourceline:ready", () => {
    told = "auto";
    tell();
  });
  // Whatever gives the host another ground sets a class or attribute somewhere around, or is its reader's choice.
  const changes = new MutationObserver(tell);
  for (let each = around(frame); each; each = around(each)) changes.observe(each, { attributes: true });
  window.matchMedia?.("(prefers-color-scheme: dark)").addEventListener("change", tell);
  document.addEventListener("transitionend", tell);
}

/** `auto` where the host speaks of colours to the browser, or it cannot be known on what the frame stands. */
function groundOf(frame: HTMLIFrameElement): "light" | "dark" | "auto" {
  if (getComputedStyle(frame).colorScheme !== "normal") return "auto";
  for (let each = around(frame); each; each = around(each)) {
    const { backgroundColor, backgroundImage } = getComputedStyle(each);
    const ground = groundIn(backgroundColor);
    if (ground) return ground;
    if (backgroundImage !== "none") return "auto";
  }
  // The tag has no part in the style that is computed. Without it the browser's own ground is white.
  return document.querySelector("meta[name=color-scheme]") ? "auto" : "light";
}

/** `colour` as browsers compute it, in any space; null of one that lets through what is behind. */
export function groundIn(colour: string): "light" | "dark" | null {
  const [a = 0, b = 0, c = 0, alpha = 1] = colour
    .split(/[ ,(/)]+/)
    .map(Number.parseFloat)
    .filter(Number.isFinite);
  if (alpha < 0.5) return null;
  // Less than half as light as white: in (ok)lab and (ok)lch by their own lightness, else by green before red and blue.
  const isLess = /^[ol]/.test(colour)
    ? a < (a > 1 ? 54 : 0.6)
    : a + 2 * b + c < (/^r/.test(colour) ? 510 : 2);
  return isLess ? "dark" : "light";
}
