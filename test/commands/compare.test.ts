import { describe, expect, test } from 'vitest';
import { settle } from './settled.ts';

const { ask, text, suggest } = settle();
const compare = (options: Record<string, string | number>, language: 'en' | 'ja' = 'en') =>
  ask('compare', options, { language });
const steel = { product: 'steel', countries: 'Japan, EU, UK' };

describe('one day or two in the option date', () => {
  test.each([
    ['2025-03-11..2025-06-04'],
    ['2025-03-11...2025-06-04'],
    ['2025-03-11…2025-06-04'],
    ['2025-03-11 to 2025-06-04'],
    ['2025-03-11to2025-06-04'],
    ['2025-03-11〜2025-06-04'],
    ['2025-03-11 ～ 2025-06-04'],
    ['2025-03-11–2025-06-04'],
    ['2025-03-11 - 2025-06-04'],
    ['2025-03-11 2025-06-04'],
    ['2025-03-11 → 2025-06-04'],
    ['2025年3月11日から2025年6月4日まで'],
    ['2025年3月11日〜2025年6月4日'],
    ['11 March 2025 to 4 June 2025'],
    ['11 March 2025 4 June 2025'],
  ])('%s', async (date) =>
    expect((await compare({ ...steel, date })).data).toMatchObject({
      before: '2025-03-11',
      after: '2025-06-04',
    }),
  );

  test('a month means its first day, on both sides, and the answer says so', async () => {
    const reply = await compare({ ...steel, date: '2025-03..2025-06' });
    expect(reply.data).toMatchObject({ before: '2025-03-01', after: '2025-06-01' });
    expect(reply.cards[0]?.lead.match(/this is its first day/g)).toHaveLength(2);
  });

  test('the same day twice is one day', async () =>
    expect((await compare({ ...steel, date: '2022-04-01..2022-04-01' })).data).toMatchObject({
      date: '2022-04-01',
    }));

  test.each([
    ['2025-06-04..2025-03-11', 'bad-range'],
    ['2025-03-11..yesteryear', 'bad-date'],
    ['2025-03-11..', 'bad-date'],
    ['..', 'bad-date'],
    ['2025-03-11..2025-04-01..2025-06-04', 'bad-date'],
  ])('%s: %s', async (date, code) => expect((await compare({ ...steel, date })).refusal?.code).toBe(code));

  test('a reversed span comes with the right way round', async () => {
    const { refusal } = await compare({ ...steel, date: '2025-06-04..2025-03-11' }, 'ja');
    expect(refusal?.suggestions).toEqual(['2025-03-11..2025-06-04']);
    expect(refusal?.message).toContain('早い日付を先に');
  });

  test('suggestions: second days after a first, and the days around a change of the product', () => {
    expect(suggest('compare', 'date', '2025-03-11..2025-06-04').map(({ value }) => value)).toContain(
      '2025-03-11..2025-06-04',
    );
    expect(
      suggest('compare', 'date', '2025-06', {}, { product: 'steel' }).map(({ value }) => value),
    ).toContain('2025-06-03..2025-06-04');
  });
});

describe('the countries', () => {
  test('names, codes and aliases in either language, each once', async () =>
    expect((await compare({ product: '鉄鋼', countries: '日本、EU, uk；Japan' })).data).toMatchObject({
      countries: ['JP', 'EU', 'GB'],
    }));
  test('an unknown one is refused with the three nearest', async () => {
    const { refusal } = await compare({ product: 'steel', countries: 'Japan, Austrlia, EU' });
    expect(refusal?.code).toBe('unknown-country');
    expect(refusal?.message).toContain('Austrlia');
    expect(refusal?.suggestions).toHaveLength(3);
  });
  test('suggestions complete the last name', () =>
    expect(suggest('compare', 'countries', 'JP, Kor').map(({ value }) => value)).toContain('JP, KR'));
  test('the United States are told to be outside', async () =>
    expect(await text('compare', { product: 'steel', countries: 'US, JP' })).toContain(
      'Not reached by Section 232 measures: goods of United States.',
    ));
});

describe('the card', () => {
  test('steel, 2022-04-01: quotas stay quotas, with the volume of each country', async () => {
    const answer = await text('compare', { product: 'steel', date: '2022-04-01' });
    expect(answer).toContain(
      'Tariff-rate quota, 0% in quota, 25% over quota: European Union (3.3 million t a year), Japan (1.25 million t a year)',
    );
    expect(answer).toContain('South Korea (2,631,012 t a year)');
    expect(answer).toContain('Exempt: Canada, Mexico, Australia');
    expect(answer).toContain('Proclamation 10356 <https://');
  });
  test('鉄鋼、2022年4月1日', async () => {
    const answer = await text('compare', { product: '鉄鋼', date: '2022年4月1日' }, { language: 'ja' });
    expect(answer).toContain('関税割当（枠内は追加関税なし、超過分は25％の追加関税）');
    expect(answer).toContain('日本（年間125万トン）');
    expect(answer).not.toMatch(/[a-z]{4,} (quota|duty)/i);
  });
  test('before and after: changed ones first, with the act', async () => {
    const answer = await text('compare', { ...steel, countries: 'JP, CN', date: '2022-03-31..2022-04-01' });
    expect(answer.indexOf('25% additional duty → tariff-rate quota')).toBeGreaterThan(-1);
    expect(answer.indexOf('Changed by: 2022-04-01 Proclamation 10356')).toBeLessThan(
      answer.indexOf('The same on both days'),
    );
  });
  test('says when the day lies beyond what was verified, and when the program has not begun', async () => {
    expect(await text('compare', { product: 'steel', date: '2026-11-24' })).toContain('verified through');
    expect(await text('compare', { product: 'copper', date: '2025-07-31' })).toContain(
      'begins on 2025-08-01',
    );
    expect(await text('compare', { product: 'critical-minerals' })).toContain('no duty is in force');
  });
  test('red where somebody pays, green where all are exempt, grey for none', async () => {
    const tone = async (countries: string, date: string) =>
      (await compare({ product: 'steel', countries, date })).cards[0]?.tone;
    expect(await tone('CA, AU', '2022-04-01')).toBe('exempt');
    expect(await tone('EU, JP', '2022-04-01')).toBe('quota');
    expect(await tone('EU, CN', '2022-04-01')).toBe('duty');
    expect(await tone('EU, CN', '2018-03-22')).toBe('none');
  });
  test('buttons lead to tariff, history and quota, and keep the day', async () => {
    const { buttons } = await compare({ product: 'steel', date: '2022-04-01' });
    const asked = buttons.flatMap((button) => (button.kind === 'ask' ? [button] : []));
    expect(asked).toContainEqual(
      expect.objectContaining({
        command: 'tariff',
        options: { country: 'EU', product: 'steel', date: '2022-04-01' },
      }),
    );
    expect(asked.map(({ command }) => command)).toEqual(
      expect.arrayContaining(['tariff', 'history', 'quota', 'help']),
    );
  });
});

test('the shape for scripts', async () => {
  const reply = await compare({ ...steel, date: '2022-04-01' });
  expect(reply.data).toMatchObject({
    command: 'compare',
    program: 'steel',
    countries: ['JP', 'EU', 'GB'],
    date: '2022-04-01',
    verifiedThrough: '2026-10-10',
    groups: [
      { countries: [{ code: 'GB', measures: [{ kind: 'additional', ratePct: 25 }] }], others: [] },
      {
        countries: [
          { code: 'JP', measures: [{ kind: 'tariff-rate-quota', inQuotaRatePct: 0, ratePct: 25 }] },
          { code: 'EU', measures: [{ kind: 'tariff-rate-quota' }] },
        ],
      },
    ],
  });
  const two = await compare({ ...steel, date: '2022-03-31..2022-04-01' });
  expect(two.data).toMatchObject({
    before: '2022-03-31',
    after: '2022-04-01',
    changes: [
      {
        changed: true,
        countries: [{ code: 'JP', before: [{ kind: 'additional' }], after: [{ kind: 'tariff-rate-quota' }] }],
        steps: [{ day: '2022-04-01', acts: ['proc-10356'] }],
      },
      { changed: false },
      { changed: false },
    ],
  });
});
