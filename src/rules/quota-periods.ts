import type { Day } from '../model/primitives.ts';
import type { PeriodLimit, Quota } from '../model/quota.ts';

/** First days of the calendar periods by which quotas are administered. */
const OPENINGS: Readonly<Record<Quota['period'], readonly string[]>> = {
  annual: ['01-01'],
  'half-year': ['01-01', '07-01'],
  quarterly: ['01-01', '04-01', '07-01', '10-01'],
};

/** A period of a quota: `from` the opening day, `until` the first day after it; null where no end is known. */
export interface QuotaPeriod {
  from: Day;
  until: Day | null;
  /** Does it open the calendar year? */
  firstOfYear: boolean;
  /** The day on which the quota opens again; null when it ends with this period. */
  nextOpening: Day | null;
}

/**
 * The days in a span (both ends included) on which a period of a quota is over, each being the first day after it: the
 * opening of the next calendar period, and the day the quota itself ends.
 */
export function periodEnds(quota: Pick<Quota, 'period' | 'from' | 'until'>, from: Day, to: Day): Day[] {
  const ends = openings(quota, from, to).filter(
    (day) => quota.from < day && (quota.until === null || day < quota.until),
  );
  return [...ends, ...(quota.until === null ? [] : [quota.until])]
    .filter((day) => from <= day && day <= to && day > quota.from)
    .sort();
}

/**
 * In which period of a quota does a day fall? Periods are those of the calendar, cut to the quota's own life. Null on a
 * day on which the quota does not stand.
 */
export function quotaPeriodOn(quota: Pick<Quota, 'period' | 'from' | 'until'>, day: Day): QuotaPeriod | null {
  if (day < quota.from || (quota.until !== null && day >= quota.until)) return null;
  const year = Number(day.slice(0, 4));
  const around = openings(quota, day, `${year + 1}-12-31`);
  const opened = around.filter((opening) => opening <= day).at(-1) ?? quota.from;
  const next = around.find((opening) => opening > day) ?? null;
  const ends = quota.until !== null && (next === null || quota.until <= next);
  return {
    from: [opened, quota.from].sort().at(-1) ?? opened,
    until: ends ? quota.until : next,
    firstOfYear: opened.endsWith('-01-01'),
    nextOpening: ends ? null : next,
  };
}

/** The rule for how much of a year's volume one period may take, as it stood on a day; undefined where none is known. */
export function periodLimitOn(quota: Pick<Quota, 'periodLimits'>, day: Day): PeriodLimit | undefined {
  return quota.periodLimits?.filter(({ from }) => from <= day).at(-1);
}

/**
 * How much may enter in a period, of a year's volume of the quota or of one of its categories, in the quota's unit and
 * rounded to whole units, without what was carried over? Null where that is not known. A floor («the larger of 500 t
 * and 30 %») holds for a category, so the limit of a quota with categories of their own is not known from it; no
 * period takes more than the year.
 */
export function periodVolume(
  quota: Pick<Quota, 'period' | 'from' | 'until' | 'periodLimits' | 'categoriesCount'>,
  period: QuotaPeriod,
  yearly: number | null,
  of: 'quota' | 'category',
): number | null {
  if (yearly === null) return null;
  if (quota.period === 'annual' || isSinglePeriod(quota)) return yearly;
  // Which limit a period has is settled when it opens.
  const limit = periodLimitOn(quota, period.from);
  if (limit === undefined || (limit.periods === 'first' && !period.firstOfYear)) return null;
  if (limit.atLeast !== undefined && of === 'quota' && quota.categoriesCount > 1) return null;
  const share = Math.round((yearly * limit.sharePct) / 100);
  return Math.min(yearly, Math.max(share, limit.atLeast ?? 0));
}

/** Did a quota live for one period only, so that its volume is that period's? */
export function isSinglePeriod(quota: Pick<Quota, 'period' | 'from' | 'until'>): boolean {
  return quota.until !== null && periodEnds(quota, quota.from, quota.until).length === 1;
}

function openings({ period }: Pick<Quota, 'period'>, from: Day, to: Day): Day[] {
  const years = range(Number(from.slice(0, 4)), Number(to.slice(0, 4)));
  return years.flatMap((year) => OPENINGS[period].map((monthDay) => `${year}-${monthDay}`));
}

function range(first: number, last: number): number[] {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
}
