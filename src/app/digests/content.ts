import type { DigestChoice } from '../../../commands/services.ts';
import type { Dataset } from '../../model/dataset.ts';
import type { Day } from '../../model/primitives.ts';
import type { Digest, Instant, State } from '../../model/stored.ts';
import { digestCards, emptyDigestCard } from '../../reply/digest-cards.ts';
import type { Card } from '../../reply/reply.ts';
import { changesBetween } from './data-versions.ts';
import { dueDay } from './schedule.ts';

/** What time a digest tells of. */
export interface DigestSpan {
  day: Day;
  /** The day of the digest before; null for the first. */
  since: Day | null;
  /** Changes and documents first seen after this moment … */
  after: Instant;
  /** … and up to this one. Fixed, so that the same digest composed again says the same. */
  until: Instant;
}

/** What a digest posts; nothing = there is nothing to tell, and it does not post on such days. */
export type Compose = (choice: DigestChoice, span: DigestSpan) => Card[];

type Settled = Pick<Digest, 'createdAt' | 'toldUntil' | 'timezone'>;

/** The time that a digest tells of when it is due at a moment. */
export function spanOf(digest: Settled, day: Day, due: Instant): DigestSpan {
  const { createdAt, toldUntil } = digest;
  const since = toldUntil === createdAt ? null : dueDay(digest, toldUntil);
  return { day, since, after: toldUntil, until: due };
}

/** So many digests are kept as composed: thousands of servers wish for the same few, at one minute. */
const KEPT = 200;

/** Composes digests from the data and from what the state knows of changes and documents. */
export function createComposer(dataset: Dataset, state: () => Readonly<State>): Compose {
  const composed = new Map<string, Card[]>();
  return (choice, { day, since, after, until }) => {
    const { cadence, language, countries, products, emptyDays } = choice;
    const documents = state().documents.filter(({ firstSeen }) => firstSeen > after && firstSeen <= until);
    const { key: versions, changes } = changesBetween(state(), dataset, after, until);
    const wish = [day, since, cadence, language, countries, products, emptyDays, documents, versions];
    const key = JSON.stringify(wish);
    const known = composed.get(key);
    if (known !== undefined) return known;
    const order = { day, since, cadence, language, countries, products, documents, changes: changes() };
    const cards = digestCards(dataset, order);
    if (cards.length === 0 && emptyDays === 'post') cards.push(emptyDigestCard(dataset, order));
    if (composed.size >= KEPT) composed.clear();
    composed.set(key, cards);
    return cards;
  };
}
