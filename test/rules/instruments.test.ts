import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { loadDataset } from '../../src/model/dataset.ts';
import { findInstruments, suggestInstruments } from '../../src/rules/instruments.ts';

const dataset = loadDataset();
const ids = (text: string) => findInstruments(dataset, text).instruments.map(({ id }) => id);
const nearestIds = (text: string) => findInstruments(dataset, text).nearest.map(({ id }) => id);

describe('Proclamation 9705 is found by', () => {
  test.each([
    '9705',
    'proc-9705',
    'PROC-9705',
    'Proc. 9705',
    'Proclamation 9705',
    'Proclamation No. 9705',
    'Presidential Proclamation 9705',
    '大統領布告9705号',
    '大統領布告第９７０５号',
    '布告9705',
    '大統領令9705号',
    '83 FR 11625',
    '83FR11625',
    '83 Fed. Reg. 11625',
    '83 F.R. 11,625',
    '83 FR 11625 (Mar. 15, 2018)',
    '2018-05478',
    '2018–05478',
    'FR Doc. 2018-05478',
    'https://www.federalregister.gov/documents/2018/03/15/2018-05478/adjusting-imports-of-steel',
    '11625',
    '05478',
  ])('%s', (text) => expect(ids(text)).toEqual(['proc-9705']));
});

test.each([
  ['EO 14289', 'eo-14289'],
  ['E.O. 14289', 'eo-14289'],
  ['Executive Order 14289', 'eo-14289'],
  ['大統領令14289号', 'eo-14289'],
  ['14289', 'eo-14289'],
  ['DS544', 'wto-ds544'],
  ['WT/DS544/R', 'wto-ds544'],
  ['ds 544', 'wto-ds544'],
  ['CSMS 65340246', 'csms-65340246'],
  ['CSMS # 65340246', 'csms-65340246'],
  ['65340246', 'csms-65340246'],
  ['CSMS 18-000240', 'csms-18-000240'],
  ['QB 23-702', 'qb-23-702'],
  ['qb-23-702', 'qb-23-702'],
  ['23-702', 'qb-23-702'],
  ['Slip Op. 21-36', 'court-primesource-cit-2021'],
  ['slip opinion 21–36', 'court-primesource-cit-2021'],
  ['19 U.S.C. § 1862', 'tea-232'],
])('%s → %s', (text, id) => expect(ids(text)).toEqual([id]));

test('every instrument is found by its id, number, citation, document number and label', () => {
  for (const { id, number, citation, document } of dataset.instruments) {
    for (const text of [id, number, citation, document])
      if (text !== null && text !== '') expect(ids(text), text).toContain(id);
    for (const language of ['en', 'ja'] as const) {
      const label = suggestInstruments(dataset, id, language).find(({ value }) => value === id);
      expect(ids(label?.name ?? ''), label?.name).toContain(id);
    }
  }
});

test('an instrument of several numbers is found by each', () => {
  const several = dataset.instruments.filter(({ number }) => number?.includes(', '));
  expect(several.length).toBeGreaterThan(0);
  for (const { id, number } of several)
    for (const one of number?.split(', ') ?? []) expect(ids(one)).toContain(id);
});

describe('a Chapter 99 number', () => {
  const [measure] = dataset.measures.filter(({ headings }) => headings.includes('9903.81.87'));

  test.each(['9903.81.87', '99038187', 'heading 9903.81.87', '９９０３．８１．８７'])(
    'leads to measures and acts: %s',
    (text) => {
      const found = findInstruments(dataset, text);
      expect(found.measures.length).toBeGreaterThan(0);
      expect(found.measures).toContain(measure);
      expect(found.instruments.map(({ id }) => id)).toContain(measure?.startedBy);
      expect(found.nearest).toEqual([]);
    },
  );

  test('leads to the measures of a quota that is filed under it', () => {
    for (const { id, categories } of dataset.quotas)
      for (const { heading } of categories) {
        const using = dataset.measures.filter(({ quotas }) => quotas.includes(id));
        if (heading === null || using.length === 0) continue;
        expect(findInstruments(dataset, heading).measures).toEqual(expect.arrayContaining(using));
      }
  });

  test('of nothing leads nowhere', () => {
    const found = findInstruments(dataset, '9999.99.99');
    expect([found.instruments, found.measures]).toEqual([[], []]);
  });
});

describe('what several instruments fit', () => {
  const [proclamation] = dataset.instruments.filter(({ id }) => id === 'proc-9705');
  if (proclamation === undefined) throw new Error('Proclamation 9705 is missing');
  const order = {
    ...proclamation,
    id: 'eo-9705',
    kind: 'executive-order' as const,
    signed: '1946-03-15',
    citation: null,
  };
  const two = { instruments: [order, proclamation], measures: [], quotas: [] };

  test('is all of them for a bare number, the newest first', () =>
    expect(findInstruments(two, '9705').instruments).toEqual([proclamation, order]));

  test('is one of them when the kind is named', () => {
    expect(findInstruments(two, 'EO 9705').instruments).toEqual([order]);
    expect(findInstruments(two, 'Proclamation 9705').instruments).toEqual([proclamation]);
    expect(findInstruments(two, '大統領令9705号').instruments).toEqual([order]);
  });
});

describe('a title is found', () => {
  test.each(['PrimeSource', 'primesource building', 'United States PrimeSource'])(
    'by its words: %s',
    (text) => expect(ids(text)).toContain('court-primesource-cit-2021'),
  );

  test('in Japanese', () => expect(ids('鉄鋼の輸入調整')).toContain('proc-9705'));

  test('but is no answer to a reference with the same figures', () => expect(ids('EO 9705')).toEqual([]));
});

describe('when nothing fits', () => {
  test('the nearest numbers are told', () => {
    expect(nearestIds('9706').slice(0, 2)).toEqual(['proc-9705', 'proc-9704']);
    expect(nearestIds('EO 9705')[0]).toBe('proc-9705');
  });

  test('a page within an act leads to the act that begins before it', () =>
    expect(nearestIds('83 FR 11627')[0]).toBe('proc-9705'));

  test('a typing slip in a title leads to it', () =>
    expect(nearestIds('primesorce')).toContain('court-primesource-cit-2021'));

  test.each(['', '-', '号', 'xyzzyxyzzy', '99 FR 1'])('and nothing is near, nothing is told: %j', (text) =>
    expect(findInstruments(dataset, text)).toEqual({ instruments: [], measures: [], nearest: [] }),
  );
});

describe('suggestions', () => {
  test('an empty field offers the 25 instruments that most measures rest on, newest first', () => {
    const uses = (id: string) =>
      dataset.measures.filter(({ startedBy, endedBy }) => startedBy === id || endedBy === id).length;
    const offered = suggestInstruments(dataset, '', 'en').map(({ value }) => value);
    expect(offered.length).toBe(25);
    const fewest = Math.min(...offered.map(uses));
    for (const { id } of dataset.instruments)
      if (!offered.includes(id)) expect(uses(id)).toBeLessThanOrEqual(fewest);
    const days = offered
      .map((id) => dataset.byId.instruments.get(id)?.signed ?? '')
      .filter((day) => day !== '');
    expect(days).toEqual([...days].sort().reverse());
  });

  test('the beginning of a number', () =>
    expect(suggestInstruments(dataset, '970', 'en').map(({ value }) => value)).toEqual(
      expect.arrayContaining(['proc-9704', 'proc-9705']),
    ));

  test('are named in the reader’s language', () => {
    expect(suggestInstruments(dataset, 'eo-14289', 'en')[0]?.name).toMatch(/^Executive Order 14289 /);
    expect(suggestInstruments(dataset, 'eo-14289', 'ja')[0]?.name).toMatch(/大統領令14289号/);
  });
});

test('any text is answered, and every list fits Discord', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 400 }),
    fc.string({ unit: fc.constantFrom(...'0123456789- .FREOprocDS大統領布告号第') }),
  );
  fc.assert(
    fc.property(text, fc.constantFrom('en' as const, 'ja' as const), (asked, language) => {
      expect(findInstruments(dataset, asked).nearest.length).toBeLessThanOrEqual(3);
      const suggestions = suggestInstruments(dataset, asked, language);
      expect(suggestions.length).toBeLessThanOrEqual(25);
      for (const { name, value } of suggestions)
        for (const shown of [name, value]) {
          expect(shown.length).toBeGreaterThanOrEqual(1);
          expect(shown.length).toBeLessThanOrEqual(100);
        }
      expect(new Set(suggestions.map(({ value }) => value)).size).toBe(suggestions.length);
    }),
  );
});
