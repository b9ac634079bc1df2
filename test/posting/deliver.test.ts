import { describe, expect, it } from 'vitest';
import type { Notice } from '../../src/app/digests/deliver.ts';
import type { Digest, State, Watch } from '../../src/model/stored.ts';
import { digest } from '../app/state-records.ts';
import { CARD, type Postbox, postbox } from './postbox.ts';

const DUE = '2026-11-25T00:00:00.000Z';
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** A postbox of digests that are due just now; each one's channel has the digest's name. */
function dueNow(...changes: Partial<Digest>[]): Postbox {
  const digests = changes.map((change, index) => {
    const id = change.id ?? String(index + 1);
    return digest({ id, channelId: id, ...change });
  });
  return postbox(digests, '2026-11-25T00:00:05.000Z');
}

const states = ({ state }: Postbox) => state.deliveries.map((one) => [one.channelId, one.state, one.reason]);

describe('a digest that is due', () => {
  it('is on the disk as pending, with the next due moment, before anything is sent', async () => {
    const box = dueNow({}, {});
    await box.run();
    expect(box.calls).toEqual(['flush', 'post 1', 'post 2']);
    const after = box.restart();
    expect(after.state.digests.map(({ nextDue }) => nextDue)).toEqual(
      Array(2).fill('2026-11-26T00:00:00.000Z'),
    );
    expect(states(after)).toEqual([
      ['1', 'pending', null],
      ['2', 'pending', null],
    ]);
  });

  it('is posted once, and remembered', async () => {
    const box = dueNow({});
    await box.run();
    await box.later(MINUTE);
    expect(box.channels.get('1')).toHaveLength(1);
    expect(box.state.digests[0]).toMatchObject({
      lastPost: { day: '2026-11-25', messageId: '7' },
      toldUntil: DUE,
      lastProblem: null,
    });
    expect(box.posts[0]).toMatchObject({ cards: [CARD], language: 'ja' });
    expect(box.posts[0]?.nonce).toMatch(/^[0-9a-z]{25}$/);
  });

  it('is not posted before, nor while paused', async () => {
    const box = dueNow({ nextDue: '2026-11-25T00:00:06.000Z' }, { paused: true });
    await box.run();
    expect(box.calls).toEqual([]);
    await box.later(1_000);
    expect(box.calls).toContain('post 1');
    expect(box.calls).not.toContain('post 2');
  });

  it('is not sent while the disk cannot be written, and sent once it can', async () => {
    const box = dueNow({});
    box.fates.flush.push(new Error('the disk is full'));
    await expect(box.run()).rejects.toThrow('the disk is full');
    expect(box.calls).toEqual(['flush']);
    await box.run();
    expect(box.channels.get('1')).toHaveLength(1);
    expect(box.calls).toEqual(['flush', 'flush', 'post 1']);
  });

  it('posts nothing on an empty day if it was told so, and counts the day as told', async () => {
    const box = dueNow({ emptyDays: 'skip' });
    box.fates.compose.push([]);
    await box.run();
    expect(box.state.deliveries).toEqual([]);
    expect(box.state.digests[0]).toMatchObject({ nextDue: '2026-11-26T00:00:00.000Z', toldUntil: DUE });
  });

  it('whose time zone is no zone any more is paused, and stops nobody else', async () => {
    const box = dueNow({ timezone: 'Mars/Olympus' }, {});
    await box.run();
    expect(box.state.digests[0]).toMatchObject({ paused: true, lastProblem: { code: 'bad-schedule' } });
    expect(box.channels.get('2')).toHaveLength(1);
  });

  it('that cannot be composed is tried again, and stops nobody else', async () => {
    const box = dueNow({ id: 'odd' }, {});
    const bug = new Error('a bug');
    box.fates.compose.push(bug, [CARD], bug);
    await box.run();
    expect(box.channels.get('2')).toHaveLength(1);
    expect(states(box)[0]).toEqual(['odd', 'pending', 'error']);
    await box.later(MINUTE);
    expect(box.channels.get('odd')).toHaveLength(1);
  });
});

describe('a digest that was missed', () => {
  it('is posted late, looked for before: the state may be older than the post', async () => {
    const box = dueNow({ nextDue: '2026-11-23T00:00:00.000Z' });
    await box.later(10 * HOUR);
    expect(box.calls).toEqual(['flush', 'find 1', 'post 1']);
    expect(box.state.deliveries.map(({ day }) => day)).toEqual(['2026-11-25']);
  });

  it('is posted late even where the history cannot be read: nothing says that it was tried', async () => {
    const box = dueNow({});
    box.fates.find.push({ outcome: 'unreadable', reason: 'history-unreadable' });
    await box.later(HOUR);
    expect(box.channels.get('1')).toHaveLength(1);
  });

  it('too long ago is left to the next one', async () => {
    const box = dueNow({});
    await box.later(15 * HOUR);
    expect(box.calls).toEqual([]);
    expect(box.state.digests[0]).toMatchObject({ nextDue: '2026-11-26T00:00:00.000Z', lastPost: null });
  });
});

describe('after a crash', () => {
  it('a post that was made is found, and not made again', async () => {
    const box = dueNow({});
    await box.run();
    const after = box.restart();
    await after.later(MINUTE);
    expect(after.calls).toEqual(['flush', 'find 1']);
    expect(after.channels.get('1')).toHaveLength(1);
    expect(after.state.digests[0]?.lastPost?.messageId).toBe('7');
  });

  it('one that was not made is made, as the same post', async () => {
    const box = dueNow({});
    box.fates.post.push({ outcome: 'again', reason: 'no-connection' });
    await box.run();
    const after = box.restart();
    await after.later(MINUTE);
    expect(after.calls).toEqual(['flush', 'find 1', 'post 1']);
    expect(after.posts[0]?.nonce).toBe(box.posts[0]?.nonce);
  });

  it('where the history cannot be read, nothing is posted: rather none than two', async () => {
    const box = dueNow({});
    await box.run();
    const after = box.restart();
    after.fates.find.push({ outcome: 'unreadable', reason: 'missing-access' });
    await after.later(MINUTE);
    await after.later(HOUR);
    expect(after.channels.get('1')).toHaveLength(1);
    expect(states(after)).toEqual([['1', 'failed', 'history-unreadable']]);
    expect(after.state.digests[0]).toMatchObject({
      paused: false,
      lastProblem: { code: 'history-unreadable' },
    });
  });

  it('a post that has expired meanwhile is looked for, and not made', async () => {
    const box = dueNow({}, {});
    box.fates.post.push({ outcome: 'again', reason: 'http-503' });
    await box.run();
    const after = box.restart();
    await after.later(15 * HOUR + 1);
    expect(states(after)).toEqual([
      ['1', 'failed', 'expired'],
      ['2', 'sent', null],
    ]);
  });

  it('what was to be published is published', async () => {
    const box = dueNow({ publish: true });
    await box.run();
    const after = box.restart();
    await after.run();
    expect(after.calls).toEqual(['flush', 'find 1', 'publish 1']);
    expect(states(after)).toEqual([['1', 'sent', null]]);
  });
});

describe('a fault of the network', () => {
  it('is answered by looking first, then posting, later and later', async () => {
    const box = dueNow({});
    box.fates.post.push({ outcome: 'again', reason: 'http-503' }, { outcome: 'again', reason: 'http-503' });
    await box.run();
    expect(box.state.digests[0]?.lastProblem?.code).toBe('unreachable');
    await box.later(999);
    expect(box.calls).toEqual(['flush', 'post 1']);
    await box.later(1);
    await box.later(1_999);
    expect(box.calls.slice(2)).toEqual(['flush', 'find 1', 'post 1']);
    await box.later(1);
    expect(box.state.digests[0]).toMatchObject({ lastPost: { day: '2026-11-25' }, lastProblem: null });
  });

  it('that lost only the answer leads to one post', async () => {
    const box = dueNow({});
    box.fates.post.push('lost');
    await box.run();
    await box.later(MINUTE);
    expect(box.channels.get('1')).toHaveLength(1);
    expect(states(box)).toEqual([['1', 'sent', null]]);
  });

  it('goes on until the post is of no use any more', async () => {
    const box = dueNow({});
    box.fates.post.push({ outcome: 'again', reason: 'http-503' });
    box.fates.find = Array.from({ length: 400 }, () => ({ outcome: 'again', reason: 'http-503' }));
    await box.run();
    for (let minutes = 0; minutes < 16 * 60; minutes += 5) await box.later(5 * MINUTE);
    expect(states(box)).toEqual([['1', 'failed', 'expired']]);
    expect(box.calls.filter((call) => call === 'find 1').length).toBeGreaterThan(100);
  });

  it('wakes by itself when the time has come', async () => {
    const box = dueNow({});
    box.fates.post.push({ outcome: 'again', reason: 'http-503' });
    await box.run();
    box.clock.now += 1_000;
    await expect.poll(() => box.channels.get('1'), { timeout: 3_000 }).toHaveLength(1);
  });

  it('does not outlast a clock that is set back', async () => {
    const box = dueNow({});
    box.fates.post.push({ outcome: 'again', reason: 'http-503' });
    await box.run();
    await box.later(-HOUR);
    expect(box.channels.get('1')).toHaveLength(1);
  });
});

describe('a refusal', () => {
  it.each(['missing-access', 'missing-permissions', 'refused'])(
    '(%s) ends this post; the next is tried',
    async (reason) => {
      const box = dueNow({});
      box.fates.post.push({ outcome: 'rejected', reason });
      await box.run();
      await box.later(HOUR);
      expect(box.calls.filter((call) => call === 'post 1')).toHaveLength(1);
      expect(box.state.digests[0]).toMatchObject({
        paused: false,
        lastProblem: { code: reason },
        lastPost: null,
      });
      await box.later(23 * HOUR);
      expect(box.state.digests[0]).toMatchObject({ lastPost: { day: '2026-11-26' }, lastProblem: null });
    },
  );

  it('because there is no such channel pauses the digest', async () => {
    const box = dueNow({});
    box.fates.post.push({ outcome: 'rejected', reason: 'unknown-channel' });
    await box.run();
    expect(box.state.digests[0]).toMatchObject({ paused: true, lastProblem: { code: 'unknown-channel' } });
    await box.later(24 * HOUR);
    expect(box.calls.filter((call) => call === 'post 1')).toHaveLength(1);
  });
});

describe('publishing', () => {
  it('that fails for a while is repeated, and the post is not', async () => {
    const box = dueNow({ publish: true });
    box.fates.publish.push({ outcome: 'again', reason: 'http-503' });
    await box.run();
    await box.later(MINUTE);
    expect(box.calls.filter((call) => call !== 'flush')).toEqual(['post 1', 'publish 1', 'publish 1']);
    expect(states(box)).toEqual([['1', 'sent', null]]);
  });

  it('that is refused is a problem of a post that was made', async () => {
    const box = dueNow({ publish: true });
    box.fates.publish.push({ outcome: 'rejected', reason: 'refused' });
    await box.run();
    expect(states(box)).toEqual([['1', 'sent', 'publish-failed']]);
    expect(box.state.digests[0]).toMatchObject({
      lastPost: { day: '2026-11-25' },
      lastProblem: { code: 'publish-failed' },
      paused: false,
    });
  });
});

describe('a bug while posting', () => {
  it('stops nobody else, and is tried again', async () => {
    const box = dueNow({}, {});
    box.fates.post.push('throws');
    await box.run();
    expect(box.channels.get('2')).toHaveLength(1);
    await box.later(MINUTE);
    expect(box.channels.get('1')).toHaveLength(1);
  });
});

describe('stopping', () => {
  it('waits for what is under way, remembers it, and begins nothing new', async () => {
    const box = dueNow(...Array.from({ length: 200 }, () => ({})));
    await box.deliverer.run();
    await box.deliverer.stop();
    const sent = box.state.deliveries.filter(({ state }) => state === 'sent').length;
    expect(sent).toBe(box.posts.length);
    expect(sent).toBeLessThan(200);
    await box.run();
    expect(box.posts).toHaveLength(sent);
  });
});

describe('a notice', () => {
  const notice = (changes: Partial<Notice> = {}): Notice => ({
    id: 'date:w:2027-01-01',
    ownerId: 'w',
    channelId: '5',
    day: '2026-11-25',
    language: 'en',
    cards: [CARD],
    expiresAt: '2026-11-28T00:00:00.000Z',
    ...changes,
  });
  const watch: Watch = {
    id: 'w',
    guildId: null,
    channelId: '5',
    userId: '6',
    country: 'JP',
    product: null,
    language: 'en',
    paused: false,
    createdAt: DUE,
  };

  it('is written with what its sender remembers, before it is sent; and sent once', async () => {
    const box = dueNow();
    const told = (day: string) => (state: State) => {
      state.toldDatesThrough = day;
    };
    await box.deliverer.notify([notice(), notice()], told('2026-11-25'));
    await box.deliverer.idle();
    await box.deliverer.notify([notice()], told('2026-11-26'));
    await box.deliverer.idle();
    expect(box.calls.slice(0, 2)).toEqual(['flush', 'flush']);
    expect(box.channels.get('5')).toHaveLength(1);
    expect(box.state.toldDatesThrough).toBe('2026-11-26');
    expect(box.state.deliveries[0]).not.toHaveProperty('notice');
  });

  it('says after a crash what it was to say', async () => {
    const box = dueNow();
    box.fates.post.push({ outcome: 'again', reason: 'http-503' });
    await box.deliverer.notify([notice()]);
    await box.deliverer.idle();
    const after = box.restart();
    await after.later(MINUTE);
    expect(after.calls).toEqual(['flush', 'find 5', 'post 5']);
    expect(after.posts[0]).toMatchObject({ cards: [CARD], language: 'en' });
  });

  it.each(['inbox-closed', 'unknown-channel'])('that is refused (%s) pauses the watch', async (reason) => {
    const box = dueNow();
    box.state.watches.push({ ...watch });
    box.fates.post.push({ outcome: 'rejected', reason });
    await box.deliverer.notify([notice()]);
    await box.deliverer.idle();
    expect(box.state.watches[0]?.paused).toBe(true);
  });
});
