import { describe, expect, it } from 'vitest';
import { commands } from '../../../commands/index.ts';
import { loadWholeDataset } from '../../../src/app/load.ts';
import { LANGUAGES, type Language } from '../../../src/lang/languages.ts';
import { PALETTE } from '../../../src/reply/charts/palette.ts';
import { LIMITS } from '../../../src/reply/limits.ts';
import type { Picture } from '../../../src/reply/reply.ts';
import { drawn, isPlain, layersWith, markOf, misplaced, valuesOf } from './drawn.ts';

const dataset = loadWholeDataset();
const languages = Object.keys(LANGUAGES) as Language[];

async function pictureOf(country: string, product: string, language: Language = 'en'): Promise<Picture> {
  const command = commands.find(({ name }) => name === 'history');
  if (command === undefined || 'subcommands' in command) throw new Error('no such command');
  const context = { dataset, language, today: '2026-11-22', documents: [], here: null, services: null };
  const reply = await command.answer({ country, product }, context);
  const picture = reply.picture?.();
  if (picture === undefined || picture === null) throw new Error('no picture');
  return picture;
}

describe('the history of a duty as a step chart', () => {
  it('Japan, steel: 25 %, then a band from 0 to 25 %, then 25 % and 50 %', async () => {
    const { name, alt, chart } = await pictureOf('JP', 'steel');
    expect(name).toBe('history-JP-steel.png');
    expect(alt).toBe(
      'Japan · Steel: 25% from 2018-03-23; tariff-rate quota 0–25% from 2022-04-01; 25% from 2025-03-12; 50% from 2025-06-04',
    );
    const [band, ...others] = layersWith(chart, { kind: 'tariff-rate-quota', low: 0, high: 25 });
    expect(others).toEqual([]);
    expect(valuesOf(band ?? {})).toEqual([
      { kind: 'tariff-rate-quota', from: '2022-04-01', until: '2025-03-12', low: 0, high: 25 },
    ]);
    const lines = layersWith(chart, { kind: 'additional' }).filter(
      (layer) => 'rate' in (valuesOf(layer)[0] ?? {}),
    );
    expect(lines.flatMap(valuesOf).map(({ from, rate }) => [from, rate])).toEqual([
      ['2018-03-23', 25],
      ['2025-03-12', 25],
      ['2025-06-04', 50],
    ]);
    const { texts, marks, warnings } = await drawn(chart);
    expect(warnings).toEqual([]);
    expect(texts).toEqual(
      expect.arrayContaining([
        'Japan · Steel: Section 232 duty',
        '0%',
        '25%',
        '50%',
        'today',
        '2022',
        'additional duty',
      ]),
    );
    expect(texts.some((text) => /quota 0–25%/.test(text))).toBe(true);
    const steps = marks.filter(({ stroke, width }) => stroke === PALETTE.vermillion && width === '4');
    expect(steps.map(({ says }) => says)).toEqual([
      'from: Mar 23, 2018; rate: 25; until: Apr 01, 2022',
      'from: Mar 12, 2025; rate: 25; until: Jun 04, 2025',
      expect.stringMatching(/^from: Jun 04, 2025; rate: 50; until: /),
    ]);
    const bands = marks.filter(({ kind, says }) => kind === 'rect mark' && says?.includes('high: 25'));
    expect(bands).toMatchObject([{ fill: PALETTE.orange, says: expect.stringContaining('low: 0') }]);
  });

  it('the same in Japanese', async () => {
    const { alt, chart } = await pictureOf('JP', 'steel', 'ja');
    expect(alt).toBe(
      '日本・鉄鋼：2018年3月23日から25％。2022年4月1日から関税割当（0～25％）。2025年3月12日から25％。2025年6月4日から50％',
    );
    const { texts } = await drawn(chart);
    expect(texts).toEqual(
      expect.arrayContaining([
        '日本・鉄鋼：232条措置の税率の推移',
        '25％',
        '50％',
        '2022年',
        '追加関税',
        '本日',
      ]),
    );
  });

  it('European Union, steel: the exemption of 2018 is a gap with a mark under it', async () => {
    const { alt, chart } = await pictureOf('EU', 'steel');
    expect(alt).toMatch(/^European Union · Steel: exempt from 2018-03-23; 25% from 2018-06-01;/);
    const exempt = layersWith(chart, { kind: 'exempt', from: '2018-03-23', until: '2018-06-01' });
    expect(exempt.map((layer) => markOf(layer).type)).toEqual(['rect']);
    const levels = layersWith(chart, { kind: 'additional' }).flatMap(valuesOf);
    expect(levels.filter(({ from }) => String(from) < '2018-06-01')).toEqual([]);
    expect((await drawn(chart)).texts).toContain('exempt');
  });

  it.each([
    ['BR', 'steel', 'absolute-quota', 'absolute quota'],
    ['KR', 'automobiles', 'ceiling', '15% all-in ceiling'],
    ['JP', 'polysilicon', 'minimum-price', 'minimum price'],
    ['CN', 'polysilicon-derivatives', 'additional', '15% + minimum price'],
  ])('%s, %s: %s is drawn in its own way and named', async (country, product, kind, label) => {
    const { chart } = await pictureOf(country, product);
    expect(layersWith(chart, { kind }).length).toBeGreaterThan(0);
    expect((await drawn(chart)).texts).toContain(label);
  });

  it('China, steel derivatives: one line for each distinct duty, with its lists', async () => {
    const { alt, chart } = await pictureOf('CN', 'steel-derivatives');
    const { texts } = await drawn(chart);
    expect(texts).toEqual(
      expect.arrayContaining(['50% — Annex I-A', '25% — Annex I-B, I-C', '15% all-in ceiling — Annex III']),
    );
    expect(alt).toMatch(/\(scheduled\)$/);
  });

  it('spans every day from the first measure to beyond today', async () => {
    const { chart } = await pictureOf('JP', 'steel');
    const [axis] = layersWith(chart, { from: '2018-03-23', rate: 0 }).flatMap(valuesOf);
    expect(axis?.from).toBe('2018-03-23');
    expect(String(axis?.until) > '2026-11-22').toBe(true);
  });

  it('keeps within the card and covers no text, for every product and both languages', async () => {
    const places = [
      'JP',
      'EU',
      'GB',
      'CA',
      'MX',
      'KR',
      'CN',
      'BR',
      'AR',
      'AU',
      'RU',
      'TR',
      'UA',
      'IN',
      'TW',
      'CH',
    ];
    const programs = dataset.programs.filter(({ status }) => status === 'measures');
    const wrong: string[] = [];
    for (const language of languages)
      for (const { id } of programs)
        for (const place of places) {
          const picture = await pictureOf(place, id, language).catch(() => null);
          if (picture === null) continue;
          if (place === 'EU') expect(isPlain(picture.chart)).toBe(true);
          expect(picture.alt.length).toBeLessThanOrEqual(LIMITS.altText);
          expect(picture.name).toMatch(/^[\w.-]+\.png$/);
          wrong.push(...misplaced(picture.chart).map((text) => `${place} ${id} ${language}: ${text}`));
        }
    expect(wrong).toEqual([]);
  });
});
