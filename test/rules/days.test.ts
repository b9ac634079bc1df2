import { addDays as addDaysOfDateFns, formatISO, parseISO } from 'date-fns';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, anniversaryNumber, daysBetween, fallsOn, isDay, parseDay } from '../../src/rules/days.ts';

const TODAY = '2026-11-22';
const anyDay = fc
  .date({ min: new Date('1900-01-01T00:00:00Z'), max: new Date('2199-12-31T00:00:00Z'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

describe('a day is read', () => {
  test.each([
    '2022-04-01',
    ' 2022-04-01 ',
    '2022-4-1',
    '2022/4/1',
    '2022/04/01',
    '2022.4.1',
    '20220401',
    '1 April 2022',
    '01 Apr 2022',
    '1st of April 2022',
    '1-Apr-2022',
    'April 1, 2022',
    'april 1 2022',
    'Apr. 1st, 2022',
    '2022 April 1',
    '2022年4月1日',
    '2022 年 4 月 1 日',
    '２０２２年４月１日',
    '２０２２－０４－０１',
    '２０２２／４／１',
    '令和4年4月1日',
    '令和４年４月１日',
    '令和四年四月一日',
    '二〇二二年四月一日',
  ])('%s', (text) =>
    expect(parseDay(text, TODAY)).toEqual({ day: '2022-04-01', precision: 'day', assumed: false }),
  );

  test.each([
    '2022-04',
    '2022/4',
    '2022.04',
    'April 2022',
    'Apr 2022',
    'apr. 2022',
    '2022年4月',
    '令和4年4月',
  ])('a month stands for its first day and says so: %s', (text) =>
    expect(parseDay(text, TODAY)).toEqual({ day: '2022-04-01', precision: 'month', assumed: true }),
  );

  test.each(['2022', '２０２２', '2022年', '令和4年'])(
    'a year stands for its first day and says so: %s',
    (text) => expect(parseDay(text, TODAY)).toEqual({ day: '2022-01-01', precision: 'year', assumed: true }),
  );

  test.each([
    ['today', '2026-11-22'],
    ['Yesterday', '2026-11-21'],
    ['TOMORROW', '2026-11-23'],
    ['今日', '2026-11-22'],
    ['きょう', '2026-11-22'],
    ['本日', '2026-11-22'],
    ['昨日', '2026-11-21'],
    ['きのう', '2026-11-21'],
    ['明日', '2026-11-23'],
    ['あした', '2026-11-23'],
  ])('a word counted from today: %s', (text, day) =>
    expect(parseDay(text, TODAY)).toEqual({ day, precision: 'day', assumed: false }),
  );

  test('tomorrow may be the first day of the next year', () =>
    expect(parseDay('明日', '2025-12-31')?.day).toBe('2026-01-01'));

  test('every day as it is written here', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const [year, month, date] = day.split('-').map(Number);
        for (const text of [day, day.replaceAll('-', ''), `${year}年${month}月${date}日`])
          expect(parseDay(text, TODAY)?.day).toBe(day);
      }),
    );
  });
});

describe('an era is read', () => {
  test.each([
    ['平成31年4月30日', '2019-04-30'],
    ['令和元年5月1日', '2019-05-01'],
    ['昭和64年1月7日', '1989-01-07'],
    ['平成元年1月8日', '1989-01-08'],
    ['大正15年12月24日', '1926-12-24'],
    ['昭和元年12月25日', '1926-12-25'],
  ])('%s', (text, day) => expect(parseDay(text, TODAY)?.day).toBe(day));

  test.each(['平成31年5月1日', '令和元年4月30日', '昭和64年1月8日', '令和元年4月', '令和0年', '平成32年'])(
    'but not a day outside it: %s',
    (text) => expect(parseDay(text, TODAY)).toBeNull(),
  );

  test('its first year and month begin with the era', () => {
    expect(parseDay('令和元年', TODAY)).toEqual({ day: '2019-05-01', precision: 'year', assumed: true });
    expect(parseDay('平成元年1月', TODAY)).toEqual({ day: '1989-01-08', precision: 'month', assumed: true });
  });
});

describe('a day is refused', () => {
  test.each([
    ['29 February of a common year', '2023-02-29'],
    ['the same in words', 'Feb 29, 2023'],
    ['the same in Japanese', '2023年2月29日'],
    ['29 February 1900', '1900-02-29'],
    ['31 April', '2022-04-31'],
    ['month 13', '2022-13-01'],
    ['month 0', '2022-00'],
    ['nothing but zeros', '0000-00-00'],
    ['the last day before the years known', '1899-12-31'],
    ['the first day after the years known', '2200-01-01'],
    ['month or day first', '04/01/2022'],
    ['month or day first with dots', '1.4.2022'],
    ['a year of two figures', '1/4/22'],
    ['a year of two figures in Japanese', '22年4月1日'],
    ['a month alone', 'May'],
    ['two separators', '2022-4/1'],
    ['six figures', '202204'],
    ['words', 'last summer'],
    ['the name of a built-in property', 'constructor'],
    ['nothing', ''],
  ])('%s', (_, text) => expect(parseDay(text, TODAY)).toBeNull());

  test('29 February is a day in leap years', () => {
    expect(parseDay('2024-02-29', TODAY)?.day).toBe('2024-02-29');
    expect(parseDay('2000年2月29日', TODAY)?.day).toBe('2000-02-29');
  });

  test('the years known begin and end with a day', () => {
    expect(parseDay('1900-01-01', TODAY)?.day).toBe('1900-01-01');
    expect(parseDay('2199-12-31', TODAY)?.day).toBe('2199-12-31');
  });
});

test('any text is a day of the calendar or none', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({ unit: fc.constantFrom(...'0123456789-/年月日 令和元十Apr,') }),
  );
  fc.assert(
    fc.property(text, (asked) => {
      const read = parseDay(asked, TODAY);
      if (read !== null) expect(isDay(read.day)).toBe(true);
    }),
  );
});

describe('counting days', () => {
  test.each([
    ['2024-02-28', 1, '2024-02-29'],
    ['2023-02-28', 1, '2023-03-01'],
    ['2025-12-31', 1, '2026-01-01'],
    ['2025-03-12', -1, '2025-03-11'],
    ['2022-04-01', 0, '2022-04-01'],
  ])('%s and %i days', (day, n, expected) => expect(addDays(day, n)).toBe(expected));

  test('is exact over the clock changes of any time zone', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -4000, max: 4000 }), (day, n) => {
        const later = addDays(day, n);
        expect(daysBetween(day, later)).toBe(n);
        expect(later).toBe(formatISO(addDaysOfDateFns(parseISO(day), n), { representation: 'date' }));
      }),
    );
  });

  test('refuses what is no day', () => {
    expect(() => addDays('2023-02-29', 1)).toThrow(RangeError);
    expect(() => addDays('2023-02-28', 0.5)).toThrow(RangeError);
    expect(() => addDays('9999-12-31', 1)).toThrow(RangeError);
    expect(() => daysBetween('2023-02-28', '')).toThrow(RangeError);
    expect(isDay('0000-01-01')).toBe(false);
    expect(isDay('2022-4-1')).toBe(false);
  });
});

describe('an anniversary', () => {
  test.each([
    ['2018-03-23', '2026-03-23', 8],
    ['2018-03-23', '2019-03-23', 1],
    ['2018-03-23', '2018-03-23', null],
    ['2018-03-23', '2017-03-23', null],
    ['2018-03-23', '2026-03-22', null],
    ['2020-02-29', '2021-02-28', 1],
    ['2020-02-29', '2024-02-29', 4],
    ['2020-02-29', '2024-02-28', null],
    ['2018-03', '2026-03-01', null],
    ['2018', '2026-01-01', null],
  ])('of %s on %s: %s', (event, day, n) => expect(anniversaryNumber(event, day)).toBe(n));

  test('of 29 February is observed on 28 February of a year without one', () => {
    expect(fallsOn('02-29', '2023-02-28')).toEqual({ observed: true });
    expect(fallsOn('2020-02-29', '2100-02-28')).toEqual({ observed: true });
    expect(fallsOn('02-29', '2024-02-28')).toBeNull();
    expect(fallsOn('02-29', '2024-02-29')).toEqual({ observed: false });
    expect(fallsOn('02-28', '2023-02-28')).toEqual({ observed: false });
    expect(fallsOn('02-29', '2023-03-01')).toBeNull();
  });
});
