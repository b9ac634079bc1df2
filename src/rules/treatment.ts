import type { Dataset } from '../model/dataset.ts';
import type { Measure } from '../model/measure.ts';
import type { Day } from '../model/primitives.ts';
import { chargesSignature, dutySignature } from './duty.ts';
import { isBase, measuresFor } from './measures.ts';

/** What goods of a program from one origin face on a day: its base measures, one for each article list; empty = none. */
export type Treatment = readonly Measure[];

/** How is an origin (ISO code or group) treated in a program on a day? Base measures only: conditions are a shipment's. */
export function treatmentOn(
  dataset: Dataset,
  { country, program, day }: { country: string; program: string; day: Day },
): Treatment {
  return measuresFor(dataset, { country, program, day }).filter(isBase);
}

/**
 * Two origins with the same key are treated alike: the same duties on the same article lists. Where one duty falls on
 * all lists, it does not matter into which lists the goods are cut. A quota's volume does not count: quotas of
 * different size are one kind of treatment.
 */
export function treatmentKey(treatment: Treatment): string {
  return keyBy(treatment, dutySignature);
}

/** As `treatmentKey`, counting the yearly volumes of quotas: a quota that was cut or widened is another treatment. */
export function exactTreatmentKey(dataset: Dataset, treatment: Treatment): string {
  return keyBy(treatment, (measure) => chargesSignature(dataset, measure));
}

function keyBy(treatment: Treatment, signature: (measure: Measure) => string): string {
  const duties = Map.groupBy(treatment, signature);
  if (duties.size <= 1) return [...duties.keys()].join();
  return [...duties]
    .map(([duty, measures]) => `${duty} ${measures.map(({ articles }) => articles).sort()}`)
    .sort()
    .join();
}

/** Order of kinds that charge the same rate: what is always paid before what is paid only beyond a quota. */
const KINDS: readonly Measure['duty']['kind'][] = [
  'additional',
  'ceiling',
  'minimum-price',
  'tariff-rate-quota',
  'absolute-quota',
  'exempt',
];

/**
 * Which of two treatments comes first when rates go from high to low? Compared by the rate that the first shipment
 * pays (inside a quota where there is one), the highest of each first, then the next; one duty on everything counts
 * against each of several. No measure comes last.
 */
export function byRate(a: Treatment, b: Treatment): number {
  if (a.length === 0 || b.length === 0) return b.length - a.length;
  const [left, right] = [ranks(a), ranks(b)];
  for (let place = 0; place < Math.max(left.length, right.length); place += 1) {
    const [one, other] = [left[place] ?? left.at(-1), right[place] ?? right.at(-1)];
    if (one === undefined || other === undefined) break;
    const difference = other.rate - one.rate || one.kind - other.kind || other.above - one.above;
    if (difference !== 0) return difference;
  }
  return 0;
}

/** Measures of a treatment in the same order: the highest rate first. */
export function highestFirst(treatment: Treatment): Measure[] {
  return treatment.toSorted((a, b) => byRate([a], [b]));
}

interface Rank {
  rate: number;
  kind: number;
  above: number;
}

function ranks(treatment: Treatment): Rank[] {
  return treatment
    .map(({ duty }) => ({
      rate: firstRate(duty),
      kind: KINDS.indexOf(duty.kind),
      above: duty.kind === 'tariff-rate-quota' ? duty.overQuotaRatePct : 0,
    }))
    .sort((a, b) => b.rate - a.rate || a.kind - b.kind || b.above - a.above);
}

function firstRate(duty: Measure['duty']): number {
  if (duty.kind === 'tariff-rate-quota') return duty.inQuotaRatePct;
  return 'ratePct' in duty ? duty.ratePct : 0;
}
