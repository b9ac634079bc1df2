import { describe, expect, test } from 'vitest';
import { type Dataset, loadDataset } from '../../src/model/dataset.ts';
import type { SeenDocument } from '../../src/model/stored.ts';
import { type DigestOrder, digestCards, emptyDigestCard } from '../../src/reply/digest-cards.ts';
import type { Card } from '../../src/reply/reply.ts';
import { replyAsText } from '../../src/reply/text.ts';
import { changedMeasures } from '../../src/rules/changes.ts';
import { formsOf } from '../../src/rules/measure-form.ts';

const dataset = loadDataset();
const order = (day: string, more: Partial<DigestOrder> = {}): DigestOrder => ({
  day,
  cadence: 'daily',
  language: 'en',
  countries: [],
  products: [],
  since: null,
  changes: [],
  documents: [],
  ...more,
});
const reply = (cards: Card[]) => ({ audience: 'public' as const, cards, buttons: [], data: {} });
const preview = (day: string, more: Partial<DigestOrder> = {}, data: Dataset = dataset) => {
  const cards = digestCards(data, order(day, more));
  return replyAsText(reply(cards.length > 0 ? cards : [emptyDigestCard(data, order(day, more))]));
};
const document: SeenDocument = {
  number: '2026-25001',
  title: 'Adjusting Imports of [Steel] *and* @everyone Into the United States',
  kind: 'Proclamation',
  citation: '91 FR 70001',
  url: 'https://www.federalregister.gov/d/2026-25001',
  publication: '2026-11-20',
  status: 'published',
  correctionOf: null,
  firstSeen: '2026-11-20T14:00:00.000Z',
  announce: true,
};
/** Do texts stand in this order? */
const inOrder = (text: string, parts: readonly string[]) => {
  const places = parts.map((part) => text.indexOf(part));
  expect(places, parts.find((_, position) => places[position] === -1) ?? 'order').toEqual(
    places.toSorted((a, b) => a - b),
  );
  expect(places).not.toContain(-1);
};

describe('the preview of', () => {
  test('2026-11-15 in English: five years of the talks with Japan, then the dates ahead', () =>
    inOrder(preview('2026-11-15'), [
      'Section 232 daily digest · Sunday, November 15, 2026',
      '2 anniversaries, 2 dates in the next 30 days',
      '5 years ago today (2021-11-15) Japan-U.S. consultations on Section 232 agreed',
      '5 years ago today (2021-11-15) Hagiuda and Raimondo agree on JUCIP',
      '2026-12-04 (in 19 days) Polysilicon measures start',
      'Proclamation 11052 <https://',
      'Important, up to 90 days ahead',
      '2027-01-01 (in 47 days) Furniture to 30%, cabinets to 50%',
      '2027-02-09 (in 86 days)',
      'Data verified through',
    ]));

  test('2026-11-15 in Japanese', () =>
    inOrder(preview('2026-11-15', { language: 'ja' }), [
      '232条ダイジェスト（日刊）・2026年11月15日（日）',
      '周年2件、30日以内の予定2件',
      '5年前のきょう（2021年11月15日）日米、232条追加関税の協議開始に合意',
      '2026年12月4日（19日後）ポリシリコン',
      '90日以内の重要な予定',
      '2027年1月1日（47日後）家具30％・キッチンキャビネット50％',
      '確認済み',
    ]));

  test('2027-02-28: the round year before the more important one', () =>
    inOrder(preview('2027-02-28'), [
      'Round anniversaries',
      '5 years ago today (2022-02-28) First meeting of the Partnership on Trade',
      'Other anniversaries',
      '7 years ago today (2020-02-28) Federal Circuit rejects the delegation challenge',
    ]));

  test('2027-02-28 observes a 29 February and says so', () => {
    const [first] = dataset.events.filter(({ date }) => date === '2020-02-28');
    if (first === undefined) throw new Error('no event to copy');
    const data = {
      ...dataset,
      events: [...dataset.events, { ...first, id: 'leap-day', date: '2024-02-29' }],
    };
    expect(preview('2027-02-28', {}, data)).toContain(
      'Feb 28 · 3 years ago (2024-02-29) Federal Circuit rejects the delegation challenge (observed, the day was 29 February)',
    );
    expect(preview('2027-02-28', { language: 'ja' }, data)).toContain('2月29日の出来事のため2月28日に掲載');
    expect(preview('2028-02-29', {}, data)).toContain('4 years ago today (2024-02-29)');
  });

  test('2028-02-29 has nothing to tell, and says what comes next', () => {
    expect(digestCards(dataset, order('2028-02-29'))).toEqual([]);
    inOrder(preview('2028-02-29'), [
      'Tuesday, February 29, 2028',
      'Nothing to tell today',
      'Next known date: 2029-01-20',
    ]);
    inOrder(preview('2028-02-29', { language: 'ja' }), [
      '2028年2月29日（火）',
      'ありません',
      '次の予定：2029年1月20日',
    ]);
  });

  test('2027-01-01: the rates that start today head the dates', () => {
    const text = preview('2027-01-01');
    inOrder(text, [
      '7 anniversaries, 4 dates in the next 30 days',
      '5 years ago today (2022-01-01) EU tariff-rate quotas open',
      '2027-01-01 (today) Furniture to 30%, cabinets to 50%',
      '2027-01-01 (today) Recommended start of 15% on refined copper',
      '2027-01-01 (today) UK car quota from 2026: the next period opens (100,000 vehicles a year)',
      '2027-01-05 (in 4 days) Aircraft update due',
    ]);
    inOrder(preview('2027-01-01', { language: 'ja' }), [
      '2027年1月1日（きょう）家具30％',
      '（4日後）民間航空機',
    ]);
  });
});

describe('a digest', () => {
  test('of a week or a month names its days and gives each anniversary its own', () => {
    inOrder(preview('2026-11-15', { cadence: 'weekly' }), [
      'weekly digest · November 15 – 21, 2026',
      'Nov 17 · 5 years ago (2021)',
    ]);
    inOrder(preview('2026-12-28', { cadence: 'weekly', language: 'ja' }), [
      '（週刊）・2026年12月28日～2027年1月3日',
      '1月1日・5年前（2022年）',
    ]);
    inOrder(preview('2026-11-01', { cadence: 'monthly' }), [
      'monthly digest · November 2026',
      'In November, day not known',
      '1 year ago, in November 2025',
    ]);
    inOrder(preview('2026-11-01', { cadence: 'monthly', language: 'ja' }), [
      '（月刊）・2026年11月',
      '11月の出来事（日は不詳）',
      '1年前・2025年11月',
    ]);
  });

  test('says for whom it is', () => {
    const scope = { countries: ['JP'], products: ['steel', 'copper'] };
    expect(preview('2026-11-15', scope)).toContain('For Japan · Steel, Copper');
    expect(preview('2026-11-15', { ...scope, language: 'ja' })).toContain('対象：日本・鉄鋼、銅');
  });

  test('tells new documents with title, number, citation and link, and pings nobody', () => {
    const cards = digestCards(
      dataset,
      order('2026-11-21', { documents: [document, { ...document, number: '2026-25002', announce: false }] }),
    );
    const text = replyAsText(reply(cards));
    expect(text).toContain('Seen, not yet in the data');
    expect(text).toContain('[Steel] *and*');
    expect(text).toContain(
      '<https://www.federalregister.gov/d/2026-25001> · 2026-25001 · 91 FR 70001 · published 2026-11-20',
    );
    expect(text).not.toContain('2026-25002');
    expect(JSON.stringify(cards)).not.toContain('@everyone');
  });

  test('tells changes old → new with the act', () => {
    const { 'furniture-default-2027': _, ...told } = formsOf(dataset);
    const form = JSON.parse(told['furniture-default-2025'] ?? '[]') as unknown[];
    form[5] = null;
    told['furniture-default-2025'] = JSON.stringify(form);
    const changes = changedMeasures(told, dataset);
    const text = preview('2026-11-20', { changes });
    expect(text).toMatch(
      /Upholstered wooden furniture · all origins except .*: 25% additional duty → 30% additional duty, from 2027-01-01 \(Proclamation 11000 <https:/,
    );
    expect(preview('2026-11-20', { changes, language: 'ja' })).toContain(
      '2027年1月1日から追加関税25％→追加関税30％',
    );
  });

  test('every row names what it rests on, with a link', () => {
    for (const day of ['2026-11-15', '2027-01-01', '2027-02-28', '2026-03-12'])
      for (const cadence of ['daily', 'weekly', 'monthly'] as const)
        for (const { sections } of digestCards(dataset, order(day, { cadence, documents: [document] })))
          for (const { rows } of sections)
            for (const row of rows) expect(row).toMatch(/\]\(https:\/\/[^)\s]+\)/);
  });
});
