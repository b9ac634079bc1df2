import type { Bot } from '../discord/bot.ts';
import type { Log } from '../discord/surroundings.ts';
import type { Dataset } from '../model/dataset.ts';
import type { Compose } from './digests/content.ts';
import { createDeliverer, type Deliverer } from './digests/deliver.ts';
import { forgetOtherGuilds } from './forget.ts';
import { startRegisterWatcher } from './register/start.ts';
import { startTicking } from './schedule/tick.ts';
import { dailyPruning } from './store/prune.ts';
import type { Store } from './store/store.ts';
import { createWatching } from './watching/watching.ts';

export interface PostingOptions {
  store: Store;
  /** Must be ready: only then is it known in which servers it is. */
  bot: Pick<Bot, 'poster' | 'guildIds'>;
  dataset: Dataset;
  compose: Compose;
  log: Log;
  /** The Federal Register's API; undefined = it is not watched. */
  federalRegisterUrl?: string | undefined;
  /** Milliseconds since 1970. */
  now: () => number;
  random: () => number;
}

/** The scheduled half of the bot, running. */
export interface Posting extends Pick<Deliverer, 'notify'> {
  /** Posts what is due now, not only at the next minute; resolves when every attempt has its answer. */
  wake: () => Promise<void>;
  /** Posts nothing new; resolves when what is under way has its answer. */
  stop: () => Promise<void>;
}

/** Begins to post what is due: at once what was left over or missed, then every minute what the records say. */
export function startPosting(options: PostingOptions): Posting {
  const { store, bot, dataset, compose, log, federalRegisterUrl, now, random } = options;
  store.update((state) => forgetOtherGuilds(state, bot.guildIds()));
  const deliverer = createDeliverer({ store, poster: bot.poster, compose, log, now, random });
  const { notify } = deliverer;
  const tellWatchers = createWatching({ dataset, store, notify });
  const register =
    federalRegisterUrl === undefined
      ? undefined
      : startRegisterWatcher(federalRegisterUrl, { dataset, store, notify, log, now });
  const named = new Set(dataset.instruments.map(({ document }) => document));
  const prune = dailyPruning(store, (number) => named.has(number));
  const ticking = startTicking({
    now,
    tick: async (at) => {
      prune(at);
      register?.tick(at);
      // Before the digests: they tell what has changed in the data.
      await tellWatchers(at).catch((error) => log.error({ err: error }, 'watchers could not be told'));
      await deliverer.run();
    },
    failed: (error) => log.error({ err: error }, 'what is due could not be posted; it is tried again'),
  });
  return {
    notify,
    async wake() {
      await ticking.wake();
      await deliverer.idle();
    },
    async stop() {
      await Promise.all([ticking.stop(), register?.stop(), deliverer.stop()]);
    },
  };
}
