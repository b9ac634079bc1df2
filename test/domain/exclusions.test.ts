import { describe, expect, test } from 'vitest';
import { loadDataset } from '../../src/model/dataset.ts';
import { exclusionProcess, heldFrom, heldOn } from '../../src/rules/exclusion-process.ts';
import { measuresFor } from '../../src/rules/measures.ts';
import { originTreatments } from '../../src/rules/origin-treatments.ts';

const dataset = loadDataset();

/** Who is treated otherwise, in words: `exempt AU | absolute-quota AR KR`, with the lists where it is not all. */
function others(program: string, day: string): string {
  return originTreatments(dataset, program, day)
    .others.map(({ kind, lists, origins }) => {
      const codes = origins.map(({ code, members }) =>
        members.length > 0 ? `${code}${members.length}` : code,
      );
      return `${kind} ${codes.sort().join(' ')}${lists.length > 0 ? ` (${lists.join(' ')})` : ''}`;
    })
    .join(' | ');
}

describe('origins treated otherwise than the general rate', () => {
  test.each([
    ['steel', '2018-03-22', ''],
    // the EU still has 28 members, the United Kingdom among them
    ['steel', '2018-03-23', 'exempt AR AU BR CA EU28 KR MX'],
    ['steel', '2018-04-30', 'exempt AR AU BR CA EU28 KR MX'],
    ['steel', '2018-05-01', 'exempt AR AU BR CA EU28 MX | absolute-quota KR'],
    ['steel', '2018-05-31', 'exempt AR AU BR CA EU28 MX | absolute-quota KR'],
    ['steel', '2018-06-01', 'exempt AU | absolute-quota AR BR KR'],
    ['aluminum', '2018-06-01', 'exempt AU | absolute-quota AR'],
    ['steel', '2018-08-13', 'exempt AU | absolute-quota AR BR KR | higher-rate TR'],
    ['steel', '2019-05-19', 'exempt AU | absolute-quota AR BR KR | higher-rate TR'],
    ['steel', '2019-05-20', 'exempt AU CA MX | absolute-quota AR BR KR | higher-rate TR'],
    ['steel', '2019-05-21', 'exempt AU CA MX | absolute-quota AR BR KR'],
    // Canada's unwrought aluminum pays the general rate, its other aluminum does not
    ['aluminum', '2020-08-16', 'exempt AU MX | exempt CA (aluminum-2018) | absolute-quota AR'],
    ['steel', '2021-12-31', 'exempt AU CA MX | absolute-quota AR BR KR'],
    ['steel', '2022-03-31', 'exempt AU CA MX | absolute-quota AR BR KR | tariff-rate-quota EU27'],
    ['steel', '2022-04-01', 'exempt AU CA MX | absolute-quota AR BR KR | tariff-rate-quota EU27 JP'],
    ['aluminum', '2022-04-01', 'exempt AU CA MX | absolute-quota AR | tariff-rate-quota EU27'],
    ['steel', '2025-03-11', 'exempt AU CA MX UA | absolute-quota AR BR KR | tariff-rate-quota EU27 GB JP'],
    [
      'aluminum',
      '2025-03-11',
      'exempt AU CA MX | absolute-quota AR | tariff-rate-quota EU27 GB | higher-rate RU',
    ],
    ['steel', '2025-03-12', ''],
    ['aluminum', '2025-03-12', 'higher-rate RU'],
    ['steel', '2025-06-03', ''],
    // the same 25 % on the value of the goods or of their steel, list by list
    ['steel', '2025-06-04', 'lower-rate GB (steel-chapter-72-2025) | lower-rate GB (steel-chapter-73-2025)'],
    ['automobiles', '2025-04-30', ''],
    ['automobiles', '2026-01-01', 'tariff-rate-quota GB (automobiles-uk-33i) | ceiling EU27 JP KR'],
    ['steel-derivatives', '2020-02-07', ''],
    ['copper', '2026-04-06', ''],
    ['pharmaceuticals', '2026-09-29', 'exempt GB | ceiling CH EU27 JP KR LI'],
  ])('%s, %s: %s', (program, day, expected) => expect(others(program, day)).toBe(expected));

  test.each([
    ['steel', '2022-04-01', 'AU', '2018-03-23', 'proc-9711', '2025-03-12'],
    ['steel', '2022-04-01', 'CA', '2019-05-20', 'proc-9894', '2025-03-12'],
    ['steel', '2022-04-01', 'KR', '2018-05-01', 'proc-9740', '2025-03-12'],
    ['steel', '2022-04-01', 'JP', '2022-04-01', 'proc-10356', '2025-03-12'],
    ['steel', '2024-06-01', 'EU', '2022-01-01', 'proc-10328', '2025-03-12'],
    ['automobiles', '2026-05-01', 'JP', '2025-09-16', 'ita-japan-2025-17908', null],
  ])('%s, %s: %s since %s by %s, until %s', (program, day, code, since, act, until) => {
    const origin = originTreatments(dataset, program, day)
      .others.flatMap(({ origins }) => origins)
      .find((each) => each.code === code);
    expect(origin).toMatchObject({ since, startedBy: [act], until });
  });

  test('nobody is left out, and nobody named pays the general rate, for every program and change of this decade', () => {
    for (const { id } of dataset.programs) {
      const days = (dataset.measuresOf.get(id) ?? []).map(({ from }) => from);
      for (const day of new Set(days)) {
        const { general, others: treated } = originTreatments(dataset, id, day);
        const named = new Set(
          treated.flatMap(({ origins }) => origins.flatMap(({ code, members }) => [code, ...members])),
        );
        for (const { code, customs } of dataset.countries.filter((_, position) => position % 5 === 0)) {
          if (customs === 'outside') continue;
          const base = measuresFor(dataset, { country: code, program: id, day }).filter(
            ({ condition }) => condition === null,
          );
          // Goods of a country that nobody names pay exactly the general measures.
          if (!named.has(code)) {
            const duties = (some: typeof base) =>
              some.map(({ articles, duty, basis }) => JSON.stringify([articles, duty, basis])).sort();
            const own = duties(
              base.filter(({ articles }) => general.some((each) => each.articles === articles)),
            );
            expect(own, `${id} ${day} ${code}`).toEqual(duties([...general]));
          }
        }
      }
    }
  });
});

/** The ids of what held on a day, without their dates. */
const standing = (day: string, program?: string) =>
  exclusionProcess(dataset, { day, ...(program === undefined ? {} : { program }) }).standing.map(({ id }) =>
    id.replace(/^exclusion-[\d-]+-/, ''),
  );
const state = (day: string, program: string) =>
  exclusionProcess(dataset, { day, program })
    .states.map((each) => `${each.process} ${each.state}`)
    .join(' | ');

describe('the exclusion processes as they stood on a day', () => {
  test.each([
    ['steel', '2018-03-18', 'exclusion not-open | general-approved-exclusion not-open'],
    ['steel', '2018-03-19', 'exclusion open | general-approved-exclusion not-open'],
    ['steel', '2020-12-28', 'exclusion open | general-approved-exclusion not-open'],
    ['steel', '2020-12-29', 'exclusion open | general-approved-exclusion open'],
    // no request was considered after 23:59 Eastern time on 2025-02-10
    ['steel', '2025-02-10', 'exclusion open | general-approved-exclusion open'],
    ['aluminum', '2025-02-11', 'exclusion closed | general-approved-exclusion open'],
    ['steel', '2025-03-11', 'exclusion closed | general-approved-exclusion open'],
    ['steel', '2025-03-12', 'exclusion closed | general-approved-exclusion closed'],
    ['steel-derivatives', '2025-04-29', 'exclusion closed | inclusion not-open'],
    ['steel-derivatives', '2025-04-30', 'exclusion closed | inclusion open'],
    ['aluminum-derivatives', '2026-04-05', 'exclusion closed | inclusion open'],
    ['aluminum-derivatives', '2026-04-06', 'exclusion closed | inclusion closed'],
    ['auto-parts', '2025-09-16', 'inclusion not-open'],
    ['auto-parts', '2025-09-17', 'inclusion open'],
    ['auto-parts', '2026-11-24', 'inclusion open'],
    ['copper-derivatives', '2025-12-01', ''],
    ['automobiles', '2026-01-01', ''],
  ])('%s, %s: %s', (program, day, expected) => expect(state(day, program)).toBe(expected));

  test.each([
    // 30 days to object from the first rule on, rebuttals only from the second
    ['2018-03-18', 'objection-period', false],
    ['2018-03-19', 'objection-period', true],
    ['2018-03-19', 'rebuttal-period', false],
    ['2018-09-10', 'rebuttal-period', false],
    ['2018-09-11', 'rebuttal-period', true],
    ['2018-09-11', 'surrebuttal-period', true],
    ['2018-09-10', 'decision-time-first-rule', true],
    ['2018-09-11', 'decision-time-first-rule', false],
    ['2018-09-11', 'decision-time-second-rule', true],
    // eight weeks to deliver until the fourth rule
    ['2020-12-13', 'criterion-eight-weeks', true],
    ['2020-12-14', 'criterion-eight-weeks', false],
    ['2020-12-14', 'criterion-delivery-time', true],
    ['2020-12-13', 'gae-regime', false],
    ['2020-12-14', 'gae-regime', true],
    ['2021-12-26', 'gae-first-list-total', true],
    ['2021-12-27', 'gae-first-list-total', false],
    ['2021-12-27', 'gae-count-2021', true],
    ['2024-07-01', 'gae-count-2021', false],
    ['2024-07-01', 'gae-count-2024', true],
    ['2025-03-11', 'gae-count-2024', true],
    ['2025-03-12', 'gae-count-2024', false],
    ['2024-05-20', 'proposed-rule', false],
    ['2025-02-09', 'end-for-steel', false],
    ['2025-02-10', 'end-for-steel', true],
    ['2025-02-10', 'who-may-apply', true],
    ['2025-02-11', 'who-may-apply', false],
    ['2025-03-12', 'gae-end', true],
    ['2022-04-01', 'criterion-national-security', true],
    // a count of November 2019 is known when the month is over
    ['2019-11-29', 'gao-backlog', false],
    ['2019-11-30', 'gao-backlog', true],
  ])('steel, %s: %s %s', (day, id, there) => expect(standing(day, 'steel').includes(id)).toBe(there));

  test.each([
    ['2025-04-30', 'steel-derivatives', ['inclusion-process']],
    ['2025-05-15', 'steel-derivatives', ['inclusion-process', 'inclusion-window']],
    ['2025-05-16', 'steel-derivatives', ['inclusion-process']],
    ['2026-04-05', 'steel-derivatives', ['inclusion-process']],
    ['2026-04-06', 'steel-derivatives', ['inclusion-process-ended']],
    ['2025-12-01', 'copper-derivatives', ['copper-inclusion-process']],
    ['2026-01-14', 'auto-parts', ['auto-parts-inclusion-process', 'auto-parts-inclusion-window']],
    ['2026-01-15', 'auto-parts', ['auto-parts-inclusion-process']],
  ])('%s, %s: products could be added by %s', (day, program, expected) => {
    const { standing: held } = exclusionProcess(dataset, { day, program });
    const ids = held
      .filter(({ process }) => process === 'inclusion')
      .map(({ id }) => id.replace(/^exclusion-[\d-]+-/, ''));
    expect(ids.sort()).toEqual(expected);
  });

  test('figures come last, the newest first, and what a record states is not said again by a rule', () => {
    const { standing: held, rules } = exclusionProcess(dataset, { day: '2022-04-01', program: 'steel' });
    const figures = held.filter(({ process, kind }) => process === 'exclusion' && kind === 'statistic');
    expect(figures.map(({ date }) => date)).toEqual(
      figures
        .map(({ date }) => date)
        .sort()
        .reverse(),
    );
    expect(held.findLast(({ process }) => process === 'exclusion')?.kind).toBe('statistic');
    expect(rules).toEqual([]);
    const rule = {
      ...dataset.rules[0],
      id: 'new',
      topic: 'exclusions',
      from: '2022-01-01',
      until: null,
      programs: ['steel'],
      instrument: 'proc-9980',
    };
    const more = { ...dataset, rules: [...dataset.rules, rule as (typeof dataset.rules)[number]] };
    expect(exclusionProcess(more, { day: '2022-04-01', program: 'copper' }).rules).toEqual([]);
    expect(
      exclusionProcess({ ...more, exclusions: [] }, { day: '2022-04-01', program: 'steel' }).rules.map(
        ({ id }) => id,
      ),
    ).toContain('new');
  });

  test('on every day each record is either to come, held or over', () => {
    for (const record of dataset.exclusions) {
      const from = heldFrom(record);
      expect(heldOn(record, from)).toBe(true);
      if (record.until !== null) expect(heldOn(record, record.until)).toBe(false);
    }
  });
});
