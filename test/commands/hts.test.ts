import { describe, expect, test } from 'vitest';
import { checkMessage } from '../../sandbox/check/message.ts';
import { customIdOf } from '../../src/discord/custom-id.ts';
import { renderReply } from '../../src/discord/render.ts';
import { messages } from '../../src/lang/languages.ts';
import type { OptionValues, Reply } from '../../src/reply/reply.ts';
import { settle } from './settled.ts';

const { ask, text, refusal, suggest } = settle();

interface Data {
  code: string;
  covered: Record<string, unknown>[];
  measures: Record<string, unknown>[];
  nearMisses: Record<string, unknown>[];
  incompleteLists: Record<string, unknown>[];
}
const data = async (options: OptionValues) => (await ask('hts', options)).data as Data;
const buttonsOf = (reply: Reply) =>
  reply.buttons.flatMap((button) => (button.kind === 'ask' ? [button] : []));

describe('the fixed shape for scripts', () => {
  test('7317.00.30.00 of Japan, 2026-05-01', async () => {
    const answer = await data({ code: '7317003000', country: '日本', date: '2026-05-01' });
    expect(Object.keys(answer)).toEqual(
      'command code date country covered measures nearMisses incompleteLists'.split(' '),
    );
    expect(answer).toMatchObject({
      command: 'hts',
      code: '7317.00.30.00',
      date: '2026-05-01',
      country: 'JP',
      nearMisses: [],
    });
    const [row, ...others] = answer.covered;
    expect(others).toEqual([]);
    expect(row).toEqual({
      program: 'steel-derivatives',
      articles: 'steel-derivatives-annex-1a',
      entry: '7317.00.30',
      match: 'full',
      scopeNote: null,
      from: '2026-04-06',
      until: null,
      instrument: 'proc-11021',
      confidence: 'official',
      sources: expect.arrayContaining(['https://www.federalregister.gov/d/2026-06960']),
    });
    expect(answer.measures[0]).toMatchObject({
      program: 'steel-derivatives',
      kind: 'additional',
      ratePct: 50,
      condition: null,
    });
    expect(answer.incompleteLists[0]).toEqual({
      program: 'auto-parts',
      articles: 'auto-parts-certified-33p',
      name: 'Other certified automobile parts',
      coverage: 'described',
      note: expect.stringContaining('No code list exists'),
    });
  });

  test('a range, a scope note, a part, a near miss', async () => {
    const steel = await data({ code: '7216.50', date: '2018-06-01' });
    expect(steel).toMatchObject({ country: null, measures: [], covered: [{ entry: '7206.10-7216.50' }] });
    const casting = await data({ code: '7616.99.51', date: '2018-06-01' });
    expect(casting.covered.map(({ match, scopeNote }) => [match, typeof scopeNote])).toEqual([
      ['part', 'string'],
      ['part', 'string'],
    ]);
    const japanese = await ask('hts', { code: '7616.99.51.60', date: '2018-06-01' }, { language: 'ja' });
    expect(japanese.data).toMatchObject({
      covered: [{ scopeNote: expect.stringMatching(/^鋳造品に限る。/) }],
    });
    expect(await text('hts', { code: '7616.99.51.60', date: '2018-06-01' }, { language: 'ja' })).toContain(
      'アルミニウム製の鋳造品：2018年3月23日から2025年3月11日まで',
    );
    const beer = await data({ code: '2203', date: '2025-04-03' });
    expect(beer.nearMisses).toEqual([
      {
        kind: 'listed-later',
        program: 'aluminum-derivatives',
        articles: 'aluminum-derivatives-19k',
        entry: '2203.00.00',
        from: '2025-04-04',
        until: '2026-04-06',
        instrument: 'bis-notice-beer-cans',
      },
    ]);
  });
});

describe('a Chapter 99 number', () => {
  const ids = ({ measures }: Data) => measures.map(({ id }) => id);
  test('leads to the measures filed under it on the day, of all origins or of one', async () => {
    const all = await data({ code: '99038187', date: '2025-05-01' });
    expect(all).toMatchObject({ code: '9903.81.87', covered: [], nearMisses: [] });
    expect(ids(all)).toEqual(['steel-all-2025-03']);
    expect(ids(await data({ code: '9903.81.87', date: '2025-06-04', country: 'GB' }))).toEqual([]);
    expect(ids(await data({ code: '9903.81.87', date: '2025-06-04', country: 'JP' }))).toHaveLength(2);
  });
  test('its first digits lead to all of them; a quota’s category leads to its quota', async () => {
    const begun = await data({ code: '9903.81', date: '2022-04-01', country: 'JP' });
    expect(ids(begun)).toContain('steel-jp-trq-2022');
    expect(ids(await data({ code: '9903.81.25', date: '2022-04-01' }))).toEqual(['steel-jp-trq-2022']);
    const many = await ask('hts', { code: '9903', date: '2026-05-01' });
    expect(buttonsOf(many)[0]).toMatchObject({ command: 'hts', options: { code: '9903', page: 2 } });
  });
  test('on a day without a measure: what was filed under it before, and will be', async () => {
    const gone = await data({ code: '9903.81.87', date: '2026-05-01' });
    expect(gone.measures).toEqual([]);
    expect(gone.nearMisses[0]).toMatchObject({ kind: 'listed-before', entry: '9903.81.87' });
    expect(await text('hts', { code: '9903.99.99' })).toContain('No measure that the data knows');
  });
});

describe('the card', () => {
  test('says which program covers the number since when, what the origin pays, on whose word', async () => {
    const card = await text('hts', { code: '7208.10.60', country: 'Japan', date: '2022-04-01' });
    expect(card).toContain('HTS 7208.10.60 · 2022-04-01 · Japan');
    expect(card).toContain('Steel: on the list since 2018-03-23.');
    expect(card).toContain('Tariff-rate quota, 0% within 1.25 million t a year, 25% above');
    expect(card).toContain('Quota category: Hot-rolled sheet, 9903.81.25, 199,990 t');
    expect(card).toContain('The words of a list govern, not the number alone');
    expect(card).toContain('The steel was not melted and poured in Japan: 25% additional duty');
    expect(card).toContain('Proclamation 9705 <https://www.federalregister.gov/d/2018-05478>');
  });
  test('in Japanese', async () => {
    const card = await text(
      'hts',
      { code: 'ＨＴＳ７２０８．１０．６０', country: '日本', date: '2022年4月1日' },
      { language: 'ja' },
    );
    expect(card).toContain('HTSコード 7208.10.60・2022年4月1日・日本');
    expect(card).toContain('鉄鋼の対象（2018年3月23日から適用）。');
    expect(card).toContain('関税割当（年間125万トンまで追加関税なし、超過分は25％の追加関税）');
    expect(card).toContain('割当区分：熱延薄板、9903.81.25、19万9,990トン');
    expect(card).not.toMatch(/\d%/);
  });
  test('lists known by words stand only where goods of the number could be on them, the alike in one row', async () => {
    const certified = 'Other certified automobile parts, Other certified truck parts: No code list exists';
    expect(await text('hts', { code: '3926.90.99', date: '2026-05-01' })).toContain(certified);
    for (const code of ['9403.40.90.60', '3004.90.92.12', '7317.00.30', '8703.23.01', '4407.11', '0101.21']) {
      const reply = await ask('hts', { code, date: '2026-05-01' });
      expect(JSON.stringify(reply.cards)).not.toContain('certified');
      expect(reply.data).toMatchObject({
        incompleteLists: [
          { articles: 'auto-parts-certified-33p' },
          { articles: 'mhd-vehicle-parts-certified-38j' },
        ],
      });
    }
    // On the list of automobile parts by its number: only the truck list may still reach it.
    const listed = await text('hts', { code: '8708.29.50', date: '2026-05-01' });
    expect(listed).toContain('Other certified truck parts: ');
    expect(listed).not.toContain('Other certified automobile parts');
  });
  test('an origin on which the instruments are silent', async () => {
    expect(await text('hts', { code: '7606', country: 'Kosovo' })).toContain(
      'The instruments do not name it',
    );
  });
  test('several programs: that stacking decides, and which list is for one origin only', async () => {
    const card = await text('hts', { code: '8708.30.50', date: '2026-05-01' });
    expect(card).toContain('Several programs name it: the stacking rules of the day decide');
    expect(card).toContain('(origin United Kingdom only)');
  });
  test('no list: says so, with what is close; outside the customs territory’s origins: says that', async () => {
    const none = await text('hts', { code: '7302.20', date: '2018-06-01' });
    expect(none).toContain('No Section 232 list covers this number on this day.');
    expect(none).toContain('7302.10 (Rails) is listed, this number is not');
    expect(await text('hts', { code: '7208', country: 'US' })).toContain(
      'United States: Section 232 measures do not reach its goods.',
    );
    expect(await text('hts', { code: '9802.00.60', date: '2026-05-01' })).toContain(
      'the duty falls on the full value',
    );
  });
  test('a heading with very many entries is paged, keeps Discord’s limits, and its pages hold every entry once', async () => {
    const options = { code: '8708', country: 'GB', date: '2026-05-01' };
    const { covered } = await data(options);
    const seen = { en: new Set<string>(), ja: new Set<string>() };
    for (const language of ['en', 'ja'] as const)
      for (let page = 1, pages = 1; page <= pages; page += 1) {
        const reply = await ask('hts', { ...options, page }, { language });
        if (buttonsOf(reply).some((button) => Number(button.options.page) > page)) pages = page + 1;
        const { allowedMentions, ...body } = renderReply(reply, messages(language));
        expect(checkMessage({ ...body, allowed_mentions: allowedMentions }, 'webhook')).toEqual([]);
        // As it is sent: no entry may be among the rows that were dropped for length.
        for (const [number] of JSON.stringify(body).matchAll(/(?<=[•・] ?\*\*)\d{4}[\d.]*(?=\*\*)/g))
          seen[language].add(number);
      }
    const entries = new Set(covered.map(({ entry }) => entry));
    expect(seen).toEqual({ en: entries, ja: entries });
  });
  test('its buttons lead to the duty, the tariff, the history and the sources, within 100 characters', async () => {
    const reply = await ask('hts', { code: '7317.00.30.00', country: 'JP', date: '2026-05-01' });
    expect(buttonsOf(reply).map(({ command, options }) => [command, options])).toEqual([
      ['tariff', { country: 'JP', product: 'steel-derivatives', date: '2026-05-01' }],
      ['duty', { value: 100_000, country: 'JP', code: '7317.00.30.00', date: '2026-05-01' }],
      ['history', { country: 'JP', product: 'steel-derivatives' }],
      ['source', { id: expect.any(String) }],
      ['help', {}],
    ]);
    for (const button of buttonsOf(reply)) expect(customIdOf(button)).not.toBeNull();
    const open = buttonsOf(await ask('hts', { code: '7317.00.30', date: '2026-05-01' }));
    expect(open.map(({ command }) => command)).toEqual(['source', 'help']);
  });
});

describe('what is no HTS number is refused with the nearest that exist', () => {
  test.each([
    ['73', /at least four digits/, '7301'],
    ['7317.00.3', /has 7 digits/, '7317.00.30'],
    ['402.99.68', /has 7 digits.*zero in front/, '0402.99.68'],
    ['7317.00.30.00.12', /at most ten/, '7317.00.30.00'],
    ['nails', /is not an HTS number/, '7317.00.30'],
    ['釘', /is not an HTS number/, '7317.00.30'],
    ['9903.81.8', /has 7 digits/, '9903.81.80'],
  ])('%s', async (code, says, nearest) => {
    const reply = await ask('hts', { code });
    expect(reply.refusal?.code).toBe('bad-hts');
    expect(reply.refusal?.message).toMatch(says);
    expect(reply.refusal?.suggestions).toContain(nearest);
    expect((await ask('hts', { code }, { language: 'ja' })).refusal?.message).toMatch(/桁/);
  });
  test('other options are refused as everywhere', async () => {
    expect(await refusal('hts', {})).toBe('missing-option');
    expect(await refusal('hts', { code: '7208', country: 'Atlantis' })).toBe('unknown-country');
    expect(await refusal('hts', { code: '7208', date: '04/01/2022' })).toBe('bad-date');
    expect(await refusal('hts', { code: '6109.10.00' })).toBeNull();
  });
});

describe('suggestions while typing a number', () => {
  const names = (typed: string, others: OptionValues = {}, language: 'en' | 'ja' = 'en') =>
    suggest('hts', 'code', typed, { language }, others).map(({ name }) => name);
  test('by digits: the number itself, then those below it that are listed on the day', () => {
    const found = names('7317', { date: '2021-06-01' });
    expect(found[0]).toBe('7317');
    expect(found[1]).toMatch(/^7317\.00\.30 · Nails/);
    expect(found.at(-1)).toMatch(/\(\d{4}-\d{2}-\d{2}–/);
    expect(names('7317.00.30.00')[0]).toMatch(/^7317\.00\.30\.00 · Nails.* · Steel derivatives, Annex I-A/);
  });
  test('by what the goods are called, in both languages', () => {
    expect(names('nails')[0]).toMatch(/^7317/);
    expect(names('steel pipe')[0]).toMatch(/^7304/);
    expect(names('aluminum foil')[0]).toMatch(/^7607/);
    expect(names('brake')[0]).toMatch(/^8708\.30/);
    expect(names('ブレーキ', {}, 'ja')[0]).toMatch(/^8708\.30.*自動車部品/);
    expect(names('釘', {}, 'ja')[0]).toMatch(/^7317/);
    expect(names('くぎ', {}, 'ja')[0]).toMatch(/^7317\S+ · 鉄鋼製のくぎ、びょう及びまたくぎ/);
    expect(names('くぎ')[0]).toMatch(/^7317\S+ · Nails, tacks and staples/);
    expect(names('seamless', {}, 'ja')[0]).toMatch(/^7304 · 継目なし鋼管/);
    expect(names('管用継手', {}, 'ja').join('\n')).toMatch(
      /7307\S+ · 鉄鋼製の管用継手.*\n(?:.*\n)*7609 · アルミニウム製の管用継手/,
    );
    expect(names('beer')[0]).toMatch(/^2203\.00\.00 \(2025-04-04–2026-04-06\)/);
    expect(names('鉄鋼派生製品', {}, 'ja')).toHaveLength(25);
  });
  test('goods before mere parts of them; 部品 finds what the tariff calls 部分品', () => {
    const day = { date: '2026-05-01' };
    for (const [typed, language] of [
      ['automobile', 'en'],
      ['自動車', 'ja'],
    ] as const)
      expect(names(typed, day, language)[0]).toMatch(/^8703/);
    expect(names('バンパー', day, 'ja')[0]).toMatch(/^8708\.10\.30\S* · 自動車の部分品/);
    expect(names('エンジンの部品', day, 'ja')[0]).toMatch(/^8409\S+ .*エンジンの部分品/);
  });
  test('Chapter 99 numbers with their programs; an empty field offers one number of each list', () => {
    expect(names('9903.82')[0]).toMatch(/^9903\.82\.01 · Steel derivatives/);
    expect(names('')).toHaveLength(25);
    expect(names('qwertyuiop')).toEqual([]);
  });
  test('every suggestion is an answer', async () => {
    for (const typed of ['7317', 'brake', '9903.82', ''])
      for (const { value } of suggest('hts', 'code', typed))
        expect(await refusal('hts', { code: value })).toBeNull();
  });
  test('at once: under 20 ms on average once the index is built', () => {
    const typed = ['7', '73', '7317', '7317.00.55.03', 'nails', 'steel pipe', 'ブレーキ', '9903', ''];
    for (const one of typed) suggest('hts', 'code', one);
    const before = process.cpuUsage();
    for (let round = 0; round < 5; round += 1) for (const one of typed) suggest('hts', 'code', one);
    const { user } = process.cpuUsage(before);
    expect(user / 1000 / (5 * typed.length)).toBeLessThan(20);
  });
});
