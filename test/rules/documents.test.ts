import { describe, expect, test } from 'vitest';
import { loadDataset } from '../../src/model/dataset.ts';
import type { SeenDocument } from '../../src/model/stored.ts';
import { programsNamed } from '../../src/rules/document-titles.ts';
import { concernsDocument, documentsFor } from '../../src/rules/documents.ts';

const dataset = loadDataset();
const seen = (more: Partial<SeenDocument>): SeenDocument => ({
  number: '2026-25001',
  title: 'Adjusting Imports of Aluminum Into the United States',
  kind: 'Proclamation',
  citation: null,
  url: 'https://www.federalregister.gov/d/2026-25001',
  publication: '2026-11-20',
  status: 'published',
  correctionOf: null,
  firstSeen: '2026-11-19T14:00:00.000Z',
  announce: true,
  ...more,
});
const wants = (countries: string[], products: string[], title: string) =>
  concernsDocument(dataset, { countries, products }, { title });

describe('documents not yet in the data', () => {
  const numbers = (documents: SeenDocument[], of = {}) =>
    documentsFor(documents, dataset, of).map(({ number }) => number);

  test('one that the data names by number or citation is dropped', () => {
    expect(numbers([seen({})])).toEqual(['2026-25001']);
    expect(numbers([seen({ number: '2018-05478' })])).toEqual([]);
    expect(numbers([seen({ citation: '83 FR 11625' })])).toEqual([]);
    expect(numbers([seen({ number: '2018-5478' })])).toEqual([]);
  });

  test('a filing that was withdrawn is dropped; one on public inspection stays', () => {
    expect(numbers([seen({ status: 'withdrawn' })])).toEqual([]);
    expect(numbers([seen({ status: 'filed' })])).toEqual(['2026-25001']);
  });

  test('the newest first', () =>
    expect(
      numbers([
        seen({ number: '2026-25001', publication: '2026-11-18' }),
        seen({ number: '2026-25002', publication: null, firstSeen: '2026-11-24T14:00:00.000Z' }),
        seen({ number: '2026-25003', publication: '2026-11-20' }),
      ]),
    ).toEqual(['2026-25002', '2026-25003', '2026-25001']));

  test('of a program: those that name it; of a country with it: also those that name the country only', () => {
    const aluminum = seen({ number: '2026-25001' });
    const japan = seen({ number: '2026-25002', title: 'Implementing the United States–Japan Agreement' });
    const robots = seen({ number: '2026-25003', title: 'Section 232 Investigation of Imports of Robotics' });
    const all = [aluminum, japan, robots];
    expect(numbers(all, { program: 'aluminum' })).toEqual(['2026-25001']);
    expect(numbers(all, { program: 'steel', country: 'JP' })).toEqual(['2026-25002']);
    expect(numbers(all)).toHaveLength(3);
  });
});

describe('the programs that a title names', () => {
  test.each([
    [
      'Adjusting Imports of Unmanned Aircraft Systems Into the United States',
      ['uas-heavy-and-critical', 'uas-light', 'uas-components'],
    ],
    [
      'Adjusting Imports of Polysilicon and Its Derivatives Into the United States',
      ['polysilicon', 'polysilicon-derivatives'],
    ],
    [
      'Amendments to Adjusting Imports of Medium- and Heavy-Duty Vehicles',
      ['mhd-vehicles', 'mhd-vehicle-parts'],
    ],
    ['Adjusting Imports of Semiconductor Manufacturing Equipment', ['semiconductors']],
    ['Imports of Steelhead Trout and Woodwind Instruments', []],
    ['Notice of Request for Public Comments on Robotics and Industrial Machinery', []],
  ])('%s', (title, programs) => expect(programsNamed(dataset, title)).toEqual(programs));

  test('the title of every act that adjusts imports names the programs it began', () => {
    for (const { id, startedBy } of dataset.measures.map(({ program, startedBy }) => ({
      id: program,
      startedBy,
    }))) {
      const title = dataset.byId.instruments.get(startedBy)?.title.en ?? '';
      if (!/^adjusting imports/i.test(title)) continue;
      // Acts on other goods also amend these: metal proclamations each other's derivatives, the truck one car parts.
      const other = { 'aluminum-derivatives': 'steel-derivatives', 'auto-parts': 'mhd-vehicle-parts' }[
        id as string
      ];
      const named = programsNamed(dataset, title);
      expect(named.includes(id) || named.includes(other ?? ''), `${id}: ${title}`).toBe(true);
    }
  });
});

describe('who wants a document', () => {
  const agreement =
    'Implementing Certain Tariff-Related Elements of the U.S.-Korea Strategic Trade and Investment Deal';
  const european = 'Implementing Certain Tariff-Related Elements of the U.S.-EU Framework';
  const aluminum = 'Adjusting Imports of Aluminum Into the United States';
  test.each([
    ['everything', [], [], agreement, true],
    ['Korea', ['KR'], [], agreement, true],
    ['Japan', ['JP'], [], agreement, false],
    ['Japan', ['JP'], [], aluminum, true],
    ['Japan and steel', ['JP'], ['steel'], aluminum, false],
    ['Japan and aluminum', ['JP'], ['aluminum'], aluminum, true],
    ['Korea and steel', ['KR'], ['steel'], agreement, true],
    ['steel', [], ['steel'], agreement, false],
    ['Germany', ['DE'], [], european, true],
    ['the EU', ['EU'], [], european, true],
    ['the United Kingdom', ['GB'], [], european, false],
  ] as const)('%s: %#', (_who, countries, products, title, wanted) =>
    expect(wants([...countries], [...products], title)).toBe(wanted),
  );
});
