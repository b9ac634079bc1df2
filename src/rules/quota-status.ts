import type { Day } from '../model/primitives.ts';
import type { Quota, QuotaCategory, QuotaObservation } from '../model/quota.ts';
import { periodVolume, quotaPeriodOn } from './quota-periods.ts';

/** From this share of the limit on, in percent, an open quota is called critical. */
const CRITICAL_PCT = 85;

/**
 * How full a quota (or a category) was on a day: `not-open` and `ended` with the day that says so; `filled`, `closed`
 * and `open` with the observation they rest on; `unknown`, with the last observation of an earlier period if there is
 * one. `percent` is the share of the period's limit that had entered, with one decimal at most; null where the report
 * or the limit does not tell it.
 */
export type QuotaStatus =
  | { state: 'not-open'; opens: Day }
  | { state: 'never-opened' }
  | { state: 'ended'; ended: Day }
  | { state: 'filled' | 'closed'; percent: number | null; observation: QuotaObservation }
  | { state: 'open'; percent: number | null; critical: boolean; observation: QuotaObservation }
  | { state: 'unknown'; earlier: QuotaObservation | null };

/**
 * How full was a quota on a day? Derived from dated observations, never guessed, in this fixed order:
 * 1. The quota never came into force: never-opened. The day is before its first: not-open; not before its end: ended.
 * 2. The latest observation as of the day or before it, within the quota period of the day, decides; what was seen in
 *    an earlier period says nothing of this one.
 * 3. That observation's own status, where it has one: closed, filled, open.
 * 4. Otherwise what had entered against the period's limit (as the report states it, else as the data knows it): filled
 *    at the limit or above, open below it; critical from 85 % on, whoever says that it is open.
 * 5. An observation that tells neither status nor amount, or none in the period: unknown. It was never observed at all
 *    where `earlier` is null.
 * `category` asks for one category, by observations under its own number; without it for the quota as a whole.
 */
export function quotaStatus(quota: Quota, day: Day, category?: QuotaCategory): QuotaStatus {
  if (quota.neverInForce === true) return { state: 'never-opened' };
  if (day < quota.from) return { state: 'not-open', opens: quota.from };
  const period = quotaPeriodOn(quota, day);
  if (period === null) return { state: 'ended', ended: quota.until ?? day };
  const seen = observationsOf(quota, category).filter(({ asOf }) => asOf <= day);
  const latest = seen.findLast(({ asOf }) => asOf >= period.from);
  if (latest === undefined || (latest.status === null && latest.entered === null))
    return { state: 'unknown', earlier: latest ?? seen.at(-1) ?? null };
  const known =
    category === undefined
      ? periodVolume(quota, period, quota.annualVolume, 'quota')
      : periodVolume(quota, period, category.volume, 'category');
  const limit = latest.limit ?? known;
  const percent = percentOf(latest.entered, limit);
  if (latest.status === 'closed' || latest.status === 'filled')
    return { state: latest.status, percent, observation: latest };
  const full = limit !== null && latest.entered !== null && latest.entered >= limit;
  if (latest.status === null && full) return { state: 'filled', percent, observation: latest };
  return {
    state: 'open',
    percent,
    critical: percent !== null && percent >= CRITICAL_PCT,
    observation: latest,
  };
}

/** The observations of a quota as a whole, or of one of its categories, from the oldest to the newest. */
export function observationsOf(quota: Quota, category?: QuotaCategory): readonly QuotaObservation[] {
  const heading = category === undefined ? null : category.heading;
  if (category !== undefined && heading === null) return [];
  return quota.observations
    .filter((observation) => observation.heading === heading)
    .toSorted((a, b) => (a.asOf < b.asOf ? -1 : a.asOf > b.asOf ? 1 : 0));
}

/** Never rounded up to 85 or 100 when it is less: rounded down to one decimal. A limit of zero has no share. */
function percentOf(entered: number | null, limit: number | null): number | null {
  if (entered === null || limit === null || limit === 0) return null;
  return Math.floor((entered * 1000) / limit) / 10;
}
