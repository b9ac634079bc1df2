import { expect, test } from 'vitest';
import type { Command } from '../../commands/command.ts';
import { compare } from '../../commands/compare.ts';
import { exclusions } from '../../commands/exclusions.ts';
import { hts } from '../../commands/hts.ts';
import { investigations } from '../../commands/investigations.ts';
import { partner } from '../../commands/partner.ts';
import { quota } from '../../commands/quota.ts';
import { en } from '../../src/lang/en.ts';
import { loadDataset } from '../../src/model/dataset.ts';
import type { OptionValues } from '../../src/reply/reply.ts';
import { replyAsText } from '../../src/reply/text.ts';

const dataset = loadDataset();
const context = {
  dataset,
  language: 'ja' as const,
  today: '2026-11-24',
  documents: [],
  here: null,
  services: null,
};

const ASKED: [string, Command, OptionValues][] = [
  ['/hts', hts, { code: '7216.50', country: 'JP', date: '2023-05-01' }],
  ['/hts of an annex', hts, { code: '8544.42.90', country: 'EU', date: '2026-05-01' }],
  ['/quota', quota, { country: 'KR', product: 'steel', date: '2020-05-01' }],
  ['/exclusions', exclusions, { date: '2026-06-01' }],
  ['/compare', compare, { product: 'automobiles', date: '2025-07-31..2025-11-01' }],
  ['/investigations', investigations, { product: 'steel' }],
  ['/partner', partner, { country: 'JP', part: 'meetings' }],
];

test.each(ASKED)(
  '%s in Japanese: full-width marks, no brackets within brackets, no English reference',
  async (_name, command, options) => {
    if (!('answer' in command)) throw new Error('a group');
    const text = replyAsText(await command.answer(options, context), 'ja').replace(/<https[^>]*>/g, '');
    expect(text).not.toMatch(/ · |%|: |U\.S\. note|Annex|clause/);
    expect(text).not.toMatch(/））|）（/);
    expect(text).toMatch(/データは2026年10月10日まで確認済み／.*法的助言ではありません/);
  },
);

test('one vehicle, two vehicles, tonnes', () => {
  expect([en.volume(1, 'vehicle'), en.volume(2, 'vehicle'), en.volume(1, 'metric-ton')]).toEqual([
    '1 vehicle',
    '2 vehicles',
    '1 t',
  ]);
});
