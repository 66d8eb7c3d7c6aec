// On narrow pages there is room for the events or for the article: which of them is shown.
import { useWords } from "../i18n/use-words.ts";
import css from "./page.module.css";

/** What a narrow page shows below its axis; a wide one shows both. */
export type Side = "events" | "article";

interface Props {
  readonly side: Side;
  readonly onChange: (side: Side) => void;
}

export function SideSwitch({ side, onChange }: Props) {
  const words = useWords();
  const names: Record<Side, string> = { events: words.events, article: words.articleShort };
  return (
    <div className={css.switch} role="group" aria-label={words.sides}>
      {(["events", "article"] as const).map((each) => (
        <button key={each} type="button" aria-pressed={each === side} onClick={() => onChange(each)}>
          {names[each]}
        </button>
      ))}
    </div>
  );
}
