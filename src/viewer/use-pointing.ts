// Resting on an entry, a token or a passage, or reaching it with the focus, shows its counterparts in the other two, softly: an
// attribute on what stands in the page anyway, so that nothing is drawn or laid out again. A token's title stands beside it.
import { type RefObject, useEffect } from "react";
import type { Listing } from "../view/listing.ts";

/** `tip` is where a token's title is shown. */
export function usePointing(
  viewer: RefObject<HTMLElement | null>,
  tip: RefObject<HTMLElement | null>,
  listing: Listing,
): void {
  useEffect(() => {
    const root = viewer.current;
    if (!root) return;
    let pointed: readonly Element[] = [];
    let isByFocus = false;
    const point = (ids: readonly string[]) => {
      for (const element of pointed) element.removeAttribute("data-pointed");
      pointed = counterpartsIn(root, new Set(ids));
      for (const element of pointed) element.setAttribute("data-pointed", "");
      isByFocus = false;
    };
    let over: Element | null = null;
    const onOver = ({ target, pointerType }: PointerEvent) => {
      if (pointerType !== "mouse" || !(target instanceof Element)) return;
      const part = partAt(target);
      if (part === over) return;
      over = part;
      const ids = idsOf(part);
      point(ids);
      if (tip.current) showTip(tip.current, part?.closest("svg") ? part : null, titlesOf(ids, listing));
    };
    const onLeave = () => {
      over = null;
      point([]);
      if (tip.current) tip.current.hidden = true;
    };
    // Those that a count stands for are shown where it leads, until the reader points elsewhere.
    const onClick = ({ target }: MouseEvent) => {
      const count = target instanceof Element && target.closest("[data-counted]");
      if (count) point(idsOf(count));
    };
    const onFocus = ({ target }: FocusEvent) => {
      if (!(target instanceof Element) || !target.matches(":focus-visible")) return;
      point(idsOf(partAt(target)));
      isByFocus = true;
    };
    const undo = new AbortController();
    const { signal } = undo;
    root.addEventListener("pointerover", onOver, { signal });
    root.addEventListener("pointerleave", onLeave, { signal });
    // While it moves, a token leaves its title behind.
    root.addEventListener("pointerdown", onLeave, { signal });
    root.addEventListener("click", onClick, { signal });
    root.addEventListener("focusin", onFocus, { signal });
    root.addEventListener("focusout", () => isByFocus && point([]), { signal });
    return () => {
      undo.abort();
      onLeave();
    };
  }, [viewer, tip, listing]);
}

/** What stands for events: an entry, a token, a count, a passage. */
const parts = "li[data-number], [data-event], [data-counted], mark[data-events]";

function partAt(target: Element): Element | null {
  return target.closest(parts);
}

/** The events that a part stands for. */
function idsOf(part: Element | null): readonly string[] {
  if (!(part instanceof HTMLElement || part instanceof SVGElement)) return [];
  if (part.localName === "li") return [part.id];
  const { event, counted, events } = part.dataset;
  return (event ?? counted ?? events ?? "").split(" ");
}

function counterpartsIn(root: Element, ids: ReadonlySet<string>): readonly Element[] {
  if (ids.size === 0) return [];
  return [...root.querySelectorAll(parts)].filter((part) => idsOf(part).some((id) => ids.has(id)));
}

/** A token's, or the first of a count's. */
function titlesOf(ids: readonly string[], { byId }: Listing): string {
  const titles = ids.slice(0, mostTitles).flatMap((id) => byId.get(id)?.event.title ?? []);
  return [...titles, ...(ids.length > mostTitles ? ["…"] : [])].join(" · ");
}

const mostTitles = 3;

/** Below the token, from its nearer end of the window; not where its label says the same. */
function showTip(tip: HTMLElement, token: Element | null, text: string): void {
  tip.hidden = !token || text === "" || token.textContent?.includes(text) === true;
  if (!token || tip.hidden) return;
  const { left, right, bottom } = (token.querySelector("rect") ?? token).getBoundingClientRect();
  const isAtEnd = left > window.innerWidth / 2;
  tip.textContent = text;
  tip.style.left = isAtEnd ? "auto" : `${Math.max(left, 8)}px`;
  tip.style.right = isAtEnd ? `${Math.max(window.innerWidth - right, 8)}px` : "auto";
  tip.style.top = `${bottom + 6}px`;
}
