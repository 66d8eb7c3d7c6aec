// What the build says in English, beside the words of its pages: of an article to those who do not read its page, and to
// who publishes it. No page's script carries these.
import type { Status } from "../../article/status.ts";
import { en } from "./words.ts";

export const enBuild = {
  ...en,

  /** One sentence about a timeline, where its link is shown. `time` is the stretch from its first date to its last. */
  description: (events: number, time: string) =>
    `${en.eventCount(events)}, ${time}, ${events === 1 ? "" : "each "}pinned to the words of the article it rests on.`,
  descriptionWithoutEvents: (published: string) =>
    `A news article of ${published}, in which no event has been marked yet.`,
  /** Of the picture that stands for a link. It shows what the description says. */
  pictureAlt: (description: string) =>
    `A timeline of the article: ${description.charAt(0).toLowerCase()}${description.slice(1)}`,
  /** Of an event, for machines. */
  eventDescription: (date: string, status: Status, published: string) =>
    `${date}: ${en.status[status]}, as of ${published}`,

  /** Where there is no page. */
  missing: {
    heading: "There is no page at this address",
    text: "It may have been mistyped, or the page has another address by now.",
    articles: "What can be read here",
  },

  /** Of the build's settings. `variable` is a setting's name. */
  settings: {
    noFolder: (variable: string, folder: string) =>
      `${variable} should be a folder with article files, but there is no folder ${folder}`,
    notOurs: (variable: string, folder: string) =>
      `${variable} should be a folder for the site alone, since the build empties it first, but ${folder} holds something else`,
    noArticle: (variable: string, id: string) =>
      `${variable} should be the id of one of the articles, but none has the id “${id}”`,
  },

  /** `variable` is the setting's name. */
  siteAddress: {
    refused: (variable: string, given: string) =>
      `${variable} should be the address of the folder that the site will stand in, such as https://news.example/timelines/, but it is “${given}”`,
    missing: (variable: string) =>
      `${variable} is not set, so the pages have no canonical address, link picture or oEmbed answer.`,
  },
};
