import type { Dataset } from '../../model/dataset.ts';
import type { Condition } from '../../model/measure.ts';
import type { Rule } from '../../model/rule.ts';
import { type DutyFacts, type FactOption, isMet, isRuledOut, optionsFor, withImplied } from './facts.ts';
import type { Goods, Listed } from './goods.ts';
import { type Outcome, settle } from './settle.ts';
import { precedesAny } from './stacking.ts';

/** A fact that would change the answer: the option that gives it, and what it is about. */
export type Question =
  | { kind: 'fact'; option: FactOption }
  | { kind: 'condition'; option: FactOption; condition: Condition }
  /** Are the goods on this list, which only some goods of the number are on? */
  | { kind: 'partly'; option: 'code'; listed: Listed }
  /** Which of these are the goods? */
  | { kind: 'one-of'; option: 'code' | 'product'; listed: Listed; by: Rule | null };

/**
 * Which facts would change this answer? Those that are missing for it; which of several lists the goods are on, where
 * that matters; and every condition that has not been claimed and would lead to another duty.
 */
export function questionsFor(dataset: Dataset, goods: Goods, facts: DutyFacts, outcome: Outcome): Question[] {
  const { scenarios, lines, missing } = outcome;
  const scope: Question[] =
    lines !== null
      ? []
      : [
          ...scenarios.partly.map((listed) => ({ kind: 'partly' as const, option: 'code' as const, listed })),
          ...distinct(goods, scenarios.oneOf).map((listed) => ({
            kind: 'one-of' as const,
            option: goods.code === undefined ? ('code' as const) : ('product' as const),
            listed,
            by: scenarios.oneOfBy,
          })),
        ];
  const now = signature(outcome);
  const conditions = conditionsAmong(dataset, outcome, goods).filter(
    (condition) => !isMet(condition, facts) && !isRuledOut(condition, facts),
  );
  const changing = conditions.filter((condition) => {
    const conditions = withImplied(dataset.conditions, [...facts.conditions, condition.id]);
    const claimed = { ...facts, conditions };
    return signature(settle(dataset, goods, claimed)) !== now;
  });
  const outsideUsmca =
    facts.usmca === undefined && signature(settle(dataset, goods, { ...facts, usmca: false })) !== now;
  return [
    ...missing.map((option) => ({ kind: 'fact' as const, option })),
    ...scope,
    ...(outsideUsmca ? [{ kind: 'fact' as const, option: 'usmca' as const }] : []),
    ...changing.flatMap((condition) =>
      optionsFor(condition, facts).map((option) => ({ kind: 'condition' as const, option, condition })),
    ),
  ];
}

/** By their number the goods are asked for by program, each once. */
function distinct({ code }: Goods, oneOf: readonly Listed[]): readonly Listed[] {
  if (code === undefined) return oneOf;
  return [...new Map(oneOf.map((listed) => [listed.list.program, listed])).values()];
}

/**
 * The conditions of every list that the goods may be on, and the claims that would put them on another whose duty takes
 * the place of theirs. (Nobody claims a duty for goods that pay none.)
 */
function conditionsAmong(dataset: Dataset, { scenarios }: Outcome, { day }: Goods): Condition[] {
  const listed = [...new Set(scenarios.all.flat())];
  const programs = listed.map(({ list }) => list.program);
  const claims = scenarios.byClaim
    .filter(({ list }) => precedesAny(dataset, list.program, programs, day))
    .map(({ list }) => list.byClaim ?? '');
  const ids = [
    ...listed.flatMap(({ alternatives }) => alternatives.map(({ condition }) => condition.id)),
    ...claims,
  ];
  return [...new Set(ids)].flatMap((id) => dataset.byId.conditions.get(id) ?? []);
}

/** Two answers with the same signature are the same to the reader: the same sum for the same programs. */
function signature({ total, lines, missing }: Outcome): string {
  if (total?.eq(0) === true) return '0.00';
  if (total !== null)
    return JSON.stringify([total.toFixed(2), lines?.map(({ listed }) => listed.list.program)]);
  const measures = lines?.map(({ measure, wholePrice }) => [measure.id, wholePrice?.id]);
  return JSON.stringify([missing, measures ?? null]);
}
