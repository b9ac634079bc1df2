import type { Dataset } from '../model/dataset.ts';
import type { Day } from '../model/primitives.ts';
import type { SeenDocument, Watch } from '../model/stored.ts';
import { concernsChange, type MeasureChange } from './changes.ts';
import { addDays, daysBetween } from './days.ts';
import { concernsDocument } from './documents.ts';
import type { Scope } from './scope.ts';
import { concernsDate, type UpcomingDate, upcomingDates } from './upcoming.ts';

/** How many days before a date, and on it, watchers are told. */
export const NOTICE_DAYS = [30, 7, 1, 0] as const;

/** More changes than this at once are told in one summary. */
export const MOST_NOTICES = 10;

/** A date to tell of, and in how many days it is. */
export interface DueDate {
  date: UpcomingDate;
  /** 0 = on the day itself; less than planned when the notice is late. */
  daysAhead: number;
}

type Wish = Pick<Watch, 'country' | 'product'>;

/**
 * Which dates are to be told of today: 30, 7 and 1 days before, and on the day? `toldThrough` is the day through which
 * this was done before; days missed since then are made up for with one notice a date, for dates not yet past. Null =
 * never before: today's only.
 */
export function datesDue(dataset: Dataset, toldThrough: Day | null, today: Day): DueDate[] {
  const after = toldThrough ?? addDays(today, -1);
  return upcomingDates(dataset, { from: today, to: addDays(today, NOTICE_DAYS[0]) })
    .filter(({ day }) => NOTICE_DAYS.some((days) => isWithin(addDays(day, -days), after, today)))
    .map((date) => ({ date, daysAhead: daysBetween(today, date.day) }));
}

/** Does a watch want a date: its country (or group) and its product are concerned? */
export function wantsDate(dataset: Dataset, watch: Wish, date: UpcomingDate): boolean {
  return concernsDate(dataset, scopeOf(watch), date);
}

/** Does a watch want a change of a measure? */
export function wantsChange(dataset: Dataset, watch: Wish, change: MeasureChange): boolean {
  return concernsChange(dataset, scopeOf(watch), change);
}

/** Does a watch want a document that was seen, judged by the words of its title? */
export function wantsDocument(dataset: Dataset, watch: Wish, document: SeenDocument): boolean {
  return concernsDocument(dataset, scopeOf(watch), document);
}

function scopeOf({ country, product }: Wish): Scope {
  return { countries: country === null ? [] : [country], products: product === null ? [] : [product] };
}

function isWithin(day: Day, after: Day, through: Day): boolean {
  return after < day && day <= through;
}
