// Time to scale, or with long empty stretches cut short. What the article does by itself is asked for as that, so that the
// address stays short: pressed twice, it leaves an axis of which nothing else was asked as it was.
import { useWords } from "../i18n/use-words.ts";
import type { TimeAxis } from "../picture/time-axis.ts";
import type { Scale } from "../view/view.ts";
import css from "./axis-controls.module.css";

interface Props {
  readonly axis: TimeAxis;
  readonly onChange: (scale: Scale) => void;
}

export function ScaleSwitch({ axis, onChange }: Props) {
  const words = useWords();
  const isShort = axis.scale.cuts.length > 0;
  const other = isShort ? "true" : "short";
  return (
    <button
      type="button"
      className={css.scale}
      aria-pressed={isShort}
      onClick={() => onChange(isShort === axis.isShortByItself ? other : "auto")}
    >
      <span>{words.shortGaps}</span>
    </button>
  );
}
