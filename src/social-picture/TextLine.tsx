// SVG as text with concrete attributes: what draws it knows neither sheets, variables nor percentages.
import { escapeAttribute, escapeText } from "../site/escape.ts";
import type { TypeStyle } from "./fonts.ts";

type Attributes = Readonly<Record<string, string | number | undefined>>;

/** `content` is SVG already. */
export function element(name: string, attributes: Attributes, ...content: readonly string[]): string {
  const written = Object.entries(attributes).map(([key, value]) => {
    if (value === undefined) return "";
    return ` ${key}="${typeof value === "number" ? Math.round(value * 100) / 100 : escapeAttribute(value)}"`;
  });
  return `<${name}${written.join("")}>${content.join("")}</${name}>`;
}

/** One line of text; `attributes` say where it stands and how it is painted. */
export function text(line: string, { family, weight, sizePx }: TypeStyle, attributes: Attributes): string {
  const type = { "font-family": family, "font-weight": weight, "font-size": sizePx };
  return element("text", { ...attributes, ...type }, characters(line));
}

/** Control characters are no XML, escaped or not; emoji come in colours that the fonts here cannot have. */
function characters(line: string): string {
  return escapeText(line.replaceAll(emoji, "").replaceAll(/[\p{Cc}\uFFFE\uFFFF]+/gu, " "));
}

const emoji = /\p{Emoji_Presentation}(?:\p{Emoji_Modifier}|\u200D|\uFE0F|[\u{E0020}-\u{E007F}])*/gu;
