// Whose lanes there are, by colour, where there is no room to name them beside the picture.
import { useWords } from "../i18n/use-words.ts";
import { laneColour, laneName } from "../picture/lane-name.ts";
import css from "./key.module.css";
import type { Still } from "./stills.ts";
import type { Layouts } from "./use-layouts.ts";

interface Props extends Pick<Layouts, "layoutFor"> {
  /** The picture that is drawn. */
  readonly still: Still;
}

export function LaneKey({ layoutFor, still }: Props) {
  const words = useWords();
  const { lanes } = layoutFor(still);
  return (
    <div className={css.lanes}>
      {lanes.map((lane) => (
        <span key={lane.key} className={css.lane} data-colour={laneColour(lane)}>
          <bdi>{laneName(lane, words)}</bdi>
        </span>
      ))}
    </div>
  );
}
