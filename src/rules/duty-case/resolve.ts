import type { Measure } from '../../model/measure.ts';
import { headlineRate } from '../duty.ts';
import { type Charge, charge } from './charge.ts';
import { type DutyFacts, isMet } from './facts.ts';
import type { Alternative, Listed } from './goods.ts';

/** Listed goods with the measure that applies to this shipment, and what it charges. */
export interface Resolved {
  listed: Listed;
  measure: Measure;
  charge: Charge;
  /** The measure whose whole minimum price is due for want of the document. */
  wholePrice?: Measure;
  /** The goods turned out not to be within the program. */
  outside: boolean;
}

/**
 * Which measure of a list applies, by the conditions that the shipment meets? One that overrides all (Russian metal)
 * comes first; a proof that fails raises the base; of the reliefs that fit the lowest applies. A lacking price document
 * changes the minimum price alone, not the rate beside it.
 */
export function resolve(listed: Listed, facts: DutyFacts): Resolved {
  const met = mostParticular(listed.alternatives.filter(({ condition }) => isMet(condition, facts)));
  const priceOnly = met.find(({ measure }) => isPriceOnly(measure));
  const others = met.filter(({ measure }) => !isPriceOnly(measure));
  const chosen = choose(listed.base, others);
  const measure = chosen?.measure ?? listed.base;
  const wholePrice = measure === listed.base ? priceOnly?.measure : undefined;
  return {
    listed,
    measure,
    charge: charge(measure, facts, wholePrice),
    ...(wholePrice === undefined ? {} : { wholePrice }),
    outside: chosen?.condition.outside === true,
  };
}

/** A condition that others come to together stands for them: a named company with a plan is no longer just a named one. */
function mostParticular(met: readonly Alternative[]): Alternative[] {
  const parts = new Set(met.flatMap(({ condition }) => condition.metBy ?? []));
  return met.filter(({ condition }) => !parts.has(condition.id));
}

function isPriceOnly({ duty, condition }: Measure): boolean {
  return duty.kind === 'minimum-price' && condition !== null;
}

function choose(base: Measure, met: readonly Alternative[]): Alternative | undefined {
  const overriding = met.find(({ condition }) => condition.overrides === true);
  if (overriding !== undefined) return overriding;
  const isRelief = ({ measure }: Alternative) => height(measure) < height(base);
  const failed = met.filter((alternative) => !isRelief(alternative)).sort(byHeight);
  const reliefs = met.filter(isRelief).sort(byHeight);
  return reliefs[0] ?? failed.at(-1);
}

function byHeight(a: Alternative, b: Alternative): number {
  return height(a.measure) - height(b.measure);
}

/** How much a measure charges, for comparing: its rate; above every rate where nothing may enter. */
export function height(measure: Measure): number {
  if (measure.duty.kind === 'absolute-quota') return Number.POSITIVE_INFINITY;
  const rate = headlineRate(measure) ?? 0;
  if (measure.basis === 'non-us-content') return rate - 0.001;
  // An all-in rate charges less than the same rate on top of the normal duty.
  return measure.duty.kind === 'ceiling' ? rate - 0.001 : rate;
}
