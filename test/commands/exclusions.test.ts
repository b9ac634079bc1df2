import { describe, expect, test } from 'vitest';
import type { CommandContext } from '../../commands/command.ts';
import { exclusions } from '../../commands/exclusions.ts';
import { renderReply } from '../../src/discord/render.ts';
import { messages } from '../../src/lang/languages.ts';
import { loadDataset } from '../../src/model/dataset.ts';
import type { OptionValues, Reply } from '../../src/reply/reply.ts';
import { replyAsText } from '../../src/reply/text.ts';

const dataset = loadDataset();
type Single = { answer: (options: OptionValues, context: CommandContext) => Reply | Promise<Reply> };
const ask = async (options: OptionValues, language: 'en' | 'ja' = 'en'): Promise<Reply> =>
  (exclusions as unknown as Single).answer(options, {
    dataset,
    language,
    today: '2026-11-24',
    documents: [],
    here: null,
    services: null,
  });
const pagesOf = ({ menus }: Reply) =>
  menus?.find(({ choices }) => choices.some(({ options }) => options.page !== undefined))?.choices.length ??
  1;
const allText = async (options: OptionValues, language: 'en' | 'ja' = 'en') => {
  const pages = pagesOf(await ask(options, language));
  const texts = [];
  for (let page = 1; page <= pages; page++)
    texts.push(replyAsText(await ask({ ...options, page }, language)));
  return texts.join('\n');
};

describe('/exclusions says', () => {
  test('steel, 2022-04-01: who is excluded, how, since when and by which act, and the process', async () => {
    const text = await allText({ product: 'steel', date: '2022-04-01' });
    for (const part of [
      /General rate: 25% additional duty\. Treated otherwise: 3 exempt, 3 with an absolute quota, 2 with a tariff-rate quota\./,
      /Product exclusions on request: open since 2018-03-19, last day 2025-02-10/,
      /Exempt: Australia \(2018-03-23 to 2025-03-11, Proclamation 9711 <https:[^>]+>\); Canada, Mexico \(2019-05-20/,
      /Absolute quota: South Korea 2,631,012 t \(2018-05-01 to 2025-03-11, Proclamation 9740/,
      /Tariff-rate quota, 0% within and 25% above: European Union \(27 members\) 3\.3 million t \(2022-01-01[^)]*10328[\s\S]*Japan 1\.25 million t \(2022-04-01/,
      /Objection period \(2018-03-19\): Objections are due within 30 days[^\n]*83 FR 12106 <https/,
      /Rebuttal period[^\n]*7 days[^\n]*83 FR 46026/,
      /Surrebuttal period[^\n]*7 days/,
      /General Approved Exclusions after the fifth rule: 93 GAEs \(2021-12-27\)/,
      /Exclusions approved, March 2018 to September 2021 \(GAO\): 207,000 exclusions \(2021-09\)/,
      /Over by this day[\s\S]*Delivery time of a U\.S\. producer \(2018-09-11 to 2020-12-13\)/,
    ])
      expect(text).toMatch(part);
  });

  test('the same in Japanese', async () => {
    const text = await allText({ product: '鉄鋼', date: '2022年4月1日' }, 'ja');
    for (const part of [
      /原則：追加関税25％。異なる扱いの国・地域：適用除外3件、数量制限3件、関税割当2件。/,
      /申請による製品別除外：実施中（2018年3月19日から2025年2月10日まで）/,
      /数量制限：韓国 263万1,012トン（2018年5月1日～2025年3月11日、大統領布告9740号/,
      /日本 125万トン（2022年4月1日/,
      /2018年3月19日　異議申し立て期間：/,
      /2021年9月　承認された除外（2018年3月～2021年9月、GAO）：20万7,000件　/,
    ])
      expect(text).toMatch(part);
  });

  test.each([
    [
      { product: 'steel', date: '2018-03-18' },
      /program begins on 2018-03-23[\s\S]*not open yet, from 2018-03-19/,
    ],
    [
      { product: 'steel', date: '2025-03-12' },
      /No origin is treated otherwise[\s\S]*on request: closed, last day 2025-02-10[\s\S]*General approved exclusions: closed, last day 2025-03-11/,
    ],
    [
      { product: 'automobiles', date: '2026-05-01' },
      /No process to exclude or to add products is known here/,
    ],
    [{ product: 'auto-parts', date: '2026-05-01' }, /Requests to add products: open since 2025-09-17/],
    [
      { date: '2026-04-06' },
      /add products \(Steel derivatives, Aluminum derivatives\): closed, last day 2026-04-05[\s\S]*\(Automobile parts\): open/,
    ],
    [{ date: '1990-01-01' }, /No Section 232 measure was in force on this day/],
    [{ product: 'aircraft', date: '2026-01-01' }, /no duty is in force/],
  ])('%j', async (options, expected) => expect(replyAsText(await ask(options))).toMatch(expected));
});

describe('/exclusions --json', () => {
  test('has origins with their acts and periods, and the records that held', async () => {
    const { data } = await ask({ product: 'steel', date: '2022-04-01' });
    expect(data).toMatchObject({
      command: 'exclusions',
      program: 'steel',
      date: '2022-04-01',
      programs: [
        {
          program: 'steel',
          general: [{ id: 'steel-base-2022-04', ratePct: 25 }],
          others: [
            {
              treatment: 'exempt',
              ratePct: 0,
              articles: null,
              origins: [{ area: 'AU' }, { area: 'CA' }, { area: 'MX' }],
            },
            { treatment: 'absolute-quota', ratePct: null, inQuotaRatePct: 0 },
            {
              treatment: 'tariff-rate-quota',
              ratePct: 25,
              inQuotaRatePct: 0,
              origins: [
                { area: 'EU', since: '2022-01-01', until: '2025-03-12', startedBy: ['proc-10328'] },
                { area: 'JP', quotas: [{ id: 'quota-steel-jp-2022', annualVolume: 1_250_000 }] },
              ],
            },
          ],
        },
      ],
    });
    const { process, programs } = data as {
      process: { standing: { sources: string[]; until: string | null; from: string }[]; nextChange: string };
      programs: { others: { origins: { area: string; members: string[]; sources: string[] }[] }[] }[];
    };
    const origins = programs.flatMap(({ others }) => others.flatMap((each) => each.origins));
    expect(origins.find(({ area }) => area === 'EU')?.members).toHaveLength(27);
    for (const { sources } of [...origins, ...process.standing]) expect(sources.length).toBeGreaterThan(0);
    for (const { from, until } of process.standing) {
      expect(from <= '2022-04-01').toBe(true);
      expect(until === null || until > '2022-04-01').toBe(true);
    }
    expect(process.nextChange).toBe('2023-08-28');
  });
});

describe('the pages of /exclusions', () => {
  test.each([
    '2018-03-18',
    '2018-09-11',
    '2020-12-14',
    '2022-04-01',
    '2025-02-10',
    '2025-03-12',
    '2026-11-24',
  ])('%s: nothing is dropped, each row stands on one page, the same in both languages', async (date) => {
    for (const product of [undefined, 'steel', 'aluminum-derivatives']) {
      const options = { date, ...(product === undefined ? {} : { product }) };
      const counts: number[] = [];
      for (const language of ['en', 'ja'] as const) {
        const pages = pagesOf(await ask(options, language));
        const seen: string[] = [];
        for (let page = 1; page <= pages; page++) {
          const reply = await ask({ ...options, page }, language);
          const [embed] = renderReply(reply, messages(language)).embeds;
          expect(embed?.description).not.toMatch(/\+ \d+ more|ほか\d+件/);
          seen.push(
            ...(reply.cards[0]?.sections.flatMap(({ heading, rows }) =>
              rows.map((row) => `${heading} ${row}`),
            ) ?? []),
          );
        }
        expect(new Set(seen).size).toBe(seen.length);
        counts.push(pages, seen.length);
      }
      expect(counts.slice(0, 2)).toEqual(counts.slice(2));
    }
  });

  test('its menus lead to pages and products, and mark where one is', async () => {
    const { menus, buttons } = await ask({ product: 'steel', date: '2022-04-01', page: 2 });
    expect(menus).toHaveLength(2);
    expect(menus?.[0]?.choices.map(({ chosen }) => chosen)).toEqual([false, true, false, false, false]);
    expect(menus?.[1]?.choices.find(({ chosen }) => chosen)?.label).toBe('Steel');
    expect(menus?.[1]?.choices.map(({ options }) => options.product)).toEqual([
      undefined,
      'steel',
      'aluminum',
      'steel-derivatives',
      'aluminum-derivatives',
    ]);
    expect(buttons.map(({ label }) => label)).toEqual([
      '◀ Page 1 of 5',
      'Page 3 of 5 ▶',
      'Compare',
      'Sources',
      'Report an error',
    ]);
  });

  test('every unit of the figures is said in Japanese', () => {
    for (const { value, unit } of dataset.exclusions)
      if (value !== null && unit !== null)
        expect(messages('ja').exclusions.amount(value, unit)).not.toMatch(/ /);
  });
});
