import { describe, expect, test } from 'vitest';
import { loadDataset } from '../../src/model/dataset.ts';
import type { Measure } from '../../src/model/measure.ts';
import { compareBetween, comparedPlaces, compareOn } from '../../src/rules/comparison.ts';
import { headlineRate, inQuotaRate } from '../../src/rules/duty.ts';
import { isBase, measuresFor } from '../../src/rules/measures.ts';
import { unnamedOrigins } from '../../src/rules/unnamed-origins.ts';

const dataset = loadDataset();

/** `25`, `≤15` (ceiling), `0/25` (tariff-rate quota), `quota`, `price`, `exempt`; several duties joined by +. */
function inWords(treatment: readonly Measure[]): string {
  const words = treatment.map((measure) => {
    const rate = headlineRate(measure);
    return {
      additional: `${rate}`,
      ceiling: `≤${rate}`,
      exempt: 'exempt',
      'absolute-quota': 'quota',
      'minimum-price': 'price',
      'tariff-rate-quota': `${inQuotaRate(measure)}/${rate}`,
    }[measure.duty.kind];
  });
  return words.length === 0 ? 'none' : [...new Set(words)].join('+');
}

/** The groups of a day, each as `25: JP CN`, in order. */
function groups(program: string, day: string, countries: string[] = []): string[] {
  return compareOn(dataset, { program, day, countries }).map(
    ({ treatment, places }) => `${inWords(treatment)}: ${places.join(' ')}`,
  );
}

const FIVE = ['EU', 'JP', 'CA', 'KR', 'BR', 'AU', 'AR', 'GB', 'CN'];

describe('countries by treatment on a day, rates high to low', () => {
  test.each([
    ['steel', '2018-05-31', ['25: JP CN', 'quota: KR', 'exempt: EU CA BR AU AR GB']],
    ['steel', '2018-06-01', ['25: EU JP CA GB CN', 'quota: KR BR AR', 'exempt: AU']],
    ['steel', '2020-01-31', ['25: EU JP GB CN', 'quota: KR BR AR', 'exempt: CA AU']],
    ['steel', '2022-03-31', ['25: JP GB CN', '0/25: EU', 'quota: KR BR AR', 'exempt: CA AU']],
    ['steel', '2022-04-01', ['25: GB CN', '0/25: EU JP', 'quota: KR BR AR', 'exempt: CA AU']],
    ['steel', '2025-03-11', ['25: CN', '0/25: EU JP GB', 'quota: KR BR AR', 'exempt: CA AU']],
    ['steel', '2025-03-12', ['25: EU JP CA KR BR AU AR GB CN']],
    ['steel', '2025-06-03', ['25: EU JP CA KR BR AU AR GB CN']],
    ['steel', '2025-06-04', ['50: EU JP CA KR BR AU AR CN', '25: GB']],
    ['steel', '2018-03-22', ['none: EU JP CA KR BR AU AR GB CN']],
    ['automobiles', '2025-09-15', ['25: JP CA KR BR AU AR CN', '25+7.5/25: GB', '≤15: EU']],
    ['automobiles', '2025-09-16', ['25: CA KR BR AU AR CN', '25+7.5/25: GB', '≤15: EU JP']],
    ['polysilicon', '2026-12-04', ['price: EU JP CA KR BR AU AR GB CN']],
    ['critical-minerals', '2026-11-24', ['none: EU JP CA KR BR AU AR GB CN']],
  ])('%s, %s', (program, day, expected) => expect(groups(program, day, FIVE)).toEqual(expected));

  test('where lists differ the whole set of duties and lists counts: steel derivatives, 2026-06-08', () => {
    const found = compareOn(dataset, {
      program: 'steel-derivatives',
      day: '2026-06-08',
      countries: ['GB', 'JP', 'CN', 'RU', 'EU'],
    });
    expect(found.map(({ places }) => places.join(' '))).toEqual(['RU', 'CN', 'JP EU', 'GB']);
    const duties = found.map(({ treatment }) =>
      Object.fromEntries(treatment.map((measure) => [measure.articles.slice(18), inWords([measure])])),
    );
    expect(duties).toEqual([
      { 'annex-1a': '50', 'annex-1b': '25', 'annex-1c': '25', 'annex-3': '25' },
      { 'annex-1a': '50', 'annex-1b': '25', 'annex-1c': '25', 'annex-3': '≤15' },
      { 'annex-1a': '50', 'annex-1b': '25', 'annex-1c': '≤15', 'annex-3': '≤15' },
      { 'annex-1a': '25', 'annex-1b': '15', 'annex-1c': '≤15', 'annex-3': '≤15' },
    ]);
  });

  test('nobody is lost: named, counted and the members of a named group make up the world', () => {
    for (const [program, day] of [
      ['steel', '2018-06-01'],
      ['steel-derivatives', '2026-11-24'],
      ['pharmaceuticals', '2026-11-24'],
    ] as const) {
      const found = compareOn(dataset, { program, day, countries: [] });
      const told = found.flatMap(({ places, others }) => [...places, ...others]);
      expect(new Set(told).size).toBe(told.length);
      const members = dataset.group
        .get('EU')
        ?.members.filter(({ from, until }) => from <= day && (until === null || day < until))
        .map(({ country }) => country);
      const foreign = dataset.countries.filter(({ customs }) => customs === 'foreign');
      const missing = foreign.filter(({ code }) => !told.includes(code)).map(({ code }) => code);
      expect(missing.sort()).toEqual([...(members ?? [])].sort());
      for (const { places, others, treatment } of found)
        for (const code of [...places, ...others])
          expect(inWords(measuresFor(dataset, { country: code, program, day }).filter(isBase))).toBe(
            inWords(treatment),
          );
    }
  });
});

describe('whom it names when nobody is named', () => {
  test('the EU as one; the United Kingdom is told by it through 2020-01-31 and apart from 2020-02-01', () => {
    expect(comparedPlaces(dataset, 'steel', ['2020-01-31'])).not.toContain('GB');
    expect(comparedPlaces(dataset, 'steel', ['2020-02-01'])).toContain('GB');
    expect(comparedPlaces(dataset, 'steel', ['2020-01-31', '2020-02-01'])).toContain('GB');
    expect(comparedPlaces(dataset, 'steel', ['2020-01-31'])).toContain('EU');
    for (const member of ['DE', 'FR', 'IT'])
      expect(comparedPlaces(dataset, 'steel', ['2022-04-01'])).not.toContain(member);
  });

  test('whoever has terms of its own, however small: Liechtenstein’s 15% on drugs', () =>
    expect(comparedPlaces(dataset, 'pharmaceuticals', ['2026-11-24'])).toContain('LI'));
});

describe('what changed between two days', () => {
  const between = (program: string, before: string, after: string, countries: string[] = FIVE) =>
    compareBetween(dataset, { program, before, after, countries }).map(
      (change) =>
        `${change.changed ? '' : '= '}${inWords(change.before)} → ${inWords(change.after)}: ${change.places.join(' ')} ${change.steps.map(({ day, acts }) => `[${day} ${acts}]`).join('')}`,
    );
  test.each([
    [
      'steel',
      '2025-03-11',
      '2025-03-12',
      [
        '0/25 → 25: EU JP GB [2025-03-12 proc-10896]',
        'quota → 25: KR BR AR [2025-03-12 proc-10896]',
        'exempt → 25: CA AU [2025-03-12 proc-10896]',
        '= 25 → 25: CN ',
      ],
    ],
    [
      'steel',
      '2025-03-11',
      '2025-06-04',
      [
        '25 → 50: CN [2025-06-04 proc-10947]',
        '0/25 → 50: EU JP [2025-03-12 proc-10896][2025-06-04 proc-10947]',
        'quota → 50: KR BR AR [2025-03-12 proc-10896][2025-06-04 proc-10947]',
        'exempt → 50: CA AU [2025-03-12 proc-10896][2025-06-04 proc-10947]',
        '0/25 → 25: GB [2025-03-12 proc-10896][2025-06-04 proc-10947]',
      ],
    ],
    [
      'steel',
      '2022-03-31',
      '2022-04-01',
      [
        '25 → 0/25: JP [2022-04-01 proc-10356]',
        '= 25 → 25: GB CN ',
        '= 0/25 → 0/25: EU ',
        '= quota → quota: KR BR AR ',
        '= exempt → exempt: CA AU ',
      ],
    ],
    ['steel', '2020-01-31', '2020-02-01', ['= 25 → 25: EU GB ']],
  ])('%s, %s to %s', (program, before, after, expected) =>
    expect(between(program, before, after, expected.length === 1 ? ['EU', 'GB'] : FIVE)).toEqual(expected),
  );

  test('up and down again is the same on both days, and the days between are told: Turkey, steel', () =>
    expect(between('steel', '2018-08-01', '2019-06-01', ['TR'])).toEqual([
      '= 25 → 25: TR [2018-08-13 proc-9772][2019-05-21 proc-9886]',
    ]));

  test('lists redrawn on 2026-04-06 change everybody’s steel derivatives', () => {
    const changes = compareBetween(dataset, {
      program: 'steel-derivatives',
      before: '2026-04-05',
      after: '2026-04-06',
      countries: [],
    });
    expect(changes.every(({ changed }) => changed)).toBe(true);
    expect(changes.flatMap(({ steps }) => steps.map(({ day }) => day))).toEqual(
      changes.map(() => '2026-04-06'),
    );
  });
});

test('countries that no measure ever named are treated alike on every boundary day', () => {
  for (const { id: program } of dataset.programs) {
    const unnamed = [...unnamedOrigins(dataset, program)];
    expect(unnamed.length).toBeGreaterThan(150);
    const days = new Set(
      (dataset.measuresOf.get(program) ?? []).flatMap(({ from, until }) => [from, until ?? from]),
    );
    for (const day of days) {
      const sample = unnamed.filter((_, position) => position % 40 === 0);
      const answers = sample.map((country) => measuresFor(dataset, { country, program, day }));
      for (const answer of answers) expect(answer).toEqual(answers[0]);
    }
  }
});
