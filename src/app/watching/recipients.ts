import type { Day } from '../../model/primitives.ts';
import type { Instant, Watch } from '../../model/stored.ts';
import type { Card } from '../../reply/reply.ts';
import type { Notice } from '../digests/deliver.ts';
import { easternDay } from '../today.ts';

/** When a notice is about, and until when it is worth sending. */
export interface Occasion {
  day: Day;
  expiresAt: Instant;
}

/** News is news for so long. */
const NEWS_MS = 3 * 86_400_000;

/** The occasion of news that came now. */
export function occasionOf(now: Instant): Occasion {
  const moment = Date.parse(now);
  return { day: easternDay(new Date(moment)), expiresAt: new Date(moment + NEWS_MS).toISOString() };
}

/** Cards of one message: as many as fit into it together. */
const CARDS_A_MESSAGE = 5;

/** Remembers which cards a channel is told, so that two watches in it do not tell the same. */
export function createTold(): (channelId: string, card: Card) => boolean {
  const told = new Set<string>();
  return (channelId, { lead, sections }) => {
    const key = JSON.stringify([channelId, lead, sections]);
    const isNew = !told.has(key);
    told.add(key);
    return isNew;
  };
}

/** The messages to a watch's channel that hold these cards, a few in each. */
export function noticesOf(watch: Watch, id: string, cards: readonly Card[], occasion: Occasion): Notice[] {
  const count = Math.ceil(cards.length / CARDS_A_MESSAGE);
  return Array.from({ length: count }, (_, index) => ({
    id: index === 0 ? id : `${id}:${index + 1}`,
    ownerId: watch.id,
    channelId: watch.channelId,
    language: watch.language,
    cards: cards.slice(index * CARDS_A_MESSAGE, (index + 1) * CARDS_A_MESSAGE),
    ...occasion,
  }));
}
