import type { Day } from '../model/primitives.ts';
import { addDays } from './days.ts';

const SUNDAY = 0;
const MONDAY = 1;
const THURSDAY = 4;
const FRIDAY = 5;
const SATURDAY = 6;

/** Holidays with a date of their own, `MM-DD`: New Year, Juneteenth, Independence, Veterans, Christmas. */
const FIXED = ['01-01', '06-19', '07-04', '11-11', '12-25'];

/** King, Washington, Memorial, Labor, Columbus, Thanksgiving: month, day of the week, which one of the month (-1 = the last). */
const FLOATING: readonly (readonly [month: string, weekday: number, nth: 1 | 2 | 3 | 4 | -1])[] = [
  ['01', MONDAY, 3],
  ['02', MONDAY, 3],
  ['05', MONDAY, -1],
  ['09', MONDAY, 1],
  ['10', MONDAY, 2],
  ['11', THURSDAY, 4],
];

/**
 * Are federal offices closed on a day for a legal holiday, so that no Federal Register appears? 5 U.S.C. 6103(a); what
 * falls on a Saturday is kept on the Friday before, on a Sunday on the Monday after (6103(b), Executive Order 11582).
 * True for the day on which it is kept, and for a date as the law stands since 2021. Not counted: Inauguration Day, kept
 * in and around Washington only, and days on which a President closes the offices for once.
 * https://www.law.cornell.edu/uscode/text/5/6103
 */
export function isFederalHoliday(day: Day): boolean {
  const weekday = weekdayOf(day);
  if (weekday === SATURDAY || weekday === SUNDAY) return false;
  if (isFixed(day) || FLOATING.some((holiday) => isFloating(day, ...holiday))) return true;
  if (weekday === MONDAY) return isFixed(addDays(day, -1));
  return weekday === FRIDAY && isFixed(addDays(day, 1));
}

/** Does the Federal Register appear on a day: Monday to Friday, except federal holidays? https://www.archives.gov/federal-register/faqs */
export function isPublicationDay(day: Day): boolean {
  const weekday = weekdayOf(day);
  return weekday !== SATURDAY && weekday !== SUNDAY && !isFederalHoliday(day);
}

function isFixed(day: Day): boolean {
  return FIXED.includes(day.slice(5));
}

function isFloating(day: Day, month: string, weekday: number, nth: number): boolean {
  if (day.slice(5, 7) !== month || weekdayOf(day) !== weekday) return false;
  if (nth === -1) return addDays(day, 7).slice(5, 7) !== month;
  return Math.ceil(Number(day.slice(8)) / 7) === nth;
}

/** 0 = Sunday … 6 = Saturday. */
function weekdayOf(day: Day): number {
  return new Date(`${day}T00:00:00Z`).getUTCDay();
}
