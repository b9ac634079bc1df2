import type { Dataset } from '../../model/dataset.ts';
import type { Watch } from '../../model/stored.ts';
import { changeNotice, massChangeNotice } from '../../reply/watch-cards.ts';
import type { MeasureChange } from '../../rules/changes.ts';
import { MOST_NOTICES, wantsChange } from '../../rules/watching.ts';
import type { Notice } from '../digests/deliver.ts';
import { createTold, noticesOf, type Occasion } from './recipients.ts';

/**
 * What watchers are to be told when a new version of the data says otherwise of measures: old → new, by which act. Many
 * at once are told in one card.
 * @param version what makes this version's messages different from those of another
 */
export function changeNotices(
  dataset: Dataset,
  watches: readonly Watch[],
  changes: readonly MeasureChange[],
  version: string,
  occasion: Occasion,
): Notice[] {
  const isNew = createTold();
  return watches
    .filter(({ paused }) => !paused)
    .flatMap((watch) => {
      const wanted = changes.filter((change) => wantsChange(dataset, watch, change));
      const cards =
        wanted.length > MOST_NOTICES
          ? [massChangeNotice(dataset, wanted, watch)]
          : wanted.map((change) => changeNotice(dataset, change, watch));
      const news = cards.filter((card) => isNew(watch.channelId, card));
      return noticesOf(watch, `change:${watch.id}:${version}`, news, occasion);
    });
}
