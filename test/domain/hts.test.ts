import { describe, expect, test } from 'vitest';
import { loadDataset } from '../../src/model/dataset.ts';
import { coveringEntries, incompleteLists, measuresOn } from '../../src/rules/hts-lists.ts';
import { nearMisses } from '../../src/rules/hts-near.ts';
import { entryPeriod, listedStretch } from '../../src/rules/hts-periods.ts';

const dataset = loadDataset();
const asked = (code: string, day: string, country?: string) => ({ code, day, country });

/** The programs that cover a number, with `~` where only some lines below it are covered. */
function programs(code: string, day: string, country?: string): string {
  const covered = coveringEntries(dataset, asked(code, day, country));
  const found = dataset.programs.flatMap(({ id }) => {
    const own = covered.filter(({ list }) => list.program === id);
    return own.length === 0 ? [] : [own.some(({ match }) => match === 'full') ? id : `~${id}`];
  });
  return found.join(' ');
}

const lists = (code: string, day: string, country?: string) =>
  coveringEntries(dataset, asked(code, day, country)).map(
    ({ list, entry, match }) => `${list.id} ${entry.hts} ${match}`,
  );

describe('the programs that cover a number on a day', () => {
  test.each([
    // Proclamations 9704 and 9705: the day before, and what is in and out
    ['7208.10.60', '2018-03-22', ''],
    ['7208.10.60', '2018-03-23', 'steel'],
    ['7216.50', '2018-06-01', 'steel'],
    ['7216.61', '2018-06-01', ''],
    ['7216.91', '2018-06-01', ''],
    ['7216', '2018-06-01', '~steel'],
    ['7302.10', '2018-06-01', 'steel'],
    ['7302.20', '2018-06-01', ''],
    ['7302.30', '2018-06-01', ''],
    ['7304', '2018-06-01', 'steel'],
    ['7307.11', '2018-06-01', ''],
    ['7601.10', '2018-06-01', 'aluminum'],
    ['7602.00.00', '2018-06-01', ''],
    ['7616.99.51', '2018-06-01', '~aluminum'],
    ['7616.99.51.60', '2018-06-01', 'aluminum'],
    ['7616.99.51.40', '2018-06-01', ''],
    // Proclamation 9980
    ['7317.00.30', '2020-02-07', ''],
    ['7317.00.30', '2020-02-08', 'steel-derivatives'],
    ['7317.00.55', '2020-02-08', '~steel-derivatives'],
    ['7317.00.55.03', '2020-02-08', 'steel-derivatives'],
    ['7317.00.55.02', '2020-02-08', ''],
    ['8708.10.30', '2021-06-01', 'steel-derivatives aluminum-derivatives'],
    // March 2025
    ['7318.15.20', '2025-03-11', ''],
    ['7318.15.20', '2025-03-12', 'steel-derivatives'],
    ['7317.00.55.02', '2025-03-11', ''],
    ['7317.00.55.02', '2025-03-12', 'steel-derivatives'],
    ['7206.10', '2025-03-11', 'steel'],
    ['7206.10', '2025-03-12', 'steel'],
    ['7616.99.51.60', '2025-03-12', 'aluminum'],
    ['7610.10.00', '2025-03-11', ''],
    ['7610.10.00', '2025-03-12', 'aluminum-derivatives'],
    ['8418.99.80.50', '2025-03-12', 'aluminum-derivatives'],
    // beer and cans
    ['2203.00.00', '2025-04-03', ''],
    ['2203.00.00', '2025-04-04', 'aluminum-derivatives'],
    ['7612.90.10', '2025-04-04', 'aluminum-derivatives'],
    // cars and their parts
    ['8703.80', '2025-04-02', ''],
    ['8703.80', '2025-04-03', 'automobiles'],
    ['8708.30', '2025-05-02', ''],
    ['8708.30', '2025-05-03', 'auto-parts'],
    // the day on which rates rose and the lists were cut in two
    ['7216.50.00', '2025-06-03', 'steel'],
    ['7216.50.00', '2025-06-04', 'steel'],
    ['7317.00.30', '2025-06-04', 'steel-derivatives'],
    // appliances
    ['8418.10.00', '2025-06-22', ''],
    ['8418.10.00', '2025-06-23', 'steel-derivatives'],
    ['8450.11.00', '2025-06-22', ''],
    ['8450.11.00', '2025-06-23', 'steel-derivatives'],
    // the 407 codes
    ['8418.10.00', '2025-08-17', 'steel-derivatives'],
    ['8418.10.00', '2025-08-18', 'steel-derivatives aluminum-derivatives'],
    ['0402.99.68', '2025-08-17', ''],
    ['0402.99.68', '2025-08-18', 'steel-derivatives aluminum-derivatives'],
    ['9401.99.90.81', '2025-08-17', 'aluminum-derivatives'],
    // copper, wood, trucks, chips
    ['7408.11.30', '2025-07-31', ''],
    ['7408.11.30', '2025-08-01', 'copper'],
    ['7402.00.00', '2025-08-01', ''],
    ['4407.11.00', '2025-10-13', ''],
    ['4407.11.00', '2025-10-14', 'timber-lumber'],
    ['9403.40.90.60', '2025-10-14', 'kitchen-cabinets-vanities'],
    ['8702.10.31', '2025-10-31', 'steel-derivatives'],
    ['8702.10.31', '2025-11-01', 'steel-derivatives buses'],
    ['8471.50', '2026-01-14', 'auto-parts'],
    ['8471.50', '2026-01-15', 'auto-parts semiconductors'],
    // the annexes of April and June 2026: beer leaves, lines move
    ['2203.00.00', '2026-04-05', 'aluminum-derivatives'],
    ['2203.00.00', '2026-04-06', ''],
    ['0402.99.68', '2026-04-06', ''],
    ['7317.00.30', '2026-04-05', 'steel-derivatives'],
    ['7317.00.30', '2026-04-06', 'steel-derivatives'],
    ['8708.29.21', '2026-06-07', 'steel-derivatives aluminum-derivatives auto-parts'],
    ['8708.29.21', '2026-06-08', '~steel-derivatives ~aluminum-derivatives auto-parts'],
    // drugs: the list before and after the statistical split
    ['2941.90.30.00', '2026-07-30', ''],
    ['2941.90.30.00', '2026-07-31', 'pharmaceuticals'],
    ['2941.90.30', '2026-07-31', 'pharmaceuticals'],
    ['2941.90.30.00', '2026-09-28', 'pharmaceuticals'],
    ['2941.90.30.00', '2026-09-29', ''],
    ['2941.90.30.30', '2026-09-28', ''],
    ['2941.90.30.30', '2026-09-29', 'pharmaceuticals'],
    ['2941.90.30', '2026-09-29', '~pharmaceuticals'],
    // drones, polysilicon
    ['8806.21.00', '2026-09-02', ''],
    ['8806.21.00', '2026-09-03', 'uas-heavy-and-critical uas-light'],
    ['2804.61.00.00', '2026-12-03', ''],
    ['2804.61', '2026-12-04', 'polysilicon'],
  ])('%s on %s: %s', (code, day, expected) => expect(programs(code, day)).toBe(expected));
});

describe('a narrower list of an origin', () => {
  test('Canada, unwrought aluminum, August 2020: 7601.10 leaves the list of all aluminum for Canada alone', () => {
    const [narrow, wide] = ['aluminum-canada-7601.10-2020', 'aluminum-2018'];
    expect(lists('7601.10', '2020-08-15', 'CA')).toEqual([`${wide} 7601 full`]);
    expect(lists('7601.10', '2020-08-16', 'CA')).toEqual([`${narrow} 7601.10 full`]);
    expect(lists('7601.10.30.00', '2020-08-31', 'CA')).toEqual([`${narrow} 7601.10 full`]);
    expect(lists('7601.20', '2020-08-16', 'CA')).toEqual([`${wide} 7601 full`]);
    expect(lists('7601', '2020-08-16', 'CA')).toEqual([`${wide} 7601 part`, `${narrow} 7601.10 part`]);
    expect(lists('7601.10', '2020-09-01', 'CA')).toEqual([`${wide} 7601 full`]);
    expect(lists('7601.10', '2020-08-16', 'JP')).toEqual([`${wide} 7601 full`]);
    expect(lists('7601.10', '2020-08-16')).toEqual([`${wide} 7601 full`, `${narrow} 7601.10 full`]);
  });

  test('United Kingdom: cars under the quota list, trucks still on the list of all origins', () => {
    expect(lists('8703.80.00', '2025-06-29', 'GB')).toEqual(['automobiles-33b 8703.80.00 full']);
    expect(lists('8703.80.00', '2025-06-30', 'GB')).toEqual(['automobiles-uk-33i 8703.80.00 full']);
    expect(lists('8703.80', '2025-06-30', 'GB')).toEqual(['automobiles-uk-33i 8703.80.00 full']);
    expect(lists('8704.21.01', '2025-06-30', 'GB')).toEqual(['automobiles-33b 8704.21.01 full']);
    expect(lists('8703.80.00', '2025-06-30', 'EU')).toEqual(['automobiles-33b 8703.80.00 full']);
  });

  test('United Kingdom: tires named line by line; the rest of the 8-digit number stays with all origins', () => {
    const found = lists('4011.10.10', '2025-07-01', 'GB');
    expect(found[0]).toBe('auto-parts-33g 4011.10.10 part');
    expect(found).toHaveLength(8);
    expect(lists('4011.10.10.10', '2025-07-01', 'GB')).toEqual(['auto-parts-uk-33j 4011.10.10.10 full']);
    expect(lists('4011.10.10.99', '2025-07-01', 'GB')).toEqual(['auto-parts-33g 4011.10.10 full']);
  });

  test('no list is for goods of the United States and Puerto Rico', () => {
    for (const country of ['US', 'PR']) expect(lists('7208', '2026-11-24', country)).toEqual([]);
  });
});

describe('measures of an origin for a number', () => {
  const ids = (code: string, day: string, country: string) => {
    const question = asked(code, day, country);
    return measuresOn(dataset, coveringEntries(dataset, question), question).map(({ id, condition }) =>
      condition === null ? id : `(${id})`,
    );
  };
  test('Japan, 7208.10.60, 2022-04-01: the tariff-rate quota, then its conditions', () => {
    const [first, ...rest] = ids('7208.10.60', '2022-04-01', 'JP');
    expect(first).toBe('steel-jp-trq-2022');
    expect(rest.length).toBeGreaterThan(0);
    for (const id of rest) expect(id).toMatch(/^\(/);
  });
  test('Canada, 7601.10, 2020-08-20: the duty, not the exemption of the list it left', () => {
    const found = ids('7601.10', '2020-08-20', 'CA');
    expect(found[0]).toBe('aluminum-ca-7601-10-duty-2020');
    expect(found.join()).not.toContain('aluminum-ca-exempt');
  });
  test('only measures of the lists that name the number: 7317.00.30 on 2026-05-01 is Annex I-A alone', () => {
    const found = ids('7317.00.30', '2026-05-01', 'JP').map((id) => id.replace(/[()]/g, ''));
    for (const id of found)
      expect(['steel-derivatives-annex-1a', 'all']).toContain(dataset.byId.measures.get(id)?.articles);
  });
  test('a number of two programs has the measures of both: 8708.29.21, Japan, 2026-06-07', () => {
    const found = ids('8708.29.21', '2026-06-07', 'JP');
    for (const id of [
      'steel-derivatives-1b-all-2026-04',
      'aluminum-derivatives-1b-all-2026-04',
      'auto-parts-jp-ceiling-2025',
    ])
      expect(found).toContain(id);
  });
  test('members have what the group has: Germany and the EU, 7208.10.60, 2022-04-01', () =>
    expect(ids('7208.10.60', '2022-04-01', 'DE')).toEqual(ids('7208.10.60', '2022-04-01', 'EU')));
  test('no origin, no measures; no list, no measures', () => {
    const question = asked('7208', '2022-04-01');
    expect(measuresOn(dataset, coveringEntries(dataset, question), question)).toEqual([]);
    expect(ids('7216.61', '2018-06-01', 'JP')).toEqual([]);
  });
});

describe('since when a number is listed', () => {
  const period = (code: string, day: string) =>
    coveringEntries(dataset, asked(code, day)).map((row) => ({
      by: row.entry.startedBy,
      ...entryPeriod(dataset, row),
    }));
  test('the act’s own period, also across the day on which a list was cut in two', () => {
    const expected = [{ by: 'proc-10896', from: '2025-03-12', until: '2026-04-06' }];
    expect(period('7206.10', '2025-06-03')).toEqual(expected);
    expect(period('7206.10', '2025-06-04')).toEqual(expected);
    expect(period('7206.10', '2026-04-06')).toEqual([{ by: 'proc-11021', from: '2026-04-06', until: null }]);
  });
  test('a list that a later one repeats is not one with it: drugs in August and October 2026', () => {
    const by = 'proc-11020';
    expect(period('2918.99.30.00', '2026-08-01')).toEqual([{ by, from: '2026-07-31', until: '2026-09-29' }]);
    expect(period('2918.99.30.00', '2026-10-01')).toEqual([{ by, from: '2026-09-29', until: null }]);
  });
  test('without a break on the program’s lists, whichever act carried it', () => {
    const stretch = (code: string, day: string, program: string) =>
      listedStretch(dataset, asked(code, day), program);
    expect(stretch('7317.00.30', '2026-11-24', 'steel-derivatives')).toEqual({
      from: '2020-02-08',
      until: null,
      match: 'full',
    });
    expect(stretch('7317.00.55.02', '2025-09-01', 'steel-derivatives').from).toBe('2025-03-12');
    expect(stretch('2203.00.00', '2025-09-01', 'aluminum-derivatives')).toEqual({
      from: '2025-04-04',
      until: '2026-04-06',
      match: 'full',
    });
  });
});

describe('what is close to a number and does not cover it', () => {
  const near = (code: string, day: string, country?: string) => {
    const question = asked(code, day, country);
    return nearMisses(dataset, question, coveringEntries(dataset, question)).map(
      ({ kind, entry, instrument }) => `${kind} ${entry.hts} ${instrument}`,
    );
  };
  test('another line of the 8-digit number is listed: 7317.00.55.02 in 2021, and itself later', () =>
    expect(near('7317.00.55.02', '2021-06-01')).toEqual([
      'listed-later 7317.00.55 proc-10896',
      'sibling-listed 7317.00.55.03 proc-9980',
      'sibling-listed 7317.00.55.05 proc-9980',
      'sibling-listed 7317.00.55.07 proc-9980',
    ]));
  test('beer: the day before it came, and after it went, with the act that took it off', () => {
    expect(near('2203.00.00', '2025-04-03')).toEqual(['listed-later 2203.00.00 bis-notice-beer-cans']);
    expect(near('2203.00.00', '2026-04-06')).toEqual(['listed-before 2203.00.00 proc-11021']);
  });
  test('rails and fish-plates are on the list of 2018, 7302.20 is not', () =>
    expect(near('7302.20', '2018-06-01')).toEqual([
      'sibling-listed 7302.10 proc-9705',
      'sibling-listed 7302.40 proc-9705',
    ]));
  test('nothing of a program that covers the number; at most five; nothing for another chapter', () => {
    expect(near('7317.00.55.03', '2025-05-01').join()).not.toContain('7317');
    for (const code of ['8708.10.30', '8418.10', '7616.99.51.40', '8409.91.99'])
      expect(near(code, '2026-11-24').length).toBeLessThanOrEqual(5);
    expect(near('6109.10.00', '2026-11-24')).toEqual([]);
  });
  test('UK-only lines are close only to goods of the United Kingdom', () => {
    expect(near('8708.30.10.20', '2025-05-10', 'JP').join()).not.toContain('ita-uk');
  });
  test('a number that an entry leaves out by name', () => {
    const list = dataset.byId.articles.get('steel-derivatives-16m');
    if (list === undefined) throw new Error('no list 16(m)');
    const alone = { ...dataset, articles: [list] };
    const question = asked('7317.00.55.03', '2025-05-01');
    const [first] = nearMisses(alone, question, coveringEntries(alone, question));
    expect(first).toMatchObject({ kind: 'excluded', entry: { hts: '7317.00.55' } });
  });
});

test('lists known by their words are named from the day they begin', () => {
  const named = (day: string, country?: string) =>
    incompleteLists(dataset, asked('8708.30', day, country)).map(({ id }) => id);
  expect(named('2025-10-31')).toEqual([]);
  expect(named('2025-11-01', 'JP')).toEqual(['auto-parts-certified-33p', 'mhd-vehicle-parts-certified-38j']);
  expect(named('2027-02-09')).toContain('uas-components-annex-3');
  expect(named('2025-11-01', 'US')).toEqual([]);
});

describe('every entry of every list is named in both languages', () => {
  const texts = dataset.articles.flatMap(({ entries }) =>
    entries.flatMap(({ description, scopeNote }) => [description, ...(scopeNote ? [scopeNote] : [])]),
  );
  test('Japanese is Japanese, with full-width signs, and English is English', () => {
    for (const { en, ja } of texts) {
      expect(ja).toMatch(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u);
      expect(ja).not.toMatch(/[%()]|, /);
      expect(en).not.toMatch(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u);
    }
  });
  test('every number of the one language stands in the other', () => {
    for (const { en, ja } of texts)
      for (const number of en.match(/\d{4}[\d.]*\d/g) ?? []) expect(ja).toContain(number);
  });
  test('the same goods bear the same name, but for the fittings of two metals', () => {
    const names = Map.groupBy(texts, ({ en }) => en);
    const several = [...names].flatMap(([en, all]) =>
      new Set(all.map(({ ja }) => ja)).size > 1 ? [en] : [],
    );
    expect(several).toEqual(['Tube and pipe fittings']);
  });
});
