// What stands in the article's place when it cannot be shown.
import { useEffect } from "react";
import type { FailureCode } from "../embed/messages.ts";
import { useWords } from "../i18n/use-words.ts";
import css from "./app.module.css";

/** Tells somebody outside the page, and returns how to stop. */
export type FailureListener = (failure: FailureCode) => () => void;

interface Props {
  readonly failure: FailureCode;
  readonly onFailure: FailureListener | undefined;
  readonly onRetry: () => void;
}

export function FailureNotice({ failure, onFailure, onRetry }: Props) {
  const words = useWords();
  // A frame's host wants to know.
  useEffect(() => onFailure?.(failure), [failure, onFailure]);
  return (
    <main className={css.failure}>
      <div role="alert">
        <h1>{words.failed.heading}</h1>
        <p>{words.failed[failure]}</p>
      </div>
      <button type="button" onClick={onRetry}>
        {words.tryAgain}
      </button>
    </main>
  );
}
