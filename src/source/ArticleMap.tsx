// A narrow map of all marks beside the text: where in the article its events are, and which part of it is in view. Places are
// shares of the text, so that nothing has to be measured; a voice's marks are one path, however many.
import { type MouseEvent, memo, type RefObject, useEffect, useMemo, useRef } from "react";
import type { AnchoredArticle } from "../article/anchored-article.ts";
import type { Span } from "../article/span.ts";
import type { Listing, VoiceColour } from "../view/listing.ts";
import { watchSize } from "../view/watch-size.ts";
import css from "./article.module.css";

interface Props {
  readonly article: AnchoredArticle;
  readonly listing: Listing;
  /** Id of the chosen event. */
  readonly chosen: string | null;
  readonly pane: RefObject<HTMLElement | null>;
  readonly onSelect: (event: string) => void;
}

/** The map's own units, from top to bottom; no mark is lower than one of a thousand. */
const unitsHigh = 1_000;
const leastUnits = 6;

export function ArticleMap({ article, listing, chosen, pane, onSelect }: Props) {
  const view = useRef<HTMLDivElement>(null);
  const { length } = article.articleBody;

  // The pane's scrolling is outside of React; so is the box that follows it.
  useEffect(() => {
    const scrolled = pane.current;
    const box = view.current;
    if (!scrolled || !box) return;
    const follow = () => {
      const { scrollTop, clientHeight, scrollHeight } = scrolled;
      box.hidden = scrollHeight <= clientHeight;
      box.style.insetBlockStart = `${(scrollTop / scrollHeight) * 100}%`;
      box.style.blockSize = `${(clientHeight / scrollHeight) * 100}%`;
    };
    scrolled.addEventListener("scroll", follow, { passive: true });
    // An observer tells the first size, too, when all is laid out: asked for now, it would have to be at once.
    const stopWatching = watchSize(scrolled, follow);
    if (!stopWatching) follow();
    return () => {
      scrolled.removeEventListener("scroll", follow);
      stopWatching?.();
    };
  }, [pane]);

  const onPress = ({ clientY, currentTarget }: MouseEvent) => {
    const { top, height } = currentTarget.getBoundingClientRect();
    const event = nearestEvent(listing, ((clientY - top) / height) * length);
    if (event !== null) onSelect(event);
  };
  const own = chosen === null ? undefined : listing.byId.get(chosen);
  return (
    <div className={css.map} aria-hidden="true" onClick={onPress}>
      <svg
        width="100%"
        height="100%"
        viewBox={`0 0 1 ${unitsHigh}`}
        preserveAspectRatio="none"
        aria-hidden="true"
      >
        <AllMarks listing={listing} length={length} />
        {own && <path data-colour={own.by.colour} data-selected d={pathOf(own.event.quotes, length)} />}
      </svg>
      <div ref={view} className={css.mapView} hidden />
    </div>
  );
}

interface MarksProps {
  readonly listing: Listing;
  /** Of the text. */
  readonly length: number;
}

const AllMarks = memo(function AllMarks({ listing, length }: MarksProps) {
  const byColour = useMemo(() => {
    const quotes = new Map<VoiceColour, Span[]>();
    for (const { event, by } of listing.events) {
      const own = quotes.get(by.colour) ?? [];
      own.push(...event.quotes);
      quotes.set(by.colour, own);
    }
    return [...quotes];
  }, [listing]);
  return byColour.map(([colour, quotes]) => (
    <path key={colour} data-colour={colour} d={pathOf(quotes, length)} />
  ));
});

function pathOf(quotes: readonly Span[], length: number): string {
  return quotes
    .map(({ start, end }) => {
      const top = Math.round((start / length) * unitsHigh);
      const high = Math.max(Math.round(((end - start) / length) * unitsHigh), leastUnits);
      return `M0 ${top}H1V${top + high}H0Z`;
    })
    .join("");
}

/** The event with a quote nearest to a place in the text. */
function nearestEvent({ events }: Listing, place: number): string | null {
  let nearest: string | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const { event } of events) {
    for (const { start, end } of event.quotes) {
      const away = Math.max(start - place, place - end, 0);
      if (away >= least) continue;
      nearest = event.id;
      least = away;
    }
  }
  return nearest;
}
