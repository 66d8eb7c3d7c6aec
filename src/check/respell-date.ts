// Dates that are nearly in the form of the format: figures without their zeros, other signs between them, loose words around.
import { parseEdtf } from "../article/parse-edtf.ts";

type Respelt =
  | { readonly kind: "respelt"; readonly edtf: string }
  | { readonly kind: "offset-missing"; readonly utc: string; readonly elsewhere: string };

/** Null for what is no date but for its spelling. What comes out is always a date of the format. */
export function respell(text: string): Respelt | null {
  const plain = plainSigns(text);
  return respeltPoint(plain) ?? respeltInterval(plain);
}

/** Full-width figures, other hyphens and spaces at the ends stand for the plain ones. */
function plainSigns(text: string): string {
  return text
    .normalize("NFKC")
    .replaceAll(/[\u2010-\u2015\u2212]/g, "-")
    .replaceAll(/\p{Default_Ignorable_Code_Point}/gu, "")
    .trim()
    .replace(/(?<!\.)[.,;]$/, "");
}

function respeltPoint(plain: string): Respelt | null {
  if (isDate(plain)) return { kind: "respelt", edtf: plain };
  return respeltTime(plain) ?? doubted(plain) ?? written(respeltDay(plain) ?? respeltYears(plain));
}

/** `2021-3-5`, `2021/03/05`, `2021.3`, `20210305`. */
function respeltDay(plain: string): string | null {
  const [, year, first, second] =
    /^(-?\d{4})[-./年]\s?(\d{1,2})(?:[-./月]\s?(\d{1,2}))?[日月]?$/.exec(plain) ??
    /^(\d{4})(\d\d)(\d\d)$/.exec(plain) ??
    [];
  if (year === undefined || first === undefined) return null;
  return dateOf(year, first, second);
}

/** `3/2021`, `202x`, `1990s`, `199?` with another sign for what is not known. */
function respeltYears(plain: string): string | null {
  const [, month, year] = /^(\d{1,2})[./-](\d{4})$/.exec(plain) ?? [];
  if (month !== undefined && year !== undefined) return dateOf(year, month);
  const [, decade] = /^(\d{3})0['’]?s$/.exec(plain) ?? [];
  if (decade !== undefined) return `${decade}X`;
  const masked = plain.replaceAll(/[xu_*]/gi, "X");
  return /^\d\d/.test(plain) && isDate(masked) ? masked : null;
}

/** What says in words that a date is approximate. */
export const aboutWord = /ca?\.?|circa|about|around|approx(?:imately|\.)?/;
const about = new RegExp(`^(?:${aboutWord.source}|[~≈])\\s*(?=[\\d-])`, "i");

/** Doubt said elsewhere than at the end: `c. 1900`, `?1900`, `1900 (?)`, `2021?-03`, `1900?~`. */
function doubted(plain: string): Respelt | null {
  const isAbout = about.test(plain) || /[~≈%]/.test(plain);
  const isUnsure = /[?%]/.test(plain);
  if (!isAbout && !isUnsure) return null;
  const bare = plain.replace(about, "").replaceAll(/\s*\(\?\)|[\s?~≈%]/g, "");
  const date = isDate(bare) ? bare : (respeltDay(bare) ?? respeltYears(bare));
  if (date === null) return null;
  const sign = isAbout && isUnsure ? "%" : isAbout ? "~" : "?";
  // A time takes no sign of doubt.
  return written([`${date}${sign}`, date].find(isDate) ?? null);
}

const looseTime =
  /^(?<day>[-\d./]+)(?:T|\s+|_)(?<hour>\d{1,2})[:.h](?<minute>\d\d)(?::(?<second>\d\d)(?:[.,]\d+)?)?\s*(?<half>[ap]\.?m\b\.?)?\s*(?<zone>.*)$/i;

function respeltTime(plain: string): Respelt | null {
  const { day: days, hour, minute, second, half, zone } = looseTime.exec(plain)?.groups ?? {};
  if (days === undefined || hour === undefined || zone === undefined) return null;
  const day = isDate(days) ? days : respeltDay(days);
  if (day === null) return null;
  const hours = half === undefined ? hour : String((Number(hour) % 12) + (/^p/i.test(half) ? 12 : 0));
  const clock = `${day}T${hours.padStart(2, "0")}:${minute}${second === undefined ? "" : `:${second}`}`;
  const offset = offsetOf(zone);
  if (offset !== null) return written(`${clock}${offset}`);
  // A zone by its name has another offset in summer.
  if (!/^(?:\(?[a-z]{2,5}\)?)?$/i.test(zone)) return null;
  const utc = `${clock}Z`;
  return isDate(utc) ? { kind: "offset-missing", utc, elsewhere: `${clock}-04:00` } : null;
}

/** `z`, `UTC`, `+0400`, `+4`, `GMT+4`; null where it is none. */
function offsetOf(zone: string): string | null {
  const bare = zone.replace(/^(?:UTC|GMT)\s*(?=[+-])/i, "");
  if (/^(?:Z|UTC|GMT|[+-]00:?00)$/i.test(bare)) return "Z";
  const [, sign, hours, minutes] = /^([+-])(\d{1,2}):?(\d\d)?$/.exec(bare) ?? [];
  return sign === undefined || hours === undefined
    ? null
    : `${sign}${hours.padStart(2, "0")}:${minutes ?? "00"}`;
}

/** Two dates with another sign between them, ends in a word, or a second one cut short: `2021-04-22/23`. */
function respeltInterval(plain: string): Respelt | null {
  for (const between of [
    betweenDays,
    betweenMonths,
    /\s*\/\s*/,
    /\s+-+\s+/,
    /\s*--+\s*/,
    /\s+(?:to|until|till)\s+/i,
    /\s*\.\.+\s*/,
    /-/,
  ]) {
    const [first, second, ...rest] = plain.split(between);
    if (first === undefined || second === undefined || rest.length > 0) continue;
    const from = endOf(first.replace(/^from\s+/i, ""), "");
    const to = endOf(second, first);
    const edtf = `${from}/${to}`;
    if (from !== null && to !== null && parseEdtf(edtf).ok) return { kind: "respelt", edtf };
  }
  return null;
}

const betweenDays = /(?<=^-?\d{4}-\d\d-\d\d)-(?=-?\d{4}-\d\d-\d\d$)/;
const betweenMonths = /(?<=^-?\d{4}-\d\d)-(?=-?\d{4}-\d\d$)/;

/** `other` is the end before it, of which it may leave out what both have in common. */
function endOf(text: string, other: string): string | null {
  if (/^(?:|\.+|\*|open|unknown|now|today|present|ongoing)$/i.test(text)) return "..";
  if (isDate(text)) return text;
  const point = respeltPoint(text);
  if (point?.kind === "respelt") return point.edtf;
  const rest = /^\d\d(?:-\d\d)?$/.exec(text)?.[0];
  const whole = rest && isDate(other) ? `${other.slice(0, other.length - rest.length)}${rest}` : null;
  return whole !== null && isDate(whole) ? whole : null;
}

/** Only where the calendar has it. */
function dateOf(year: string, month: string, day?: string): string | null {
  const parts = [year, month.padStart(2, "0"), ...(day === undefined ? [] : [day.padStart(2, "0")])];
  const edtf = parts.join("-");
  return isDate(edtf) ? edtf : null;
}

function written(edtf: string | null): Respelt | null {
  return edtf !== null && isDate(edtf) ? { kind: "respelt", edtf } : null;
}

function isDate(text: string): boolean {
  return parseEdtf(text).ok;
}
