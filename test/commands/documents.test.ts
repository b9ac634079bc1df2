import { describe, expect, test } from 'vitest';
import { about } from '../../commands/about.ts';
import type { CommandContext } from '../../commands/command.ts';
import { tariff } from '../../commands/tariff.ts';
import { loadDataset } from '../../src/model/dataset.ts';
import type { SeenDocument } from '../../src/model/stored.ts';
import type { OptionValues } from '../../src/reply/reply.ts';
import { replyAsText } from '../../src/reply/text.ts';

const dataset = loadDataset();
const seen: SeenDocument = {
  number: '2026-25001',
  title: 'Adjusting Imports of Aluminum Into the United States',
  kind: 'Proclamation',
  citation: '91 FR 70001',
  url: 'https://www.federalregister.gov/d/2026-25001',
  publication: '2026-11-20',
  status: 'published',
  correctionOf: null,
  firstSeen: '2026-11-19T14:00:00.000Z',
  announce: false,
};
const context = (language: 'en' | 'ja', documents = [seen]): CommandContext => ({
  dataset,
  language,
  today: '2026-11-24',
  documents,
  here: null,
  services: null,
});

async function tariffText(options: OptionValues, where: CommandContext): Promise<string> {
  if ('subcommands' in tariff) throw new Error('/tariff has no subcommands');
  return replyAsText(await tariff.answer(options, where));
}

describe('a document that the data does not name yet', () => {
  const asked = { country: 'Japan', product: 'aluminum', date: '2026-11-24' };
  test('stands on the answers it may affect', async () => {
    expect(await tariffText(asked, context('en'))).toMatch(
      /Seen, not yet in the data:\n• Adjusting Imports of Aluminum .* · 2026-25001 · 91 FR 70001/,
    );
    expect(await tariffText(asked, context('ja'))).toContain('確認済み・データ未収録の公式文書');
  });
  test('not on those of another product, of a day that was verified, or once the data names it', async () => {
    const title = /Seen, not yet/;
    expect(await tariffText({ ...asked, product: 'copper' }, context('en'))).not.toMatch(title);
    expect(await tariffText({ ...asked, date: '2018-03-23' }, context('en'))).not.toMatch(title);
    const known = [{ ...seen, number: '2018-05478' }];
    expect(await tariffText(asked, context('en', known))).not.toMatch(title);
  });
  test('stands in /about', async () => {
    if ('subcommands' in about) throw new Error('/about has no subcommands');
    expect(replyAsText(await about.answer({}, context('en')))).toContain('2026-25001');
    expect(replyAsText(await about.answer({}, context('en', [])))).not.toContain('Seen, not yet');
  });
});
