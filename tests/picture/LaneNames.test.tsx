// @vitest-environment jsdom
import "../support/page.ts";
import { describe, expect, it } from "vitest";
import { LaneNames } from "../../src/picture/LaneNames.tsx";
import { complaints } from "../support/page.ts";
import { layoutOf } from "../support/picture.ts";
import { articleOf, bundledArticle } from "../support/proved.ts";
import { render } from "../support/render.tsx";

/** The name of a lane of so many rows. */
function nameOf(name: string, rows: number): HTMLElement {
  const events = Array.from({ length: rows }, (_, index) => ({
    ...{ id: `e${index}`, voice: "v" },
    when: `2020-05-0${index + 1}/2020-05-06`,
  }));
  const layout = layoutOf(articleOf(events, { voices: [{ id: "v", name }] }));
  expect(layout.lanes.map((lane) => lane.rows)).toEqual([rows]);
  const { container } = render(<LaneNames layout={layout} />);
  const shown = container.querySelector<HTMLElement>("foreignObject > div");
  if (!shown) throw new Error("no name");
  return shown;
}

describe("the name of a lane", () => {
  it.each([
    [1, "1"],
    [2, "2"],
    [3, "2"],
  ])("of %d rows is whole in the page, and may take %s lines", (rows, lines) => {
    const said = complaints();
    for (const name of ["Dmitry Peskov", "<b>&amp;", "東京電力ホールディングス", "أحمد", "x".repeat(2_000)]) {
      const shown = nameOf(name, rows);
      expect(shown).toHaveTextContent(name, { normalizeWhitespace: false });
      expect(shown.dataset.lines).toBe(lines);
    }
    expect(said).toEqual([]);
  });

  it("says how many share the last lane, in no voice's colour", () => {
    const voices = Array.from({ length: 9 }, (_, index) => ({ id: `v${index}`, name: `Voice ${index}` }));
    const article = articleOf(
      voices.map(({ id }) => ({ id, voice: id })),
      { voices },
    );
    const { container } = render(<LaneNames layout={layoutOf(article)} />);
    const names = [...container.querySelectorAll("g")].map(({ dataset, textContent }) => [
      ...[textContent, dataset.colour],
    ]);
    expect(names).toEqual([
      ["Voice 0", "0"],
      ["Voice 1", "1"],
      ["Voice 2", "2"],
      ["Voice 3", "3"],
      ["5 others", "own"],
    ]);
  });

  it("stands at its lane, whatever the size of the text", () => {
    const places = [1, 2].map((textScale) => {
      const { container } = render(<LaneNames layout={layoutOf(bundledArticle(), { textScale })} />);
      return [...container.querySelectorAll("line")].map((line) => line.getAttribute("y1"));
    });
    expect(places[0]).toHaveLength(2);
    for (const place of places[0] ?? []) expect(place).toMatch(/^[\d.]+rem$/);
    expect(places[1]).toEqual(places[0]);
  });
});
