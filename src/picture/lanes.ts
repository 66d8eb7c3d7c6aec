// Which lanes there are, and how many rows each has: one for each voice while there are rows enough, and one for all who
// find none.
import type { ListedEvent, ListedVoice } from "../view/listing.ts";
import { grouped } from "./ordered.ts";

export interface LaneEvents {
  readonly key: string;
  /** Who speaks in it. Several where there are more voices than rows. */
  readonly voices: readonly ListedVoice[];
  /** In order of time. */
  readonly events: readonly ListedEvent[];
}

/** The lanes in order of the voices. Of more than `mostRows`, those with the fewest events share the last. */
export function laneEvents(
  events: readonly ListedEvent[],
  voices: readonly ListedVoice[],
  mostRows: number,
): LaneEvents[] {
  const byVoice = grouped(events, ({ by }) => by.key);
  const speaking = voices.filter(({ key }) => byVoice.has(key));
  const own = new Set(speaking.length > mostRows ? busiest(speaking, byVoice, mostRows - 1) : speaking);
  const lanes = speaking
    .filter((voice) => own.has(voice))
    .map((voice): LaneEvents => ({ key: voice.key, voices: [voice], events: byVoice.get(voice.key) ?? [] }));
  const others = speaking.filter((voice) => !own.has(voice));
  if (others.length === 0) return lanes;
  const theirs = new Set(others.map(({ key }) => key));
  return [
    ...lanes,
    { key: othersKey, voices: others, events: events.filter(({ by }) => theirs.has(by.key)) },
  ];
}

/** No voice's key: ids of voices have no space. */
const othersKey = " others";

function busiest(
  voices: readonly ListedVoice[],
  byVoice: ReadonlyMap<string, readonly ListedEvent[]>,
  most: number,
): readonly ListedVoice[] {
  const count = ({ key }: ListedVoice) => byVoice.get(key)?.length ?? 0;
  return [...voices].sort((a, b) => count(b) - count(a)).slice(0, most);
}

/**
 * How many rows each lane gets: one, and of those that are left each where it spares most, if it spares any. `crowdedIn`
 * says how many events of a lane are not drawn apart with so many rows.
 */
export function dealRows(
  lanes: number,
  mostRows: number,
  crowdedIn: (lane: number, rows: number) => number,
): number[] {
  const rows = Array.from({ length: lanes }, () => 1);
  if (lanes >= mostRows) return rows;
  const crowded = rows.map((each, lane) => ({ now: crowdedIn(lane, each), next: crowdedIn(lane, each + 1) }));
  for (let left = mostRows - lanes; left > 0; left -= 1) {
    const [best] = [...crowded.entries()].sort(
      ([, a], [, b]) => b.now - b.next - (a.now - a.next) || b.now - a.now,
    );
    if (!best || best[1].now <= best[1].next) break;
    const [lane, { next }] = best;
    const count = (rows[lane] ?? 1) + 1;
    rows[lane] = count;
    crowded[lane] = { now: next, next: crowdedIn(lane, count + 1) };
  }
  return rows;
}
