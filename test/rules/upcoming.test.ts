import { describe, expect, test } from 'vitest';
import { loadDataset } from '../../src/model/dataset.ts';
import { type DutyChange, dutyChangesOn } from '../../src/rules/duty-changes.ts';
import { periodEnds } from '../../src/rules/quota-periods.ts';
import { upcomingDates } from '../../src/rules/upcoming.ts';

const dataset = loadDataset();
const on = (day: string, more: { countries?: string[]; programs?: string[] } = {}) =>
  upcomingDates(dataset, { from: day, to: day, ...more });
const ids = (day: string, more = {}) => on(day, more).map(({ id }) => id);
const step = ({ program, area, before, after }: DutyChange) => [
  program,
  area.include === 'world' ? `world but ${area.except}` : area.include.join(),
  before === null ? null : before.duty,
  after === null ? null : after.duty,
];
const additional = (ratePct: number) => ({ kind: 'additional', ratePct });
const ceiling = (ratePct: number) => ({ kind: 'ceiling', ratePct });

describe('the dates ahead that the data knows', () => {
  test('2027-01-01: furniture 25 → 30 %, cabinets 25 → 50 %, one date with the event that tells it', () => {
    const [wood, ...others] = on('2027-01-01');
    expect(wood).toMatchObject({
      id: '2027-01-01-wood-increase',
      kind: 'duty',
      importance: 4,
      instruments: ['proc-11000', 'proc-10976'],
    });
    expect(wood?.event?.id).toBe(wood?.id);
    expect(wood?.changes.map(step)).toEqual([
      ['upholstered-furniture', 'world but EU,GB,JP,KR,TW', additional(25), additional(30)],
      ['kitchen-cabinets-vanities', 'world but EU,GB,JP,KR,TW', additional(25), additional(50)],
    ]);
    expect(others.map(({ id }) => id)).toEqual([
      '2027-01-01-refined-copper-date',
      '2027-01-01-auto-gb-annual',
    ]);
  });

  test('2026-12-04: polysilicon under minimum prices, for everybody, where there was nothing', () => {
    const [date, ...others] = on('2026-12-04');
    expect(others).toEqual([]);
    expect(date?.changes[0]).toMatchObject({
      program: 'polysilicon',
      condition: null,
      area: { include: 'world', except: [] },
      before: null,
      after: { minimumPrice: { usd: '21.00', per: 'kg' } },
    });
    const japan = date?.changes.filter(({ area }) => area.include !== 'world' && area.include.includes('JP'));
    expect(japan?.length).toBe(3);
    expect(japan?.every(({ area }) => `${area.include}` === 'CH,EU,JP,KR,LI,TW')).toBe(true);
  });

  test('2027-02-09: more drone components, and the end of the relief of cleared makers', () => {
    const [date, ...others] = on('2027-02-09');
    expect(others).toEqual([]);
    expect(date?.programs).toEqual(['uas-components', 'uas-heavy-and-critical', 'uas-light']);
    const ends = date?.changes.filter(({ after }) => after === null) ?? [];
    expect(ends.map(({ program, condition }) => [program, condition])).toEqual([
      ['uas-heavy-and-critical', 'uas-cleared-maker'],
      ['uas-light', 'uas-cleared-maker'],
    ]);
  });

  test('2028-01-01: the 15 % tiers end; Belarus, Cuba, North Korea and Russia, who pay 25 % already, are left out', () => {
    const tiers = on('2028-01-01').find(({ id }) => id === '2028-01-01-temporary-tiers-end');
    const base = tiers?.changes.filter(({ condition }) => condition === null) ?? [];
    expect(base.map(step)).toContainEqual([
      'steel-derivatives',
      'world but BY,CU,GB,KP,RU',
      ceiling(15),
      additional(25),
    ]);
    const british = base.find(
      ({ program, area }) => program === 'steel-derivatives' && `${area.include}` === 'GB',
    );
    expect(british?.articles).toEqual(['steel-derivatives-annex-1c', 'steel-derivatives-annex-3']);
    expect(british && step(british).slice(2)).toEqual([ceiling(15), additional(15)]);
  });

  test('no measure is told twice, and none without the day it begins or ends on', () => {
    const all = upcomingDates(dataset, { from: '2017-01-01', to: '2035-12-31' });
    const changes = all.flatMap((date) => date.changes);
    expect(new Set(changes).size).toBe(changes.length);
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
    for (const { day, changes: own } of all)
      for (const { before, after } of own) expect([before?.until, after?.from]).toContain(day);
    expect(all.map(({ day }) => day)).toEqual(all.map(({ day }) => day).toSorted());
  });

  test('both ends of the span are in it', () => {
    const days = upcomingDates(dataset, { from: '2026-12-04', to: '2027-01-01' }).map(({ day }) => day);
    expect([days[0], days.at(-1)]).toEqual(['2026-12-04', '2027-01-01']);
    expect(upcomingDates(dataset, { from: '2026-12-05', to: '2026-12-10' })).toEqual([]);
  });

  test('the United Kingdom leaves the European Union on 2020-02-01', () =>
    expect(on('2020-02-01').map(({ membership }) => membership)).toContainEqual({
      group: 'EU',
      country: 'GB',
      joins: false,
    }));
});

describe('for a country and a product', () => {
  test('Japan hears of the wood rates, whose event names it, and not of the British car quota', () =>
    expect(ids('2027-01-01', { countries: ['JP'] })).toEqual([
      '2027-01-01-wood-increase',
      '2027-01-01-refined-copper-date',
    ]));
  test('the United Kingdom and cars: the quota', () =>
    expect(ids('2027-01-01', { countries: ['GB'], programs: ['automobiles'] })).toEqual([
      '2027-01-01-auto-gb-annual',
    ]));
  test('Vietnam is named by no event, and its furniture pays more', () =>
    expect(ids('2027-01-01', { countries: ['VN'], programs: ['upholstered-furniture'] })).toEqual([
      '2027-01-01-wood-increase',
    ]));
  test('steel: nothing on that day', () => expect(ids('2027-01-01', { programs: ['steel'] })).toEqual([]));
  test('Germany hears of what concerns the EU', () =>
    expect(ids('2026-12-31', { countries: ['DE'] })).toEqual(['2026-12-31-eu-metals-trigger']));
});

describe('where lists replace lists', () => {
  const changes = dutyChangesOn(dataset, 'steel', '2026-04-06').filter(
    ({ articles }) => `${articles}` !== 'all',
  );
  test('goods of a new list are not said to have been free before', () => {
    expect(changes.length).toBeGreaterThan(0);
    for (const { relisted, after } of changes) expect([relisted, after === null]).toEqual([true, false]);
  });
});

describe('quota periods are over on', () => {
  const quota = { from: '2022-06-01', until: '2025-03-12' };
  test.each([
    ['quarterly', ['2024-07-01', '2024-10-01', '2025-01-01', '2025-03-12']],
    ['half-year', ['2024-07-01', '2025-01-01', '2025-03-12']],
    ['annual', ['2025-01-01', '2025-03-12']],
  ] as const)('%s: the first day of the next', (period, days) =>
    expect(periodEnds({ ...quota, period }, '2024-06-30', '2025-12-31')).toEqual(days),
  );
  test('not on the day the quota opens', () =>
    expect(
      periodEnds({ period: 'annual', from: '2024-01-01', until: null }, '2023-01-01', '2024-12-31'),
    ).toEqual([]));
});
