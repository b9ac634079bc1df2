import { describe, expect, test } from 'vitest';
import { loadDataset } from '../../src/model/dataset.ts';
import { periodVolume, quotaPeriodOn } from '../../src/rules/quota-periods.ts';
import {
  categoryOverride,
  memberShare,
  quotaMeasures,
  quotasFor,
  successorOf,
} from '../../src/rules/quotas.ts';

const dataset = loadDataset();
const quotaOf = (id: string) => {
  const quota = dataset.byId.quotas.get(id);
  if (quota === undefined) throw new Error(`no quota ${id}`);
  return quota;
};

describe('the quotas of a country, a product and a day', () => {
  test.each([
    ['JP', 'steel', '2022-03-31', ''],
    ['JP', 'steel', '2022-04-01', 'quota-steel-jp-2022'],
    ['JP', 'steel', '2025-03-11', 'quota-steel-jp-2022'],
    ['JP', 'steel', '2025-03-12', ''],
    ['JP', 'aluminum', '2022-04-01', ''],
    ['KR', 'steel', '2018-04-30', ''],
    ['KR', 'steel', '2018-05-01', 'steel-kr-absolute-quota-2018'],
    ['AR', 'aluminum', '2018-05-31', ''],
    ['AR', 'aluminum', '2018-06-01', 'aluminum-ar-absolute-quota-2018'],
    ['BR', 'steel', '2020-09-30', 'steel-br-absolute-quota-2018'],
    ['BR', 'steel', '2020-10-01', 'steel-br-absolute-quota-2018 steel-br-semifinished-2020-q4'],
    ['BR', 'steel', '2021-01-01', 'steel-br-absolute-quota-2018'],
    ['EU', 'steel', '2021-12-31', ''],
    ['DE', 'steel', '2022-01-01', 'quota-steel-eu-2022'],
    ['DE', 'steel', '2022-06-01', 'quota-steel-eu-2022 quota-steel-gb-eu-processed-2022'],
    ['FR', 'steel', '2024-01-01', 'quota-steel-eu-2024 quota-steel-gb-eu-processed-2022'],
    // the United Kingdom left the EU before the EU had quotas
    ['GB', 'steel', '2022-01-01', ''],
    ['GB', 'steel', '2022-06-01', 'quota-steel-gb-2022'],
    [
      'GB',
      'aluminum',
      '2022-06-01',
      'quota-aluminum-gb-foil-2022 quota-aluminum-gb-unwrought-2022 quota-aluminum-gb-wrought-2022',
    ],
    ['GB', 'automobiles', '2025-06-29', ''],
    ['GB', 'automobiles', '2025-06-30', 'auto-gb-2025'],
    ['GB', 'automobiles', '2025-12-31', 'auto-gb-2025'],
    ['GB', 'automobiles', '2026-01-01', 'auto-gb-annual'],
    ['AE', 'aluminum', '2021-02-03', ''],
    ['US', 'steel', '2022-04-01', ''],
  ])('%s, %s, %s: %s', (country, program, day, expected) => {
    const { standing } = quotasFor(dataset, { country, program, day });
    expect(
      standing
        .map(({ id }) => id)
        .sort()
        .join(' '),
    ).toBe(expected);
  });

  test('where none stands: the latest before, the next after, and what never came', () => {
    const gap = quotasFor(dataset, { country: 'GB', day: '2025-05-01' });
    expect(gap.before.map(({ id }) => id)).toContain('quota-steel-gb-2022');
    expect(gap.before).toHaveLength(4);
    expect(gap.after.map(({ id }) => id)).toEqual(['auto-gb-2025']);
    const emirates = quotasFor(dataset, { country: 'AE', day: '2021-02-03' });
    expect(emirates.announced.map(({ id }) => id)).toEqual(['aluminum-ae-absolute-quota-2021']);
    expect([...emirates.before, ...emirates.after]).toEqual([]);
    // Croatia's quota is the EU's, and a day after its end it is still the latest before.
    expect(
      quotasFor(dataset, { country: 'HR', program: 'steel', day: '2025-03-12' }).before.map(({ id }) => id),
    ).toContain('quota-steel-eu-2024');
  });

  test('a share of a member is its own quota within that of the group, and none is in the data', () => {
    const eu = quotaOf('quota-steel-eu-2022');
    expect(memberShare(dataset, eu, 'DE', '2022-06-01')).toBeUndefined();
    const share = { ...eu, id: 'quota-steel-de-2022', area: 'DE', partOf: eu.id, annualVolume: 900_000 };
    const shared = { ...dataset, quotas: [...dataset.quotas, share] };
    expect(memberShare(shared, eu, 'DE', '2022-06-01')?.annualVolume).toBe(900_000);
    expect(memberShare(shared, eu, 'FR', '2022-06-01')).toBeUndefined();
  });
});

describe('the period of a quota that a day falls in', () => {
  test.each([
    // quarterly, cut to the life of the quota
    ['quota-steel-jp-2022', '2022-04-01', '2022-04-01–2022-07-01, next 2022-07-01, 312500'],
    ['quota-steel-jp-2022', '2022-06-30', '2022-04-01–2022-07-01, next 2022-07-01, 312500'],
    ['quota-steel-jp-2022', '2022-07-01', '2022-07-01–2022-10-01, next 2022-10-01, 312500'],
    ['quota-steel-jp-2022', '2022-12-31', '2022-10-01–2023-01-01, next 2023-01-01, 312500'],
    ['quota-steel-jp-2022', '2025-03-11', '2025-01-01–2025-03-12, next -, 312500'],
    ['quota-steel-jp-2022', '2025-03-12', 'none'],
    // half-yearly: the first half takes at most 60 %, the second what is left
    ['quota-aluminum-eu-wrought-2022', '2022-06-30', '2022-01-01–2022-07-01, next 2022-07-01, 219624'],
    ['quota-aluminum-eu-wrought-2022', '2022-07-01', '2022-07-01–2023-01-01, next 2023-01-01, null'],
    // the last period before a successor has no next opening of its own
    ['quota-aluminum-eu-wrought-2022', '2023-12-31', '2023-07-01–2024-01-01, next -, null'],
    // UK cars: one period of 2025, then quarters of 25,000
    ['auto-gb-2025', '2025-06-30', '2025-06-30–2026-01-01, next -, 65205'],
    ['auto-gb-2025', '2025-12-31', '2025-06-30–2026-01-01, next -, 65205'],
    ['auto-gb-annual', '2026-01-01', '2026-01-01–2026-04-01, next 2026-04-01, 25000'],
    ['auto-gb-annual', '2026-12-31', '2026-10-01–2027-01-01, next 2027-01-01, 25000'],
    // 30 % of the year until the floor of 500 t, which holds for categories, came
    ['steel-kr-absolute-quota-2018', '2018-06-30', '2018-05-01–2018-07-01, next 2018-07-01, 789304'],
    ['steel-kr-absolute-quota-2018', '2018-07-01', '2018-07-01–2018-10-01, next 2018-10-01, null'],
    ['steel-br-semifinished-2020-q4', '2020-10-01', '2020-10-01–2021-01-01, next -, 60000'],
    // no rule for a quarter was found
    ['quota-steel-gb-2022', '2022-06-01', '2022-06-01–2022-07-01, next 2022-07-01, null'],
  ])('%s on %s: %s', (id, day, expected) => {
    const quota = quotaOf(id);
    const period = quotaPeriodOn(quota, day);
    const words =
      period === null
        ? 'none'
        : `${period.from}–${period.until}, next ${period.nextOpening ?? '-'}, ${periodVolume(quota, period, quota.annualVolume, 'quota')}`;
    expect(words).toBe(expected);
  });

  test.each([
    // the larger of 30 % and 500 t, never more than the year; zero stays zero and unknown stays unknown
    ['9903.80.18', '2018-07-01', 138_260],
    ['9903.80.37', '2018-06-30', 67],
    ['9903.80.37', '2018-07-01', 224],
    ['9903.80.34', '2018-07-01', 1601],
    ['9903.80.52', '2018-07-01', 0],
    ['9903.80.05', '2018-07-01', null],
  ])('South Korea, steel, category %s on %s: %s t in the quarter', (heading, day, volume) => {
    const quota = quotaOf('steel-kr-absolute-quota-2018');
    const category = quota.categories.find((candidate) => candidate.heading === heading);
    const period = quotaPeriodOn(quota, day);
    expect(period && category && periodVolume(quota, period, category.volume, 'category')).toBe(volume);
  });
});

describe('what belongs to a quota', () => {
  test('rates of the measures that name it, and conditional ones of its origin', () => {
    const kinds = (id: string, day: string) =>
      quotaMeasures(dataset, quotaOf(id), day).map(({ duty, condition }) =>
        `${duty.kind} ${condition ?? ''}`.trim(),
      );
    expect(kinds('quota-steel-jp-2022', '2022-04-01')).toEqual([
      'tariff-rate-quota',
      'additional not-melted-poured-jp',
      'exempt granted-exclusion-after-quota',
    ]);
    expect(kinds('quota-steel-gb-eu-processed-2022', '2022-06-01')).toEqual([
      'tariff-rate-quota eu-goods-of-uk-steel',
    ]);
    expect(kinds('quota-steel-jp-2022', '2025-03-12')).toEqual([]);
  });

  test('what follows it', () => {
    const next = (id: string) => successorOf(dataset, quotaOf(id))?.id;
    expect(next('auto-gb-2025')).toBe('auto-gb-annual');
    expect(next('quota-aluminum-eu-unwrought-2022')).toBe('quota-aluminum-eu-unwrought-2024');
    expect(next('quota-steel-jp-2022')).toBeUndefined();
  });

  test('Brazil, late 2020: semi-finished steel has another quota for a quarter', () => {
    const quota = quotaOf('steel-br-absolute-quota-2018');
    const [semifinished, other] = ['9903.80.57', '9903.80.05'].map((heading) =>
      quota.categories.find((category) => category.heading === heading),
    );
    const replacedBy = (day: string, category = semifinished) =>
      category && categoryOverride(dataset, quota, category, day)?.id;
    expect(replacedBy('2020-09-30')).toBeUndefined();
    expect(replacedBy('2020-10-01')).toBe('steel-br-semifinished-2020-q4');
    expect(replacedBy('2020-10-01', other)).toBeUndefined();
    expect(replacedBy('2021-01-01')).toBeUndefined();
  });

  test.each([
    ['steel-kr-absolute-quota-2018', 2_631_012],
    ['quota-steel-jp-2022', 1_250_000],
    ['quota-steel-eu-2022', 3_300_000],
    ['quota-steel-gb-2022', 500_000],
    ['quota-steel-gb-eu-processed-2022', 37_800],
    ['quota-aluminum-eu-wrought-2022', 366_040],
    ['quota-aluminum-eu-unwrought-2022', 18_000],
    ['quota-aluminum-gb-foil-2022', 9_300],
    ['aluminum-ae-absolute-quota-2021', null],
  ])('%s: %s a year', (id, volume) => expect(quotaOf(id).annualVolume).toBe(volume));

  test('54 categories of Japanese steel, of which four have a known volume, two of them a true zero', () => {
    const { categories, categoriesCount } = quotaOf('quota-steel-jp-2022');
    expect([categoriesCount, categories.length]).toEqual([54, 54]);
    expect(categories.flatMap(({ volume }) => volume ?? [])).toEqual([199_990, 24_000, 0, 0]);
  });
});
