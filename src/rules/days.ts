import type { Day } from '../model/primitives.ts';
import { readDay } from './search-days.ts';

/** A day as a reader wrote it. */
export interface ParsedDay {
  day: Day;
  /** How precise the text was. A month or a year stands for its first day. */
  precision: 'day' | 'month' | 'year';
  /** Did we choose the day ourselves, so that the answer has to say so? */
  assumed: boolean;
}

const DAY_MS = 86_400_000;
const FIRST_YEAR = '1900';
const LAST_YEAR = '2199';

/**
 * Which day does a text name, in English or Japanese? `2022-04-01`, `1 April 2022`, `2022年4月1日`, `令和4年4月1日`,
 * `yesterday` (counted from `today`), a month or a year. Null for no day, a day that the calendar does not have, a year
 * outside 1900 to 2199, and `04/01/2022`, which is another day in America than elsewhere. Throws a RangeError when
 * `today` is no day.
 */
export function parseDay(text: string, today: Day): ParsedDay | null {
  const read = readDay(text);
  if (read === null) return null;
  if ('daysFromToday' in read)
    return within({ day: addDays(today, read.daysFromToday), precision: 'day', assumed: false });
  const { year, month, date, notBefore, notAfter } = read;
  const precision = date !== undefined ? 'day' : month !== undefined ? 'month' : 'year';
  const first = isoDay(year, month ?? 1, date ?? 1);
  const last = isoDay(year, month ?? 12, date ?? (month === undefined ? 31 : lastDate(year, month)));
  if (!isDay(first)) return null;
  if (notBefore !== undefined && last < notBefore) return null;
  if (notAfter !== undefined && first > notAfter) return null;
  // The first day of a month or year of an era is not before the era: 令和元年 begins on 2019-05-01.
  const day = notBefore !== undefined && first < notBefore ? notBefore : first;
  return within({ day, precision, assumed: precision !== 'day' });
}

/** The last day of what a reader wrote: of the month or the year where only that was given. */
export function lastDay({ day, precision }: ParsedDay): Day {
  if (precision === 'day') return day;
  const [year = 0, month = 1] = day.split('-').map(Number);
  return precision === 'year' ? isoDay(year, 12, 31) : isoDay(year, month, lastDate(year, month));
}

/** Is a text a day of the calendar, written `2018-03-23`? */
export function isDay(text: string): text is Day {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text) || text.startsWith('0000')) return false;
  const [month, date] = [Number(text.slice(5, 7)), Number(text.slice(8))];
  if (month < 1 || month > 12 || date < 1) return false;
  if (date <= 28) return true;
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

/** The day `n` days after a day, before it when `n` is negative. Throws a RangeError for what is no day or whole number. */
export function addDays(day: Day, n: number): Day {
  if (!Number.isSafeInteger(n)) throw new RangeError(`not a whole number of days: ${n}`);
  const time = (dayNumber(day) + n) * DAY_MS;
  const text = Math.abs(time) <= 8.64e15 ? new Date(time).toISOString().slice(0, 10) : '';
  if (!isDay(text)) throw new RangeError(`${day} and ${n} days: outside the calendar`);
  return text;
}

/** How many days after `from` is `to`? Negative when it is before. Throws a RangeError for what is no day. */
export function daysBetween(from: Day, to: Day): number {
  return dayNumber(to) - dayNumber(from);
}

/**
 * Does the month and day of a date (`2018-03-23` or `03-23`) return on a day? Null if not; `observed` when the date is
 * 29 February and the day is 28 February of a year without one.
 */
export function fallsOn(originalMonthDay: string, day: Day): { observed: boolean } | null {
  const original = originalMonthDay.slice(-5);
  if (!isDay(day) || !/^\d{2}-\d{2}$/.test(original)) return null;
  if (day.endsWith(`-${original}`)) return { observed: false };
  const observed = original === '02-29' && day.endsWith('-02-28') && !isDay(`${day.slice(0, 4)}-02-29`);
  return observed ? { observed } : null;
}

/**
 * The how manieth anniversary of an event is a day? Null when it is none, and for the event's own day. Events that are
 * known by month or year only have no anniversaries.
 */
export function anniversaryNumber(eventDay: Day, day: Day): number | null {
  if (!isDay(eventDay) || fallsOn(eventDay, day) === null) return null;
  const years = Number(day.slice(0, 4)) - Number(eventDay.slice(0, 4));
  return years > 0 ? years : null;
}

function within(parsed: ParsedDay): ParsedDay | null {
  const year = parsed.day.slice(0, 4);
  return year >= FIRST_YEAR && year <= LAST_YEAR ? parsed : null;
}

/** Days since 1970-01-01, an exact integer. */
function dayNumber(day: Day): number {
  if (!isDay(day)) throw new RangeError(`not a day: ${day}`);
  return Date.parse(`${day}T00:00:00Z`) / DAY_MS;
}

function lastDate(year: number, month: number): number {
  return [31, 30, 29, 28].find((date) => isDay(isoDay(year, month, date))) ?? 0;
}

function isoDay(year: number, month: number, date: number): string {
  return [String(year).padStart(4, '0'), String(month).padStart(2, '0'), String(date).padStart(2, '0')].join(
    '-',
  );
}
