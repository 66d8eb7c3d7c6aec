// What stands in the article's place when it cannot be shown.
import { useWords } from "../words/use-words.ts";
import css from "./page.module.css";

export function FailureNotice({ text, onRetry }: { readonly text: string; readonly onRetry: () => void }) {
  const words = useWords();
  return (
    <main className={css.failure}>
      <div role="alert">
        <h1>{words.failed.heading}</h1>
        <p>{text}</p>
      </div>
      <button type="button" onClick={onRetry}>
        {words.tryAgain}
      </button>
    </main>
  );
}
