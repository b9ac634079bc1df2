import { setImmediate as breathe } from 'node:timers/promises';
import type { Poster } from '../../discord/posting.ts';
import type { Log } from '../../discord/surroundings.ts';
import type { Language } from '../../lang/languages.ts';
import type { Day } from '../../model/primitives.ts';
import type { Delivery, Instant, State } from '../../model/stored.ts';
import type { Card } from '../../reply/reply.ts';
import type { Store } from '../store/store.ts';
import { attemptDelivery, type Doubt, type Ending } from './attempt.ts';
import { LONGEST_MS } from './backoff.ts';
import { type Compose, spanOf } from './content.ts';
import { decideDue } from './due.ts';
import { createLanes } from './lanes.ts';
import { newDelivery } from './new-delivery.ts';
import { recordEnding } from './outcome.ts';
import { createRecorder } from './recorder.ts';

export interface DelivererOptions {
  store: Store;
  poster: Poster;
  compose: Compose;
  log: Log;
  /** Milliseconds since 1970. */
  now: () => number;
  /** From 0 up to 1, as Math.random. */
  random: () => number;
}

/** A message of a watch, or about a document that was seen. */
export interface Notice {
  /** From what it tells and to whom: the same notice always has the same id, and is sent once. */
  id: string;
  ownerId: string;
  channelId: string;
  day: Day;
  language: Language;
  cards: Card[];
  /** It is not sent any more after this moment. */
  expiresAt: Instant;
}

/** Posts what is due, each post once, whatever happens to the process, the network or Discord. */
export interface Deliverer {
  /**
   * Decides what is due, has it written, and begins to send it, together with what an earlier process left unfinished.
   * Resolves when sending has begun; rejects when nothing can be written, and then nothing is sent.
   */
  run: () => Promise<void>;
  /**
   * Sends notices. `also` is what the caller has to remember with them (that they were told): both are written at
   * once, so that neither is lost without the other. Resolves and rejects as `run`.
   */
  notify: (notices: readonly Notice[], also?: (state: State) => void) => Promise<void>;
  /** Resolves when nothing is being sent, and all is in the state; some of it may be left for a later attempt. */
  idle: () => Promise<void>;
  /** Sends nothing new; resolves when what is under way has its answer and is in the state. */
  stop: () => Promise<void>;
}

/** So many posts may be waiting for their answer. At 50 a second this is more than a second's worth. */
const WIDTH = 64;
const RECORD_EVERY_MS = 1_000;
/** A post that is this late is looked for first: the state may come from a backup older than the post. */
const LATE_MS = 2 * 60_000;

/** https://docs.discord.com/developers/topics/rate-limits: discord.js keeps the pace, nothing here does. */
export function createDeliverer(options: DelivererOptions): Deliverer {
  const { store, poster, compose, log, now, random } = options;
  const lanes = createLanes(WIDTH);
  const recorder = createRecorder(store, RECORD_EVERY_MS);
  /** Being sent, or waiting to be recorded. */
  const busy = new Set<string>();
  /** Made by this process, and not attempted yet. Of all others nobody knows how their last attempt ended. */
  const untried = new Map<string, Doubt>();
  let stopped = false;
  let alarm: { at: number; timer: NodeJS.Timeout } | null = null;

  function wakeAt(at: number): void {
    if (stopped || (alarm !== null && alarm.at <= at)) return;
    if (alarm !== null) clearTimeout(alarm.timer);
    const timer = setTimeout(
      () => {
        alarm = null;
        sendPending().catch((error) => log.error({ err: error }, 'nothing can be sent'));
      },
      Math.max(0, at - now()),
    );
    alarm = { at, timer };
  }

  async function sendPending(): Promise<void> {
    const waiting = store.state.deliveries.filter(({ id, state }) => state === 'pending' && !busy.has(id));
    const ready = waiting.filter(({ retryAt }) => isOver(retryAt, now()));
    for (const { retryAt } of waiting)
      if (retryAt !== null && !isOver(retryAt, now())) wakeAt(Date.parse(retryAt));
    if (ready.length === 0) return;
    for (const { id } of ready) busy.add(id);
    try {
      await store.flush();
    } catch (error) {
      for (const { id } of ready) busy.delete(id);
      throw error;
    }
    if (stopped) return;
    for (const { id } of ready) lanes.add(() => send(id));
  }

  async function send(id: string): Promise<void> {
    const delivery = store.state.deliveries.find((one) => one.id === id);
    if (stopped || delivery === undefined) return void busy.delete(id);
    const doubt = untried.get(id) ?? 'likely';
    untried.delete(id);
    const ending = await attempt(delivery, doubt);
    recorder
      .record((state) => recordEnding(state, id, ending, now(), random))
      .then(() => {
        busy.delete(id);
        const { retryAt } = store.state.deliveries.find((one) => one.id === id) ?? {};
        if (retryAt) wakeAt(Date.parse(retryAt));
      });
  }

  async function attempt(delivery: Delivery, doubt: Doubt): Promise<Ending> {
    const about = { delivery: delivery.id, channel: delivery.channelId };
    try {
      const publish = delivery.kind === 'digest' && ownerOf(delivery)?.publish === true;
      const content = () => contentOf(delivery);
      const ending = await attemptDelivery({ delivery, doubt, compose: content, publish, now, poster });
      if (ending.state === 'sent') log.debug({ ...about, message: ending.messageId }, 'posted');
      else
        log.warn(
          { ...about, ...ending },
          ending.state === 'pending' ? 'posting goes on later' : 'not posted',
        );
      return ending;
    } catch (error) {
      log.error({ err: error, ...about }, 'an attempt to post went wrong');
      return { state: 'pending', reason: 'error', messageId: delivery.messageId };
    }
  }

  function contentOf(delivery: Delivery): { cards: Card[]; language: Language } | { reason: string } {
    if (delivery.kind === 'notice') return delivery.notice ?? { reason: 'removed' };
    const digest = ownerOf(delivery);
    if (digest === undefined) return { reason: 'removed' };
    if (digest.paused) return { reason: 'paused' };
    const cards = compose(digest, spanOf(digest, delivery.day, delivery.dueAt));
    return cards.length === 0 ? { reason: 'nothing-to-tell' } : { cards, language: digest.language };
  }

  const ownerOf = ({ ownerId }: Delivery) => store.state.digests.find(({ id }) => id === ownerId);

  return {
    async run() {
      if (stopped) return;
      for (const { id, dueAt, pendingAt } of await decideDue(store, now, compose, log))
        untried.set(id, Date.parse(pendingAt) - Date.parse(dueAt) > LATE_MS ? 'possible' : 'none');
      await sendPending();
    },
    async notify(notices, also) {
      const at = new Date(now()).toISOString();
      store.update((state) => {
        const known = new Set(state.deliveries.map(({ id }) => id));
        for (const { cards, language, ...rest } of notices) {
          if (known.has(rest.id)) continue;
          known.add(rest.id);
          untried.set(rest.id, 'none');
          const delivery = newDelivery({ ...rest, kind: 'notice', dueAt: at, pendingAt: at });
          state.deliveries.push({ ...delivery, notice: { language, cards } });
        }
        also?.(state);
      });
      await store.flush();
      await sendPending();
    },
    async idle() {
      await lanes.idle();
      recorder.settle();
      await breathe();
    },
    async stop() {
      stopped = true;
      if (alarm !== null) clearTimeout(alarm.timer);
      await lanes.stop();
      recorder.close();
    },
  };
}

/** May it be tried again? A moment further off than any wait means that the clock was set back. */
function isOver(retryAt: Instant | null, now: number): boolean {
  const wait = retryAt === null ? 0 : Date.parse(retryAt) - now;
  return wait <= 0 || wait > LONGEST_MS;
}
