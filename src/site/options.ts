// The options that an address carries behind its `?`. Others' options stand there too, and are left alone.

/** What each of ours is called in an address. */
const names = {
  /** Id of the selected event. */
  event: "event",
  /** Id of the one voice that is shown. */
  voice: "voice",
  theme: "theme",
  /** With the axis or without. */
  layout: "view",
  /** Time to scale, or with empty stretches cut short. */
  scale: "scale",
  /** A host's colours for the voices. */
  accents: "accents",
  /** A host's kind of typeface. */
  typeface: "font",
} as const;

type Option = keyof typeof names;

/** What `search` says of an option; null where it says nothing. */
export function optionsIn(search: string): (option: Option) => string | null {
  const options = new URLSearchParams(search);
  return (option) => options.get(names[option]);
}

/** An option with the value that it shall have; null takes it out. */
type Wanted = readonly [option: Option, value: string | null];

/**
 * `search` with these options, the new ones last. The others are not even written anew: they are not ours. Empty where
 * no option is left.
 */
export function withOptions(search: string, wanted: readonly Wanted[]): string {
  const asked = new Map<string, string | null>(wanted.map(([option, value]) => [names[option], value]));
  const left = new Map(asked);
  const options = search
    .slice(1)
    .split("&")
    .flatMap((option) => {
      const name = option.split("=", 1)[0] ?? "";
      if (!asked.has(name)) return option === "" ? [] : [option];
      const value = left.get(name) ?? null;
      left.delete(name);
      return value === null ? [] : [written(name, value)];
    });
  for (const [name, value] of left) if (value !== null) options.push(written(name, value));
  return options.length === 0 ? "" : `?${options.join("&")}`;
}

function written(name: string, value: string): string {
  return new URLSearchParams([[name, value]]).toString();
}
