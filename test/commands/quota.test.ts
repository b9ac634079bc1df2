import { describe, expect, test } from 'vitest';
import type { CommandContext } from '../../commands/command.ts';
import { history } from '../../commands/history.ts';
import { quota } from '../../commands/quota.ts';
import { tariff } from '../../commands/tariff.ts';
import { renderReply } from '../../src/discord/render.ts';
import { messages } from '../../src/lang/languages.ts';
import { type Dataset, loadDataset } from '../../src/model/dataset.ts';
import type { Quota } from '../../src/model/quota.ts';
import type { OptionValues, Reply } from '../../src/reply/reply.ts';
import { replyAsText } from '../../src/reply/text.ts';
import { addDays } from '../../src/rules/days.ts';

const dataset = loadDataset();
type Single = { answer: (options: OptionValues, context: CommandContext) => Reply | Promise<Reply> };
const ask = async (
  options: OptionValues,
  given: Partial<CommandContext> = {},
  command: unknown = quota,
): Promise<Reply> =>
  (command as Single).answer(options, {
    dataset,
    language: 'en',
    today: '2026-11-24',
    documents: [],
    here: null,
    services: null,
    ...given,
  });
const textOf = async (...given: Parameters<typeof ask>) => replyAsText(await ask(...given));
const labels = ({ buttons }: Reply) => buttons.map(({ label }) => label);

/** The data with observations of the UK car quota that are not in it. */
function observed(...observations: Quota['observations']): Dataset {
  const quotas = dataset.quotas.map((each) =>
    each.id === 'auto-gb-annual' ? { ...each, observations } : each,
  );
  return {
    ...dataset,
    quotas,
    byId: { ...dataset.byId, quotas: new Map(quotas.map((each) => [each.id, each])) },
  };
}

describe('/quota says', () => {
  test('Japan, steel, 2022-04-01: volume, period, rates, certificate, acts, categories', async () => {
    const text = await textOf({ country: 'Japan', product: 'steel', date: '2022-04-01' });
    for (const part of [
      'Tariff-rate quota: 0% additional duty within 1.25 million t a year, 25% above',
      'Fill: unknown, never observed.',
      '2022-04-01 to 2022-06-30, 312,500 t',
      'Opens next on 2022-07-01',
      'The steel was not melted and poured in Japan: 25% additional duty',
      'melted and poured in Japan',
      'count against the quota',
      'Began 2022-04-01: Proclamation 10356 <https://',
      'Ended, last day 2025-03-11: Proclamation 10896 <https://',
      '54 categories, all listed; volume known for 4',
      '9903.81.25 Hot-rolled sheet: 199,990 t a year (from secondary sources)',
    ])
      expect(text).toContain(part);
  });

  test('the same in Japanese, as a Japanese paper would', async () => {
    const text = await textOf({ country: '日本', product: '鉄鋼', date: '2022年4月1日' }, { language: 'ja' });
    for (const part of [
      '関税割当（年間125万トン）：枠内は追加関税なし、超過分は追加関税25％',
      '消化状況：不明（確認した記録なし）',
      '割当期間（四半期）：2022年4月1日～2022年6月30日、31万2,500トン',
      '2025年3月11日終了：大統領布告10896号',
      '全54区分',
    ])
      expect(text).toContain(part);
  });

  test.each([
    [
      'South Korea, 2018-07-01',
      { country: 'KR', date: '2018-07-01' },
      /nothing above 2,631,012 t a year may enter[\s\S]*at most 30% of its year, or 500 t where that is more[\s\S]*no entry for consumption/,
    ],
    [
      'UK cars, 2025',
      { country: 'UK', product: 'cars', date: '2025-12-31' },
      /7\.5% additional duty within 65,205 vehicles for 2025-06-30 to 2025-12-31, 25% above[\s\S]*followed by UK car quota from 2026/,
    ],
    [
      'UK cars, 2026',
      { country: 'UK', product: 'cars', date: '2026-01-01' },
      /100,000 vehicles a year[\s\S]*2026-01-01 to 2026-03-31, 25,000 vehicles[\s\S]*Unused first-quarter volume goes to the third quarter/,
    ],
    [
      'Germany: the quota of the EU, its own share not found',
      { country: 'Germany', product: 'steel', date: '2022-03-01' },
      /3\.3 million t a year[\s\S]*Quota of the European Union[\s\S]*Own share of Germany: volume not found/,
    ],
    [
      'EU aluminum: two quotas side by side',
      { country: 'EU', product: 'aluminum', date: '2022-01-01' },
      /2 quotas stand[\s\S]*18,000 t a year, 10% above[\s\S]*366,040 t a year/,
    ],
    [
      'EU aluminum, second half',
      { country: 'EU', date: '2022-07-01', quota: 'quota-aluminum-eu-unwrought-2022' },
      /what the year’s first period has left \(it takes at most 60% of the year\)/,
    ],
    [
      'Brazil, late 2020',
      { country: 'BR', date: '2020-10-01' },
      /replaced for now by: Brazilian semi-finished steel quota, late 2020, 60,000 t/,
    ],
    [
      'Argentina: one of 54 categories found',
      { country: 'AR', product: 'steel', date: '2018-06-01' },
      /54 categories, 1 listed[\s\S]*53 more were not found; their volumes are unknown, not zero/,
    ],
    [
      'Japan today: none, and the latest before',
      { country: 'JP' },
      /No quota stands on this day[\s\S]*The latest before[\s\S]*2022-04-01 to 2025-03-11[\s\S]*Proclamation 10896/,
    ],
    [
      'UK, May 2025: none, before and after',
      { country: 'UK', date: '2025-05-01' },
      /The latest before[\s\S]*UK steel quota 2022–2025[\s\S]*The next after[\s\S]*UK car quota 2025/,
    ],
    [
      'the Emirates: announced, never in force',
      { country: 'AE', date: '2021-02-03' },
      /No Section 232 quota is known[\s\S]*never in force[\s\S]*Proclamation 10139[\s\S]*Proclamation 10144/,
    ],
    [
      'Korean aluminum never had one',
      { country: 'KR', product: 'aluminum', date: '2020-01-01' },
      /No Section 232 quota is known for South Korea · Aluminum[\s\S]*other products[\s\S]*South Korean steel/,
    ],
    [
      'goods of the United States',
      { country: 'US' },
      /United States: Section 232 measures do not reach its goods/,
    ],
  ])('%s', async (_what, options, expected) => expect(await textOf(options)).toMatch(expected));

  test('every observation with its day and report, and the fill that follows', async () => {
    const report = 'https://www.cbp.gov/trade/quota/tariff-rate-quotas';
    const seen = observed(
      { heading: null, asOf: '2026-04-20', entered: 9000, status: null, report },
      { heading: null, asOf: '2026-05-11', entered: 22_000, limit: 25_000, status: 'open', report },
      { heading: null, asOf: '2026-06-01', entered: 25_000, status: 'filled', report },
    );
    const options = { country: 'GB', product: 'automobiles', date: '2026-05-31' };
    const text = await textOf(options, { dataset: seen });
    expect(text).toContain(`Fill: critical, 88% used as of 2026-05-11. report <${report}>`);
    expect(text).toContain('as of 2026-05-11: 22,000 vehicles of 25,000 vehicles entered, open');
    expect(text).toContain('as of 2026-04-20: 9,000 vehicles entered');
    expect(text).not.toContain('2026-06-01');
    expect(await textOf({ ...options, date: '2026-06-01' }, { dataset: seen })).toContain(
      'Fill: filled as of 2026-06-01',
    );
    expect(await textOf({ ...options, date: '2026-07-01' }, { dataset: seen })).toContain(
      'unknown in this period; last observed as of 2026-06-01',
    );
    expect(await textOf({ ...options, date: '2026-05-31' }, { dataset: seen, language: 'ja' })).toContain(
      '消化状況：残りわずか、消化率88％（2026年5月11日時点）',
    );
  });

  test('which quota is unknown', async () =>
    expect(() => ask({ country: 'GB', quota: 'gone' })).rejects.toMatchObject({
      refusal: { code: 'unknown-quota' },
    }));
});

describe('/quota --json', () => {
  test('has the whole quota, whatever the page', async () => {
    const options = { country: 'JP', product: 'steel', date: '2022-04-01' };
    const { data } = await ask(options);
    expect((await ask({ ...options, page: 2 })).data).toEqual(data);
    expect(data).toMatchObject({
      command: 'quota',
      country: 'JP',
      program: 'steel',
      date: '2022-04-01',
      before: [],
      after: [],
      quotas: [
        {
          id: 'quota-steel-jp-2022',
          kind: 'tariff-rate-quota',
          annualVolume: 1_250_000,
          currentPeriod: {
            from: '2022-04-01',
            until: '2022-07-01',
            volume: 312_500,
            nextOpening: '2022-07-01',
          },
          status: { state: 'unknown', percent: null, asOf: null, report: null },
          exclusionsCount: true,
          startedBy: 'proc-10356',
          endedBy: 'proc-10896',
          until: '2025-03-12',
          categoriesCount: 54,
          categoriesListed: 54,
          confidence: 'official',
        },
      ],
    });
    const [first] = (data as { quotas: { categories: object[] }[] }).quotas[0]?.categories ?? [];
    expect(first).toMatchObject({
      heading: '9903.81.25',
      annualVolume: 199_990,
      volumeConfidence: 'secondary',
    });
  });

  test('an unknown volume is null, a member’s share too', async () => {
    const { data } = await ask({ country: 'DE', product: 'steel', date: '2022-01-01' });
    const [eu] = (data as { quotas: { share: object; categories: { annualVolume: null }[] }[] }).quotas;
    expect(eu?.share).toEqual({ area: 'DE', annualVolume: null });
    expect(new Set(eu?.categories.map(({ annualVolume }) => annualVolume))).toEqual(new Set([null]));
  });
});

describe('the card of every quota', () => {
  test.each(
    dataset.quotas
      .filter(({ neverInForce }) => neverInForce !== true)
      .map((each) => [each.id, each] as const),
  )('%s: nothing is dropped, and the pages hold every category once, in both languages', async (id, each) => {
    const shown: Record<string, string[]> = { en: [], ja: [] };
    for (const language of ['en', 'ja'] as const) {
      const say = messages(language);
      for (let page = 1; page <= 12; page++) {
        const reply = await ask({ country: each.area, date: each.from, quota: id, page }, { language });
        const body = renderReply(reply, say);
        const [{ description = '' } = {}] = body.embeds;
        expect(description).not.toMatch(language === 'ja' ? /ほか\d+件/ : /\+ \d+ more/);
        const pages = reply.menus?.at(-1)?.choices.at(-1)?.options.page ?? 1;
        if (page === 1 && Number(pages) > 1) continue;
        if (page > Number(pages)) break;
        shown[language]?.push(
          ...(description.match(/^[•・] ?\*\*9903\.\d\d\.\d\d/gm) ?? []).map((row) => row.slice(-10)),
        );
      }
    }
    const headings = each.categories.flatMap(({ heading }) => heading ?? []);
    expect(shown.en).toEqual(headings);
    expect(shown.ja).toEqual(headings);
  });
});

test('the first page drops nothing on the last day of a quota and on every boundary of its origin', async () => {
  for (const { area, from, until } of dataset.quotas)
    for (const language of ['en', 'ja'] as const)
      for (const date of [from, ...(until === null ? ['2026-11-24'] : [addDays(until, -1), until])]) {
        const reply = await ask({ country: area, date }, { language });
        const [embed] = renderReply(reply, messages(language)).embeds;
        expect(embed?.description, `${area} ${date}`).not.toMatch(/\+ \d+ more|ほか\d+件/);
      }
});

describe('what leads to and from a quota', () => {
  test('its buttons and menus', async () => {
    const first = await ask({ country: 'JP', product: 'steel', date: '2022-04-01' });
    expect(labels(first)).toEqual([
      'Page 2 of 6 ▶',
      'Tariff',
      'History',
      'Compare',
      'Exclusions',
      'Sources',
      'Report an error',
    ]);
    expect(first.menus).toHaveLength(1);
    expect(first.menus?.[0]?.choices[0]).toMatchObject({ label: 'The quota', chosen: true });
    expect(first.menus?.[0]?.choices[1]).toMatchObject({
      label: 'Categories 9903.81.25 to 9903.81.37',
      options: { country: 'JP', date: '2022-04-01', quota: 'quota-steel-jp-2022', page: 2 },
    });
    const several = await ask({ country: 'GB', product: 'aluminum', date: '2024-06-01' });
    expect(several.menus?.[0]?.choices.map(({ options }) => options.quota)).toEqual([
      'quota-aluminum-gb-foil-2022',
      'quota-aluminum-gb-unwrought-2022',
      'quota-aluminum-gb-wrought-2022',
    ]);
    const none = await ask({ country: 'GB', date: '2025-05-01' });
    expect(labels(none).slice(0, 2)).toEqual(['◀ 2025-03-11', '2025-06-30 ▶']);
  });

  test.each([
    ['JP', 'steel', '2022-04-01', true],
    ['JP', 'steel', '2022-03-31', false],
    ['JP', 'steel', '2025-03-12', false],
    ['GB', 'automobiles', '2026-01-01', true],
    ['KR', 'steel', '2018-05-01', true],
  ])('/tariff %s %s %s has a button to the quota: %s', async (country, product, date, there) =>
    expect(labels(await ask({ country, product, date }, {}, tariff)).includes('Quota')).toBe(there),
  );

  test.each([
    ['JP', 'steel', '2022-04-01'],
    ['GB', 'automobiles', '2026-11-24'],
    ['JP', 'automobiles', undefined],
  ])('/history %s %s leads to the quota of %s', async (country, product, date) => {
    const { buttons } = await ask({ country, product }, {}, history);
    const button = buttons.find((each) => each.kind === 'ask' && each.command === 'quota');
    expect(button?.kind === 'ask' ? button.options.date : undefined).toBe(date);
  });
});
