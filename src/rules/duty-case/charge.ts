import Big from 'big.js';
import type { Measure } from '../../model/measure.ts';
import type { DutyFacts, FactOption } from './facts.ts';

/** What a measure adds to the duty of a shipment, or which facts are missing to say it. */
export interface Charge {
  /** US dollars, to the cent; null where something is missing or the goods may not enter. */
  amount: Big | null;
  missing: readonly FactOption[];
  /** The rate that was applied, percent; null for a minimum price and an absolute quota. */
  ratePct: number | null;
  /** Above an absolute quota nothing may be entered for consumption. */
  mayNotEnter?: true;
}

/** A part of a charge: dollars, or what is missing. */
type Part = Big | readonly FactOption[];

/**
 * What does a measure add? A rate on its basis (the full value, the metal's content, the non-U.S. content); of a
 * ceiling only what the normal duty does not reach; besides, what is lacking to a minimum price. Exact, rounded half up
 * to the cent. `withoutDocument`: the whole minimum price is due, by this measure.
 */
export function charge(measure: Measure, facts: DutyFacts, withoutDocument?: Measure): Charge {
  const { duty } = measure;
  if (duty.kind === 'exempt') return { amount: new Big(0), missing: [], ratePct: 0 };
  if (duty.kind === 'absolute-quota') return quotaOnly(facts);
  const ratePct = appliedRate(measure, facts);
  const rate = duty.kind === 'minimum-price' ? new Big(0) : rateCharge(measure, facts);
  const priced = withoutDocument ?? measure;
  const price =
    priced.minimumPrice === undefined
      ? new Big(0)
      : priceCharge(priced, facts, withoutDocument !== undefined);
  const missing = [rate, price].flatMap((part) => (isAmount(part) ? [] : part));
  if (!isAmount(rate) || !isAmount(price)) return { amount: null, missing: [...new Set(missing)], ratePct };
  return { amount: rate.plus(price).round(2, Big.roundHalfUp), missing: [], ratePct };
}

function isAmount(part: Part): part is Big {
  return part instanceof Big;
}

function quotaOnly({ quota }: DutyFacts): Charge {
  if (quota === undefined) return { amount: null, missing: ['quota'], ratePct: null };
  return quota === 'in'
    ? { amount: new Big(0), missing: [], ratePct: null }
    : { amount: null, missing: [], ratePct: null, mayNotEnter: true };
}

/** The rate that the facts lead to, percent: within or above a quota. Above it while that is not known. */
function appliedRate({ duty }: Measure, { quota }: DutyFacts): number | null {
  switch (duty.kind) {
    case 'additional':
    case 'ceiling':
      return duty.ratePct;
    case 'tariff-rate-quota':
      return quota === 'in' ? duty.inQuotaRatePct : duty.overQuotaRatePct;
    default:
      return null;
  }
}

function rateCharge(measure: Measure, facts: DutyFacts): Part {
  const { duty } = measure;
  const share = basisShare(measure, facts);
  if (duty.kind === 'ceiling') {
    if (facts.mfnPct === undefined) return isAmount(share) ? ['mfn'] : [...share, 'mfn'];
    const added = new Big(duty.ratePct).minus(facts.mfnPct);
    if (added.lte(0)) return new Big(0);
    return isAmount(share) ? percentOf(facts.value, added).times(share) : share;
  }
  if (duty.kind === 'tariff-rate-quota' && facts.quota === undefined)
    return isAmount(share) ? ['quota'] : [...share, 'quota'];
  const rate = new Big(appliedRate(measure, facts) ?? 0);
  if (rate.eq(0)) return new Big(0);
  return isAmount(share) ? percentOf(facts.value, rate).times(share) : share;
}

/** A rate in percent on a value, exact and not rounded. */
export function percentOf(value: Big, rate: Big): Big {
  return value.times(rate).times('0.01');
}

/** The part of the value that the rate falls on, from 0 to 1. */
function basisShare({ basis, usContentUpToPct }: Measure, facts: DutyFacts): Part {
  switch (basis) {
    case 'steel-content':
      return shareOf(facts.steelPct, 'steel');
    case 'aluminum-content':
      return shareOf(facts.aluminumPct, 'aluminum');
    case 'copper-content':
      return shareOf(facts.copperPct, 'copper');
    case 'non-us-content': {
      if (facts.usContentPct === undefined) return ['us-content'];
      const counted =
        usContentUpToPct !== undefined && facts.usContentPct.gt(usContentUpToPct)
          ? new Big(usContentUpToPct)
          : facts.usContentPct;
      return new Big(100).minus(counted).times('0.01');
    }
    default:
      return new Big(1);
  }
}

function shareOf(pct: Big | undefined, option: FactOption): Part {
  return pct === undefined ? [option] : pct.times('0.01');
}

/**
 * Up to the minimum price: with the sale-price or contract document what the entered value lacks to it, without it the
 * whole price. Proclamation 11052 (2026-08-06).
 */
function priceCharge({ minimumPrice }: Measure, { quantity, value }: DutyFacts, whole: boolean): Part {
  if (minimumPrice === undefined) return new Big(0);
  if (quantity === undefined) return ['quantity'];
  const due = quantity.times(minimumPrice.usd);
  if (whole) return due;
  const gap = due.minus(value);
  return gap.gt(0) ? gap : new Big(0);
}
