// One sentence about an article's timeline, for those who see a link to it before the page.
import type { AnchoredArticle } from "../article/anchored-article.ts";
import { type EdtfPoint, isInterval } from "../article/edtf.ts";
import { dayInWords } from "../i18n/date-words.ts";
import type { Words } from "../i18n/en/words.ts";

/**
 * "9 events, 26 March – 23 April 2021, each pinned to the words of the article it rests on." In English, as the
 * interface is; the time is as wide as the least precise of its two ends.
 */
export function describe(article: AnchoredArticle, words: Words): string {
  const { events } = article;
  const pinned = `${events.length === 1 ? "" : "each "}pinned to the words of the article it rests on`;
  const time = timeInWords(article, words);
  return time === null
    ? `A news article of ${publicationDay(article, words)}, in which no event has been marked yet.`
    : `${words.eventCount(events.length)}, ${time}, ${pinned}.`;
}

/** "30 March 2021" */
export function publicationDay({ datePublished }: AnchoredArticle, { dateLocale }: Words): string {
  return dayInWords(datePublished.startMs, dateLocale, { day: "numeric", month: "long", year: "numeric" });
}

/** From the first known date to the last; null where there is no event. */
function timeInWords({ events }: AnchoredArticle, { dateLocale, dates }: Words): string | null {
  const points = events.flatMap(({ when }) => (isInterval(when) ? [when.from, when.to] : [when]));
  const known = points.filter((point) => point !== null);
  const [any] = known;
  if (!any) return null;
  const first = known.reduce((a, b) => (b.startMs < a.startMs ? b : a), any);
  const last = known.reduce((a, b) => (b.endMs > a.endMs ? b : a), any);

  const ends = [first, last];
  const era: Intl.DateTimeFormatOptions = ends.some(isBeforeChrist) ? { era: "short" } : {};
  const format = new Intl.DateTimeFormat(dateLocale, {
    ...fieldsFor(ends),
    ...era,
    calendar: "gregory",
    timeZone: "UTC",
  });
  const bare = format.formatRange(first.startMs, last.endMs - 1);
  const about = ends.some(({ approximate }) => approximate) ? dates.about(bare) : bare;
  return dates.tidied(ends.some(({ uncertain }) => uncertain) ? dates.uncertain(about) : about);
}

function fieldsFor(ends: readonly EdtfPoint[]): Intl.DateTimeFormatOptions {
  const year = { year: "numeric" } as const;
  if (ends.some(({ precision }) => ["century", "decade", "year"].includes(precision))) return year;
  const month = { ...year, month: "long" } as const;
  return ends.some(({ precision }) => precision === "month") ? month : { ...month, day: "numeric" };
}

function isBeforeChrist({ startMs }: EdtfPoint): boolean {
  return new Date(startMs).getUTCFullYear() < 1;
}
