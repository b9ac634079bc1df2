import { onTestFinished } from 'vitest';
import type { Compose } from '../../src/app/digests/content.ts';
import { createDeliverer, type Deliverer } from '../../src/app/digests/deliver.ts';
import { createLog } from '../../src/app/log.ts';
import type { Store } from '../../src/app/store/store.ts';
import type { Failure, Post, Poster, PublishResult, SearchResult } from '../../src/discord/posting.ts';
import { type Digest, EMPTY_STATE, type State } from '../../src/model/stored.ts';
import type { Card } from '../../src/reply/reply.ts';

/** What becomes of one call; `lost`: the post is made, and only the answer is lost. */
type Fate = Failure | 'lost' | 'throws';

/** A deliverer with everything around it in memory: what stands in the channels, what is in the state and on its disk. */
export interface Postbox {
  deliverer: Deliverer;
  state: State;
  /** The clock; set it as you like. */
  clock: { now: number };
  /** Messages by channel: their markers, in order. */
  channels: Map<string, string[]>;
  /** Calls so far, in order: `post tokyo`, `find tokyo`, `publish tokyo`, `flush`. */
  calls: string[];
  posts: Post[];
  /** The fates of the next calls, by call; without one the call succeeds. */
  fates: {
    post: Fate[];
    find: SearchResult[];
    publish: PublishResult[];
    flush: Error[];
    compose: (Card[] | Error)[];
  };
  logged: string[];
  /** Runs until nothing is being sent. */
  run: () => Promise<void>;
  /** Lets the waiting time of retries pass and runs. */
  later: (ms: number) => Promise<void>;
  /** The process is killed and another one starts with what was on the disk. */
  restart: () => Postbox;
}

export const CARD: Card = { tone: 'none', title: 'Digest', lead: 'News', sections: [] };

/** Opens a postbox for some digests at a moment. */
export function postbox(digests: readonly Digest[], now: string): Postbox {
  const state = structuredClone({ ...EMPTY_STATE, digests: [...digests] });
  return open(state, { now: Date.parse(now) }, new Map(), state);
}

function open(state: State, clock: Postbox['clock'], channels: Map<string, string[]>, first: State): Postbox {
  let disk = structuredClone(first);
  const calls: string[] = [];
  const posts: Post[] = [];
  const logged: string[] = [];
  const fates: Postbox['fates'] = { post: [], find: [], publish: [], flush: [], compose: [] };
  const store: Store = {
    state,
    update: (change) => change(state),
    async flush() {
      calls.push('flush');
      const fate = fates.flush.shift();
      if (fate !== undefined) throw fate;
      disk = structuredClone(state);
    },
    close: async () => undefined,
  };
  const poster: Poster = {
    async post(post) {
      calls.push(`post ${post.channelId}`);
      posts.push(post);
      const fate = fates.post.shift();
      if (fate === 'throws') throw new Error('a bug');
      if (fate !== undefined && fate !== 'lost') return fate;
      const there = channels.get(post.channelId) ?? [];
      channels.set(post.channelId, [...there, post.marker]);
      return fate === 'lost'
        ? { outcome: 'again', reason: 'no-connection' }
        : { outcome: 'sent', messageId: '7' };
    },
    async find(channelId, marker) {
      calls.push(`find ${channelId}`);
      const found = channels.get(channelId)?.includes(marker) ?? false;
      return fates.find.shift() ?? (found ? { outcome: 'found', messageId: '7' } : { outcome: 'absent' });
    },
    async publish(channelId) {
      calls.push(`publish ${channelId}`);
      return fates.publish.shift() ?? { outcome: 'published' };
    },
    channel: async () => ({ found: false }),
    directChannel: async () => null,
  };
  const compose: Compose = () => {
    const fate = fates.compose.shift() ?? [CARD];
    if (fate instanceof Error) throw fate;
    return fate;
  };
  const write = (line: string) => void logged.push(line);
  const log = createLog({ logLevel: 'debug', token: undefined }, { write });
  const deliverer = createDeliverer({ store, poster, compose, log, now: () => clock.now, random: () => 0 });
  onTestFinished(() => deliverer.stop());
  const run = async () => {
    await deliverer.run();
    await deliverer.idle();
  };
  return {
    deliverer,
    state,
    clock,
    channels,
    calls,
    posts,
    fates,
    logged,
    run,
    async later(ms) {
      clock.now += ms;
      await run();
    },
    restart() {
      void deliverer.stop();
      return open(structuredClone(disk), clock, channels, disk);
    },
  };
}
