// The axis' buttons. Before the axis is there they do nothing yet, and say so.
import type { RefObject } from "react";
import { useWords } from "../i18n/use-words.ts";
import type { AxisCommands } from "./Axis.tsx";
import css from "./axis-controls.module.css";

interface Props {
  readonly commands: RefObject<AxisCommands | null>;
  readonly isLive: boolean;
}

export function AxisControls({ commands, isLive }: Props) {
  const words = useWords();
  return (
    <div className={css.axisControls} role="group" aria-label={words.axisControls} data-part="axis-controls">
      <button
        type="button"
        aria-label={words.zoomOut}
        aria-disabled={!isLive || undefined}
        onClick={() => commands.current?.zoomOut()}
      >
        <span aria-hidden="true">−</span>
      </button>
      <button
        type="button"
        aria-label={words.zoomIn}
        aria-disabled={!isLive || undefined}
        onClick={() => commands.current?.zoomIn()}
      >
        <span aria-hidden="true">+</span>
      </button>
      <button type="button" aria-disabled={!isLive || undefined} onClick={() => commands.current?.showAll()}>
        {words.showAll}
      </button>
    </div>
  );
}
