import type { Day } from '../../model/primitives.ts';
import type { Instant, SeenDocument } from '../../model/stored.ts';
import { addDays } from '../../rules/days.ts';
import { documentKey } from '../../rules/documents.ts';
import type { RegisterDocument } from './document.ts';

export interface Remembered {
  documents: SeenDocument[];
  /** Those that were not known before and are to be announced. */
  news: SeenDocument[];
}

/** A filing that was to be published on a day, and has not been so many days later, will not be. */
const GRACE_DAYS = 3;

/**
 * Puts what was found among the documents that are known. One document counts once, however its number is padded: a
 * filing that is published is brought up to date, and keeps when it was first seen.
 * @param announce false for a first look: it is remembered, and told to nobody
 */
export function remember(
  known: readonly SeenDocument[],
  found: readonly RegisterDocument[],
  { at, announce }: { at: Instant; announce: boolean },
): Remembered {
  const documents = new Map(known.map((document) => [documentKey(document.number), document]));
  const news: SeenDocument[] = [];
  for (const one of found) {
    const key = documentKey(one.number);
    const before = documents.get(key);
    const { number, title, kind, citation, url, publication, status, correctionOf } = one;
    const now = { number, title, kind, citation, url, publication, status, correctionOf };
    if (before !== undefined) {
      // On the morning of its publication a document stands in both lists.
      if (before.status === 'published' && status !== 'published') continue;
      documents.set(key, { ...before, ...now });
    } else if (status !== 'withdrawn') {
      const document = { ...now, firstSeen: at, announce };
      documents.set(key, document);
      if (announce) news.push(document);
    }
  }
  return { documents: [...documents.values()], news };
}

/**
 * Marks the filings that have disappeared before their day, and those whose day has passed without their being published.
 * What is filed again, or published after all, is so by `remember`.
 * @param filed numbers of all that is filed now; null when not all of it was seen
 * @param publishedThrough the day through which published documents were seen
 */
export function withdrawn(
  documents: readonly SeenDocument[],
  filed: readonly string[] | null,
  { today, publishedThrough }: { today: Day; publishedThrough: Day | null },
): SeenDocument[] {
  const present = filed === null ? null : new Set(filed.map(documentKey));
  return documents.map((document) => {
    const { number, publication, status } = document;
    if (status !== 'filed') return document;
    const isGone = present !== null && !present.has(documentKey(number));
    const isAhead = publication === null || publication > today;
    const isOverdue =
      publication !== null &&
      publishedThrough !== null &&
      addDays(publication, GRACE_DAYS) <= publishedThrough;
    return isGone && (isAhead || isOverdue) ? { ...document, status: 'withdrawn' } : document;
  });
}
