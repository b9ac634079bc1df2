import { describe, expect, it } from 'vitest';
import { documentNotices } from '../../src/app/register/document-notices.ts';
import { loadDataset } from '../../src/model/dataset.ts';
import type { Watch } from '../../src/model/stored.ts';
import { seenDocument } from '../app/state-records.ts';
import { watch } from '../watching/watches.ts';

const dataset = loadDataset();
const NOW = '2026-11-25T03:00:00.000Z';
const documents = (count: number) =>
  Array.from({ length: count }, (_, index) => seenDocument({ number: `2026-${30_000 + index}` }));
const notices = (watches: Watch[], count: number) => documentNotices(dataset, watches, documents(count), NOW);
const steel = watch({ id: 'steel', channelId: '1', country: null, product: 'steel' });

describe('what is said of new documents', () => {
  it('is a message for each up to ten, and one for all where there are more', () => {
    expect(notices([steel], 10)).toHaveLength(10);
    expect(notices([steel], 11)).toHaveLength(1);
  });

  it('has an id from document and channel, the Eastern day, and is worth sending for three days', () => {
    expect(notices([steel], 1)).toMatchObject([
      {
        id: 'document:2026-30000:1',
        ownerId: 'steel',
        channelId: '1',
        day: '2026-11-24',
        expiresAt: '2026-11-28T03:00:00.000Z',
      },
    ]);
  });

  it('is said once in a channel, whichever of its watches want it, and to no paused one', () => {
    const japan = watch({ id: 'japan', channelId: '1' });
    const mine = watch({ id: 'mine', channelId: '2', guildId: null, userId: '333333333333333333' });
    const channels = (watches: Watch[]) =>
      notices(watches, 1).map(({ ownerId, channelId }) => [ownerId, channelId]);
    expect(channels([steel, japan, mine])).toEqual([
      ['steel', '1'],
      ['mine', '2'],
    ]);
    expect(channels([{ ...steel, paused: true }, japan, { ...mine, paused: true }])).toEqual([
      ['japan', '1'],
    ]);
    expect(channels([watch({ country: null, product: 'copper' })])).toEqual([]);
  });
});
