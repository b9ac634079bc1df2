import type { Day } from '../../model/primitives.ts';

/** The first day of a date that may be a month (`2018-03`) or a year: where its mark stands. */
export function firstDayOf(date: string): Day {
  if (date.length === 4) return `${date}-01-01`;
  return date.length === 7 ? `${date}-01` : date;
}

/** The last day of a date that may be a month or a year; of February the 28th, which is near enough to be drawn. */
export function lastDayOf(date: string): Day {
  if (date.length === 4) return `${date}-12-31`;
  if (date.length > 7) return date;
  const thirty = ['04', '06', '09', '11'].includes(date.slice(5));
  return `${date}-${date.endsWith('-02') ? '28' : thirty ? '30' : '31'}`;
}
