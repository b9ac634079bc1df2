import type { Instant } from '../../model/stored.ts';
import { addDays } from '../../rules/days.ts';
import { isPublicationDay } from '../../rules/federal-holidays.ts';
import { momentOn } from '../digests/local-time.ts';
import { easternDay } from '../today.ts';

/** `documents`: what was published; `inspection`: what is filed and will be published. */
export type RegisterSource = 'documents' | 'inspection';

/** How the last look at a source went. */
export interface LastLook {
  /** When it was; null when there was none. */
  at: Instant | null;
  /** How many looks in a row have failed by then. */
  failures: number;
}

const ZONE = 'America/New_York';
const MINUTE_MS = 60_000;
const DAY_MS = 86_400_000;
const FIRST_WAIT_MS = 5 * MINUTE_MS;
const LONGEST_WAIT_MS = 6 * 60 * MINUTE_MS;

/**
 * At which minutes of a day, Eastern time, is a source looked at? An issue appears at 6 in the morning of a publication
 * day; filings come from 8:45 to 19:00, and special ones at any time. On other days little happens.
 */
const MINUTES: Readonly<Record<RegisterSource, Record<'publicationDay' | 'otherDay', readonly number[]>>> = {
  documents: {
    publicationDay: [6 * 60 + 5, 6 * 60 + 30, 7 * 60 + 30, 9 * 60, 12 * 60, 16 * 60, 20 * 60],
    otherDay: [9 * 60, 21 * 60],
  },
  inspection: {
    publicationDay: [
      ...every(60, 0, 8 * 60),
      ...every(15, 8 * 60 + 45, 19 * 60),
      ...every(60, 20 * 60, 23 * 60),
    ],
    otherDay: every(180, 0, 21 * 60),
  },
};

/**
 * When is a source to be looked at next? A moment not after `now` means: at once. After a failure the wait is 5 minutes,
 * and twice as long each time, up to 6 hours.
 */
export function nextLook(source: RegisterSource, now: Instant, last: LastLook): Instant {
  // A look in the future: the clock was set back.
  if (last.at === null || last.at > now) return now;
  const since = Date.parse(last.at);
  if (last.failures > 0)
    return instant(since + Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** Math.min(last.failures - 1, 20)));
  for (let day = easternDay(new Date(since)); ; day = addDays(day, 1)) {
    const minutes = MINUTES[source][isPublicationDay(day) ? 'publicationDay' : 'otherDay'];
    const number = Date.parse(`${day}T00:00:00Z`) / DAY_MS;
    const moments = minutes.flatMap((minute) => momentOn(ZONE, number, minute) ?? []);
    const next = moments.find((moment) => moment > since);
    if (next !== undefined) return instant(next);
  }
}

/** Minutes of the day from one to another, both included. */
function every(step: number, from: number, to: number): number[] {
  return Array.from({ length: Math.floor((to - from) / step) + 1 }, (_, index) => from + index * step);
}

function instant(ms: number): Instant {
  return new Date(ms).toISOString();
}
