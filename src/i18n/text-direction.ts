// Which way a language is written.

/** Scripts written from right to left (ISO 15924), as CLDR 46 lists them for living languages. */
const rightToLeft = new Set(["Arab", "Hebr", "Thaa", "Syrc", "Nkoo", "Adlm", "Rohg", "Mand", "Samr"]);

/** `language` is a BCP 47 tag; its script is the one it names or the one it is most likely written in. */
export function textDirection(language: string): "ltr" | "rtl" {
  const { script } = new Intl.Locale(language).maximize();
  return script && rightToLeft.has(script) ? "rtl" : "ltr";
}
