import { describe, expect, test } from 'vitest';
import { csvText } from '../../../src/reply/export/csv.ts';
import { periodEntry } from '../../../src/reply/export/date-entries.ts';
import { periodRows } from '../../../src/reply/export/timeline.ts';
import { measuresFor } from '../../../src/rules/measures.ts';
import { timeline } from '../../../src/rules/timeline.ts';
import { parseCsv } from './parse.ts';
import { dataset, fileOf } from './question.ts';

const rowsOf = (...given: Parameters<typeof fileOf>) => parseCsv(fileOf(...given).data);

describe('a table for spreadsheets', () => {
  test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '＝1'])('runs no formula: %j', (text) => {
    const [row] = parseCsv(csvText(['cell'], [{ cell: text }]));
    expect(row?.cell).toBe(`'${text}`);
  });

  test('keeps numbers, quotes, commas, line breaks and every script', () => {
    const row = { number: -12.5, text: '«a», "b"\nc', japanese: '鉄鋼、25％', none: null, yes: true };
    expect(parseCsv(csvText(['number', 'text', 'japanese', 'none', 'yes'], [row]))).toEqual([
      { number: '-12.5', text: '«a», "b"\nc', japanese: '鉄鋼、25％', none: '', yes: 'true' },
    ]);
  });

  test('has its head even when nothing fits', () => {
    const file = fileOf({ what: 'events', format: 'csv', scope: { to: '1900-01-01' } });
    expect(file.rows).toBe(0);
    expect(file.data).toMatch(/^\ufeffid,date,kind,.*\r\n$/);
  });
});

describe('measures', () => {
  test('each measure of the data is there once, with its days, rate and acts', () => {
    const rows = rowsOf({ what: 'measures', format: 'csv' });
    expect(rows.map(({ id }) => id)).toEqual(dataset.measures.map(({ id }) => id));
    for (const [position, measure] of dataset.measures.entries()) {
      const { until, startedBy, endedBy } = measure;
      expect(rows[position]).toMatchObject({
        program: measure.program,
        from: measure.from,
        until: until ?? '',
        startedBy,
        endedBy: endedBy ?? '',
        neverInForce: String(measure.neverInForce === true),
        kind: measure.duty.kind,
      });
    }
  });

  test('Japan’s steel quota: volumes and words in Japanese', () => {
    const rows = rowsOf({
      what: 'measures',
      format: 'csv',
      language: 'ja',
      scope: { country: 'JP', program: 'steel' },
    });
    expect(rows.find(({ id }) => id === 'steel-jp-trq-2022')).toMatchObject({
      programName: '鉄鋼',
      originsText: '日本',
      from: '2022-04-01',
      until: '2025-03-12',
      ratePct: '25',
      inQuotaRatePct: '0',
      dutyText: '関税割当（年間125万トンまで追加関税なし、超過分は25％の追加関税）',
      quotas: 'quota-steel-jp-2022: 1250000 metric-ton',
    });
  });

  test.each(['JP', 'GB', 'CA', 'EU', 'RU', 'US'])('%s: exactly those that ever applied to it', (country) => {
    const days = new Set(dataset.measures.flatMap(({ from }) => [from]));
    for (const { members } of dataset.groups) for (const { from } of members) days.add(from);
    const members = country === 'EU' ? (dataset.group.get('EU')?.members ?? []) : [];
    const applied = new Set<string>();
    for (const day of days) {
      const codes = members.filter(({ from, until }) => from <= day && (until === null || day < until));
      for (const code of [country, ...codes.map((member) => member.country)])
        for (const { id } of measuresFor(dataset, { country: code, day })) applied.add(id);
    }
    const rows = rowsOf({ what: 'measures', format: 'csv', scope: { country } });
    const inForce = rows.filter(({ neverInForce }) => neverInForce === 'false');
    expect(new Set(inForce.map(({ id }) => id))).toEqual(applied);
  });

  test('a span finds what was in force on any of its days: the last day counts, the end day does not', () => {
    const idsOn = (from: string, to: string) =>
      rowsOf({ what: 'measures', format: 'csv', scope: { country: 'JP', program: 'steel', from, to } }).map(
        ({ id }) => id,
      );
    expect(idsOn('2022-03-31', '2022-03-31')).not.toContain('steel-jp-trq-2022');
    expect(idsOn('2022-04-01', '2022-04-01')).toContain('steel-jp-trq-2022');
    expect(idsOn('2025-03-11', '2025-03-11')).toContain('steel-jp-trq-2022');
    expect(idsOn('2025-03-12', '2025-03-12')).not.toContain('steel-jp-trq-2022');
  });

  test('one that never began is found by the day once planned', () => {
    const planned = dataset.measures.filter(({ neverInForce }) => neverInForce === true);
    expect(planned.length).toBeGreaterThan(0);
    for (const { id, from } of planned)
      expect(
        rowsOf({ what: 'measures', format: 'csv', scope: { from, to: from } }).map((row) => row.id),
      ).toContain(id);
  });

  test('as JSON: the measure of /tariff with its origins, and how fresh it is', () => {
    const { data, rows } = fileOf({ what: 'measures', format: 'json', scope: { program: 'steel' } });
    const parsed = JSON.parse(data);
    expect(parsed).toMatchObject({ what: 'measures', product: 'steel', verifiedThrough: '2026-10-10' });
    expect(parsed.records).toHaveLength(rows);
    const measure = parsed.records.find(({ id }: { id: string }) => id === 'steel-jp-trq-2022');
    expect(measure).toMatchObject({
      kind: 'tariff-rate-quota',
      area: { include: ['JP'], except: [] },
      announced: '2022-02-07',
      neverInForce: false,
      quotas: [{ id: 'quota-steel-jp-2022', annualVolume: 1250000, unit: 'metric-ton' }],
    });
  });
});

describe('a timeline', () => {
  test('Japan, steel: the periods of /history, each measure of a period in a row of its own', () => {
    const scope = { country: 'JP', program: 'steel' };
    const periods = timeline(dataset, scope);
    const rows = rowsOf({ what: 'timeline', format: 'csv', scope });
    expect(rows.map(({ from, until, measure }) => [from, until, measure])).toEqual(
      periods.flatMap(({ from, until, measures }) => measures.map(({ id }) => [from, until ?? '', id])),
    );
    const { records } = JSON.parse(fileOf({ what: 'timeline', format: 'json', scope }).data);
    expect(records.map(({ from }: { from: string }) => from)).toEqual(periods.map(({ from }) => from));
  });

  test('a period after the last measure is a row and an entry of its own', () => {
    const scope = { country: 'JP', program: 'steel' };
    const [first] = timeline(dataset, scope);
    if (first === undefined) throw new Error('Japan’s steel has no timeline');
    const [measure] = first.measures;
    const before = { ...scope, ...first, until: measure?.until ?? '' };
    const ended = { ...scope, from: before.until, until: null, measures: [] };
    const [row] = periodRows(dataset, ended, 'en');
    expect(row).toMatchObject({
      from: before.until,
      until: null,
      kind: 'none',
      measure: null,
      ratePct: null,
    });
    expect(periodEntry(dataset, ended, before, 'en')).toMatchObject({
      date: before.until,
      title: 'Japan · Steel: no Section 232 measure any more',
      url: dataset.byId.instruments.get(measure?.endedBy ?? '')?.url,
    });
  });

  test('of a product alone: every country that it reached', () => {
    const rows = rowsOf({ what: 'timeline', format: 'csv', scope: { program: 'copper' } });
    const reached = dataset.countries.filter(
      ({ code }) => timeline(dataset, { country: code, program: 'copper' }).length > 0,
    );
    expect(new Set(rows.map(({ country }) => country))).toEqual(new Set(reached.map(({ code }) => code)));
  });
});

describe('dates ahead', () => {
  test('begin today, in order of time, with what is due on 2027-01-01', () => {
    const rows = rowsOf({ what: 'upcoming', format: 'csv' });
    const days = rows.map(({ day = '' }) => day);
    expect(days).toEqual(days.toSorted());
    expect(days[0] ?? '').toMatch(/^2026-1[12]-/);
    expect(rows.find(({ id }) => id === '2027-01-01-wood-increase')).toMatchObject({
      day: '2027-01-01',
      kind: 'duty',
    });
  });

  test('a quota without end does not open for ever', () => {
    const { records } = JSON.parse(fileOf({ what: 'upcoming', format: 'json' }).data);
    const last = records.filter(({ kind }: { kind: string }) => kind === 'quota-period').at(-1);
    expect(last.day <= '2027-12-31').toBe(true);
  });
});

test('every file is far below Discord’s 10 MiB, and every cell below Excel’s 32,767 characters', () => {
  const scopes = [
    ...dataset.programs.map(({ id }) => ({ program: id })),
    { country: 'EU' },
    { country: 'GB' },
    { country: 'JP' },
  ];
  const sizes: number[] = [];
  for (const what of ['measures', 'events', 'upcoming'] as const)
    for (const format of ['csv', 'json', 'ics', 'rss'] as const)
      sizes.push(Buffer.byteLength(fileOf({ what, format, language: 'ja' }).data));
  for (const scope of scopes)
    for (const format of ['csv', 'json'] as const)
      sizes.push(Buffer.byteLength(fileOf({ what: 'timeline', format, scope, language: 'ja' }).data));
  expect(Math.max(...sizes)).toBeLessThan(8 * 1024 * 1024);
  for (const what of ['measures', 'events', 'upcoming'] as const)
    for (const row of rowsOf({ what, format: 'csv', language: 'ja' }))
      for (const cell of Object.values(row)) expect(cell.length).toBeLessThan(32_767);
});
