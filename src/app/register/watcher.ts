import type { Log } from '../../discord/surroundings.ts';
import type { Dataset } from '../../model/dataset.ts';
import type { Day } from '../../model/primitives.ts';
import type { Instant, RegisterList } from '../../model/stored.ts';
import { addDays } from '../../rules/days.ts';
import type { Deliverer } from '../digests/deliver.ts';
import type { Store } from '../store/store.ts';
import { easternDay } from '../today.ts';
import type { Look, RegisterClient } from './client.ts';
import { documentNotices } from './document-notices.ts';
import { nextLook, type RegisterSource } from './plan.ts';
import { createIntake, recordList } from './take-in.ts';

export interface RegisterWatcherOptions {
  client: RegisterClient;
  dataset: Dataset;
  store: Pick<Store, 'state'>;
  notify: Deliverer['notify'];
  log: Log;
  /** Milliseconds since 1970. */
  now: () => number;
}

export interface RegisterWatcher {
  /** For every tick: looks at what is to be looked at now, in the background, never twice at once. */
  tick: (now: Instant) => void;
  /** Resolves when no look is under way. */
  idle: () => Promise<void>;
}

const SOURCES: readonly RegisterSource[] = ['documents', 'inspection'];
/** What comes late into the lists, or is corrected there, is found by looking at these days again. */
const OVERLAP_DAYS = 7;
/** A first look goes back to where the data ends, but no further than this. */
const FARTHEST_DAYS = 180;

/**
 * Watches the Federal Register for acts that the data does not name. What is found is remembered, and announced unless
 * it was there at the first look; it never becomes a measure by itself.
 */
export function createRegisterWatcher(options: RegisterWatcherOptions): RegisterWatcher {
  const { client, dataset, store, notify, log, now } = options;
  const takeIn = createIntake(dataset);
  let running: Promise<void> | null = null;

  const listOf = (source: RegisterSource) => store.state.register.lists?.[source];

  function isDue(source: RegisterSource, at: Instant): boolean {
    const list = listOf(source);
    return nextLook(source, at, { at: list?.tried ?? null, failures: list?.failures ?? 0 }) <= at;
  }

  function look(source: RegisterSource): Promise<Look> {
    if (source === 'inspection') return client.filed();
    const today = easternDay(new Date(now()));
    return client.published(firstDay(dataset, listOf(source)?.seen ?? null, today));
  }

  async function lookAt(source: RegisterSource): Promise<void> {
    const found = await look(source);
    if (found.problem === 'stopped') return;
    const at = new Date(now()).toISOString();
    const before = listOf(source);
    const { documents, news, list } = takeIn(store.state, source, found, at);
    report(source, list, before?.problem ?? null, news.length);
    // Both happen at once, so nothing else changes the state between.
    await notify(documentNotices(dataset, store.state.watches, news, at), (state) => {
      state.documents = documents;
      recordList(state, source, list);
    });
  }

  function report(source: RegisterSource, list: RegisterList, before: string | null, news: number): void {
    const { problem, failures } = list;
    if (problem !== null && problem !== before)
      log.warn({ source, problem, failures }, 'the Federal Register does not answer as it should');
    if (problem === null && before !== null) log.info({ source }, 'the Federal Register answers again');
    if (news > 0) log.info({ source, documents: news }, 'new documents in the Federal Register');
  }

  async function lookAtAll(due: readonly RegisterSource[]): Promise<void> {
    for (const source of due)
      try {
        await lookAt(source);
      } catch (error) {
        log.error({ err: error, source }, 'what the Federal Register says could not be taken in');
      }
  }

  return {
    tick(at) {
      if (running !== null) return;
      const due = SOURCES.filter((source) => isDue(source, at));
      if (due.length === 0) return;
      running = lookAtAll(due).finally(() => {
        running = null;
      });
    },
    async idle() {
      await running;
    },
  };
}

/** The day from which published documents are asked for. */
function firstDay(dataset: Dataset, seen: Instant | null, today: Day): Day {
  const ends = dataset.programs.map(({ verifiedThrough }) => verifiedThrough).sort();
  const last = seen === null ? (ends.at(-1) ?? today) : easternDay(new Date(seen));
  const from = addDays(last < today ? last : today, -OVERLAP_DAYS);
  return [from, addDays(today, -FARTHEST_DAYS)].sort().at(-1) ?? from;
}
