import type { Dataset } from '../../model/dataset.ts';
import type { Day } from '../../model/primitives.ts';
import type { Watch } from '../../model/stored.ts';
import { dateNotice } from '../../reply/watch-cards.ts';
import { datesDue, wantsDate } from '../../rules/watching.ts';
import type { Notice } from '../digests/deliver.ts';
import { createTold, noticesOf, type Occasion } from './recipients.ts';

/**
 * What watchers are to be told of the dates ahead today: one message for each watch and day on which something comes,
 * 30, 7 and 1 days before and on the day.
 * @param toldThrough the day through which this was done; what has passed since is not told
 */
export function dateNotices(
  dataset: Dataset,
  watches: readonly Watch[],
  toldThrough: Day,
  occasion: Occasion,
): Notice[] {
  const due = Map.groupBy(datesDue(dataset, toldThrough, occasion.day), ({ date }) => date.day);
  const isNew = createTold();
  return watches
    .filter(({ paused }) => !paused)
    .flatMap((watch) =>
      [...due].flatMap(([day, dates]) => {
        const cards = dates
          .filter(({ date }) => wantsDate(dataset, watch, date))
          .map((one) => dateNotice(dataset, one, watch))
          .filter((card) => isNew(watch.channelId, card));
        return noticesOf(watch, `date:${watch.id}:${day}:${dates[0]?.daysAhead}`, cards, occasion);
      }),
    );
}
