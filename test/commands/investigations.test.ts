import { describe, expect, test } from 'vitest';
import { loadDataset } from '../../src/model/dataset.ts';
import { settle } from './settled.ts';

const dataset = loadDataset();
const { ask, text, refusal } = settle();

test('all: how many, how many threats, how many pending; the newest first, page by page', async () => {
  const reply = await ask('investigations');
  expect(reply.cards[0]?.lead).toBe(
    '**47 investigations**: 27 found a threat, 15 found none, 2 withdrawn, 3 pending.',
  );
  expect(reply.data).toMatchObject({
    command: 'investigations',
    today: '2026-11-24',
    product: null,
    total: 47,
    counts: { threat: 27, 'no-threat': 15, withdrawn: 2, pending: 3 },
  });
  const pages = await Promise.all([1, 2, 3, 4, 5, 6].map((page) => text('investigations', { page })));
  for (const { product } of dataset.investigations)
    expect(
      pages.some((page) => page.includes(product.en)),
      product.en,
    ).toBe(true);
  expect(pages[0]).toContain('Robotics');
  expect(pages[5]).toContain('1963');
  const [next] = reply.buttons;
  expect(next).toMatchObject({ command: 'investigations', options: { page: 2 } });
});

describe('one case', () => {
  test('steel: who asked, days taken, what followed, with its source', async () => {
    const answer = await text('investigations', { product: 'steel' });
    expect(answer).toContain('2018-01-11, 267 days after initiation');
    expect(answer).toContain('Asked by: Commerce');
    expect(answer).toContain('Proclamation 9705 <https://www.federalregister.gov/d/2018-05478>');
  });
  test('wind turbines: the deadline, that it has passed, and through when that was looked for', async () => {
    expect(await text('investigations', { product: 'wind turbines' })).toContain(
      'The 270 days ended on 2026-05-10, 198 days ago; no report was seen by 2026-10-10',
    );
    expect(await text('investigations', { product: '風力タービン' }, { language: 'ja' })).toContain(
      '法定期限の270日は2026年5月10日に満了（198日経過）',
    );
  });
  test('what is not confirmed is said', async () => {
    const answer = await text('investigations', { product: 'gears' });
    expect(answer).toContain('no threat found, from secondary sources');
    expect(answer).toContain('Note: The year comes from the BIS list');
  });
  test('buttons: compare, events, sources, all', async () => {
    const { buttons } = await ask('investigations', { product: 'copper' });
    expect(buttons.map((button) => (button.kind === 'ask' ? [button.command, button.options] : []))).toEqual([
      ['compare', { product: 'copper' }],
      ['events', { product: 'copper' }],
      ['source', { id: 'proc-10962' }],
      ['investigations', {}],
      ['help', {}],
    ]);
  });
});

test('an unknown product is refused in both languages', async () => {
  expect(await refusal('investigations', { product: 'cheese' })).toBe('unknown-product');
  const reply = await ask('investigations', { product: 'チーズ' }, { language: 'ja' });
  expect(reply.refusal?.message).toContain('232条調査は見つかりません');
  expect(reply.refusal?.suggestions).toHaveLength(3);
});
