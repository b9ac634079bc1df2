import type { DataFault, Dataset } from '../../model/dataset.ts';
import type { Rule, RuleEffect } from '../../model/rule.ts';
import { inForce } from '../measures.ts';
import { faultOf } from './fault.ts';

/**
 * The rules that decide between duties can be followed: no duty comes before itself or before one that comes before it
 * on the same day, lists of which goods are on one share a number whose words tell them apart, and an effect ends with
 * its rule at the latest.
 */
export function effectsCanBeFollowed(dataset: Dataset): DataFault[] {
  return dataset.rules.flatMap((rule) =>
    (rule.effects ?? []).flatMap((effect) =>
      problemsOf(dataset, rule, effect).map((problem) =>
        faultOf(dataset, rule, 'effects', 'duty-effects', `${problem}, in`),
      ),
    ),
  );
}

function problemsOf(dataset: Dataset, rule: Rule, effect: RuleEffect): string[] {
  switch (effect.kind) {
    case 'precedes':
      return effect.programs.flatMap((first) => [
        ...(effect.over.includes(first) ? [`${first} comes before itself`] : []),
        ...effect.over
          .filter((second) => second !== first && precedesOnADay(dataset, rule, second, first))
          .map((second) => `${first} and ${second} come before each other`),
      ]);
    case 'alternatives':
      return tellApart(dataset, effect.lists)
        ? []
        : [`${effect.lists.join(' and ')} share no described number`];
    case 'displaces':
      return effect.until !== undefined && !inForce(rule, effect.until) && effect.until !== rule.until
        ? [`${effect.duty} is displaced until ${effect.until}, when the rule is not in force`]
        : [];
    default:
      return [];
  }
}

/** Does another rule of the same time put `first` before `second`? */
function precedesOnADay(dataset: Dataset, rule: Rule, first: string, second: string): boolean {
  return dataset.rules.some(
    (other) =>
      (inForce(other, rule.from) || inForce(rule, other.from)) &&
      other.effects?.some(
        (effect) =>
          effect.kind === 'precedes' && effect.programs.includes(first) && effect.over.includes(second),
      ),
  );
}

/** Does each list share a number with another one, whose words or its own narrow it? */
function tellApart(dataset: Dataset, lists: readonly string[]): boolean {
  const entries = lists.map((id) => dataset.byId.articles.get(id)?.entries ?? []);
  return entries.every((own, place) =>
    own.some((entry) =>
      entries.some(
        (others, other) =>
          other !== place &&
          others.some(
            (one) =>
              (one.scopeNote ?? entry.scopeNote) !== undefined &&
              (one.hts.startsWith(entry.hts) || entry.hts.startsWith(one.hts)),
          ),
      ),
    ),
  );
}

/**
 * A condition that turns on a fact stands on measures that the fact is about: U.S. content on those that charge the
 * rest, a lacking document on minimum prices, a weight with its limit. A list that goods are on by claim has no numbers,
 * and the claim is no measure's condition.
 */
export function claimsAndFactsFit(dataset: Dataset): DataFault[] {
  const faults: DataFault[] = [];
  for (const condition of dataset.conditions) {
    const measures = dataset.measures.filter((measure) => measure.condition === condition.id);
    const add = (problem: string) =>
      faults.push(faultOf(dataset, condition, 'fact', 'duty-facts', `${problem}, in`));
    if ((condition.fact === 'metal-weight') !== (condition.belowPct !== undefined))
      add('a weight and its limit come together');
    if (condition.fact === 'us-content' && measures.some(({ basis }) => basis !== 'non-us-content'))
      add('U.S. content is not what its measure leaves out');
    if (condition.fact === 'no-document' && measures.some(({ minimumPrice }) => minimumPrice === undefined))
      add('its measure has no minimum price');
    if (condition.fact !== undefined && measures.length === 0) add('no measure has it');
  }
  for (const list of dataset.articles) {
    if (list.byClaim === undefined) continue;
    const conditional = dataset.measures.some(({ condition }) => condition === list.byClaim);
    if (list.entries.length > 0 || conditional)
      faults.push(
        faultOf(dataset, list, 'byClaim', 'duty-facts', `«${list.byClaim}» is not the only way on to`),
      );
  }
  return faults;
}
