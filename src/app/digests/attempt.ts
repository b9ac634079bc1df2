import type { Post, Poster } from '../../discord/posting.ts';
import type { Delivery } from '../../model/stored.ts';

/** How an attempt ended, for the record. `messageId`: the post is there, by whichever attempt. */
export type Ending =
  | { state: 'sent'; messageId: string; problem: string | null }
  | { state: 'rejected' | 'failed'; reason: string }
  | { state: 'pending'; reason: string; messageId: string | null };

/**
 * What is known of an earlier attempt? `none`: there was none. `possible`: none is on record, but the record may be
 * older than the post (a restored backup). `likely`: one was begun, and its end is not known.
 */
export type Doubt = 'none' | 'possible' | 'likely';

export interface Attempt {
  delivery: Delivery;
  doubt: Doubt;
  /** What to post, or why not to. Called only when there is something to send. */
  compose: () => Pick<Post, 'cards' | 'language'> | { reason: string };
  publish: boolean;
  /** Milliseconds since 1970. */
  now: () => number;
  poster: Poster;
}

/**
 * One attempt to bring a delivery to its end: is the post there already? If not, send it; then publish it. Where the
 * history cannot be read after an attempt whose end is not known, nothing is sent: rather none than two.
 */
export async function attemptDelivery(attempt: Attempt): Promise<Ending> {
  const { delivery, doubt, compose, now, poster } = attempt;
  const { channelId, marker, nonce, dueAt, pendingAt } = delivery;
  if (delivery.messageId !== null) return published(attempt, delivery.messageId);
  const expired = now() > Date.parse(delivery.expiresAt);
  if (doubt !== 'none') {
    const search = await poster.find(channelId, marker, doubt === 'likely' ? pendingAt : dueAt);
    if (search.outcome === 'found') return published(attempt, search.messageId);
    if (search.outcome === 'again')
      return expired
        ? { state: 'failed', reason: 'expired' }
        : { state: 'pending', reason: search.reason, messageId: null };
    if (search.outcome === 'unreadable' && doubt === 'likely')
      return search.reason === 'unknown-channel'
        ? { state: 'rejected', reason: search.reason }
        : { state: 'failed', reason: 'history-unreadable' };
  }
  if (expired) return { state: 'failed', reason: 'expired' };
  const content = compose();
  if ('reason' in content) return { state: 'failed', reason: content.reason };
  const result = await poster.post({ channelId, marker, nonce, ...content });
  if (result.outcome === 'sent') return published(attempt, result.messageId);
  return result.outcome === 'again'
    ? { state: 'pending', reason: result.reason, messageId: null }
    : { state: 'rejected', reason: result.reason };
}

/** Publishing may be repeated without harm, so it goes on until it succeeds, is refused, or the delivery expires. */
async function published({ delivery, publish, now, poster }: Attempt, messageId: string): Promise<Ending> {
  if (!publish) return { state: 'sent', messageId, problem: null };
  const result = await poster.publish(delivery.channelId, messageId);
  if (result.outcome === 'published') return { state: 'sent', messageId, problem: null };
  if (result.outcome === 'again' && now() <= Date.parse(delivery.expiresAt))
    return { state: 'pending', reason: result.reason, messageId };
  return { state: 'sent', messageId, problem: 'publish-failed' };
}
