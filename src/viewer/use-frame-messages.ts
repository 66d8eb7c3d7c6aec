// Connects a framed page to its host: what happens here is told, and what the host asks for is done.
import { useEffect, useEffectEvent, useRef } from "react";
import type { AnchoredArticle } from "../article/anchored-article.ts";
import { eventById } from "../article/event-by-id.ts";
import { connectFrame, type FrameSide } from "../embed/frame.ts";
import { rootId } from "../site/document-ids.ts";
import type { Theme } from "../view/view.ts";
import type { ViewerState } from "./use-viewer.ts";

export function useFrameMessages(
  article: AnchoredArticle,
  { view, isFromAddress, show, select, change, selected, selectedBy }: ViewerState,
): void {
  const frame = useRef<FrameSide | null>(null);

  const onSelect = useEffectEvent((event: string | null) => {
    // A host can do what an address can: one that the article does not know changes nothing.
    if (event !== null && !eventById(article, event)) return;
    // No event is what a frame's bare address shows: the first.
    if ((event ?? show.events[0]?.event.id) === selected) return;
    select(event);
    selectedBy.current = "host";
  });
  const onTheme = useEffectEvent((theme: Theme) => change({ ...view, theme }));

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

  useEffect(() => {
    if (!isFromAddress) return;
    frame.current?.saySelected(selected, selectedBy.current);
  }, [isFromAddress, selected, selectedBy]);
}
