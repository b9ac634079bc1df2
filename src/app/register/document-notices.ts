import type { Dataset } from '../../model/dataset.ts';
import type { Instant, SeenDocument, Watch } from '../../model/stored.ts';
import { documentNotice, massDocumentNotice } from '../../reply/watch-cards.ts';
import { MOST_NOTICES, wantsDocument } from '../../rules/watching.ts';
import type { Notice } from '../digests/deliver.ts';
import { noticesOf, occasionOf } from '../watching/recipients.ts';

/**
 * What is to be said of documents that were seen for the first time: one message for each document in each channel that
 * watches something it concerns, or one for all of them where they are many.
 */
export function documentNotices(
  dataset: Dataset,
  watches: readonly Watch[],
  documents: readonly SeenDocument[],
  now: Instant,
): Notice[] {
  const occasion = occasionOf(now);
  const channels = Map.groupBy(
    watches.filter(({ paused }) => !paused),
    ({ channelId }) => channelId,
  );
  return [...channels].flatMap(([channelId, own]) => {
    const wanted = documents.flatMap((document) => {
      const watch = own.find((one) => wantsDocument(dataset, one, document));
      return watch === undefined ? [] : [{ document, watch }];
    });
    const [first] = wanted;
    if (first !== undefined && wanted.length > MOST_NOTICES) {
      const all = wanted.map(({ document }) => document);
      const card = massDocumentNotice(dataset, all, first.watch);
      return noticesOf(first.watch, `documents:${now}:${channelId}`, [card], occasion);
    }
    return wanted.flatMap(({ document, watch }) =>
      noticesOf(
        watch,
        `document:${document.number}:${channelId}`,
        [documentNotice(dataset, document, watch)],
        occasion,
      ),
    );
  });
}
