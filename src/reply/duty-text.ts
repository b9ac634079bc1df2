import type { Messages } from '../lang/en.ts';
import type { Dataset } from '../model/dataset.ts';
import type { Measure } from '../model/measure.ts';
import type { Day } from '../model/primitives.ts';
import { addDays } from '../rules/days.ts';
import { quotasOn } from '../rules/duty.ts';
import { isSinglePeriod } from '../rules/quota-periods.ts';
import type { Tone } from './reply.ts';

/** The part of a measure that says what it charges. */
type Charge = Pick<Measure, 'duty' | 'basis' | 'minimumPrice' | 'quotas'>;

/** What a measure charges, in words: «tariff-rate quota, 0% within 1.25 million t a year, 25% above». */
export function dutyText(dataset: Dataset, measure: Charge, day: Day, messages: Messages): string {
  const text = rateText(dataset, measure, day, messages) + messages.basis[measure.basis];
  if (measure.minimumPrice === undefined || measure.duty.kind === 'minimum-price') return text;
  return messages.duty.and(text, priceText(measure, messages));
}

function rateText(dataset: Dataset, measure: Charge, day: Day, messages: Messages): string {
  const { duty } = measure;
  switch (duty.kind) {
    case 'additional':
      return messages.duty.additional(messages.percent(duty.ratePct));
    case 'ceiling':
      return messages.duty.ceiling(messages.percent(duty.ratePct));
    case 'exempt':
      return messages.duty.exempt;
    case 'minimum-price':
      return priceText(measure, messages);
    case 'absolute-quota': {
      const volume = volumeText(dataset, measure, day, messages);
      return volume === null ? messages.duty.absoluteUnknown : messages.duty.absolute(volume);
    }
    case 'tariff-rate-quota': {
      const [inside, above] = [
        messages.percent(duty.inQuotaRatePct),
        messages.percent(duty.overQuotaRatePct),
      ];
      const volume = volumeText(dataset, measure, day, messages);
      return volume === null
        ? messages.duty.quotaUnknown(inside, above)
        : messages.duty.quota(inside, above, volume);
    }
  }
}

function priceText({ minimumPrice }: Charge, messages: Messages): string {
  if (minimumPrice === undefined) return messages.duty.none;
  return messages.duty.minimumPrice(messages.usd(minimumPrice.usd), messages.per(minimumPrice.per));
}

/**
 * How much the quotas open on a day take together: «1.25 million t a year», or of the days that a short one lived,
 * «65,205 vehicles for 2025-06-30 to 2025-12-31»; null when a volume is not known.
 */
export function volumeText(
  dataset: Dataset,
  measure: Pick<Charge, 'quotas'>,
  day: Day,
  messages: Messages,
): string | null {
  const quotas = quotasOn(dataset, measure, day).filter((quota) => quota.overrides === undefined);
  const volumes = quotas.flatMap(({ annualVolume, unit }) =>
    annualVolume === null ? [] : [messages.volume(annualVolume, unit)],
  );
  if (volumes.length === 0 || volumes.length < quotas.length) return null;
  const [first, another] = quotas;
  const { aYear, inSpan, span } = messages.quotas;
  if (another === undefined && first?.until != null && isSinglePeriod(first))
    return inSpan(
      messages.sum(volumes),
      span(messages.day(first.from), messages.day(addDays(first.until, -1))),
    );
  return aYear(messages.sum(volumes));
}

/** The colour of an answer: red when any base measure charges, amber for a quota, green when all is exempt, grey for none. */
export function toneOf(measures: readonly Measure[]): Tone {
  const kinds = measures.map(({ duty }) => duty.kind);
  if (kinds.length === 0) return 'none';
  if (kinds.some((kind) => kind === 'tariff-rate-quota' || kind === 'absolute-quota')) return 'quota';
  return kinds.every((kind) => kind === 'exempt') ? 'exempt' : 'duty';
}
