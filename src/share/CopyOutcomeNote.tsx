// What became of the reader's last copy. Where the clipboard is refused, the text stands here, selected.
import { useId, useLayoutEffect, useRef } from "react";
import { useWords } from "../i18n/use-words.ts";
import css from "./actions.module.css";
import type { CopyOutcome } from "./copying.ts";

export function CopyOutcomeNote({
  outcome,
  onDone,
}: {
  readonly outcome: CopyOutcome;
  readonly onDone: () => void;
}) {
  // The status region has announced it already.
  if (outcome.kind === "copied") {
    return (
      <p className={css.copied} aria-hidden="true">
        {/* In one text, which is then the only child: a translator puts another node in its place. */}
        {`✓ ${outcome.text}`}
      </p>
    );
  }
  return <CopyByHand key={outcome.serial} text={outcome.text} onDone={onDone} />;
}

function CopyByHand({ text, onDone }: { readonly text: string; readonly onDone: () => void }) {
  const words = useWords();
  const id = useId();
  const box = useRef<HTMLDivElement>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  // The browser's selection: the reader only has to press the keys for copying. Then the focus goes back, if it is still
  // here: that is asked before the note is gone.
  useLayoutEffect(() => {
    const before = document.activeElement;
    const note = box.current;
    field.current?.focus();
    field.current?.select();
    return () => {
      if (before instanceof HTMLElement && note?.contains(document.activeElement)) before.focus();
    };
  }, []);
  return (
    <div ref={box} className={css.copyByHand}>
      <label htmlFor={id}>{words.copyByHand}</label>
      <textarea ref={field} id={id} readOnly rows={text.split("\n").length + 1} value={text} />
      <button type="button" onClick={onDone}>
        {words.close}
      </button>
    </div>
  );
}
