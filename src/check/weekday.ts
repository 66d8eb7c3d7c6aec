// Whether a phrase is a weekday's name and nothing more, in any language that `Intl` knows.

/** "Friday", "on Friday", "el viernes"; not "next Friday": only a word of three letters at most may stand before it. */
export function isBareWeekday(phrase: string, inLanguage: string): boolean {
  const name = phrase.replace(/^\p{Letter}{1,3}\s+/u, "").toLocaleLowerCase(inLanguage);
  return (["long", "short"] as const).some((weekday) => {
    const format = new Intl.DateTimeFormat(inLanguage, { weekday, timeZone: "UTC" });
    return daysOfOneWeek.some((day) => format.format(day).toLocaleLowerCase(inLanguage) === name);
  });
}

const daysOfOneWeek = [1, 2, 3, 4, 5, 6, 7].map((day) => new Date(Date.UTC(2021, 2, day)));
