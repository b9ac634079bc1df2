import { describe, expect, test } from 'vitest';
import { addDays } from '../../src/rules/days.ts';
import { isFederalHoliday, isPublicationDay } from '../../src/rules/federal-holidays.ts';

const holidaysOf = (year: number) => {
  const days = Array.from({ length: 366 }, (_, index) => addDays(`${year}-01-01`, index));
  return days.filter((day) => day.startsWith(`${year}`) && isFederalHoliday(day)).map((day) => day.slice(5));
};

describe('federal holidays, as the Office of Personnel Management lists them', () => {
  // https://www.opm.gov/policy-data-oversight/pay-leave/federal-holidays/
  test.each([
    [2023, '01-02 01-16 02-20 05-29 06-19 07-04 09-04 10-09 11-10 11-23 12-25'],
    [2024, '01-01 01-15 02-19 05-27 06-19 07-04 09-02 10-14 11-11 11-28 12-25'],
    [2025, '01-01 01-20 02-17 05-26 06-19 07-04 09-01 10-13 11-11 11-27 12-25'],
    [2026, '01-01 01-19 02-16 05-25 06-19 07-03 09-07 10-12 11-11 11-26 12-25'],
    // The New Year of 2028 is a Saturday, and kept on the Friday before it, in 2027.
    [2027, '01-01 01-18 02-15 05-31 06-18 07-05 09-06 10-11 11-11 11-25 12-24 12-31'],
    [2028, '01-17 02-21 05-29 06-19 07-04 09-04 10-09 11-10 11-23 12-25'],
  ])('%i', (year, days) => expect(holidaysOf(year).join(' ')).toBe(days));
});

test('the Federal Register appears from Monday to Friday, but not on holidays', () => {
  const week = Array.from({ length: 7 }, (_, index) => addDays('2026-11-22', index));
  expect(week.filter(isPublicationDay)).toEqual(['2026-11-23', '2026-11-24', '2026-11-25', '2026-11-27']);
});
