import type { Day } from '../../model/primitives.ts';
import type { Digest, Instant } from '../../model/stored.ts';
import { type DayNumber, endOfDay, localDayNumber, momentOn } from './local-time.ts';

const DAY_MS = 86_400_000;
const STILL_USEFUL_MS = 12 * 3_600_000;

/** When a digest is due: its cadence, and the local time there. */
export type Timetable = Pick<Digest, 'cadence' | 'weekday' | 'hour' | 'timezone'> & {
  /** 0 to 59; without it the full hour. */
  minute?: number;
};

/** What is to be done about the due moments that have passed. */
export interface Missed {
  /** The newest one, if its post is still useful, and the older ones that are folded into it, oldest first. */
  post: { due: Instant; folded: Instant[] } | null;
  /** When the next post is due. */
  nextDue: Instant;
}

/**
 * When is a digest due next, strictly after a moment? Once per local day, on the local ISO weekday, or on the local 1st
 * of the month. What happens at changes of the clocks is said at `momentOn`; a day that a zone left out has no digest.
 * Throws a RangeError for an unknown zone or what is no moment.
 */
export function nextDue(digest: Timetable, after: Instant): Instant {
  const start = time(after);
  const minute = digest.hour * 60 + (digest.minute ?? 0);
  let day = nextScheduledDay(digest, localDayNumber(digest.timezone, start));
  for (;;) {
    const due = momentOn(digest.timezone, day, minute);
    if (due !== null && due > start) return instant(due);
    day = nextScheduledDay(digest, day + 1);
  }
}

/** The calendar day that a due moment is about: the one that clocks show there then. */
export function dueDay(digest: Pick<Digest, 'timezone'>, due: Instant): Day {
  return instant(localDayNumber(digest.timezone, time(due)) * DAY_MS).slice(0, 10);
}

/** The last moment at which a late post is still useful: the end of its local day or 12 hours later, whichever is later. */
export function latestUseful(digest: Pick<Digest, 'timezone'>, due: Instant): Instant {
  const moment = time(due);
  const end = endOfDay(digest.timezone, localDayNumber(digest.timezone, moment)) - 1;
  return instant(Math.max(end, moment + STILL_USEFUL_MS));
}

/**
 * Which due moments has a digest missed by now, and when is it due next? Of several the newest is posted, if that is
 * still useful. The recorded `nextDue` decides, even where the rules of a zone have changed since it was written; a
 * local day counts once all the same.
 */
export function missedDue(digest: Timetable & Pick<Digest, 'nextDue'>, now: Instant): Missed {
  const passed: Instant[] = [];
  let next = digest.nextDue;
  while (time(next) <= time(now)) {
    passed.push(next);
    next = dueOnLaterDay(digest, next);
  }
  const due = passed.pop();
  const useful = due !== undefined && time(now) <= time(latestUseful(digest, due));
  return { post: useful ? { due, folded: passed } : null, nextDue: next };
}

/** The next due moment that is about another day than this one. */
function dueOnLaterDay(digest: Timetable, due: Instant): Instant {
  const day = dueDay(digest, due);
  let next = nextDue(digest, due);
  while (dueDay(digest, next) <= day) next = nextDue(digest, next);
  return next;
}

/** The first day, from this one on, that the cadence names. */
function nextScheduledDay({ cadence, weekday }: Timetable, day: DayNumber): DayNumber {
  if (cadence === 'daily') return day;
  // 1970-01-01 was a Thursday, ISO weekday 4.
  if (cadence === 'weekly') return day + modulo(weekday - 4 - day, 7);
  const date = new Date(day * DAY_MS);
  const months = date.getUTCDate() === 1 ? 0 : 1;
  return Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + months, 1) / DAY_MS;
}

function modulo(number: number, by: number): number {
  return ((number % by) + by) % by;
}

function time(moment: Instant): number {
  const ms = Date.parse(moment);
  if (Number.isNaN(ms)) throw new RangeError(`not a moment: ${moment}`);
  return ms;
}

function instant(ms: number): Instant {
  return new Date(ms).toISOString();
}
