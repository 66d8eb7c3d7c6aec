// What stood in a file's field, told in a few characters, whatever it was.

const maxCharacters = 80;

/**
 * A value as JSON, cut at 80 characters; null where there is no value.
 * Not `JSON.stringify`: a hostile file nests deeper than its recursion goes, and 50 MB need not be written out for 80 characters.
 */
export function foundJson(value: unknown): string | null {
  if (value === undefined) return null;
  const json = written(value, maxCharacters + 1);
  if (json.length <= maxCharacters) return json;
  // A cut through a surrogate pair would leave half a character.
  return json.slice(0, maxCharacters).replace(/[\ud800-\udbff]$/, "");
}

/** At least the first `room` characters of the JSON. Each level writes a bracket, so the depth is bounded by `room`. */
function written(value: unknown, room: number): string {
  if (room <= 0) return "";
  if (typeof value === "string") return JSON.stringify(value.slice(0, room));
  if (Array.isArray(value)) return list(value, room);
  if (typeof value === "object" && value !== null) return record(value, room);
  return String(value);
}

function list(values: readonly unknown[], room: number): string {
  let json = "[";
  for (const value of values) {
    if (json.length >= room) return json;
    json += `${json === "[" ? "" : ","}${written(value, room - json.length)}`;
  }
  return `${json}]`;
}

function record(fields: object, room: number): string {
  let json = "{";
  for (const [key, value] of Object.entries(fields)) {
    if (json.length >= room) return json;
    json += `${json === "{" ? "" : ","}${JSON.stringify(key.slice(0, room))}:`;
    json += written(value, room - json.length);
  }
  return `${json}}`;
}
