import { readFileSync } from "node:fs";
import { join } from "node:path";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { ConnectorEnds } from "../../src/picture/ConnectorEnds.tsx";
import { ConnectorLines } from "../../src/picture/ConnectorLines.tsx";
import { TokenShape } from "../../src/picture/TokenShape.tsx";
import { attributePen } from "../../src/social-picture/attribute-pen.ts";
import { readPalette } from "../../src/social-picture/palette.ts";
import { sceneOf } from "../support/picture.ts";
import { articleOf, bundledArticle } from "../support/proved.ts";
import { InEnglish } from "../support/render.tsx";

const tokens = join(import.meta.dirname, "../../src/app/styles/tokens.css");
const palette = readPalette(readFileSync(tokens, "utf8"));
const pen = attributePen(palette, 1);

describe("what is drawn with colours in attributes", () => {
  it("has all that the page shows of a selected event: its ring, its label, its arrows", () => {
    const scene = sceneOf(bundledArticle(), { selected: "nothing-official" });
    const chosen = scene.tokens.find(({ isSelected }) => isSelected);
    if (!chosen) throw new Error("nothing selected");
    const svg = renderToStaticMarkup(
      <InEnglish>
        <svg aria-hidden="true">
          <TokenShape token={chosen} heightPx={scene.tokenPx} pen={pen} />
          <ConnectorLines scene={scene} pen={pen} />
          <ConnectorEnds scene={scene} pen={pen} />
        </svg>
      </InEnglish>,
    );
    expect(svg).not.toMatch(/class|style=|var\(|dx=|dy=|%/);
    expect(svg).toMatch(new RegExp(`<rect fill="none" stroke="${palette.text}" stroke-width="7"`));
    expect(svg).toContain(chosen.label?.text);
    expect(svg).toMatch(new RegExp(`<circle fill="${palette.textSoft}" stroke="${palette.card}"`));
  });

  it("has a number on the colour of its voice in that of the card, and on the card in that of its voice", () => {
    const fills = (status: string) => {
      const [token] = sceneOf(articleOf([{ id: "e", status }])).tokens;
      if (!token) throw new Error("no token");
      const svg = renderToStaticMarkup(
        <InEnglish>
          <svg aria-hidden="true">
            <TokenShape token={token} heightPx={24} pen={pen} />
          </svg>
        </InEnglish>,
      );
      const fillOf = (element: string) => new RegExp(`<${element} [^>]*fill="([^"]*)"`).exec(svg)?.[1];
      return [fillOf("rect"), fillOf("text")];
    };
    const voice = palette.voice("own");
    expect(fills("happened")).toEqual([voice, palette.card]);
    for (const status of ["scheduled", "conditional", "denied"]) {
      expect(fills(status)).toEqual([palette.card, voice]);
    }
  });
});
