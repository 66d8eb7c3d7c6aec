// What is cut out of vis-timeline is there to be cut, and nothing that stays needs it.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { describe, expect, it } from "vitest";
import { cutVis } from "../../src/build/vis-cuts.ts";

const { resolve } = createRequire(import.meta.url);
const module = readFileSync(
  resolve("vis-timeline/esnext").replace(/umd\/vis-timeline-graph2d\.cjs$/, "esm/vis-timeline-graph2d.mjs"),
  "utf8",
);

describe("vis-timeline without what the axis never uses", () => {
  it("is a third shorter, and offers the timeline alone", () => {
    const cut = cutVis(module);
    expect(cut.length).toBeLessThan(module.length * 0.75);
    expect(cut.match(/^export .*$/gm)).toEqual(["export { Timeline };"]);
    for (const name of ["Graph2d", "LineGraph", "ColorPicker"]) {
      expect(module).toContain(name);
      expect(cut).not.toMatch(new RegExp(`\\b(?:class|function) ${name}\\b`));
    }
  });

  it("is refused where a part that is to go is not there", () => {
    expect(() => cutVis(module.replaceAll("ColorPicker", "Picker"))).toThrow(/has no ColorPicker any more/);
  });

  it("is refused where something that stays names what goes", () => {
    expect(() => cutVis(`${module}\nconst more = new LineGraph();`)).toThrow(/needs its LineGraph/);
  });
});
