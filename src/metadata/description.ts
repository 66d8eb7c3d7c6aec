// One sentence about an article's timeline, for those who see a link to it before the page.
import type { AnchoredArticle } from "../article/anchored-article.ts";
import { clockOf, pointOn } from "../article/clock.ts";
import { type EdtfPoint, isInterval } from "../article/edtf.ts";
import { dayInWords, stretchInWords } from "../i18n/date-words.ts";
import type { BuildWords } from "../i18n/words.ts";

/** "9 events, 26 March – 23 April 2021, each pinned to …": the time is as wide as the least precise of its two ends. */
export function describe(article: AnchoredArticle, words: BuildWords): string {
  const time = timeInWords(article, words);
  return time === null
    ? words.descriptionWithoutEvents(dayInWords(article.datePublished.startMs, words))
    : words.description(article.events.length, time);
}

/** From the first known date to the last; null where there is no event. */
function timeInWords(article: AnchoredArticle, words: BuildWords): string | null {
  const clock = clockOf(article);
  const points = article.events.flatMap(({ when }) => (isInterval(when) ? [when.from, when.to] : [when]));
  const known = points.filter((point) => point !== null);
  const [any] = known;
  if (!any) return null;
  const startMsOf = (point: EdtfPoint) => pointOn(clock, point).startMs;
  const endMsOf = (point: EdtfPoint) => pointOn(clock, point).endMs;
  const first = known.reduce((a, b) => (startMsOf(b) < startMsOf(a) ? b : a), any);
  const last = known.reduce((a, b) => (endMsOf(b) > endMsOf(a) ? b : a), any);
  return stretchInWords(first, last, clock, words);
}
