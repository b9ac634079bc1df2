import type { Dataset } from '../../model/dataset.ts';
import type { Measure } from '../../model/measure.ts';
import type { Day } from '../../model/primitives.ts';
import type { Method, Rule } from '../../model/rule.ts';
import { inForce } from '../measures.ts';
import type { DutyLine } from './settle.ts';

/**
 * The rule that a line rests on besides its measure: the one that made it the duty to pay where several met; else the
 * one that says how it is worked out or on which value it falls. Null where the measure says all.
 */
export function lineRule(dataset: Dataset, line: DutyLine, day: Day): Rule | null {
  if (line.rule !== null) return dataset.byId.rules.get(line.rule) ?? null;
  const { program } = line.listed.list;
  const rules = dataset.rules
    .filter((rule) => inForce(rule, day) && (rule.programs.length === 0 || rule.programs.includes(program)))
    // A rule about this program says more than one about all.
    .sort((a, b) => b.programs.length - a.programs.length);
  for (const method of methodsOf(line.measure)) {
    const rule = rules.find(({ methods }) => methods?.includes(method));
    if (rule !== undefined) return rule;
  }
  return null;
}

/** What is to be explained of a measure, the most particular first. */
function methodsOf({ duty, basis, minimumPrice }: Measure): Method[] {
  return [
    ...(minimumPrice === undefined ? [] : ['minimum-price' as const]),
    ...(duty.kind === 'ceiling' || duty.kind === 'tariff-rate-quota' ? [duty.kind] : []),
    ...(basis === 'quantity' || basis === 'none' ? [] : [basis]),
  ];
}
