// The axis' place in every layout: the picture that the server drew comes alive once its engine is here. Beside it stands a
// picture of the whole time for paper.
import { type RefObject, useCallback, useState } from "react";
import type { AnchoredArticle } from "../article/anchored-article.ts";
import type { TimeWindow } from "../picture/time-window.ts";
import { chosenIn, type Listing } from "../view/listing.ts";
import type { Choice } from "../view/view-store.ts";
import { Axis, type AxisCommands } from "./Axis.tsx";
import { AxisBoundary } from "./AxisBoundary.tsx";
import css from "./axis-section.module.css";
import { loadEngine } from "./load-engine.ts";
import { PrintedAxis } from "./PrintedAxis.tsx";
import { StillAxis } from "./StillAxis.tsx";
import { useLayouts } from "./use-layouts.ts";

interface Props {
  readonly article: AnchoredArticle;
  readonly listing: Listing;
  readonly choice: Choice;
  /** The reader may want no axis; it goes on paper all the same. */
  readonly isWanted: boolean;
  /** The address of the engine's script; null in development. */
  readonly script: string | null;
  readonly commands: RefObject<AxisCommands | null>;
  readonly onSelect: (event: string) => void;
  readonly onMoved: (window: TimeWindow) => void;
  readonly onLive: (isLive: boolean) => void;
}

export function AxisSection({ isWanted, script, onLive, ...axis }: Props) {
  const drawn = useLayouts(axis.article, axis.listing);
  const [isLive, setLive] = useState(false);
  const load = useCallback(() => loadEngine(script), [script]);
  const tellLive = useCallback(
    (live: boolean) => {
      setLive(live);
      onLive(live);
    },
    [onLive],
  );
  return (
    <>
      {isWanted && (
        <div className={css.axis} data-live={isLive || undefined}>
          <AxisBoundary
            onFault={() => tellLive(false)}
            still={
              <StillAxis
                {...drawn}
                selected={chosenIn(axis.listing, axis.choice.event)?.event.id ?? null}
                onSelect={axis.onSelect}
              />
            }
          >
            <Axis {...axis} {...drawn} load={load} onLive={tellLive} />
          </AxisBoundary>
        </div>
      )}
      {(isLive || !isWanted) && (
        <div className={css.printed}>
          <PrintedAxis {...drawn} />
        </div>
      )}
    </>
  );
}
