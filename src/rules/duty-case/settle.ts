import Big from 'big.js';
import type { Dataset } from '../../model/dataset.ts';
import type { DutyFacts, FactOption } from './facts.ts';
import type { Goods, Listed } from './goods.ts';
import { displacedOutside, type OutsideDisplaced } from './outside.ts';
import { type Resolved, resolve } from './resolve.ts';
import { type Scenarios, scenariosOf } from './scenarios.ts';
import { type Displaced, stack } from './stacking.ts';

/** One duty that is paid on the shipment. */
export interface DutyLine extends Resolved {
  /** The rule that made it the one to pay where several met; null where there was no question. */
  rule: string | null;
}

/** The Section 232 duty of a shipment, as far as the facts tell. */
export interface Outcome {
  /** US dollars to the cent; null while a fact is missing, the number does not decide the scope, or nothing may enter. */
  total: Big | null;
  /** Null where the number does not decide which lists the goods are on. */
  lines: readonly DutyLine[] | null;
  displaced: readonly Displaced[];
  outside: readonly OutsideDisplaced[];
  missing: readonly FactOption[];
  scenarios: Scenarios;
}

/**
 * Which Section 232 duty is due on goods of a country on a day, given these facts? Each list that they are on charges
 * by the conditions that are met; the rules of the day decide which charges are paid. Where the goods may be on
 * different lists, the answer holds only if it is the same for all.
 */
export function settle(dataset: Dataset, goods: Goods, facts: DutyFacts): Outcome {
  const scenarios = scenariosOf(dataset, goods, facts);
  const [first = none, ...others] = scenarios.all.map((lists) => outcomeOf(dataset, lists, goods, facts));
  const same = others.every((other) => sameTotal(other.total, first.total)) || others.length === 0;
  const missing = [...new Set([first, ...others].flatMap((one) => one.missing))];
  if (!same) return { total: null, lines: null, displaced: [], outside: [], missing, scenarios };
  return { ...first, missing, scenarios };
}

type OneOutcome = Omit<Outcome, 'scenarios' | 'lines'> & { lines: readonly DutyLine[] };

const none: OneOutcome = { total: new Big(0), lines: [], displaced: [], outside: [], missing: [] };

function outcomeOf(dataset: Dataset, lists: readonly Listed[], goods: Goods, facts: DutyFacts): OneOutcome {
  const resolved = lists.map((listed) => resolve(listed, facts));
  const within = resolved.filter(({ outside }) => !outside);
  // Goods outside every program of their number still enter under a heading, free.
  const { paying, displaced } = stack(dataset, within.length > 0 ? within : resolved.slice(0, 1), goods);
  const lines = paying.map(({ resolved: one, rule }) => ({ ...one, rule }));
  const amounts = lines.map((line) => line.charge.amount);
  const total = amounts.every((amount) => amount !== null)
    ? amounts.reduce<Big>((sum, amount) => sum.plus(amount), new Big(0))
    : null;
  return {
    total,
    lines,
    displaced,
    outside: displacedOutside(dataset, lines, goods),
    missing: lines.flatMap((line) => line.charge.missing),
  };
}

function sameTotal(a: Big | null, b: Big | null): boolean {
  return a !== null && b !== null && a.eq(b);
}

/** A duty as a percentage of the entered value, to four decimals. */
export function shareOfValue(total: Big, value: Big): number {
  return total.times(100).div(value).round(4, Big.roundHalfUp).toNumber();
}
