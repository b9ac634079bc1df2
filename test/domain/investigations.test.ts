import { describe, expect, test } from 'vitest';
import { loadDataset } from '../../src/model/dataset.ts';
import type { Investigation } from '../../src/model/investigation.ts';
import { clockOf } from '../../src/rules/investigation-clock.ts';
import { findInvestigations, suggestInvestigations } from '../../src/rules/investigations.ts';

const dataset = loadDataset();

function one(id: string): Investigation {
  const found = dataset.byId.investigations.get(id);
  if (found === undefined) throw new Error(`no case ${id}`);
  return found;
}

describe('the clock of 19 U.S.C. 1862', () => {
  test.each([
    ['2017-steel', 267],
    ['2019-titanium-sponge', 270],
    ['1994-petroleum', 293],
    ['2025-copper', 112],
    ['2025-semiconductors', 265],
    // The report is known by month or year only, or not at all.
    ['2021-ndfeb-magnets', null],
    ['2025-uas', null],
    ['2025-pharmaceuticals', null],
    ['1963-ferroalloys', null],
  ])('%s: %s days from initiation to report', (id, days) =>
    expect(clockOf(one(id), '2026-11-24').daysTaken).toBe(days),
  );

  test('wind turbines, opened 2025-08-13: the report was due by 2026-05-10', () => {
    const on = (today: string) => clockOf(one('2025-wind-turbines'), today);
    expect(on('2026-05-10')).toMatchObject({ reportDue: '2026-05-10', state: 'report-due' });
    expect(on('2026-05-11').state).toBe('report-overdue');
  });

  test('robots and medical goods, opened 2025-09-02: 2026-05-30', () => {
    for (const id of ['2025-robotics', '2025-ppe-medical'])
      expect(clockOf(one(id), '2026-11-24')).toMatchObject({
        reportDue: '2026-05-30',
        state: 'report-overdue',
      });
  });

  test('after a report: 90 days to decide, 15 more to act', () => {
    const reported = { ...one('2025-wind-turbines'), reported: '2026-05-10' };
    const on = (today: string) => clockOf(reported, today);
    expect(on('2026-08-08')).toMatchObject({
      daysTaken: 270,
      decisionDue: '2026-08-08',
      actionDue: '2026-08-23',
      state: 'decision-due',
    });
    expect(on('2026-08-09').state).toBe('action-due');
    expect(on('2026-08-23').state).toBe('action-due');
    expect(on('2026-08-24').state).toBe('action-overdue');
  });

  test('a month counts nothing, and before 1988-08-23 there was no such limit', () => {
    expect(clockOf({ ...one('2025-wind-turbines'), initiated: '2025-08' }, '2026-11-24')).toMatchObject({
      reportDue: null,
      state: 'unknown',
    });
    expect(clockOf(one('1983-machine-tools'), '2026-11-24').reportDue).toBeNull();
  });

  test('a closed case has no clock running', () => {
    const open = dataset.investigations.filter((each) => clockOf(each, '2026-11-24').state !== 'closed');
    expect(open.map(({ id }) => id).sort()).toEqual([
      '2025-ppe-medical',
      '2025-robotics',
      '2025-wind-turbines',
    ]);
  });
});

describe('cases by product', () => {
  const ids = (text: string) => findInvestigations(dataset, text).investigations.map(({ id }) => id);
  test.each([
    ['steel', ['2017-steel']],
    ['鉄鋼', ['2017-steel']],
    ['steel derivatives', ['2017-steel']],
    ['cars', ['2018-automobiles']],
    ['drones', ['2025-uas']],
    ['ドローン', ['2025-uas']],
    ['kitchen cabinets', ['2025-timber-lumber']],
    ['rare earths', ['2025-critical-minerals']],
    ['uranium', ['2018-uranium', '1988-uranium']],
    ['ウラン', ['2018-uranium', '1988-uranium']],
    ['uranum', ['2018-uranium', '1988-uranium']],
    ['crude oil', ['1999-petroleum', '1994-petroleum', '1982-libya-crude', '1979-petroleum-iran']],
    ['原油', ['1999-petroleum', '1994-petroleum', '1982-libya-crude', '1979-petroleum-iran']],
    ['titanium', ['2019-titanium-sponge']],
    ['wind turbine', ['2025-wind-turbines']],
    ['gear', ['1991-gears']],
    ['2018-uranium', ['2018-uranium']],
  ])('%s', (text, expected) => expect(ids(text)).toEqual(expected));

  test('other cases with the same word are told apart: steel bolts, transformers of electrical steel', () =>
    expect(findInvestigations(dataset, 'steel').alsoNamed.map(({ id }) => id)).toEqual([
      '2020-transformers',
      '2001-iron-ore-semifinished-steel',
      '1982-fasteners',
      '1978-fasteners',
    ]));

  test.each([['cheese'], ['antimony'], ['@everyone'], ['日'], ['']])(
    '%s: none, and three near ones',
    (text) => {
      const found = findInvestigations(dataset, text);
      expect(found.investigations).toEqual([]);
      expect(found.nearest).toHaveLength(3);
    },
  );

  test('every suggestion finds what it names', () => {
    for (const language of ['en', 'ja'] as const)
      for (const typed of ['', 'ura', '石油', 'bear', 'steel', 'ボルト', 'transformer'])
        for (const { name, value } of suggestInvestigations(dataset, typed, language)) {
          expect(name.length).toBeLessThanOrEqual(100);
          expect(ids(value).length, value).toBeGreaterThan(0);
        }
    expect(suggestInvestigations(dataset, 'ura', 'en')[0]).toEqual({
      name: 'Uranium (2018, 1988)',
      value: 'Uranium',
    });
  });
});
