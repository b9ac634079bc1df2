import { describe, expect, test } from 'vitest';
import { loadDataset } from '../../src/model/dataset.ts';
import type { Quota, QuotaObservation } from '../../src/model/quota.ts';
import { quotaStatus } from '../../src/rules/quota-status.ts';

const report = 'https://www.cbp.gov/trade/quota/tariff-rate-quotas';
const cars = loadDataset().byId.quotas.get('auto-gb-annual');
if (cars === undefined) throw new Error('no UK car quota');

const seen = (asOf: string, rest: Partial<QuotaObservation> = {}): QuotaObservation => ({
  heading: null,
  asOf,
  entered: null,
  status: null,
  report,
  ...rest,
});
/** The UK car quota (25,000 cars a quarter), with observations that are not in the data. */
const observed = (...observations: QuotaObservation[]): Quota => ({ ...cars, observations });
const inWords = (quota: Quota, day: string): string => {
  const status = quotaStatus(quota, day);
  const percent = 'percent' in status && status.percent !== null ? ` ${status.percent}` : '';
  const critical = status.state === 'open' && status.critical ? ' critical' : '';
  const asOf = 'observation' in status ? ` ${status.observation.asOf}` : '';
  const earlier = status.state === 'unknown' && status.earlier !== null ? ` ${status.earlier.asOf}` : '';
  return `${status.state}${percent}${critical}${asOf}${earlier}`;
};

describe('the fill of a quota of 25,000 cars a quarter', () => {
  test.each<[string, QuotaObservation[], string, string]>([
    // 1. the life of the quota comes before any report
    ['the day before it opens', [seen('2025-12-31', { status: 'filled' })], '2025-12-31', 'not-open'],
    ['the day it opens', [], '2026-01-01', 'unknown'],
    // 2. the latest report of the period, as of the day or before it
    ['never observed', [], '2026-05-01', 'unknown'],
    ['observed the day after', [seen('2026-05-02', { status: 'filled' })], '2026-05-01', 'unknown'],
    ['observed on the day', [seen('2026-05-01', { status: 'filled' })], '2026-05-01', 'filled 2026-05-01'],
    [
      'filled on the last day of a quarter',
      [seen('2026-03-31', { status: 'filled' })],
      '2026-03-31',
      'filled 2026-03-31',
    ],
    [
      'filled in the quarter before',
      [seen('2026-03-31', { status: 'filled' })],
      '2026-04-01',
      'unknown 2026-03-31',
    ],
    [
      'observed on the opening day',
      [seen('2026-04-01', { entered: 2500 })],
      '2026-06-30',
      'open 10 2026-04-01',
    ],
    [
      'the latest of several, in whatever order',
      [
        seen('2026-06-01', { entered: 24_000 }),
        seen('2026-04-15', { entered: 1000 }),
        seen('2026-05-01', { entered: 9000 }),
      ],
      '2026-05-31',
      'open 36 2026-05-01',
    ],
    // 3. the report's own words
    [
      'closed, though not full',
      [seen('2026-05-01', { status: 'closed', entered: 20_000 })],
      '2026-05-01',
      'closed 80 2026-05-01',
    ],
    [
      'open by its own word, with carried-over cars above the quarter',
      [seen('2026-07-20', { status: 'open', entered: 26_000 })],
      '2026-07-20',
      'open 104 critical 2026-07-20',
    ],
    ['open, amount not given', [seen('2026-05-01', { status: 'open' })], '2026-05-01', 'open 2026-05-01'],
    // 4. what entered against the limit
    ['just below critical', [seen('2026-05-01', { entered: 21_249 })], '2026-05-01', 'open 84.9 2026-05-01'],
    [
      'critical at 85 %',
      [seen('2026-05-01', { entered: 21_250 })],
      '2026-05-01',
      'open 85 critical 2026-05-01',
    ],
    [
      'one car below the limit',
      [seen('2026-05-01', { entered: 24_999 })],
      '2026-05-01',
      'open 99.9 critical 2026-05-01',
    ],
    ['at the limit', [seen('2026-05-01', { entered: 25_000 })], '2026-05-01', 'filled 100 2026-05-01'],
    [
      "a limit that the report states goes before the data's",
      [seen('2026-07-20', { entered: 25_000, limit: 40_000 })],
      '2026-07-20',
      'open 62.5 2026-07-20',
    ],
    // 5. a report that tells nothing
    ['neither status nor amount', [seen('2026-05-01')], '2026-05-01', 'unknown 2026-05-01'],
  ])('%s', (_what, observations, day, expected) =>
    expect(inWords(observed(...observations), day)).toBe(expected),
  );

  test('a category has observations of its own', () => {
    const [category] = cars.categories;
    const quota = observed(
      seen('2026-05-01', { heading: '9903.94.31', entered: 25_000 }),
      seen('2026-05-01', { entered: 100 }),
    );
    expect(category && quotaStatus(quota, '2026-05-01', category).state).toBe('filled');
    expect(quotaStatus(quota, '2026-05-01').state).toBe('open');
  });

  test('an amount without a known limit is open, with no share', () => {
    const { periodLimits: _, ...unlimited } = observed(seen('2026-05-01', { entered: 99_000 }));
    expect(inWords(unlimited, '2026-05-01')).toBe('open 2026-05-01');
  });
});

describe('the life of quotas in the data', () => {
  const dataset = loadDataset();
  test.each([
    ['quota-steel-jp-2022', '2022-03-31', 'not-open'],
    ['quota-steel-jp-2022', '2022-04-01', 'unknown'],
    ['quota-steel-jp-2022', '2025-03-11', 'unknown'],
    ['quota-steel-jp-2022', '2025-03-12', 'ended'],
    ['auto-gb-2025', '2025-12-31', 'unknown'],
    ['auto-gb-2025', '2026-01-01', 'ended'],
    ['aluminum-ae-absolute-quota-2021', '2021-02-03', 'never-opened'],
  ])('%s on %s: %s', (id, day, state) => {
    const quota = dataset.byId.quotas.get(id);
    expect(quota && quotaStatus(quota, day).state).toBe(state);
  });
});
