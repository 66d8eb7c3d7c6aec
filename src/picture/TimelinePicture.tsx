// The timeline as one SVG: drawn on the server before any script, and by the browser over the live axis. Along time it
// uses percentages while its width is not known; a style attribute would break the page's policy.
import { memo, useMemo } from "react";
import { useWords } from "../i18n/use-words.ts";
import { ConnectorEnds } from "./ConnectorEnds.tsx";
import { ConnectorLines } from "./ConnectorLines.tsx";
import { CrowdShape } from "./CrowdShape.tsx";
import { fluidPen, pxPen } from "./class-pen.ts";
import { Dateline } from "./Dateline.tsx";
import { arrangementAt, pxPerMsOf } from "./drawn-stretch.ts";
import { HeadShapes } from "./HeadShapes.tsx";
import { OutsideCounts } from "./OutsideCounts.tsx";
import css from "./picture.module.css";
import type { PictureLayout } from "./picture-layout.ts";
import { nearestIn } from "./scene/nearest-token.ts";
import { type LabelledToken, pictureScene } from "./scene/scene.ts";
import type { SceneCrowd } from "./scene/tokens.ts";
import { TokenShape } from "./TokenShape.tsx";
import type { TimeWindow } from "./time-window.ts";
import { usePicturePress } from "./use-picture-press.ts";

export interface TimelinePictureProps {
  readonly layout: PictureLayout;
  readonly window: TimeWindow;
  /** The picture's width; the one to draw it for where that could not be measured. */
  readonly widthPx: number;
  readonly isMeasured: boolean;
  /** Id of the selected event. */
  readonly selected: string | null;
  /** How wide texts will be, in px. */
  readonly measureLabel: (label: string) => number;
  readonly measureDate: (date: string) => number;
  /** Null on paper, where nobody presses: the picture then answers to none of the names by which an axis is found. */
  readonly onSelect: ((event: string) => void) | null;
  /** A count was pressed: given the first of its events. */
  readonly onOpenCrowd: (event: string) => void;
  /** The count of what is out of the window was pressed: given the nearest of its events. */
  readonly onReveal: (event: string) => void;
}

/** Drawn again only for another window, choice or size: what is announced beside it draws nothing. */
export const TimelinePicture = memo(function TimelinePicture(props: TimelinePictureProps) {
  const { layout, window, widthPx, isMeasured, selected, onSelect } = props;
  const words = useWords();
  const { heightPx, headPx, tokenPx, textScale } = layout;
  const pen = isMeasured ? pxPen : fluidPen(widthPx);
  const pxPerMs = pxPerMsOf(widthPx, window);
  const arrangement = useMemo(() => arrangementAt(layout, pxPerMs, selected), [layout, pxPerMs, selected]);
  const scene = pictureScene(layout, arrangement, { ...props, words });
  const press = usePicturePress({
    nearest: (place, reachPx) =>
      // Places in px mean something only where the picture is drawn in them.
      isMeasured ? nearestIn(scene, place, reachPx) : null,
    onSelect,
    onOpenCrowd: props.onOpenCrowd,
    onReveal: props.onReveal,
  });
  const height = pen.fixed(heightPx);
  const shown = (token: LabelledToken) => {
    const { event, by } = token.listed;
    return (
      <a
        key={event.id}
        href={`#${event.id}`}
        tabIndex={-1}
        className={css.event}
        data-event={onSelect ? event.id : undefined}
        data-status={event.status}
        data-colour={by.colour}
        data-selected={token.isSelected || undefined}
      >
        <TokenShape token={token} heightPx={tokenPx} pen={pen} />
      </a>
    );
  };
  return (
    <svg
      className={css.picture}
      data-mode={layout.mode}
      width="100%"
      height={height}
      direction="ltr"
      aria-hidden="true"
      {...press}
    >
      {scene.afterPx !== null && (
        <svg x={pen.along(scene.afterPx)} height={height} aria-hidden="true">
          <rect {...pen.look("after")} width="100%" height={height} />
        </svg>
      )}
      {scene.laneEdges.map(({ key, yPx }) => (
        <line key={key} {...pen.look("laneEdge")} x1="0" x2="100%" y1={pen.fixed(yPx)} y2={pen.fixed(yPx)} />
      ))}
      <HeadShapes
        {...{ headPx, heightPx, textScale, pen }}
        head={scene.head}
        edgesPx={scene.laneEdges.map(({ yPx }) => yPx)}
      />
      {scene.head.dateline && (
        <Dateline
          dateline={scene.head.dateline}
          heightPx={heightPx}
          textScale={textScale}
          pen={pen}
          part={onSelect ? "dateline" : undefined}
        />
      )}
      {isMeasured && <ConnectorLines scene={scene} pen={pen} />}
      {scene.tokens.filter(({ isBar }) => isBar).map(shown)}
      {scene.crowds.map((crowd) => {
        const [first] = crowd.events;
        const count = crowd.events.length;
        return (
          first && (
            <a
              key={`+${first.event.id}`}
              href={`#${first.event.id}`}
              tabIndex={-1}
              className={css.event}
              data-crowd={onSelect ? first.event.id : undefined}
              data-count={count}
              data-counted={onSelect ? countedIn(crowd) : undefined}
              data-colour={crowd.colour}
            >
              <CrowdShape crowd={crowd} heightPx={tokenPx} pen={pen} text={words.crowd(count)} />
            </a>
          )
        );
      })}
      {scene.tokens.filter(({ isBar }) => !isBar).map(shown)}
      {isMeasured && <ConnectorEnds scene={scene} pen={pen} />}
      {isMeasured && <OutsideCounts scene={scene} headPx={headPx} />}
    </svg>
  );
});

/** As many of a count's events as can be pointed at; a count may stand for thousands. */
const mostPointed = 24;

function countedIn({ events }: SceneCrowd): string {
  return events
    .slice(0, mostPointed)
    .map(({ event }) => event.id)
    .join(" ");
}
