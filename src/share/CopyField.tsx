// A text to take away: shown in full, selected by a press, copied by a button. Where the clipboard is refused it is selected.
import { useId, useRef, useState } from "react";
import { copyText } from "./clipboard.ts";
import css from "./share.module.css";

interface Props {
  readonly name: string;
  readonly text: string;
  readonly copyName: string;
  readonly copiedName: string;
}

export function CopyField({ name, text, copyName, copiedName }: Props) {
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const [copied, setCopied] = useState<string | null>(null);
  const copy = async () => {
    if (await copyText(text)) setCopied(text);
    else {
      field.current?.focus();
      field.current?.select();
    }
  };
  return (
    <div className={css.copyField}>
      <label htmlFor={id}>{name}</label>
      <div className={css.copyRow}>
        {/* The text once more, unseen, gives the field its lines in every browser. */}
        <div className={css.whole} data-text={text}>
          <textarea
            ref={field}
            id={id}
            readOnly
            rows={1}
            value={text}
            spellCheck={false}
            onFocus={({ target }) => target.select()}
          />
        </div>
        <button type="button" onClick={copy}>
          {copyName}
        </button>
      </div>
      <p className={css.copied} role="status">
        {copied === text ? copiedName : ""}
      </p>
    </div>
  );
}
