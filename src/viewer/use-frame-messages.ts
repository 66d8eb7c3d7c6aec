// Connects a framed page to its host: what happens here is told, and what the host asks for is done.
import { useCallback, useEffect, useEffectEvent, useRef } from "react";
import type { AnchoredArticle } from "../article/anchored-article.ts";
import { connectFrame, type FrameSide } from "../embed/frame.ts";
import { rootId } from "../site/document-ids.ts";
import { chooseTheme } from "../view/moves.ts";
import type { Theme } from "../view/view.ts";
import type { ViewerState } from "./use-viewer.tsx";

/** Asks the host to lead the reader to an absolute address, and says whether there is one who may. */
export type AskToOpen = (href: string) => boolean;

export function useFrameMessages(
  article: AnchoredArticle,
  { store, isFromAddress, listing, choice }: ViewerState,
): AskToOpen {
  const frame = useRef<FrameSide | null>(null);

  const onSelect = useEffectEvent((event: string | null) => {
    // A host can do what an address can: one that the article does not know changes nothing.
    if (event !== null && !listing.byId.has(event)) return;
    // No event is what a frame's bare address shows: the first.
    if ((event ?? listing.events[0]?.event.id) === store.current().choice.event) return;
    store.choose(event, "host", "host");
  });
  const onTheme = useEffectEvent((theme: Theme) => store.change(chooseTheme(theme), "host"));

  // The host: another window.
  useEffect(() => {
    const content = document.getElementById(rootId);
    // What the server rendered is shown for no time, and not told.
    if (!content || !isFromAddress) return;
    const connected = connectFrame({
      window,
      content,
      onSelect: (event) => onSelect(event),
      onTheme: (theme) => onTheme(theme),
    });
    frame.current = connected;
    connected?.sayReady(article.id, article.events.length);
    return () => {
      frame.current = null;
      connected?.stop();
    };
  }, [article, isFromAddress]);

  const sayChosen = useEffectEvent(() => frame.current?.saySelected(choice.event, choice.by));
  useEffect(() => {
    if (isFromAddress) sayChosen();
  }, [isFromAddress, choice.event]);

  return useCallback((href) => frame.current?.askToOpen(href) ?? false, []);
}
