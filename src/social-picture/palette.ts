// The light colours of the page, for what is drawn without a browser. They are read from the sheet that names them.
import type { VoiceColour } from "../view/listing.ts";

export interface Palette {
  readonly page: string;
  readonly card: string;
  readonly text: string;
  readonly textSoft: string;
  readonly line: string;
  readonly lineSoft: string;
  /** Behind the time after publication. */
  readonly after: string;
  readonly voice: (colour: VoiceColour) => string;
}

/** `tokens` is the text of tokens.css. */
export function readPalette(tokens: string): Palette {
  const colourOf = (name: string, selector: string) => {
    const start = tokens.indexOf(selector);
    const rest = start === -1 ? "" : tokens.slice(start);
    // A host may set an accent in place of the page's own colour, which stands behind it.
    const lightColour = `${name}:\\s*light-dark\\(\\s*(?:var\\([a-z0-9-]+,\\s*)?(#[0-9a-f]{6})\\b`;
    const colour = new RegExp(lightColour).exec(rest)?.[1];
    if (colour === undefined) throw new Error(`tokens.css has lost its ${selector} ${name}`);
    return colour;
  };
  const rootColour = (name: string) => colourOf(name, ":root");
  return {
    page: rootColour("--page"),
    card: rootColour("--card"),
    text: rootColour("--text"),
    textSoft: rootColour("--text-soft"),
    line: rootColour("--line"),
    lineSoft: rootColour("--line-soft"),
    after: rootColour("--after"),
    voice: (colour) =>
      colour === "own" ? rootColour("--voice") : colourOf("--voice", `[data-colour="${colour}"]`),
  };
}
