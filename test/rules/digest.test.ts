import { describe, expect, test } from 'vitest';
import { type Dataset, loadDataset } from '../../src/model/dataset.ts';
import type { Event } from '../../src/model/event.ts';
import { type DigestQuestion, digestContent, hasNews } from '../../src/rules/digest.ts';
import { daysOf, missedDays } from '../../src/rules/digest-days.ts';

const dataset = loadDataset();
const asked = (day: string, more: Partial<DigestQuestion> = {}): DigestQuestion => ({
  day,
  cadence: 'daily',
  countries: [],
  products: [],
  since: null,
  changes: [],
  documents: [],
  ...more,
});
const content = (day: string, more: Partial<DigestQuestion> = {}, data: Dataset = dataset) =>
  digestContent(data, asked(day, more));
const event = (id: string): Event => {
  const found = dataset.byId.events.get(id);
  if (found === undefined) throw new Error(`no event ${id}`);
  return found;
};

describe('the days of a digest', () => {
  test.each([
    ['daily', '2027-01-01', '2027-01-01', '2027-01-01'],
    ['weekly', '2026-12-28', '2026-12-28', '2027-01-03'],
    ['monthly', '2028-02-01', '2028-02-01', '2028-02-29'],
    ['monthly', '2026-11-15', '2026-11-01', '2026-11-30'],
  ] as const)('%s on %s: %s to %s', (cadence, day, from, to) =>
    expect(daysOf(cadence, day)).toEqual({ from, to }),
  );

  test.each([
    ['daily', '2026-11-15', null, null],
    ['daily', '2026-11-15', '2026-11-14', null],
    ['daily', '2026-11-15', '2026-11-12', ['2026-11-13', '2026-11-14']],
    ['daily', '2026-11-15', '2026-09-01', ['2026-11-08', '2026-11-14']],
    ['daily', '2026-11-15', '2026-11-15', null],
    ['weekly', '2026-11-16', '2026-11-09', null],
    ['weekly', '2026-11-23', '2026-11-09', ['2026-11-16', '2026-11-22']],
    ['monthly', '2026-11-01', '2026-10-01', null],
    ['monthly', '2026-11-01', '2026-09-01', ['2026-10-25', '2026-10-31']],
  ] as const)('%s on %s after %s missed %j', (cadence, day, since, missed) =>
    expect(missedDays(cadence, day, since)).toEqual(
      missed === null ? null : { from: missed[0], to: missed[1] },
    ),
  );
});

describe('anniversaries', () => {
  test('2026-11-15: five years ago Japan and the United States agreed on talks, then JUCIP', () => {
    const { anniversaries } = content('2026-11-15');
    expect(anniversaries.map(({ years, event: { importance } }) => [years, importance])).toEqual([
      [5, 4],
      [5, 3],
    ]);
    expect(anniversaries[0]?.event.title.en).toMatch(/consultations/);
  });

  test('round years come first, then importance, then the older', () => {
    for (const [day, cadence] of [
      ['2027-01-01', 'daily'],
      ['2027-03-01', 'monthly'],
    ] as const) {
      const rank = content(day, { cadence }).anniversaries.map(({ years, event: { importance, date } }) =>
        [years % 5 === 0 ? 0 : 1, 9 - importance, date].join(' '),
      );
      expect(rank.length).toBeGreaterThan(4);
      expect(rank).toEqual(rank.toSorted());
    }
  });

  test('of a week: each day once, on its day', () => {
    const week = content('2026-11-15', { cadence: 'weekly' }).anniversaries;
    expect([...new Set(week.map(({ day }) => day))].sort()).toEqual([
      '2026-11-15',
      '2026-11-17',
      '2026-11-21',
    ]);
    for (const {
      day,
      event: { date },
    } of week)
      expect(day.slice(5)).toBe(date.slice(5));
  });

  describe('29 February', () => {
    const leap = { ...event('2020-02-28-aiis-ruling'), id: 'leap-day', date: '2024-02-29' };
    const data: Dataset = { ...dataset, events: [...dataset.events, leap] };
    const on = (day: string) =>
      content(day, {}, data).anniversaries.find((anniversary) => anniversary.event === leap);
    test('is observed on 28 February in common years', () =>
      expect(on('2027-02-28')).toMatchObject({ years: 3, observed: true }));
    test('and on the day itself in leap years, not the day before', () => {
      expect(on('2028-02-29')).toMatchObject({ years: 4, observed: false });
      expect(on('2028-02-28')).toBeUndefined();
    });
    test('and never on 1 March', () => expect(on('2027-03-01')).toBeUndefined());
    test('a month tells it once', () => {
      const february = content('2027-02-01', { cadence: 'monthly' }, data).anniversaries;
      expect(february.filter((anniversary) => anniversary.event === leap)).toHaveLength(1);
    });
  });

  test('days that were missed are made up for', () => {
    const { missed, anniversaries } = content('2026-11-16', { since: '2026-11-14' });
    expect(anniversaries).toEqual([]);
    expect(missed.map(({ day, years }) => [day, years])).toEqual([
      ['2026-11-15', 5],
      ['2026-11-15', 5],
    ]);
    expect(content('2027-01-02', { since: '2026-12-31' }).missedDates.map(({ id }) => id)).toContain(
      '2027-01-01-wood-increase',
    );
  });
});

describe('events known to the month', () => {
  const months = (day: string, more: Partial<DigestQuestion> = {}) =>
    content(day, more).ofMonth.map(({ event: { date } }) => date);
  test('appear in the first digest of the month, and once', () => {
    expect(months('2026-11-01')).toEqual(['2025-11', '1999-11', '2023-11']);
    expect(months('2026-11-02', { since: '2026-11-01' })).toEqual([]);
    expect(months('2026-11-03', { since: '2026-10-31' })).toEqual(['2025-11', '1999-11', '2023-11']);
    expect(months('2026-11-15')).toEqual([]);
  });
  test('weekly: in the first week; monthly: always', () => {
    expect(months('2026-11-02', { cadence: 'weekly', since: '2026-10-26' })).toHaveLength(3);
    expect(months('2026-11-09', { cadence: 'weekly', since: '2026-11-02' })).toEqual([]);
    expect(months('2026-11-15', { cadence: 'monthly' })).toHaveLength(3);
  });
});

describe('dates ahead', () => {
  const soon = (day: string) => content(day).soon.map(({ id }) => id);
  const later = (day: string) => content(day).later.map(({ id }) => id);
  test('30 days ahead are in detail, 31 are not', () => {
    expect(soon('2026-12-02')).toContain('2027-01-01-wood-increase');
    expect(soon('2026-12-01')).not.toContain('2027-01-01-wood-increase');
    expect(later('2026-12-01')).toContain('2027-01-01-wood-increase');
  });
  test('the day itself counts', () => expect(soon('2027-01-01')).toContain('2027-01-01-wood-increase'));
  test('31 to 90 days ahead only the important', () => {
    expect(later('2026-11-15')).toEqual(['2027-01-01-wood-increase', '2027-02-09-drone-parts']);
    expect(later('2026-11-10')).not.toContain('2027-02-09-drone-parts');
  });
});

describe('is there news?', () => {
  const news = (day: string, more: Partial<DigestQuestion> = {}) =>
    hasNews(content(day, more), asked(day, more));
  test('a date ahead alone fills a daily digest 30, 7 and 1 days before, and on the day', () => {
    const scope = { products: ['upholstered-furniture'], countries: ['VN'] };
    const days = [
      '2026-12-01',
      '2026-12-02',
      '2026-12-03',
      '2026-12-25',
      '2026-12-26',
      '2026-12-31',
      '2027-01-01',
    ];
    expect(days.filter((day) => news(day, { ...scope, since: null }))).toEqual([
      '2026-12-02',
      '2026-12-25',
      '2026-12-31',
      '2027-01-01',
    ]);
    expect(news('2026-12-03', { ...scope, since: '2026-12-01' })).toBe(true);
    expect(news('2026-12-03', { ...scope, cadence: 'weekly' })).toBe(true);
  });
  test('none on 2028-02-29', () => expect(news('2028-02-29')).toBe(false));
});

test('a desk for Japan and steel is told of Japan on 2027-01-01', () => {
  const { anniversaries, soon } = content('2027-01-01', { countries: ['JP'], products: ['steel'] });
  expect(anniversaries.map(({ event: { countries } }) => countries.includes('JP'))).toEqual([true, true]);
  expect(soon).toEqual([]);
});
