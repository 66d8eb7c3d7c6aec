// Every word of the page, in English.

import type { DatePart, DateWorking } from "../../article/date-working.ts";
import type { Status } from "../../article/status.ts";
import type { Layout, Theme } from "../../view/view.ts";
import { type Sentence, separated } from "../sentence.ts";
import { axisWordsEn } from "./axis-words.ts";
import { eventsEn } from "./counts.ts";
import { dateWordsEn } from "./dates.ts";

const statusEn: Record<Status, string> = {
  happened: "happened",
  stated: "stated",
  scheduled: "scheduled",
  conditional: "conditional",
  denied: "denied",
};

export const en = {
  ...axisWordsEn,

  /** BCP 47 tag of these words, and the one by which dates and numbers are written. */
  language: "en",
  dateLocale: "en-GB",
  dates: dateWordsEn,

  events: "Events",
  article: "The article",
  /** The switch between them, on narrow pages. */
  articleShort: "Article",
  sides: "What is shown",
  details: "Details",
  quotesOfEvent: "Quotes",
  published: <Slot>(date: Slot): Sentence<Slot> => ["Published ", date],
  eventCount: (count: number) => eventsEn(count),
  everyQuoteFound: "every quote found word for word",
  /** A frame's line of proof. */
  frameProof: (count: number) => `${eventsEn(count)}, every quote word for word`,
  eventOf: (number: number, of: number) => `event ${number} of ${of}`,
  showAllEvents: "All events",
  /** `published`: the article's date. */
  checkedAgainst: <Slot>(published: Slot): Sentence<Slot> => [
    "Quotes checked against the article of ",
    published,
  ],
  openFullPage: "Open full page",
  /** The page around a frame lets it open nothing. */
  notOpened: "Nothing opened? The page around this timeline may not allow it. Here is the address to copy.",
  fullPageAddress: "Address of the full page",
  noEvents: "Nobody has marked an event in this article yet. Its text stands beside this.",
  by: <Slot>(author: Slot): Sentence<Slot> => ["By ", author],
  license: <Slot>(name: Slot): Sentence<Slot> => ["Licence ", name],

  /** The article's own voice, where nobody is quoted. */
  ownVoice: "The article itself",
  voices: "Who speaks",
  voiceInRole: <Slot>(name: Slot, role: Slot): Sentence<Slot> => [name, ", ", role],

  status: statusEn,
  /** "scheduled, as of 30 March 2021": what the article says is true of its day. */
  statusAsOf: <Slot>(status: Status, published: Slot): Sentence<Slot> => [
    `${statusEn[status]}, as of `,
    published,
  ],
  /** What other events an event speaks of. */
  about: <Slot>(events: readonly Slot[]): Sentence<Slot> => ["About ", ...separated(events, ", ")],
  eventOnDate: <Slot>(title: Slot, date: Slot): Sentence<Slot> => [title, ", ", date],

  dateKnown: "How the date is known",
  /** From the words of the text, where there are any, to the date; and how one comes to the other. */
  dateWorking: <Slot>(slots: DateWorkingSlots<Slot>): Sentence<Slot> => [
    ...(slots.phrase === null ? [] : ["“", slots.phrase, "” → "]),
    slots.date,
    ", ",
    ...dateWorkingEn(slots),
  ],

  previous: "Previous event",
  next: "Next event",
  zoomIn: "Zoom in",
  zoomOut: "Zoom out",
  showAll: "Show all",
  showInArticle: "Show in article",
  copyLink: "Copy link",
  copyQuote: "Copy quote",
  /** What a copied quote is pasted as: the words, where they stand, and the link. */
  citation: ({ quotes, headline, published, link }: Cited) =>
    [...quotes.map((exact) => `“${exact}”`), `— ${headline}, ${published}`, link].join("\n"),
  backToEvent: (number: number) => `Back to event ${number}`,
  eventInBar: (number: number, title: string) => `Event ${number}: ${title}`,
  whichEvent: "More than one event quotes these words",
  close: "Close",
  copyByHand:
    "This page may not use the clipboard. The text is selected: copy it with your keyboard or menu.",

  pressAnEvent: "Press an event: its words light up in the text.",
  /** Where list and text are not seen together. */
  pressAnEventShort: "Press an event to read its words.",
  /** The place of the chosen event among all, and of a quote among its own. */
  placeOf: (number: number, of: number) => `${number} of ${of}`,
  quoteOf: (number: number, of: number) => `quote ${number} of ${of}`,
  previousQuote: "Previous quote",
  nextQuote: "Next quote",

  announce: {
    selected: (number: number, of: number, title: string, date: string) =>
      `Event ${number} of ${of}: ${title}, ${date}.`,
    closed: "Event closed.",
    voice: (name: string, count: number) => `${eventsEn(count)}: ${name}.`,
    allVoices: (count: number) => `All ${count} events.`,
    window: (dates: string) => `The axis shows ${dates}.`,
    linkCopied: "Link copied.",
    quoteCopied: "Quote copied.",
    /** Of the address. */
    unknown: {
      event: "This article has no such event as the address names.",
      voice: "Nobody speaks in this article by the name in the address.",
    },
    notCopied: "Not copied: the text is selected instead.",
  },

  share: {
    open: "Share",
    heading: "Share",
    page: "Link to this page",
    /** No quotation marks: many a title has its own. */
    event: (number: number, title: string) => `Link to event ${number}: ${title}`,
    system: "Share with…",
    done: "Done",
  },
  embed: {
    open: "Embed",
    heading: "Embed this timeline",
    preview: "Preview",
    previewWidth: "Width of the preview",
    widths: {
      320: "Phone, 320 px",
      600: "Column, 600 px",
      800: "Wide, 800 px",
    },
    previewGround: "Page around the preview",
    grounds: { light: "On a light page", dark: "On a dark page" },
    previewTitle: (headline: string) => `Timeline: ${headline}`,
    theme: "Colours",
    themes: { auto: "As the page around it", light: "Light", dark: "Dark" } satisfies Record<Theme, string>,
    event: "Begins with",
    firstEvent: "The first event",
    voice: "Who speaks",
    allVoices: "Everyone",
    layout: "Shows",
    layouts: {
      auto: "Axis and events",
      axis: "The axis always",
      list: "Events without an axis",
    } satisfies Record<Layout, string>,
    withScript: "Fits its height with a script",
    withScriptHint:
      "Without it the frame keeps a fixed height, unless the reader's browser fits it by itself.",
    snippet: "HTML for your page",
    link: "For systems that take no HTML",
    copy: "Copy",
    copySnippet: "Copy HTML",
    copied: "Copied.",
  },

  problems: {
    heading: "Problems in this article's data",
    /** `exact` are the words that are not where the data says. */
    misplaced: (event: string, exact: string) =>
      `The event “${event}” is left out: “${exact}” does not stand in the article at its place.`,
    unread: (path: string) => `Left out, since it cannot be read: ${path}.`,
    more: (count: number) => `And ${count} more.`,
  },

  /** Above the page that the build wrote, where it is all there is. */
  kept: {
    notStarted:
      "Interactive parts did not start in this browser; the article, its events and its links are complete.",
    stopped: "Interactive parts stopped working; the article, its events and its links are complete.",
    misfit:
      "Interactive parts did not start, since this page’s data and its script do not fit together: load the page again. The article, its events and its links are complete.",
  },

  loading: "Loading the article…",
  tryAgain: "Try again",
  failed: {
    heading: "The article could not be shown",
    missing:
      "This page came without its article. It may have been cut off on its way to you: load it again, or tell the publisher.",
    unreadable:
      "The article in this page is damaged and cannot be read. Load the page again, or tell the publisher.",
    outdated: "This page and its script are of different versions. Load the page again to get both anew.",
    crashed:
      "A fault in this page stopped it. Load it again; if that does not help, the address without anything after “?” may.",
  },
};

interface DateWorkingSlots<Slot> {
  /** Null where the text has no words for the date. */
  readonly phrase: Slot | null;
  readonly date: Slot;
  /** The same date without its year, as it comes each year. */
  readonly yearly: Slot;
  readonly working: DateWorking;
  /** The article's day. */
  readonly published: Slot;
}

interface Cited {
  readonly quotes: readonly string[];
  readonly headline: string;
  /** The article's day. */
  readonly published: string;
  readonly link: string;
}

const partNames: Record<DatePart, string> = { year: "year", month: "month", day: "day" };

function dateWorkingEn<Slot>({ working, yearly, published }: DateWorkingSlots<Slot>): Sentence<Slot> {
  switch (working.kind) {
    case "phrase-alone":
      return ["the words name the whole date"];
    case "dateline":
      return [`${listEn(working.taken.map((part) => partNames[part]))} taken from the dateline, `, published];
    case "nearest":
      return ["the ", yearly, " nearest to the dateline, ", published];
    case "counted":
      return ["counted from the dateline, ", published];
    case "same-day":
      // Isolated: the words may be of another direction than these.
      return [`the day last named before these words, “\u2068${working.named}\u2069”`];
    case "editor":
      return [editorEn[working.reason]];
  }
}

const editorEn = {
  "no-phrase": "set by the editor: no words of the text are given for it",
  "phrase-not-read": "set by the editor, who read these words so",
  "phrase-differs": "set by the editor: read by themselves, these words could mean another date",
};

function listEn(items: readonly string[]): string {
  return items.length < 2 ? items.join("") : `${items.slice(0, -1).join(", ")} and ${items.at(-1)}`;
}
