import type { Delivery, Instant } from '../../model/stored.ts';
import type { Store } from './store.ts';

const DAY_MS = 86_400_000;
/** Deliveries are remembered this long … */
const KEPT_DAYS = 60;
/** … but no more than so many, for the whole file is written each time; */
const KEPT_DELIVERIES = 20_000;
/** never fewer than those of the last days, though: a late or repeated post is recognized by them. */
const ALWAYS_KEPT_DAYS = 2;

/**
 * Forgets what is not needed any more: deliveries that are settled and old (by when they were due), and documents that
 * the data names by now. Pending deliveries always stay.
 */
export function prune(store: Store, now: Instant, isNamed: (documentNumber: string) => boolean): void {
  const deliveries = keptDeliveries(store.state.deliveries, Date.parse(now));
  const documents = store.state.documents.filter(({ number }) => !isNamed(number));
  const { state } = store;
  if (deliveries.length === state.deliveries.length && documents.length === state.documents.length) return;
  store.update((changing) => {
    changing.deliveries = deliveries;
    changing.documents = documents;
  });
}

/** A function for every tick: prunes at its first call, and then once in 24 hours. */
export function dailyPruning(
  store: Store,
  isNamed: (documentNumber: string) => boolean,
): (now: Instant) => void {
  let last: number | null = null;
  return (now) => {
    const time = Date.parse(now);
    // A clock that was set back counts as a new day, too.
    if (last !== null && Math.abs(time - last) < DAY_MS) return;
    last = time;
    prune(store, now, isNamed);
  };
}

function keptDeliveries(deliveries: readonly Delivery[], now: number): Delivery[] {
  const age = ({ dueAt }: Delivery) => (now - Date.parse(dueAt)) / DAY_MS;
  const settled = deliveries.filter(({ state }) => state !== 'pending');
  const newestFirst = settled.map(age).sort((one, other) => one - other);
  const oldest = Math.min(
    KEPT_DAYS,
    Math.max(ALWAYS_KEPT_DAYS, newestFirst[KEPT_DELIVERIES - 1] ?? KEPT_DAYS),
  );
  return deliveries.filter((delivery) => delivery.state === 'pending' || age(delivery) <= oldest);
}
