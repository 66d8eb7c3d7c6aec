// The axis with what belongs to it: the picture that the server drew, which comes alive once its width is known and its engine
// is here; below it the key to its signs, and its controls.
import { type RefObject, Suspense, useCallback, useRef } from "react";
import type { AnchoredArticle } from "../article/anchored-article.ts";
import { clockInWords } from "../i18n/clock-words.ts";
import { useWords } from "../i18n/use-words.ts";
import type { TimeWindow } from "../picture/time-window.ts";
import { useMeasured } from "../picture/use-measured.ts";
import { useMedia } from "../picture/use-media.ts";
import { chosenIn, type Listing } from "../view/listing.ts";
import type { Scale } from "../view/view.ts";
import type { Choice } from "../view/view-store.ts";
import { Axis, type AxisCommands } from "./Axis.tsx";
import { AxisBoundary } from "./AxisBoundary.tsx";
import { AxisControls } from "./AxisControls.tsx";
import css from "./axis-section.module.css";
import { Key } from "./Key.tsx";
import { LaneKey } from "./LaneKey.tsx";
import { loadEngine } from "./load-engine.ts";
import { ScaleSwitch } from "./ScaleSwitch.tsx";
import { StillAxis } from "./StillAxis.tsx";
import { narrow, roomyHeight, stillAt } from "./stills.ts";
import { useLayouts } from "./use-layouts.ts";

export interface AxisPartsProps {
  readonly article: AnchoredArticle;
  readonly listing: Listing;
  readonly choice: Choice;
  readonly scale: Scale;
  readonly isFrame: boolean;
  /** The address of the engine's script; null in development. */
  readonly script: string | null;
  readonly commands: RefObject<AxisCommands | null>;
  readonly isLive: boolean;
  readonly onLive: (isLive: boolean) => void;
  readonly onSelect: (event: string) => void;
  readonly onOpenCrowd: (event: string) => void;
  readonly onMoved: (window: TimeWindow) => void;
  readonly onScale: (scale: Scale) => void;
}

export function AxisParts(props: AxisPartsProps) {
  const { article, listing, choice, scale, isFrame, script, commands, isLive, onLive, onScale } = props;
  const { onSelect, onOpenCrowd, onMoved } = props;
  // As wide as the picture, without the border around both; and its height is in the reader's size of text.
  const foot = useRef<HTMLDivElement>(null);
  const measured = useMeasured(foot);
  const isHigh = useMedia(roomyHeight, true);
  const { axis, layoutFor } = useLayouts(article, listing, scale, measured?.textScale ?? 1);
  const drawn = measured ? stillAt(measured, isFrame, isHigh) : narrow;
  const clock = clockInWords(axis.clock, useWords());
  const load = useCallback(() => loadEngine(script), [script]);
  const still = (
    <StillAxis
      {...{ layoutFor, isFrame, onSelect, onOpenCrowd }}
      selected={chosenIn(listing, choice.event)?.event.id ?? null}
    />
  );
  // A page has its chips.
  const laneKey = isFrame && <LaneKey layoutFor={layoutFor} still={drawn} />;
  return (
    <>
      {measured ? (
        <AxisBoundary still={still} onFault={() => onLive(false)}>
          <Axis
            {...{ measured, choice, load, commands, onSelect, onOpenCrowd, onMoved, onLive }}
            layout={layoutFor(drawn)}
          />
        </AxisBoundary>
      ) : (
        // What the server drew stands until the box is measured, which is at once: a boundary comes alive later than that.
        <Suspense>{still}</Suspense>
      )}
      <div ref={foot} className={css.footBox}>
        <div className={css.foot}>
          {measured ? laneKey : <Suspense>{laneKey}</Suspense>}
          <Key listing={listing} />
          {clock && <span className={css.clock}>{clock}</span>}
          <div className={css.footEnd}>
            {axis.mayBeShort && <ScaleSwitch axis={axis} onChange={onScale} />}
            <AxisControls commands={commands} isLive={isLive} />
          </div>
        </div>
      </div>
    </>
  );
}
