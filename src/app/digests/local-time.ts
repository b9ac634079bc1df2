// By its own path: only this function is needed.
import { tzOffset } from '@date-fns/tz/tzOffset';

const MINUTE_MS = 60_000;
const DAY_MS = 86_400_000;
/** No zone is ever further from UTC than this. */
const FARTHEST_MS = 16 * 3_600_000;

/** Days since 1970-01-01 of a calendar day, in no particular zone. */
export type DayNumber = number;

/** The calendar day that a zone's clocks show at a moment (ms). Throws a RangeError for an unknown zone or moment. */
export function localDayNumber(zone: string, moment: number): DayNumber {
  return Math.floor((moment + offsetAt(zone, moment)) / DAY_MS);
}

/**
 * The moment (ms) at which the clocks of a zone show this minute of the day (0 to 1439) on this day.
 *
 * - A time that happens twice: its first time.
 * - A time that is skipped because clocks go forward: the first moment after the gap.
 * - The same, where the gap reaches midnight (America/Nuuk goes from 23:00 to 00:00): the last minute before the gap, so
 *   that it is still this day.
 * - A day that a zone left out (Pacific/Apia, 2011-12-30): null.
 *
 * Throws a RangeError for an unknown zone.
 */
export function momentOn(zone: string, day: DayNumber, minute: number): number | null {
  const wall = day * DAY_MS + minute * MINUTE_MS;
  const before = offsetAt(zone, wall - FARTHEST_MS);
  const after = offsetAt(zone, wall + FARTHEST_MS);
  if (before === after) return wall - before;
  const candidates = [wall - Math.max(before, after), wall - Math.min(before, after)];
  const shown = candidates.find((moment) => moment + offsetAt(zone, moment) === wall);
  if (shown !== undefined) return shown;
  const change = changeBetween(zone, wall - after, wall - before);
  return [change, change - MINUTE_MS].find((moment) => localDayNumber(zone, moment) === day) ?? null;
}

/** The first moment (ms) after a day in a zone: the beginning of the next day that exists there. */
export function endOfDay(zone: string, day: DayNumber): number {
  return momentOn(zone, day + 1, 0) ?? endOfDay(zone, day + 1);
}

/** When, after `from` and not after `to`, does a zone begin to have the offset that it has at `to`? Exact to the millisecond. */
function changeBetween(zone: string, from: number, to: number): number {
  const offset = offsetAt(zone, to);
  let [earlier, later] = [from, to];
  while (later - earlier > 1) {
    const middle = Math.floor((earlier + later) / 2);
    if (offsetAt(zone, middle) === offset) later = middle;
    else earlier = middle;
  }
  return later;
}

/** How far a zone's clocks are ahead of UTC at a moment, in ms. */
function offsetAt(zone: string, moment: number): number {
  assertZone(zone);
  const minutes = tzOffset(zone, new Date(moment));
  if (Number.isNaN(minutes)) throw new RangeError(`not a moment: ${moment}`);
  return Math.round(minutes * MINUTE_MS);
}

const knownZones = new Set<string>();

/** tzOffset guesses where a name is unknown («Nowhere+05» would be five hours), so Intl is asked first. */
function assertZone(zone: string): void {
  if (knownZones.has(zone)) return;
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone });
  } catch (error) {
    throw new RangeError(`not a time zone: ${zone}`, { cause: error });
  }
  knownZones.add(zone);
}
