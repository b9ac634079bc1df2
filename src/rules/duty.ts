import type { Dataset } from '../model/dataset.ts';
import type { Measure } from '../model/measure.ts';
import type { Day } from '../model/primitives.ts';
import type { Quota } from '../model/quota.ts';
import { inForce } from './measures.ts';

/**
 * The rate a measure is known by, in percent: the additional rate, the all-in ceiling, the over-quota rate, 0 for
 * exempt; null for an absolute quota or a minimum price, which have none.
 */
export function headlineRate(measure: Measure): number | null {
  const { duty } = measure;
  switch (duty.kind) {
    case 'additional':
    case 'ceiling':
      return duty.ratePct;
    case 'tariff-rate-quota':
      return duty.overQuotaRatePct;
    case 'exempt':
      return 0;
    case 'absolute-quota':
    case 'minimum-price':
      return null;
  }
}

/** The rate inside a quota, in percent; 0 inside an absolute quota; null where there is no quota. */
export function inQuotaRate(measure: Measure): number | null {
  if (measure.duty.kind === 'tariff-rate-quota') return measure.duty.inQuotaRatePct;
  return measure.duty.kind === 'absolute-quota' ? 0 : null;
}

/** The quotas of a measure that are open on a day. */
export function quotasOn(dataset: Dataset, measure: Pick<Measure, 'quotas'>, day: Day): readonly Quota[] {
  return measure.quotas
    .flatMap((id) => dataset.byId.quotas.get(id) ?? [])
    .filter((quota) => inForce(quota, day));
}

/** Two measures with the same signature charge the same: kind, rates, basis and minimum price. */
export function dutySignature(measure: Measure): string {
  return JSON.stringify([measure.duty, measure.basis, measure.minimumPrice ?? null]);
}

/** As `dutySignature`, with the yearly volumes of its quotas: a quota that is cut or widened charges differently. */
export function chargesSignature(dataset: Dataset, measure: Measure): string {
  const volumes = measure.quotas
    .flatMap((id) => dataset.byId.quotas.get(id) ?? [])
    .filter((quota) => quota.overrides === undefined)
    .map((quota) => quota.annualVolume);
  return JSON.stringify([dutySignature(measure), volumes]);
}
