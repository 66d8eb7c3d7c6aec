// What of a text can be drawn in a file that has to stand by itself.

/** Control characters are no XML, escaped or not; emoji come in colours that the fonts here cannot have. */
export function drawableText(text: string): string {
  return text.replaceAll(emoji, "").replaceAll(/[\p{Cc}\uFFFE\uFFFF]+/gu, " ");
}

const emoji = /\p{Emoji_Presentation}(?:\p{Emoji_Modifier}|\u200D|\uFE0F|[\u{E0020}-\u{E007F}])*/gu;
