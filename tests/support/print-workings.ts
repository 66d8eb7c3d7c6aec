// Prints, as JSON, what chrono reads from the date phrases of the files named, and the zone that it was read in.
// Its own process, since a zone is set once, before the first date: `TZ=… tsx print-workings.ts files…`.
import { readFileSync } from "node:fs";
import { parseEdtf } from "../../src/article/parse-edtf.ts";
import { readDatePhrase } from "../../src/check/date-phrases.ts";
import { proveArticle } from "../../src/check/prove-article.ts";
import { phraseTable } from "./phrase-table.ts";

const [...files] = process.argv.slice(2);
const workings = files.map((file) => {
  const proof = proveArticle(readFileSync(file, "utf8"));
  return proof.ok ? proof.value.events.map(({ id, dateWorking }) => [id, dateWorking]) : proof.failure;
});
const readings = phraseTable.map(([language, dateline, phrase]) => {
  const date = parseEdtf(dateline);
  return date.ok && "precision" in date.value ? readDatePhrase(phrase, date.value, language) : "no dateline";
});
// January has no summer time anywhere that is tested, so this names the zone.
const zoneMinutes = -new Date(2021, 0, 1).getTimezoneOffset();
process.stdout.write(JSON.stringify({ zoneMinutes, workings, readings }));
