import type { Dataset } from '../../model/dataset.ts';
import type { Instant } from '../../model/stored.ts';
import { changedMeasures } from '../../rules/changes.ts';
import { noteDataVersion } from '../digests/data-versions.ts';
import type { Deliverer, Notice } from '../digests/deliver.ts';
import { endOfDay, localDayNumber } from '../digests/local-time.ts';
import type { Store } from '../store/store.ts';
import { easternDay } from '../today.ts';
import { changeNotices } from './change-notices.ts';
import { dateNotices } from './date-notices.ts';
import { type Occasion, occasionOf } from './recipients.ts';

export interface WatchingOptions {
  dataset: Dataset;
  store: Pick<Store, 'state'>;
  notify: Deliverer['notify'];
}

const ZONE = 'America/New_York';

/**
 * A function for every tick, which tells watchers what the data has for them: what a new version of it says otherwise
 * (asked at the first call, for the data does not change while the bot runs), and each new day the dates ahead. What was
 * told is remembered together with the messages, so that nothing is told twice. A first start tells nothing.
 */
export function createWatching({ dataset, store, notify }: WatchingOptions): (now: Instant) => Promise<void> {
  let isVersionNoted = false;

  async function tellChanges(now: Instant): Promise<void> {
    const changes = changedMeasures(store.state.told, dataset);
    const notices = changeNotices(dataset, store.state.watches, changes, now, occasionOf(now));
    isVersionNoted = true;
    await notify(notices, (state) => {
      noteDataVersion(state, dataset, Date.parse(now));
    });
  }

  async function tellDates(now: Instant): Promise<void> {
    const occasion = occasionToday(now);
    const { toldDatesThrough: before, watches } = store.state;
    if (before === occasion.day) return;
    // Later than today: the clock was ahead, and what it told then is known by its id.
    const isFirst = before === null || before > occasion.day;
    const notices: Notice[] = isFirst ? [] : dateNotices(dataset, watches, before, occasion);
    await notify(notices, (state) => {
      state.toldDatesThrough = occasion.day;
    });
  }

  return async (now) => {
    if (!isVersionNoted) await tellChanges(now);
    await tellDates(now);
  };
}

/** A message that says «tomorrow» is wrong after midnight, Eastern time. */
function occasionToday(now: Instant): Occasion {
  const moment = Date.parse(now);
  const end = endOfDay(ZONE, localDayNumber(ZONE, moment)) - 1;
  return { day: easternDay(new Date(moment)), expiresAt: new Date(end).toISOString() };
}
