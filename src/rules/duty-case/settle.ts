import Big from 'big.js';
import type { Dataset } from '../../model/dataset.ts';
import { dutySignature } from '../duty.ts';
import type { DutyFacts, FactOption } from './facts.ts';
import type { Goods } from './goods.ts';
import { displacedOutside, type OutsideDisplaced, yieldsToOutside } from './outside.ts';
import { type Resolved, resolve } from './resolve.ts';
import { type Scenarios, scenariosOf } from './scenarios.ts';
import { type Displaced, stack, type Verdict, verdictsOn } from './stacking.ts';

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
  // Many scenarios share their lists: each list is resolved once, and the rules of the day are read once.
  const resolved = new Map(scenarios.all.flat().map((listed) => [listed, resolve(listed, facts)]));
  const verdict = verdictsOn(dataset, goods.day);
  const [first = none, ...others] = scenarios.all.map((lists) =>
    outcomeOf(
      dataset,
      lists.flatMap((listed) => resolved.get(listed) ?? []),
      verdict,
      goods,
      facts,
    ),
  );
  const missing = [...new Set([first, ...others].flatMap((one) => one.missing))];
  if (!others.every((other) => chargesSame(other, first)))
    return { total: null, lines: null, displaced: [], outside: [], missing, scenarios };
  return {
    ...first,
    displaced: displacedInAny([first, ...others]),
    outside: displacedOutside(dataset, first.lines, goods),
    missing,
    scenarios,
  };
}

/** The outcome where it is known which lists the goods are on. */
type OneOutcome = Pick<Outcome, 'total' | 'displaced' | 'missing'> & { lines: readonly DutyLine[] };

const none: OneOutcome = { total: new Big(0), lines: [], displaced: [], missing: [] };

function outcomeOf(
  dataset: Dataset,
  resolved: readonly Resolved[],
  verdict: Verdict,
  goods: Goods,
  facts: DutyFacts,
): OneOutcome {
  const within = resolved.filter(({ outside }) => !outside);
  // Goods outside every program of their number still enter under a heading, free.
  const stacked = stack(dataset, within.length > 0 ? within : resolved.slice(0, 1), verdict, goods);
  const lines: DutyLine[] = [];
  const displaced = [...stacked.displaced];
  for (const { resolved: one, rule } of stacked.paying) {
    const first = yieldsToOutside(dataset, one, goods, facts);
    if (first === null) lines.push({ ...one, rule });
    else displaced.push({ program: one.listed.list.program, rule: first });
  }
  const amounts = lines.map((line) => line.charge.amount);
  const total = amounts.every((amount) => amount !== null)
    ? amounts.reduce<Big>((sum, amount) => sum.plus(amount), new Big(0))
    : null;
  return {
    total,
    lines,
    displaced,
    missing: lines.flatMap((line) => line.charge.missing),
  };
}

/** Do two outcomes come to the same: the same dollars, or the same charges that want the same facts? */
function chargesSame(a: OneOutcome, b: OneOutcome): boolean {
  if (a.total !== null && b.total !== null) return a.total.eq(b.total);
  return a.total === b.total && openCharges(a) === openCharges(b);
}

/** What is charged where no sum can be made, without the names of the programs. */
function openCharges({ lines }: OneOutcome): string {
  return JSON.stringify(lines.map(({ charge, measure }) => [charge, dutySignature(measure)]));
}

/** What gives way whichever lists the goods are on, each once; not what the first of them pays. */
function displacedInAny(outcomes: readonly OneOutcome[]): Displaced[] {
  const paid = new Set(outcomes[0]?.lines.map(({ listed }) => listed.list.program));
  const all = outcomes.flatMap(({ displaced }) => displaced).filter(({ program }) => !paid.has(program));
  return [...new Map(all.map((one) => [one.program, one])).values()];
}

/** A duty as a percentage of the entered value, to four decimals. */
export function shareOfValue(total: Big, value: Big): number {
  return total.times(100).div(value).round(4, Big.roundHalfUp).toNumber();
}
