// The articles on the two built sites, with what a reader must see of each: written by hand, so that no code of ours
// vouches for itself.
import { type ArticleFile, readArticle } from "../support/article-files.ts";

export interface ShownArticle {
  readonly file: ArticleFile;
  readonly path: string;
  readonly direction: "ltr" | "rtl";
  /** Every event in order of time, with its date as the list tells it. */
  readonly dates: readonly (readonly [event: string, date: string])[];
}

export const bundled: ShownArticle = {
  file: readArticle("src/content/position-of-strength.json"),
  path: "/",
  direction: "ltr",
  dates: [
    ["guest-list", "Fri 26 Mar 2021"],
    ["invitation-considered", "Mon 29 Mar 2021"],
    ["nothing-official", "Mon 29 Mar 2021"],
    ["climate-matters", "Mon 29 Mar 2021"],
    ["position-of-strength", "Tue 30 Mar 2021"],
    ["extreme-scenarios", "Tue 30 Mar 2021"],
    ["common-topics", "Tue 30 Mar 2021"],
    ["five-power-summit", "Tue 30 Mar 2021"],
    ["climate-talks", "Thu 22 Apr – Fri 23 Apr 2021"],
  ],
};

export const everyDateForm: ShownArticle = {
  file: readArticle("tests/fixtures/every-date-form.json"),
  path: "/second/every-date-form/",
  direction: "ltr",
  dates: [
    ["mole-under", "until about 1204"],
    ["first-stones", "44 BC"],
    ["earthquake", "Oct 1703 (uncertain)"],
    ["foundation", "1911"],
    ["tower-raised", "1911 – about 1927 (uncertain)"],
    ["undercut", "Jun 2024"],
    ["council-vote", "Mar 2025"],
    ["highest-wave", "Tue 12 May 2026, 06:40 UTC"],
    ["pier-closed", "Tue 12 May 2026, 14:05 UTC+3"],
    ["not-moved", "Wed 13 May 2026"],
    ["taken-down", "from Sept 2026"],
    ["stands-again", "2030 – 2039"],
  ],
};

export const arabic: ShownArticle = {
  file: readArticle("tests/fixtures/arabic.json"),
  path: "/second/arabic/",
  direction: "rtl",
  dates: [
    ["work-begins", "Sat 3 Feb 2024"],
    ["strange-taste", "Mon 10 Mar 2025"],
    ["half-the-water", "Wed 12 Mar 2025"],
    ["built-in-a-year", "Wed 12 Mar 2025"],
    ["no-salt", "Thu 13 Mar 2025"],
    ["capacity", "Fri 14 Mar 2025"],
    ["opening", "Tue 22 Apr – Wed 23 Apr 2025"],
    ["second-plant", "2027"],
  ],
};

export const japanese: ShownArticle = {
  file: readArticle("tests/fixtures/japanese-astral.json"),
  path: "/second/japanese-astral/",
  direction: "ltr",
  dates: [
    ["last-festival", "2019"],
    ["cancelled", "Thu 5 Mar 2020"],
    ["decided", "Wed 8 May 2024"],
    ["smoke", "Fri 10 May 2024"],
    ["not-refused", "Sat 11 May 2024"],
    ["festival", "Fri 14 Jun – Sat 15 Jun 2024"],
    ["rain-date", "Fri 21 Jun 2024"],
    ["heritage", "2027"],
  ],
};

export const twins: ShownArticle = {
  file: readArticle("tests/fixtures/twins-and-overlaps.json"),
  path: "/second/twins-and-overlaps/",
  direction: "ltr",
  dates: [
    ["deadline", "until Mon 1 Sept 2025"],
    ["boat-to-stop", "Mon 2 Jun 2025"],
    ["council-answers", "Mon 2 Jun 2025"],
    ["rask-answers", "Wed 4 Jun 2025"],
    ["never", "Wed 4 Jun 2025"],
    ["demand-lowered", "Mon 9 Jun 2025"],
    ["a-beginning", "Mon 9 Jun – Wed 11 Jun 2025"],
    ["saloon", "Wed 11 Jun 2025"],
    ["council-figures", "Fri 20 Jun 2025"],
    ["company-figures", "Fri 20 Jun 2025"],
    ["last-boat", "Sun 31 Aug 2025"],
    ["at-the-helm", "Sun 31 Aug 2025"],
  ],
};

const fixtures: readonly ShownArticle[] = [everyDateForm, arabic, japanese, twins];
export const allArticles: readonly ShownArticle[] = [bundled, ...fixtures];
