import type { Dataset } from '../../model/dataset.ts';
import type { DutyFacts } from './facts.ts';
import type { Goods } from './goods.ts';
import { questionsFor } from './questions.ts';
import { type Outcome, settle } from './settle.ts';

/** The facts that speak of a quota or an agreement, which many origins do not have. */
const MAY_BE_IDLE = ['quota', 'usmca'] as const;

/**
 * Which of the facts that were given change nothing: neither the duty, nor its lines, nor what else must be told? A quota
 * for goods that have none, USMCA for goods of China.
 */
export function idleOptions(
  dataset: Dataset,
  goods: Goods,
  facts: DutyFacts,
  outcome: Outcome,
): (typeof MAY_BE_IDLE)[number][] {
  const told = (given: DutyFacts, settled: Outcome) =>
    JSON.stringify([
      settled.total,
      settled.lines?.map(({ measure, charge }) => [measure.id, charge.amount, charge.mayNotEnter]),
      settled.outside,
      questionsFor(dataset, goods, given, settled).map(({ kind, option }) => [kind, option]),
    ]);
  return MAY_BE_IDLE.filter((option) => {
    const { [option]: given, ...others } = facts;
    return (
      given !== undefined &&
      given !== false &&
      told(others, settle(dataset, goods, others)) === told(facts, outcome)
    );
  });
}
