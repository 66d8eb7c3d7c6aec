// Phrases that name no date and point back at one named before. Taggers read them as the dateline, which is another day
// as soon as the text has spoken of a third one.

/** English only: "on this day", "that same day", "the same day". Not "the day", which may be any. */
export function pointsBack(phrase: string, inLanguage: string): boolean {
  return (
    new Intl.Locale(inLanguage).language === "en" &&
    /^(?:on )?(?:(?:this|that)(?: very| same)?|the (?:very )?same) day$/i.test(phrase)
  );
}
