// @vitest-environment jsdom
import "../support/page.ts";
import { describe, expect, it } from "vitest";
import { en } from "../../src/i18n/en/words.ts";
import { LaneNames } from "../../src/picture/LaneNames.tsx";
import { labelIn } from "../../src/picture/label-text.ts";
import { pictureLayout } from "../../src/picture/picture-layout.ts";
import { wholeWindow } from "../../src/picture/time-window.ts";
import { listingOf } from "../../src/view/listing.ts";
import { complaints } from "../support/page.ts";
import { articleOf } from "../support/proved.ts";
import { render } from "../support/render.tsx";

function linesOf(name: string): (string | null)[] {
  const article = articleOf([{ id: "e1", voice: "v" }], { voices: [{ id: "v", name }] });
  const { events, voices } = listingOf(article, null);
  const layout = pictureLayout(events, voices, wholeWindow(article), "roomy", labelIn(en.status));
  const { container } = render(<LaneNames layout={layout} />);
  return [...container.querySelectorAll("tspan")].map(({ textContent }) => textContent);
}

describe("the name of a lane", () => {
  it.each<[string, string, string[]]>([
    ["is on one line, where it fits", "Dmitry Peskov", ["Dmitry Peskov"]],
    ["is on two lines, else", "The Ministry of Foreign Affairs", ["The Ministry of", "Foreign Affairs"]],
    [
      "is cut at the end of the second line",
      "The Ministry of Foreign Affairs of Ruritania",
      ["The Ministry of", "Foreign Affairs o…"],
    ],
    ["is cut inside a long word, which may be the first", `${"a".repeat(40)} b`, [`${"a".repeat(17)}…`, "b"]],
    ["is cut after fewer wide letters", "東京電力ホールディングス株式会社", ["東京電力ホールデ…"]],
    ["is never cut inside a letter of two code units", "𠮷".repeat(12), [`${"𠮷".repeat(8)}…`]],
    ["is never cut inside an emoji", "👩‍👩‍👧‍👦".repeat(9), ["👩‍👩‍👧‍👦…"]],
    [
      "may be one word twice",
      "Zentralratsmitglied Zentralratsmitglied",
      ["Zentralratsmitgli…", "Zentralratsmitgli…"],
    ],
  ])("%s", (_how, name, lines) => {
    const said = complaints();
    expect(linesOf(name)).toEqual(lines);
    expect(said).toEqual([]);
  });
});
