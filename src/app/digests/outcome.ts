import type { Delivery, Digest, State, Watch } from '../../model/stored.ts';
import type { Ending } from './attempt.ts';
import { backoffMs } from './backoff.ts';

/** Problems after which nothing can be posted until somebody changes something. */
const LASTING: readonly string[] = ['unknown-channel', 'inbox-closed'];

/** Reasons that people chose themselves. */
const WANTED: readonly string[] = ['paused', 'removed', 'nothing-to-tell'];

/**
 * Writes into the state how an attempt ended, for the delivery and for the digest or watch it belongs to.
 * @param at when it ended, milliseconds since 1970
 */
export function recordEnding(
  state: State,
  deliveryId: string,
  ending: Ending,
  at: number,
  random: () => number,
): void {
  const delivery = state.deliveries.find(({ id }) => id === deliveryId);
  // Its server may have gone meanwhile.
  if (delivery?.state !== 'pending') return;
  delivery.attempts += 1;
  const digest = state.digests.find(({ id }) => id === delivery.ownerId);
  const when = new Date(at).toISOString();
  if (ending.state === 'pending') {
    delivery.reason = ending.reason;
    delivery.messageId = ending.messageId;
    delivery.retryAt = new Date(at + backoffMs(delivery.attempts, random)).toISOString();
    if (digest !== undefined) digest.lastProblem = { at: when, code: 'unreachable' };
    return;
  }
  delivery.state = ending.state;
  delivery.retryAt = null;
  delete delivery.notice;
  delivery.reason = ending.state === 'sent' ? ending.problem : ending.reason;
  if (ending.state === 'sent') delivery.messageId = ending.messageId;
  if (digest !== undefined) recordInDigest(digest, delivery, when);
  const watch = state.watches.find(({ id }) => id === delivery.ownerId);
  if (watch !== undefined) recordInWatch(watch, delivery);
}

function recordInDigest(digest: Digest, delivery: Delivery, at: string): void {
  const { kind, state, day, dueAt, messageId, reason } = delivery;
  if (state === 'sent' && messageId !== null && kind === 'digest') {
    if (digest.lastPost === null || digest.lastPost.day <= day) digest.lastPost = { day, at, messageId };
    if (digest.toldUntil < dueAt) digest.toldUntil = dueAt;
    digest.lastProblem = null;
  }
  if (reason === null || WANTED.includes(reason)) return;
  digest.lastProblem = { at, code: reason };
  if (LASTING.includes(reason)) digest.paused = true;
}

function recordInWatch(watch: Watch, { reason }: Delivery): void {
  if (reason !== null && LASTING.includes(reason)) watch.paused = true;
}
