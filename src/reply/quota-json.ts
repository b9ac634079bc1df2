import type { Language } from '../lang/languages.ts';
import type { Dataset } from '../model/dataset.ts';
import type { Day } from '../model/primitives.ts';
import type { Quota } from '../model/quota.ts';
import { periodVolume, quotaPeriodOn } from '../rules/quota-periods.ts';
import { type QuotaStatus, quotaStatus } from '../rules/quota-status.ts';
import { categoryOverride, memberShare, quotaMeasures, quotaRules, successorOf } from '../rules/quotas.ts';
import { measureJson } from './measure-json.ts';
import { dayWithin } from './quota-text.ts';

/**
 * A quota for scripts: volumes are whole units (null = not found), rates percentages, periods half-open. `share` is
 * asked for a member of the group whose quota it is.
 */
export function quotaJson(
  dataset: Dataset,
  quota: Quota,
  { country, day, language }: { country: string; day: Day; language: Language },
) {
  const period = quotaPeriodOn(quota, day);
  const within = dayWithin(quota, day);
  return {
    id: quota.id,
    program: quota.program,
    name: quota.name[language],
    area: quota.area,
    kind: quota.kind,
    unit: quota.unit,
    annualVolume: quota.annualVolume,
    share:
      country === quota.area || quota.allocatedTo === undefined
        ? null
        : { area: country, annualVolume: memberShare(dataset, quota, country, within)?.annualVolume ?? null },
    period: quota.period,
    currentPeriod:
      period === null
        ? null
        : {
            from: period.from,
            until: period.until,
            volume: periodVolume(quota, period, quota.annualVolume, 'quota'),
            nextOpening: period.nextOpening,
          },
    periodLimits: quota.periodLimits ?? [],
    status: statusJson(quotaStatus(quota, day)),
    observations: quota.observations,
    measures: quotaMeasures(dataset, quota, within).map((measure) =>
      measureJson(dataset, measure, within, language),
    ),
    basis: quota.basis?.[language] ?? null,
    administration: [
      quota.administration,
      ...quotaRules(dataset, quota, within).map(({ detail }) => detail),
    ].map((text) => text[language]),
    originCondition: quota.originCondition?.[language] ?? null,
    exclusionsCount: quota.exclusionsCount ?? null,
    partOf: quota.partOf ?? null,
    overrides: quota.overrides ?? null,
    followedBy: successorOf(dataset, quota)?.id ?? null,
    neverInForce: quota.neverInForce === true,
    from: quota.from,
    until: quota.until,
    startedBy: quota.startedBy,
    endedBy: quota.endedBy,
    note: quota.note?.[language] ?? null,
    categoriesCount: quota.categoriesCount,
    categoriesListed: quota.categories.length,
    categories: quota.categories.map((category) => {
      const override = categoryOverride(dataset, quota, category, day);
      return {
        name: category.name[language],
        heading: category.heading,
        hts: category.hts,
        excluding: category.excluding ?? [],
        incomplete: category.incomplete === true,
        annualVolume: category.volume,
        volumeConfidence: category.volume === null ? null : (category.volumeConfidence ?? quota.confidence),
        replacedBy: override?.id ?? null,
        periodVolume:
          period === null || override !== undefined
            ? null
            : periodVolume(quota, period, category.volume, 'category'),
        status: statusJson(quotaStatus(quota, day, category)),
        note: category.note?.[language] ?? null,
      };
    }),
    sources: [...new Set([dataset.byId.instruments.get(quota.startedBy)?.url ?? [], quota.sources].flat())],
    confidence: quota.confidence,
  };
}

/** A status in one shape, whatever the state: the day it opens, ended or was seen, the share used, and the report. */
function statusJson(status: QuotaStatus) {
  const seen =
    'observation' in status ? status.observation : status.state === 'unknown' ? status.earlier : null;
  return {
    state: status.state,
    percent: 'percent' in status ? status.percent : null,
    critical: status.state === 'open' && status.critical,
    asOf: seen?.asOf ?? null,
    report: seen?.report ?? null,
  };
}
