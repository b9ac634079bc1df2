import type { Services } from '../../commands/services.ts';
import type { Poster } from '../discord/posting.ts';
import type { Digest, Instant } from '../model/stored.ts';
import type { Compose } from './digests/content.ts';
import { dueDay, nextDue } from './digests/schedule.ts';
import { removeOwners } from './forget.ts';
import type { Store } from './store/store.ts';

export interface ServicesOptions {
  store: Store;
  poster: Pick<Poster, 'channel' | 'directChannel'>;
  compose: Compose;
  /** Milliseconds since 1970. */
  now: () => number;
  /** A new id, different each time. */
  newId: () => string;
}

const DAY_MS = 86_400_000;
/** How far back a preview looks for changes and documents, in days. */
const LOOK_BACK = { daily: 1, weekly: 7, monthly: 31 } as const;

/** What settings commands may ask for. What they change is on the disk before they hear of it. */
export function createServices({ store, poster, compose, now, newId }: ServicesOptions): Services {
  const instant = (ms: number): Instant => new Date(ms).toISOString();
  const remember = async (change: Parameters<Store['update']>[0]) => {
    store.update(change);
    await store.flush();
  };
  return {
    channel: (channelId, guildId) => poster.channel(channelId, guildId),
    digests: {
      of: (guildId) => store.state.digests.filter((digest) => digest.guildId === guildId),
      async add(choice) {
        const at = instant(now());
        const digest: Digest = {
          ...choice,
          id: newId(),
          paused: false,
          createdAt: at,
          nextDue: nextDue(choice, at),
          toldUntil: at,
          lastPost: null,
          lastProblem: null,
        };
        await remember((state) => void state.digests.push(digest));
        return digest;
      },
      async setPaused(id, paused) {
        const { digests } = store.state;
        const digest = digests.find((one) => one.id === id);
        if (digest === undefined) throw new Error(`there is no digest ${id}`);
        await remember(() => {
          digest.paused = paused;
          if (paused) return;
          // From now on: what was due in the pause is not made up for.
          digest.nextDue = nextDue(digest, instant(now()));
          digest.lastProblem = null;
        });
        return digest;
      },
      remove: (id) => remember((state) => removeOwners(state, [id])),
      preview(choice, day) {
        const at = now();
        const after = instant(at - LOOK_BACK[choice.cadence] * DAY_MS);
        return compose(choice, { day, since: null, after, until: instant(at) });
      },
      localDay: (timezone) => dueDay({ timezone }, instant(now())),
    },
    watches: {
      ofChannel: (channelId) =>
        store.state.watches.filter((watch) => watch.userId === null && watch.channelId === channelId),
      ofUser: (userId) => store.state.watches.filter((watch) => watch.userId === userId),
      async add(wish) {
        const watch = { ...wish, id: newId(), paused: false, createdAt: instant(now()) };
        await remember((state) => void state.watches.push(watch));
        return watch;
      },
      remove: (id) => remember((state) => removeOwners(state, [id])),
      directChannel: (userId) => poster.directChannel(userId),
    },
  };
}
