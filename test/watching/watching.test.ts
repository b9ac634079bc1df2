import { describe, expect, it } from 'vitest';
import { createWatching } from '../../src/app/watching/watching.ts';
import { type Dataset, loadDataset } from '../../src/model/dataset.ts';
import type { Watch } from '../../src/model/stored.ts';
import { formsOf } from '../../src/rules/measure-form.ts';
import { type Postbox, postbox } from '../posting/postbox.ts';
import { watch } from './watches.ts';

const dataset = loadDataset();
/** 30 days before the wood rates of 2027-01-01, a quarter past midnight in Washington. */
const THIRTY_BEFORE = '2026-12-02T05:15:00.000Z';
const DAY = 86_400_000;

/** A bot that ran with this data until the day before, and its watches. */
function settled(watches: Watch[], now = THIRTY_BEFORE, data: Dataset = dataset): Postbox {
  const box = postbox([], now);
  box.state.watches.push(...watches);
  box.state.told = formsOf(data);
  box.state.toldDatesThrough = '2026-12-01';
  return box;
}

/** A process that runs from now on, whose ticks come by hand. */
function running(box: Postbox, data: Dataset = dataset) {
  const { state, clock, deliverer } = box;
  const tick = createWatching({ dataset: data, store: { state }, notify: deliverer.notify });
  return async (later = 0) => {
    clock.now += later;
    await tick(new Date(clock.now).toISOString());
    await deliverer.idle();
  };
}

const titles = ({ posts }: Postbox) =>
  posts.map(({ channelId, cards }) => [channelId, cards.map(({ title }) => title)]);
const wood = watch({ id: 'wood', channelId: '1', country: 'VN', product: 'upholstered-furniture' });

describe('the first start', () => {
  it('tells nothing, and remembers what it would have told', async () => {
    const box = postbox([], THIRTY_BEFORE);
    box.state.watches.push(wood);
    await running(box)();
    expect(box.posts).toEqual([]);
    expect(box.state.toldDatesThrough).toBe('2026-12-02');
    expect(box.state.told).toEqual(formsOf(dataset));
    expect(box.restart().state.toldDatesThrough).toBe('2026-12-02');
  });
});

describe('a date in the data', () => {
  it('is told 30, 7 and 1 days before and on the day, once each, however often the bot restarts', async () => {
    let box = settled([wood]);
    let tick = running(box);
    const told: string[] = [];
    for (let day = 0; day < 32; day += 1) {
      for (const hour of [0, 11]) {
        await tick(hour * 3_600_000);
        for (const [channel, cards] of titles(box)) told.push(`${channel} ${cards}`);
        box = box.restart();
        tick = running(box);
      }
      box.clock.now += DAY - 11 * 3_600_000;
    }
    const wooden = told.filter((text) => /furniture/i.test(text));
    expect(wooden.map((text) => text.slice(0, text.indexOf(':')))).toEqual([
      '1 In 30 days',
      '1 In 7 days',
      '1 Tomorrow',
      '1 Today',
    ]);
  });

  it('is told on the Eastern day, not before midnight there', async () => {
    const box = settled([wood], '2026-12-02T04:59:00.000Z');
    const tick = running(box);
    await tick();
    expect(box.posts).toEqual([]);
    await tick(60_000);
    expect(box.posts).toHaveLength(1);
  });

  it('is told late with the days that are left, and not at all when it has passed', async () => {
    const late = settled([wood], '2026-12-04T15:00:00.000Z');
    await running(late)();
    expect(titles(late)).toEqual([['1', [expect.stringMatching(/^In 28 days: /)]]]);
    const passed = settled([wood], '2027-01-03T15:00:00.000Z');
    await running(passed)();
    expect(passed.posts).toEqual([]);
    expect(passed.state.toldDatesThrough).toBe('2027-01-03');
  });

  it('is not sent any more when its day is over, because «tomorrow» would be wrong', async () => {
    const box = settled([wood], '2026-12-31T23:00:00.000Z');
    box.state.toldDatesThrough = '2026-12-30';
    box.fates.post.push(
      ...Array.from({ length: 3 }, () => ({ outcome: 'again', reason: 'http-500' }) as const),
    );
    await running(box)();
    await box.later(7 * 3_600_000);
    expect(box.state.deliveries).toMatchObject([{ state: 'failed', reason: 'expired' }]);
    expect(box.channels.get('1')).toBeUndefined();
  });

  it('is told once in a channel where two watches want the same, and in each language', async () => {
    const box = settled([
      watch({ id: 'a', channelId: '1', country: null, product: 'upholstered-furniture' }),
      watch({ id: 'b', channelId: '1', country: 'VN', product: 'upholstered-furniture' }),
      watch({ id: 'c', channelId: '2', country: null, product: 'upholstered-furniture', language: 'ja' }),
      watch({ id: 'd', channelId: '3', country: null, product: 'steel' }),
      watch({ id: 'e', channelId: '4', country: null, product: 'upholstered-furniture', paused: true }),
    ]);
    await running(box)();
    expect(box.posts.map(({ channelId, language }) => `${channelId} ${language}`)).toEqual(['1 en', '2 ja']);
    expect(box.posts[1]?.cards[0]?.title).toMatch(/^30日後：/);
  });

  it('leaves the disk alone on the other ticks of a day', async () => {
    const box = settled([wood]);
    const tick = running(box);
    await tick();
    const written = box.calls.length;
    await tick(60_000);
    expect(box.calls).toHaveLength(written);
  });

  it('is not told again where the clock was a day ahead for a while', async () => {
    const box = settled([wood]);
    const tick = running(box);
    await tick(DAY);
    const before = box.posts.length;
    await tick(-DAY);
    expect(box.state.toldDatesThrough).toBe('2026-12-02');
    await tick(DAY);
    expect(box.posts).toHaveLength(before);
  });

  it('pauses a watch whose reader has closed their inbox', async () => {
    const box = settled([watch({ ...wood, guildId: null, userId: '333333333333333333' })]);
    box.fates.post.push({ outcome: 'rejected', reason: 'inbox-closed' });
    const tick = running(box);
    await tick();
    expect(box.state.watches).toMatchObject([{ id: 'wood', paused: true }]);
    await tick(23 * DAY);
    expect(box.posts).toHaveLength(1);
  });
});

describe('a new version of the data', () => {
  /** What the data was before, in which some measures had other numbers to file under. */
  function earlier(ids: readonly string[]): Dataset {
    const measures = dataset.measures.map((one) => (ids.includes(one.id) ? { ...one, headings: [] } : one));
    return { ...dataset, measures };
  }
  const one = dataset.measures.find(({ program, headings }) => program === 'copper' && headings.length > 0);
  if (one === undefined) throw new Error('no copper measure is filed under a number');

  it('is told once, old and new, to those who watch what changed', async () => {
    const before = earlier([one.id]);
    const box = settled(
      [
        watch({ id: 'copper', channelId: '1', country: null, product: 'copper' }),
        watch({ id: 'wood', channelId: '2', country: null, product: 'timber-lumber' }),
      ],
      '2026-12-01T15:00:00.000Z',
      before,
    );
    const tick = running(box);
    await tick();
    await tick(60_000);
    expect(titles(box)).toEqual([['1', ['Changed: Copper']]]);
    expect(box.posts[0]?.cards[0]?.lead).toContain('→');
    expect(box.state.told).toEqual(formsOf(dataset));
    expect(box.state.versions).toHaveLength(1);
    const after = box.restart();
    await running(after)();
    expect(after.posts).toEqual([]);
  });

  it('is told in one summary where it changes more than ten measures', async () => {
    const many = dataset.measures.filter(({ headings }) => headings.length > 0).slice(0, 11);
    const box = settled(
      [watch({ id: 'all', channelId: '1', country: null, product: null })],
      '2026-12-01T15:00:00.000Z',
      earlier(many.map(({ id }) => id)),
    );
    await running(box)();
    expect(box.posts).toHaveLength(1);
    expect(box.posts[0]?.cards).toHaveLength(1);
    expect(box.posts[0]?.cards[0]?.title).toMatch(/^\d+ measures changed at once$/);
  });

  it('is told after all where the disk could not be written at first', async () => {
    const box = settled(
      [watch({ country: null, product: 'copper' })],
      '2026-12-01T15:00:00.000Z',
      earlier([one.id]),
    );
    box.fates.flush.push(new Error('the disk is full'));
    const tick = running(box);
    await expect(tick()).rejects.toThrow('the disk is full');
    expect(box.posts).toEqual([]);
    await box.run();
    expect(box.posts).toHaveLength(1);
  });
});
