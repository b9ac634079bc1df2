import type { Delivery } from '../../model/stored.ts';
import { identityOf } from './identity.ts';

/** A delivery before its first attempt. The same `id` and channel make the same post. */
export function newDelivery(
  what: Pick<Delivery, 'id' | 'kind' | 'ownerId' | 'channelId' | 'day' | 'dueAt' | 'expiresAt' | 'pendingAt'>,
): Delivery {
  return {
    ...what,
    ...identityOf(what.id, what.channelId),
    state: 'pending',
    attempts: 0,
    retryAt: null,
    messageId: null,
    reason: null,
  };
}
