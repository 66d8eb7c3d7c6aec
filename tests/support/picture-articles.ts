// Arbitrary articles for the picture: up to forty events of four voices, crowded or far apart, in any form of date and of any
// status, that speak of each other.
import fc from "fast-check";
import type { AnchoredArticle } from "../../src/article/anchored-article.ts";
import { parseEdtf } from "../../src/article/parse-edtf.ts";
import { statuses } from "../../src/article/status.ts";
import { edtfTexts } from "./edtf-texts.ts";
import { articleOf } from "./proved.ts";

const twoDigits = (number: number) => String(number).padStart(2, "0");
const day = fc.integer({ min: 1, max: 28 }).map((number) => `2020-05-${twoDigits(number)}`);
const moment = fc
  .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
  .map(([hour, minute]) => `2020-05-08T${twoDigits(hour)}:${twoDigits(minute)}Z`);

/** Most within a month, many on the same day; some are open, months, unsure, or of any time at all. */
const dates = fc.oneof(
  { weight: 6, arbitrary: day },
  { weight: 2, arbitrary: fc.constantFrom("2020-05-08", "2020-05-09") },
  { weight: 2, arbitrary: moment },
  { weight: 2, arbitrary: fc.tuple(day, day).map((ends) => ends.toSorted().join("/")) },
  { weight: 1, arbitrary: fc.constantFrom("2020-05", "2020-05-20?", "2020-05-11~", "2020", "2020-05~") },
  { weight: 1, arbitrary: day.map((from) => `${from}/..`) },
  { weight: 1, arbitrary: day.map((to) => `../${to}`) },
);
const anyDates = edtfTexts.filter((text) => parseEdtf(text).ok);

const voiceIds = ["v1", "v2", "v3"] as const;

function eventsAt(when: fc.Arbitrary<string>) {
  return fc.array(
    fc.record({
      when,
      voice: fc.constantFrom(undefined, ...voiceIds),
      title: fc.string({
        unit: fc.constantFrom("a", "word ", "漢", "👨‍👩‍👧", "e\u0301"),
        minLength: 1,
        maxLength: 40,
      }),
      status: fc.constantFrom(...statuses),
      about: fc.array(fc.nat(39), { maxLength: 3 }),
    }),
    { minLength: 1, maxLength: 40, size: "max" },
  );
}

export const pictureArticles: fc.Arbitrary<AnchoredArticle> = fc
  .oneof(
    { weight: 4, arbitrary: eventsAt(dates) },
    {
      weight: 1,
      arbitrary: eventsAt(fc.oneof({ weight: 4, arbitrary: dates }, { weight: 1, arbitrary: anyDates })),
    },
    { weight: 1, arbitrary: eventsAt(anyDates) },
  )
  .map((events) =>
    articleOf(
      events.map(({ about, title, ...event }, index) => ({
        ...event,
        id: `e${index}`,
        // Not blank: a visible letter at least.
        title: `T${title}`.trim(),
        about: [...new Set(about)]
          .filter((each) => each !== index && each < events.length)
          .map((each) => `e${each}`),
      })),
      { voices: voiceIds.map((id) => ({ id, name: id })) },
    ),
  );

/** Parts of the whole time, from nearly all of it to a thousandth: where they begin and how wide they are, as shares. */
export const windowParts = fc
  .tuple(fc.double({ min: -0.2, max: 1.1, noNaN: true }), fc.double({ min: 0, max: 3, noNaN: true }))
  .map(([from, zoom]) => ({ from, share: 10 ** -zoom }));

/** The id of an event of an article, or none. */
export function selectedIn({ events }: AnchoredArticle, place: number | null): string | null {
  return place === null ? null : (events[place % events.length]?.id ?? null);
}

export const selections = fc.option(fc.nat(39), { nil: null, freq: 3 });
