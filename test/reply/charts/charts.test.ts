import { describe, expect, it } from 'vitest';
import { commands } from '../../../commands/index.ts';
import { pngOf } from '../../../src/app/charts/png.ts';
import { svgOf } from '../../../src/app/charts/svg.ts';
import { loadWholeDataset } from '../../../src/app/load.ts';
import { type ComparedRow, compareChart } from '../../../src/reply/charts/compare-chart.ts';
import { framed, textAt } from '../../../src/reply/charts/frame.ts';
import { investigationsChart } from '../../../src/reply/charts/investigations-chart.ts';
import { quotaChart } from '../../../src/reply/charts/quota-chart.ts';
import { textWidth } from '../../../src/reply/charts/text-width.ts';
import { timelineChart } from '../../../src/reply/charts/timeline-chart.ts';
import { wrapText } from '../../../src/reply/charts/wrap.ts';
import { drawn, isPlain, layersWith, misplaced, textBoxes, valuesOf } from './drawn.ts';

const dataset = loadWholeDataset();
const today = '2026-11-22';

const rows: ComparedRow[] = [
  { label: 'Japan', kind: 'additional', ratePct: 50, inQuotaRatePct: null },
  { label: 'United Kingdom', kind: 'tariff-rate-quota', ratePct: 25, inQuotaRatePct: 7.5 },
  { label: 'Brazil', kind: 'absolute-quota', ratePct: null, inQuotaRatePct: 0 },
  { label: 'Russia', kind: 'additional', ratePct: 200, inQuotaRatePct: null },
  { label: 'China', kind: 'additional', ratePct: 50, inQuotaRatePct: null },
  { label: 'European Union', kind: 'ceiling', ratePct: 15, inQuotaRatePct: null },
  { label: 'Australia', kind: 'exempt', ratePct: 0, inQuotaRatePct: null },
];
const compared = { name: 'compare-steel.png', title: 'Steel', subtitle: '%', language: 'en' } as const;

describe('a comparison of countries', () => {
  it('has the highest rate first, a quota as a range, and what has no rate last', async () => {
    const picture = compareChart(rows, compared);
    expect(picture?.alt).toBe(
      'Steel: 200%: Russia; 50%: Japan, China; tariff-rate quota 7.5–25%: United Kingdom; 15% all-in ceiling: European Union; absolute quota: Brazil; exempt: Australia',
    );
    const { texts, warnings } = await drawn(picture?.chart ?? {});
    expect(warnings).toEqual([]);
    const labels = texts.filter((text) => rows.some(({ label }) => label === text));
    expect(labels).toEqual([
      'Russia',
      'Japan',
      'China',
      'United Kingdom',
      'European Union',
      'Brazil',
      'Australia',
    ]);
    const [range] = layersWith(picture?.chart ?? {}, { label: 'United Kingdom' }).flatMap(valuesOf);
    expect(range).toMatchObject({ from: 7.5, to: 25 });
    const [highest] = layersWith(picture?.chart ?? {}, { label: 'Russia' });
    expect(highest).toMatchObject({ encoding: { x: { scale: { domain: [0, 200] } } } });
    expect(misplaced(picture?.chart ?? {})).toEqual([]);
  });

  it('counts the rows that have no room, and draws nothing of a single one', () => {
    const many = Array.from(
      { length: 20 },
      (_, index) => ({ ...rows[0], label: `C${index}` }) as ComparedRow,
    );
    const texts = textBoxes(compareChart(many, compared)?.chart ?? {}).map(({ text }) => text);
    expect(texts).toContain('% (+ 10 more)');
    expect(compareChart(rows.slice(0, 1), compared)).toBeNull();
  });
});

describe('a timeline of events', () => {
  it.each([
    ['en', 'Events · Japan · 2021-11-01–2022-04-30', /^Events · Japan · .* \(21\): 2021-11-15 /],
    ['ja', '出来事・日本・2021年11月1日～2022年4月30日', /^出来事・日本.*（21件）：2021年11月15日 /],
  ] as const)('names the weightiest and marks the rest (%s)', async (language, title, alt) => {
    const events = commands.find(({ name }) => name === 'events');
    if (events === undefined || 'subcommands' in events) throw new Error('no such command');
    const context = { dataset, language, today, documents: [], here: null, services: null };
    const reply = await events.answer({ country: 'JP', from: '2021-11', to: '2022-04' }, context);
    const picture = reply.picture?.();
    expect(picture?.name).toBe('events-JP.png');
    expect(picture?.alt).toMatch(alt);
    const chart = picture?.chart ?? {};
    expect(misplaced(chart)).toEqual([]);
    expect(isPlain(chart)).toBe(true);
    const { texts, warnings } = await drawn(chart);
    expect(warnings).toEqual([]);
    expect(texts).toContain(title);
    expect(texts).toContain(language === 'en' ? '2022-04-01' : '2022年4月1日');
    const strokes = layersWith(chart, { kind: 'announcement' }).flatMap(valuesOf);
    expect(strokes.length).toBeGreaterThan(9);
  });

  it('keeps within the card over sixty years and over three days', () => {
    const event = (date: string) =>
      ({ date, kind: 'ruling', importance: 3, title: 'x '.repeat(60) }) as const;
    for (const dates of [
      ['1959', '1979-11', '2026-11-22'],
      ['2026-11-22', '2026-11-22', '2026-11-24'],
    ]) {
      const chart = timelineChart(dates.map(event), {
        name: 'e.png',
        title: 'Events',
        today,
        language: 'ja',
      });
      expect(misplaced(chart?.chart ?? {})).toEqual([]);
    }
    expect(
      timelineChart([event('2018'), event('2019')], { name: 'e', title: '', today, language: 'en' }),
    ).toBeNull();
  });
});

describe('investigations', () => {
  const all = dataset.investigations.map(({ product, initiated, reported, finding }) => ({
    name: product.ja,
    initiated,
    reported,
    finding,
  }));
  const question = { name: 'i.png', title: '232条調査', subtitle: '', today, language: 'ja' } as const;

  it('all since 1962 are marks in their years, one for each', async () => {
    const picture = investigationsChart(all, question);
    expect(picture?.alt).toMatch(/^232条調査（47件）：脅威を認定27件、脅威を認定せず15件、/);
    const chart = picture?.chart ?? {};
    expect(misplaced(chart)).toEqual([]);
    const { marks, warnings } = await drawn(chart);
    expect(warnings).toEqual([]);
    expect(marks.filter(({ says }) => says?.startsWith('year: '))).toHaveLength(47);
  });

  it('a few are bars from beginning to report, a pending one open to its deadline', async () => {
    const pending = {
      name: '風力',
      initiated: '2025-08-13',
      reported: null,
      finding: 'pending',
      deadline: '2026-05-10',
    } as const;
    const picture = investigationsChart([...all.filter(({ name }) => name === '鉄鋼'), pending], question);
    const chart = picture?.chart ?? {};
    const [steel] = layersWith(chart, { name: '鉄鋼' }).flatMap(valuesOf);
    expect(steel).toMatchObject({ from: '2017-04-19', until: '2018-01-11', finding: 'threat' });
    const { texts, warnings } = await drawn(chart);
    expect(warnings).toEqual([]);
    expect(texts).toContain('調査中（報告期限2026年5月10日）');
    expect(misplaced(chart)).toEqual([]);
    expect(investigationsChart([], question)).toBeNull();
  });
});

describe('categories of a quota', () => {
  const question = { name: 'q.png', title: 'Quota', subtitle: 'a year', language: 'en' } as const;
  const categories = [
    { name: 'Rebar', volume: 9_000 },
    { name: 'Hot-rolled', volume: 350_123 },
    { name: 'Wire rod', volume: null },
    { name: 'Tubes', volume: 0 },
  ];

  it('are bars, the largest first; one not known is counted and never drawn as nothing', async () => {
    const picture = quotaChart(categories, 'metric-ton', question);
    expect(picture?.alt).toBe(
      'Quota: 1 category without a known volume; Hot-rolled 350,123 t; Rebar 9,000 t; Tubes 0 t',
    );
    const { texts, marks, warnings } = await drawn(picture?.chart ?? {});
    expect(warnings).toEqual([]);
    expect(texts).toEqual([
      'Quota',
      'a year · 1 category without a known volume',
      ...['Hot-rolled', '350,123 t', 'Rebar', '9,000 t', 'Tubes', '0 t'],
    ]);
    expect(marks.filter(({ kind }) => kind === 'bar')).toHaveLength(3);
  });

  it('with fewer than three volumes known are left to the table', () =>
    expect(quotaChart(categories.slice(0, 3), 'metric-ton', question)).toBeNull());
});

describe('drawing', () => {
  it('opens no file and no address', async () => {
    const heard: string[] = [];
    const data = { url: new URL('../../../package.json', import.meta.url).href };
    const svg = await svgOf(
      { data, mark: 'text', encoding: { text: { field: 'name', type: 'nominal' } } },
      (message) => heard.push(message),
    ).catch(() => '');
    expect(svg).not.toContain('section232');
    expect(heard.join()).toMatch(/Loading failed/);
  });

  it('lowers the resolution of a picture that is too heavy, and gives up on one that stays so', async () => {
    const layers = () => [textAt('重', 0, 0), textAt('い', 20, 20)];
    const plot = { title: '重い', subtitle: '', left: 16, height: 60, below: 0, legend: [], layers };
    const svg = await svgOf(framed(plot));
    const full = pngOf(svg);
    expect(full.readUInt32BE(16)).toBe(960);
    expect(pngOf(svg, full.length - 1).readUInt32BE(16)).toBeLessThan(960);
    expect(() => pngOf(svg, 100)).toThrow(/larger than 100 bytes/);
  });

  it('breaks lines between words, of Japanese too', () => {
    expect(wrapText('家具30％・キッチンキャビネット50％への引上げ（予定）', 13, 240, 2)).toEqual([
      '家具30％・キッチンキャビネット',
      '50％への引上げ（予定）',
    ]);
    const long = wrapText('x'.repeat(300), 13, 200, 2);
    expect(long.every((line) => textWidth(line, 13) <= 200)).toBe(true);
    const [only = ''] = wrapText('Medium- and heavy-duty trucks, parts and derivative products', 14, 200, 1);
    expect(only).toMatch(/…$/);
    expect(textWidth(only, 14)).toBeLessThanOrEqual(200);
  });

  it('would be seen to go wrong: a text beyond the card, one over another', () => {
    const layers = () => [textAt('far', 900, 10), textAt('one', 10, 10), textAt('two', 12, 12)];
    const chart = framed({ title: 't', subtitle: 's', left: 16, height: 60, below: 0, legend: [], layers });
    expect(misplaced(chart)).toEqual(['far is beyond the card', 'one × two']);
  });
});
