import { type Language, messages } from '../lang/languages.ts';
import type { Dataset } from '../model/dataset.ts';
import type { Measure } from '../model/measure.ts';
import type { Day } from '../model/primitives.ts';
import type { Quota } from '../model/quota.ts';
import { addDays } from '../rules/days.ts';
import { isBase } from '../rules/measures.ts';
import { isSinglePeriod, periodLimitOn, periodVolume, type QuotaPeriod } from '../rules/quota-periods.ts';
import type { QuotaStatus } from '../rules/quota-status.ts';
import { quotaMeasures } from '../rules/quotas.ts';
import { link } from './markdown.ts';

/** The days of a quota or of a period of it, the last day included: «2022-04-01 to 2022-06-30». */
export function spanText({ from, until }: { from: Day; until: Day | null }, language: Language): string {
  const say = messages(language);
  return until === null
    ? say.quotas.openSpan(say.day(from))
    : say.quotas.span(say.day(from), say.day(addDays(until, -1)));
}

/** The volume of a quota: «1.25 million t a year», «65,205 vehicles for 2025-06-30 to 2025-12-31», or that it was not found. */
export function volumeText(quota: Quota, language: Language): string {
  const say = messages(language);
  if (quota.annualVolume === null) return say.quotas.notFound;
  const volume = say.volume(quota.annualVolume, quota.unit);
  return isSinglePeriod(quota)
    ? say.quotas.inSpan(volume, spanText(quota, language))
    : say.quotas.aYear(volume);
}

/** A day on which the quota stood, nearest to the day asked: its rates are those of that day. */
export function dayWithin(quota: Pick<Quota, 'from' | 'until'>, day: Day): Day {
  if (day < quota.from) return quota.from;
  return quota.until !== null && day >= quota.until ? addDays(quota.until, -1) : day;
}

/** The measure that says the quota's rates; the base one where there is one. Undefined for a quota never in force. */
function rateMeasure(dataset: Dataset, quota: Quota, day: Day): Measure | undefined {
  const naming = quotaMeasures(dataset, quota, dayWithin(quota, day)).filter((measure) =>
    measure.quotas.includes(quota.id),
  );
  return naming.find(isBase) ?? naming[0];
}

/** The quota in one line: kind, rates and volume. */
export function quotaAnswer(dataset: Dataset, quota: Quota, day: Day, language: Language): string {
  const say = messages(language);
  const volume = volumeText(quota, language);
  const duty = rateMeasure(dataset, quota, day)?.duty;
  return duty?.kind === 'tariff-rate-quota'
    ? say.quotas.tariffRate(say.percent(duty.inQuotaRatePct), say.percent(duty.overQuotaRatePct), volume)
    : say.quotas.absolute(volume);
}

/** How much a period takes: its volume, or the rule for it, or that neither was found. */
export function periodLimitText(quota: Quota, period: QuotaPeriod, language: Language): string {
  const say = messages(language);
  const volume = periodVolume(quota, period, quota.annualVolume, 'quota');
  const limit = periodLimitOn(quota, period.from);
  const rule =
    limit === undefined || isSinglePeriod(quota)
      ? null
      : limit.atLeast !== undefined
        ? say.quotas.limitFloor(say.percent(limit.sharePct), say.volume(limit.atLeast, quota.unit))
        : limit.periods === 'first'
          ? (period.firstOfYear ? say.quotas.limitFirst : say.quotas.limitRest)(say.percent(limit.sharePct))
          : say.quotas.limitEach(say.percent(limit.sharePct));
  if (volume === null) return rule ?? say.quotas.limitNotFound;
  return rule === null ? say.volume(volume, quota.unit) : say.remark(say.volume(volume, quota.unit), rule);
}

/** How full a quota was, in a sentence with the day of the observation and its report. */
export function statusText(status: QuotaStatus, language: Language): string {
  const say = messages(language);
  const { fill, report } = say.quotas;
  const reported = (text: string, url: string) => `${text} ${link(report, url)}`;
  switch (status.state) {
    case 'never-opened':
      return fill.neverOpened;
    case 'not-open':
      return fill.notOpen(say.day(status.opens));
    case 'ended':
      return fill.ended(say.day(addDays(status.ended, -1)));
    case 'unknown':
      return status.earlier === null
        ? fill.never
        : reported(fill.earlier(say.day(status.earlier.asOf)), status.earlier.report);
    case 'filled':
    case 'closed':
      return reported(fill[status.state](say.day(status.observation.asOf)), status.observation.report);
    case 'open': {
      const asOf = say.day(status.observation.asOf);
      const text =
        status.percent === null
          ? fill.open(asOf)
          : (status.critical ? fill.critical : fill.openShare)(say.percent(status.percent), asOf);
      return reported(text, status.observation.report);
    }
  }
}
