// A date in words, in the `time` element that the contract promises. The server's Intl and the reader's may part over a
// comma, so the text is not compared when the page comes alive.
import { type EdtfDate, type EdtfPoint, htmlDateTime } from "../article/edtf.ts";
import type { Status } from "../article/status.ts";
import { type DateStyle, dateInWords, dayInWords } from "./date-words.ts";
import { useWords } from "./use-words.ts";

interface Props {
  readonly when: EdtfDate;
  readonly style: DateStyle;
  /** Of the event whose date it is; null where it is no event's. */
  readonly status?: Status | null;
}

export function EventDate({ when, style, status = null }: Props) {
  const words = useWords();
  return (
    <time dateTime={htmlDateTime(when)} suppressHydrationWarning>
      {dateInWords(when, words, style, status)}
    </time>
  );
}

/** The day of publication, without its weekday. */
export function DatelineDate({ date }: { readonly date: EdtfPoint }) {
  const words = useWords();
  return (
    <time dateTime={htmlDateTime(date)} suppressHydrationWarning>
      {dayInWords(date.startMs, words)}
    </time>
  );
}
