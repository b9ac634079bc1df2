import type { Dataset } from '../../model/dataset.ts';
import type { Day } from '../../model/primitives.ts';
import type { Rule, RuleEffect } from '../../model/rule.ts';
import { inForce } from '../measures.ts';
import { height, type Resolved } from './resolve.ts';

/** A duty that gives way to another, by a rule; null = by the order of the programs. */
export interface Displaced {
  program: string;
  rule: string | null;
}

export interface Stacked {
  paying: readonly { resolved: Resolved; rule: string | null }[];
  displaced: readonly Displaced[];
}

type Effect<K extends RuleEffect['kind']> = Extract<RuleEffect, { kind: K }>;

/** The rules in force on a day that say this of several duties, those that began last first. */
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

/**
 * Which of several duties on one article are paid on a day, and which give way? By the rules of the data; where none
 * speaks of two programs, the first in the order of the programs is paid, or the one that the goods are said to be.
 */
export function stack(
  dataset: Dataset,
  resolved: readonly Resolved[],
  { day, product }: { day: Day; product?: string | undefined },
): Stacked {
  const order = new Map(dataset.programs.map(({ id }, position) => [id, position]));
  const place = ({ listed }: Resolved) =>
    listed.list.program === product ? -1 : (order.get(listed.list.program) ?? order.size);
  const rules = {
    precedes: effectsOn(dataset, 'precedes', day),
    adds: effectsOn(dataset, 'adds', day),
    oneDuty: effectsOn(dataset, 'one-duty', day),
  };
  const givesWayTo = (a: Resolved, b: Resolved) =>
    rules.precedes.find(
      ({ effect }) =>
        effect.programs.includes(b.listed.list.program) && effect.over.includes(a.listed.list.program),
    )?.rule.id;
  const within = resolved.filter(({ outside }) => !outside);
  // Goods that are outside every program they might be under still enter under one heading, free.
  const candidates = within.length > 0 ? within : resolved.slice(0, 1);
  const sorted = candidates
    .filter((candidate) => candidate !== undefined)
    .sort((a, b) => Number(beaten(a)) - Number(beaten(b)) || place(a) - place(b));
  const paying: { resolved: Resolved; rule: string | null }[] = [];
  const displaced: Displaced[] = [];
  for (const candidate of sorted) {
    const { program } = candidate.listed.list;
    const verdicts = paying.map((payer) => between(candidate, payer.resolved));
    const lost = verdicts.find(({ both }) => !both);
    if (lost !== undefined) {
      const position = verdicts.indexOf(lost);
      const winner = paying[position];
      if (lost.instead && winner !== undefined) {
        displaced.push({ program: winner.resolved.listed.list.program, rule: lost.rule });
        paying[position] = { resolved: candidate, rule: lost.rule };
      } else {
        if (winner !== undefined) winner.rule ??= lost.rule;
        if (!displaced.some((other) => other.program === program) && !isPaid(program))
          displaced.push({ program, rule: lost.rule });
      }
      continue;
    }
    const [adding] = verdicts.flatMap(({ rule }) => rule ?? []);
    for (const payer of paying) payer.rule ??= adding ?? null;
    paying.push({ resolved: candidate, rule: adding ?? null });
  }
  return { paying, displaced };

  function isPaid(program: string): boolean {
    return paying.some((payer) => payer.resolved.listed.list.program === program);
  }
  function beaten(candidate: Resolved): boolean {
    return candidates.some((other) => givesWayTo(candidate, other) !== undefined);
  }
  /** Are both paid, or does the candidate give way to the payer (or take its place, `instead`)? */
  function between(
    candidate: Resolved,
    payer: Resolved,
  ): { both: boolean; rule: string | null; instead?: true } {
    const [a, b] = [candidate.listed.list.program, payer.listed.list.program];
    const yields = givesWayTo(candidate, payer);
    if (yields !== undefined) return { both: false, rule: yields };
    const adding = rules.adds.find(
      ({ effect }) =>
        (effect.programs.includes(a) && effect.to.includes(b)) ||
        (effect.programs.includes(b) && effect.to.includes(a)),
    );
    if (adding !== undefined && a !== b) return { both: true, rule: adding.rule.id };
    const one = rules.oneDuty.find(
      ({ effect }) => effect.programs.includes(a) && effect.programs.includes(b),
    );
    if (one !== undefined && height(candidate.measure) > height(payer.measure))
      return { both: false, rule: one.rule.id, instead: true };
    return { both: false, rule: one?.rule.id ?? null };
  }
}
