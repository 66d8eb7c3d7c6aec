import { readFileSync } from "node:fs";
import { join } from "node:path";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { en } from "../../src/i18n/en/words.ts";
import { Connectors } from "../../src/picture/Connectors.tsx";
import { EventShape } from "../../src/picture/EventShape.tsx";
import { labelIn } from "../../src/picture/label-text.ts";
import { pictureLayout } from "../../src/picture/picture-layout.ts";
import { pictureScene } from "../../src/picture/scene/scene.ts";
import { datelineMs, wholeWindow } from "../../src/picture/time-window.ts";
import { attributePen, labelStyle } from "../../src/social-picture/attribute-pen.ts";
import { measureTextPx } from "../../src/social-picture/measure-text.ts";
import { readPalette } from "../../src/social-picture/palette.ts";
import { listingOf } from "../../src/view/listing.ts";
import { bundledArticle } from "../support/proved.ts";

const tokens = join(import.meta.dirname, "../../src/app/styles/tokens.css");
const palette = readPalette(readFileSync(tokens, "utf8"));

describe("what is drawn with colours in attributes", () => {
  it("has all that the page shows of a selected event: its ring, its bold label, its arrows", () => {
    const article = bundledArticle();
    const whole = wholeWindow(article);
    const { events, voices } = listingOf(article, null);
    const layout = pictureLayout(events, voices, whole, "roomy", labelIn(en.status));
    const measureLabel = (label: string) => measureTextPx(label, labelStyle);
    const view = { window: whole, widthPx: 1_000, selected: "nothing-official", measureLabel };
    const scene = pictureScene(layout, view, { ms: datelineMs(article), name: en.datelineShort });
    const pen = attributePen(palette, labelStyle);
    const last = scene.bars.at(-1);
    if (!last) throw new Error("no bars");
    const svg = renderToStaticMarkup(
      <svg aria-hidden="true">
        <EventShape bar={last} barPx={scene.barPx} pen={pen} />
        <Connectors scene={scene} pen={pen} />
      </svg>,
    );
    expect(svg).not.toMatch(/class|style=|var\(|dx=|dy=/);
    expect(svg).toMatch(new RegExp(`<rect fill="none" stroke="${palette.text}" stroke-width="9"`));
    expect(svg).toMatch(/<text[^>]* font-weight="600"/);
    expect(svg).toMatch(new RegExp(`<circle fill="${palette.textSoft}" stroke="${palette.card}"`));
  });
});
