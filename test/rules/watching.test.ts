import { describe, expect, test } from 'vitest';
import { loadDataset } from '../../src/model/dataset.ts';
import { addDays } from '../../src/rules/days.ts';
import { datesDue, wantsDate } from '../../src/rules/watching.ts';

const dataset = loadDataset();
const WOOD = '2027-01-01-wood-increase';
const wood = (toldThrough: string | null, today: string) =>
  datesDue(dataset, toldThrough, today).find(({ date: { id } }) => id === WOOD)?.daysAhead;

describe('watchers are told of the wood rates of 2027-01-01', () => {
  test('30, 7 and 1 days before and on the day, and on no other', () => {
    const days = Array.from({ length: 60 }, (_, index) => addDays('2026-11-20', index));
    const told = days.filter((day) => wood(addDays(day, -1), day) !== undefined);
    expect(told).toEqual(['2026-12-02', '2026-12-25', '2026-12-31', '2027-01-01']);
    expect(told.map((day) => wood(null, day))).toEqual([30, 7, 1, 0]);
  });

  test('once and late where days were missed, with the days that are left', () => {
    expect(wood('2026-12-01', '2026-12-05')).toBe(27);
    expect(wood('2026-12-24', '2027-01-01')).toBe(0);
    expect(wood('2026-12-02', '2026-12-24')).toBeUndefined();
  });

  test('not when it has passed, nor twice on a day', () => {
    expect(wood('2026-12-31', '2027-01-02')).toBeUndefined();
    expect(wood('2027-01-01', '2027-01-01')).toBeUndefined();
  });
});

test('a watch wants the dates of its country and product', () => {
  const [due] = datesDue(dataset, null, '2026-12-02').filter(({ date: { id } }) => id === WOOD);
  if (due === undefined) throw new Error('the wood rates are not due');
  const wants = (country: string | null, product: string | null) =>
    wantsDate(dataset, { country, product }, due.date);
  expect(wants('JP', null)).toBe(true);
  expect(wants('VN', 'upholstered-furniture')).toBe(true);
  expect(wants(null, 'steel')).toBe(false);
  expect(wants('VN', 'steel')).toBe(false);
});
