import type { Dataset } from '../../model/dataset.ts';
import type { Day } from '../../model/primitives.ts';
import type { Rule, RuleEffect } from '../../model/rule.ts';
import { inForce } from '../measures.ts';
import type { Goods } from './goods.ts';
import { height, type Resolved } from './resolve.ts';

/** A duty that gives way to another, by a rule; null = by the order of the programs. */
export interface Displaced {
  program: string;
  rule: string | null;
}

/** Duties that are paid, each with the rule that made it so where another was in question; and those that give way. */
export interface Stacked {
  paying: readonly { resolved: Resolved; rule: string | null }[];
  displaced: readonly Displaced[];
}

type Effect<K extends RuleEffect['kind']> = Extract<RuleEffect, { kind: K }>;

/** The effects of a kind that rules have on a day, those that began last first. */
export function effectsOn<K extends RuleEffect['kind']>(
  dataset: Dataset,
  kind: K,
  day: Day,
): { rule: Rule; effect: Effect<K> }[] {
  return dataset.rules
    .filter((rule) => inForce(rule, day))
    .sort((a, b) => (a.from < b.from ? 1 : a.from > b.from ? -1 : 0))
    .flatMap((rule) =>
      (rule.effects ?? [])
        .filter((effect): effect is Effect<K> => effect.kind === kind)
        .map((effect) => ({ rule, effect })),
    );
}

/** Does the duty of a program take the place of one of these on the day? */
export function precedesAny(dataset: Dataset, program: string, others: readonly string[], day: Day): boolean {
  return effectsOn(dataset, 'precedes', day).some(
    ({ effect }) => effect.programs.includes(program) && effect.over.some((other) => others.includes(other)),
  );
}

/**
 * Which of several duties on one article are paid on a day, and which give way? By the rules of the data; where none
 * speaks of two programs, the one that the goods are said to be is paid, else the first in the order of the programs.
 */
export function stack(
  dataset: Dataset,
  resolved: readonly Resolved[],
  verdict: Verdict,
  { product }: Pick<Goods, 'product'>,
): Stacked {
  const order = dataset.programs.map(({ id }) => id);
  const place = (one: Resolved) => (programOf(one) === product ? -1 : order.indexOf(programOf(one)));
  const paying: { resolved: Resolved; rule: string | null }[] = [];
  const displaced: Displaced[] = [];
  const remaining = [...resolved];
  for (let candidate = next(); candidate !== undefined; candidate = next()) {
    remaining.splice(remaining.indexOf(candidate), 1);
    const beside = candidate;
    const verdicts = paying.map((payer) => ({ payer, ...verdict(beside, payer.resolved) }));
    const lost = verdicts.find(({ lot }) => lot !== 'adds');
    if (lost !== undefined) {
      lost.payer.rule ??= lost.rule;
      displaced.push({ program: programOf(candidate), rule: lost.rule });
      continue;
    }
    for (const { payer, rule } of verdicts) payer.rule ??= rule;
    paying.push({ resolved: candidate, rule: verdicts[0]?.rule ?? null });
  }
  const paid = new Set(paying.map((payer) => programOf(payer.resolved)));
  return { paying, displaced: displaced.filter(({ program }) => !paid.has(program)) };

  /** Those first that give way to none; of those that share one duty the highest; else by the order of the programs. */
  function next(): Resolved | undefined {
    const free = remaining.filter((one) => !remaining.some((other) => verdict(one, other).lot === 'yields'));
    const [first, ...others] = (free.length > 0 ? free : remaining).toSorted((x, y) => place(x) - place(y));
    if (first === undefined) return undefined;
    return others
      .filter((other) => verdict(other, first).lot === 'one')
      .reduce((best, other) => (height(other.measure) > height(best.measure) ? other : best), first);
  }
}

/** How a duty fares beside one that is paid: it gives way, both are paid, or one of them only (`one`, `first`). */
type Lot = 'yields' | 'adds' | 'one' | 'first';

/** How a duty fares beside one that is paid, and by which rule. */
export type Verdict = (candidate: Resolved, payer: Resolved) => { lot: Lot; rule: string | null };

/** The verdicts of the rules of a day. */
export function verdictsOn(dataset: Dataset, day: Day): Verdict {
  const precedes = effectsOn(dataset, 'precedes', day);
  const adds = effectsOn(dataset, 'adds', day);
  const oneDuty = effectsOn(dataset, 'one-duty', day);
  return (candidate, payer) => {
    const [a, b] = [programOf(candidate), programOf(payer)];
    const before = precedes.find(({ effect }) => effect.programs.includes(b) && effect.over.includes(a));
    if (before !== undefined) return { lot: 'yields', rule: before.rule.id };
    const beside = adds.find(
      ({ effect }) =>
        (effect.programs.includes(a) && effect.to.includes(b)) ||
        (effect.programs.includes(b) && effect.to.includes(a)),
    );
    if (beside !== undefined) return { lot: 'adds', rule: beside.rule.id };
    const one = oneDuty.find(({ effect }) => effect.programs.includes(a) && effect.programs.includes(b));
    return one === undefined ? { lot: 'first', rule: null } : { lot: 'one', rule: one.rule.id };
  };
}

function programOf({ listed }: Resolved): string {
  return listed.list.program;
}
