import type { Messages } from '../../lang/en.ts';
import type { Measure } from '../../model/measure.ts';
import { PALETTE } from './palette.ts';

/** What a chart knows of a duty. `none`: no measure. */
export type ChartedKind = Measure['duty']['kind'] | 'none';

/** A duty as a chart shows it; rates in percent, null where the kind has none. */
export interface ChartedDuty {
  kind: ChartedKind;
  /** The additional rate, the ceiling, or the rate above a quota. */
  ratePct: number | null;
  /** Within a tariff-rate quota. */
  inQuotaRatePct: number | null;
  /** A minimum import price beside a rate. */
  minimumPrice?: boolean;
}

export const KIND_COLOUR: Record<ChartedKind, string> = {
  additional: PALETTE.vermillion,
  ceiling: PALETTE.sky,
  'tariff-rate-quota': PALETTE.orange,
  'absolute-quota': PALETTE.purple,
  'minimum-price': PALETTE.yellow,
  exempt: PALETTE.green,
  none: PALETTE.muted,
};

/** A duty in few words, in fewer the further: «tariff-rate quota 0–25%», «quota 0–25%», «0–25%». */
export function dutyLabels(duty: ChartedDuty, messages: Messages): readonly [string, ...string[]] {
  const say = messages.charts.label;
  const { kind, ratePct, inQuotaRatePct } = duty;
  const rate = ratePct === null ? '' : messages.percent(ratePct);
  switch (kind) {
    case 'additional':
      return duty.minimumPrice === true ? [say.withPrice(rate), rate] : [rate];
    case 'ceiling':
      return duty.minimumPrice === true
        ? [say.withPrice(say.ceiling(rate)), say.ceilingShort(rate)]
        : [say.ceiling(rate), say.ceilingShort(rate)];
    case 'tariff-rate-quota': {
      const range = say.range(inQuotaRatePct ?? 0, rate);
      return [say.quota(range), say.quotaShort(range), range];
    }
    case 'absolute-quota':
      return [say.absolute];
    case 'minimum-price':
      return [say.minimumPrice];
    case 'exempt':
      return [say.exempt];
    case 'none':
      return [say.none];
  }
}

/** A duty in few words. */
export function dutyLabel(duty: ChartedDuty, messages: Messages): string {
  return dutyLabels(duty, messages)[0];
}

/** Two duties with the same key are drawn as one. */
export function dutyKey({ kind, ratePct, inQuotaRatePct, minimumPrice }: ChartedDuty): string {
  return JSON.stringify([kind, ratePct, inQuotaRatePct, minimumPrice ?? false]);
}
