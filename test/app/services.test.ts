import { describe, expect, it } from 'vitest';
import type { DigestChoice } from '../../commands/services.ts';
import type { DigestSpan } from '../../src/app/digests/content.ts';
import { forgetGuild, forgetOtherGuilds } from '../../src/app/forget.ts';
import { createServices } from '../../src/app/services.ts';
import { EMPTY_STATE, type State, type Watch } from '../../src/model/stored.ts';
import { delivery, digest } from './state-records.ts';
import { stateFolder } from './store-fixture.ts';

const CHOICE: DigestChoice = {
  guildId: '1',
  channelId: '11',
  cadence: 'daily',
  weekday: 1,
  hour: 9,
  timezone: 'Asia/Tokyo',
  language: 'ja',
  countries: [],
  products: [],
  emptyDays: 'skip',
  publish: false,
};
const WISH = {
  guildId: '1',
  channelId: '11',
  userId: null,
  country: 'JP',
  product: null,
  language: 'en',
} as const;

async function services(start = '2026-11-24T09:00:00.000Z') {
  const { open, on } = stateFolder();
  const store = await open();
  const clock = { now: Date.parse(start) };
  const asked: DigestSpan[] = [];
  let ids = 0;
  const served = createServices({
    store,
    poster: {
      channel: async () => ({ found: true, kind: 'text', missing: ['EmbedLinks'] }),
      directChannel: async () => '99',
    },
    compose: (_choice, span) => {
      asked.push(span);
      return [];
    },
    now: () => clock.now,
    newId: () => `new-${++ids}`,
  });
  return { served, store, clock, asked, disk: () => on('state.json') };
}

describe('a digest that is set up', () => {
  it('starts from now: due at its next hour, with nothing of the past to tell', async () => {
    const { served, disk } = await services();
    const added = await served.digests.add(CHOICE);
    expect(added).toMatchObject({
      id: 'new-1',
      nextDue: '2026-11-25T00:00:00.000Z',
      toldUntil: '2026-11-24T09:00:00.000Z',
      lastPost: null,
    });
    expect(disk().digests).toEqual([added]);
    expect(served.digests.of('1')).toEqual([added]);
    expect(served.digests.of('2')).toEqual([]);
  });

  it('paused and resumed does not make up for the pause, and forgets the last problem', async () => {
    const { served, store, clock, disk } = await services();
    const { id } = await served.digests.add(CHOICE);
    expect(await served.digests.setPaused(id, true)).toMatchObject({ paused: true });
    store.update((state) => {
      for (const one of state.digests) one.lastProblem = { at: '2026-11-24T09:00:00.000Z', code: 'refused' };
    });
    clock.now = Date.parse('2026-12-01T12:00:00.000Z');
    await served.digests.setPaused(id, false);
    expect(disk().digests[0]).toMatchObject({
      paused: false,
      nextDue: '2026-12-02T00:00:00.000Z',
      lastProblem: null,
    });
  });

  it('removed goes with its posts', async () => {
    const { served, store, disk } = await services();
    const { id } = await served.digests.add(CHOICE);
    store.update((state) => state.deliveries.push(delivery({ ownerId: id, state: 'pending' }), delivery()));
    await served.digests.remove(id);
    expect(disk().digests).toEqual([]);
    expect(disk().deliveries.map(({ ownerId }) => ownerId)).toEqual(['tokyo']);
  });

  it('that does not exist cannot be paused', async () => {
    const { served } = await services();
    await expect(served.digests.setPaused('x', true)).rejects.toThrow('there is no digest x');
  });
});

describe('a preview', () => {
  it.each([
    ['daily', '2026-11-23T09:00:00.000Z'],
    ['weekly', '2026-11-17T09:00:00.000Z'],
    ['monthly', '2026-10-24T09:00:00.000Z'],
  ] as const)(
    'of a %s digest tells what was new in that time, and remembers nothing',
    async (cadence, after) => {
      const { served, asked, disk } = await services();
      served.digests.preview({ ...CHOICE, cadence }, '2027-02-28');
      expect(asked).toEqual([{ day: '2027-02-28', since: null, after, until: '2026-11-24T09:00:00.000Z' }]);
      expect(disk()).toEqual(EMPTY_STATE);
    },
  );

  it('knows which day it is there', async () => {
    const { served } = await services('2026-11-24T15:00:00.000Z');
    expect(served.digests.localDay('Asia/Tokyo')).toBe('2026-11-25');
    expect(served.digests.localDay('America/New_York')).toBe('2026-11-24');
  });
});

describe('a watch', () => {
  it('is of its channel or of its person', async () => {
    const { served, disk } = await services();
    const inChannel = await served.watches.add(WISH);
    const own = await served.watches.add({ ...WISH, guildId: null, channelId: '99', userId: '5' });
    expect(served.watches.ofChannel('11')).toEqual([inChannel]);
    expect(served.watches.ofChannel('99')).toEqual([]);
    expect(served.watches.ofUser('5')).toEqual([own]);
    expect(disk().watches).toEqual([inChannel, own]);
    await served.watches.remove(own.id);
    expect(disk().watches).toEqual([inChannel]);
  });
});

describe('a server that the bot has left', () => {
  const watch = (changes: Partial<Watch>): Watch => ({
    ...WISH,
    id: 'watch',
    paused: false,
    createdAt: '2026-11-24T09:00:00.000Z',
    ...changes,
  });
  const state = (): State => ({
    ...EMPTY_STATE,
    digests: [digest({ id: 'a', guildId: '1' }), digest({ id: 'b', guildId: '2' })],
    watches: [
      watch({ id: 'c', guildId: '1' }),
      watch({ id: 'd', guildId: '2' }),
      watch({ id: 'e', guildId: null, userId: '5' }),
    ],
    deliveries: ['a', 'b', 'c', 'd', 'e'].map((ownerId) => delivery({ id: ownerId, ownerId })),
  });
  const left = ({ digests, watches, deliveries }: State) =>
    [digests, watches, deliveries].map((all) => all.map(({ id }) => id).join(''));

  it('is forgotten with its digests, watches and posts; direct messages stay', () => {
    const one = state();
    forgetGuild(one, '1');
    expect(left(one)).toEqual(['b', 'de', 'bde']);
  });

  it('while the bot was not running, too', () => {
    const one = state();
    forgetOtherGuilds(one, ['1', '3']);
    expect(left(one)).toEqual(['a', 'ce', 'ace']);
  });
});
