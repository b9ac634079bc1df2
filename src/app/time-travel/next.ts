import type { Dataset } from '../../model/dataset.ts';
import type { Instant, State, Watch } from '../../model/stored.ts';
import { addDays } from '../../rules/days.ts';
import { upcomingDates } from '../../rules/upcoming.ts';
import { NOTICE_DAYS, wantsDate } from '../../rules/watching.ts';
import { endOfDay, localDayNumber } from '../digests/local-time.ts';
import { easternDay } from '../today.ts';

const ZONE = 'America/New_York';
const DAY_MS = 86_400_000;
/** So far ahead watchers' dates are looked for, in days. */
const LOOK_AHEAD = 5 * 366;

/** When is the next digest due (its id with it), or the next message of a watch? Null if neither ever is. */
export function nextMoment(
  { digests, watches }: Pick<State, 'digests' | 'watches'>,
  dataset: Dataset,
  now: number,
): { at: number; digestId: string | null } | null {
  const moments = digests
    .filter(({ paused }) => !paused)
    .map(({ id, nextDue }: { id: string; nextDue: Instant }) => ({
      at: Date.parse(nextDue),
      digestId: id as string | null,
    }));
  const notice = nextNotice(watches, dataset, now);
  if (notice !== null) moments.push({ at: notice, digestId: null });
  const [first = null] = moments.toSorted((one, other) => one.at - other.at);
  return first;
}

/** The beginning of the next Eastern day on which a watch has a date to tell of. Today's have been told. */
function nextNotice(watches: readonly Watch[], dataset: Dataset, now: number): number | null {
  const active = watches.filter(({ paused }) => !paused);
  if (active.length === 0) return null;
  const today = easternDay(new Date(now));
  const dates = upcomingDates(dataset, { from: today, to: addDays(today, LOOK_AHEAD) });
  const days = dates
    .filter((date) => active.some((watch) => wantsDate(dataset, watch, date)))
    .flatMap(({ day }) => NOTICE_DAYS.map((ahead) => addDays(day, -ahead)))
    .filter((day) => day > today)
    .toSorted();
  const [first] = days;
  if (first === undefined) return null;
  const before = Date.parse(addDays(first, -1)) / DAY_MS;
  return Math.max(now, endOfDay(ZONE, before));
}

/** The same time of day in Washington, on another day; `day` is checked before. */
export function sameTimeOn(day: string, now: number): number {
  const today = localDayNumber(ZONE, now);
  const sinceMidnight = now - endOfDay(ZONE, today - 1);
  const target = Date.parse(day) / DAY_MS;
  // On a day on which clocks change it may be an hour off, but it stays the same day.
  return Math.min(endOfDay(ZONE, target - 1) + sinceMidnight, endOfDay(ZONE, target) - 1);
}
