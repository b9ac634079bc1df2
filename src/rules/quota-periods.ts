import type { Day } from '../model/primitives.ts';
import type { Quota } from '../model/quota.ts';

/** First days of the calendar periods by which quotas are administered. */
const OPENINGS: Readonly<Record<Quota['period'], readonly string[]>> = {
  annual: ['01-01'],
  'half-year': ['01-01', '07-01'],
  quarterly: ['01-01', '04-01', '07-01', '10-01'],
};

/**
 * The days in a span (both ends included) on which a period of a quota is over, each being the first day after it: the
 * opening of the next calendar period, and the day the quota itself ends.
 */
export function periodEnds(quota: Pick<Quota, 'period' | 'from' | 'until'>, from: Day, to: Day): Day[] {
  const years = range(Number(from.slice(0, 4)), Number(to.slice(0, 4)));
  const openings = years.flatMap((year) => OPENINGS[quota.period].map((monthDay) => `${year}-${monthDay}`));
  const ends = openings.filter((day) => quota.from < day && (quota.until === null || day < quota.until));
  return [...ends, ...(quota.until === null ? [] : [quota.until])]
    .filter((day) => from <= day && day <= to && day > quota.from)
    .sort();
}

function range(first: number, last: number): number[] {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
}
