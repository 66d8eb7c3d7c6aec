// How wide the tokens are: as wide as high for one digit or two, wider for more.

/** The number's width is not measured: digits of a sans face are about so many ems, and a token's letters so many of its height. */
const digitShare = 0.34;

/** In it stands the event's number, and one sign more where its date is uncertain. */
export function tokenPx(number: number, isUncertain: boolean, heightPx: number): number {
  const signs = String(number).length + (isUncertain ? 1 : 0);
  return Math.max(heightPx, Math.ceil(heightPx * (0.5 + digitShare * signs * 0.9)));
}

/** The token of a count, "+106". */
export function crowdPx(count: number, heightPx: number): number {
  return Math.ceil(heightPx * (0.6 + digitShare * (String(count).length + 1) * 0.9));
}
