import { setImmediate as breathe } from 'node:timers/promises';
import type { Log } from '../../discord/surroundings.ts';
import type { Delivery, Digest, Instant, State } from '../../model/stored.ts';
import type { Store } from '../store/store.ts';
import { type Compose, spanOf } from './content.ts';
import { newDelivery } from './new-delivery.ts';
import { dueDay, latestUseful, missedDue } from './schedule.ts';

/** What is to be done about one digest that is due. */
interface Decision {
  id: string;
  /** As it was when this was decided: another value means that somebody changed the digest meanwhile. */
  wasDue: Instant;
  nextDue: Instant;
  delivery: Delivery | null;
  /** Set when there is nothing to tell up to this moment. */
  toldUntil: Instant | null;
}

/** Deciding goes on this long (ms) before heartbeats and answers get their turn. */
const SLICE_MS = 15;

/**
 * Which digests are due by their record, and what is to be posted? All new deliveries get into the state in one update,
 * together with the digests' next due moments; returns them. Nothing is on the disk yet.
 */
export async function decideDue(
  store: Store,
  now: () => number,
  compose: Compose,
  log: Log,
): Promise<Delivery[]> {
  const at = new Date(now()).toISOString();
  const due = store.state.digests.filter(({ paused, nextDue }) => !paused && nextDue <= at);
  if (due.length === 0) return [];
  const decisions: Decision[] = [];
  const broken: { id: string; wasDue: Instant }[] = [];
  let slice = performance.now();
  for (const digest of due) {
    try {
      decisions.push(decide(digest, at, compose, log));
    } catch (error) {
      log.error(
        { err: error, digest: digest.id },
        'it cannot be decided when this digest is due; it is paused',
      );
      broken.push({ id: digest.id, wasDue: digest.nextDue });
    }
    if (performance.now() - slice < SLICE_MS) continue;
    await breathe();
    slice = performance.now();
  }
  let made: Delivery[] = [];
  store.update((state) => {
    made = apply(state, decisions);
    const stopped = new Map(broken.map((one) => [one.id, one.wasDue]));
    for (const digest of state.digests) {
      if (stopped.get(digest.id) !== digest.nextDue) continue;
      digest.paused = true;
      digest.lastProblem = { at, code: 'bad-schedule' };
    }
  });
  log.info({ due: due.length, posts: made.length }, 'digests are due');
  return made;
}

function decide(digest: Digest, at: Instant, compose: Compose, log: Log): Decision {
  const { post, nextDue } = missedDue(digest, at);
  const decision: Decision = {
    id: digest.id,
    wasDue: digest.nextDue,
    nextDue,
    delivery: null,
    toldUntil: null,
  };
  if (post === null) {
    log.info(
      { digest: digest.id, due: digest.nextDue },
      'too late for this digest; the next one tells it all',
    );
    return decision;
  }
  const day = dueDay(digest, post.due);
  if (digest.emptyDays === 'skip' && isEmpty(digest, day, post.due, compose, log))
    return { ...decision, toldUntil: post.due };
  const delivery = newDelivery({
    id: `${digest.id}:${day}`,
    kind: 'digest',
    ownerId: digest.id,
    channelId: digest.channelId,
    day,
    dueAt: post.due,
    expiresAt: latestUseful(digest, post.due),
    pendingAt: at,
  });
  return { ...decision, delivery };
}

/** A digest that cannot be composed is not empty: it is tried again until it expires, and the log says why. */
function isEmpty(digest: Digest, day: string, due: Instant, compose: Compose, log: Log): boolean {
  try {
    return compose(digest, spanOf(digest, day, due)).length === 0;
  } catch (error) {
    log.error({ err: error, digest: digest.id, day }, 'this digest cannot be composed');
    return false;
  }
}

function apply(state: State, decisions: readonly Decision[]): Delivery[] {
  const byId = new Map(decisions.map((decision) => [decision.id, decision]));
  const known = new Set(state.deliveries.map(({ id }) => id));
  const made: Delivery[] = [];
  for (const digest of state.digests) {
    const decision = byId.get(digest.id);
    if (decision === undefined || digest.paused || digest.nextDue !== decision.wasDue) continue;
    digest.nextDue = decision.nextDue;
    if (decision.toldUntil !== null) digest.toldUntil = decision.toldUntil;
    if (decision.delivery === null || known.has(decision.delivery.id)) continue;
    made.push(decision.delivery);
  }
  state.deliveries.push(...made);
  return made;
}
