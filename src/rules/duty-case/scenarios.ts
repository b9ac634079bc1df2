import type { Dataset } from '../../model/dataset.ts';
import type { Rule } from '../../model/rule.ts';
import type { DutyFacts } from './facts.ts';
import { type Goods, type Listed, listsByClaim, listsOfCode, listsOfProduct } from './goods.ts';
import { effectsOn } from './stacking.ts';

/**
 * What the goods may be, as far as number and product tell: each scenario is the lists that they are on. More than one
 * where the number alone does not decide the scope.
 */
export interface Scenarios {
  all: readonly (readonly Listed[])[];
  /** Lists that only some goods of the number are on. */
  partly: readonly Listed[];
  /** Lists of which the goods are on one, by what they are. */
  oneOf: readonly Listed[];
  /** The rule that says what decides between them; null where nothing but the number does. */
  oneOfBy: Rule | null;
  /** Lists that they could be on by a claim that has not been made. */
  byClaim: readonly Listed[];
}

/** More lists in part than this are not tried in every combination: such a number is far too short. */
const MOST_PARTLY = 6;

/** Which lists are the goods on? */
export function scenariosOf(dataset: Dataset, goods: Goods, facts: DutyFacts): Scenarios {
  const { code, product } = goods;
  if (code === undefined) {
    const lists = product === undefined ? [] : listsOfProduct(dataset, { ...goods, product });
    return {
      all: lists.length === 0 ? [[]] : lists.map((list) => [list]),
      partly: [],
      oneOf: lists,
      oneOfBy: null,
      byClaim: [],
    };
  }
  const onLists = listsOfCode(dataset, { ...goods, code });
  const byClaim = listsByClaim(dataset, goods);
  const programs = new Set(byClaim.map(({ list }) => list.program));
  // Goods on a numbered list of such a program, of cars or of trucks, have no need of the claim.
  const claimable = onLists.some(({ list }) => programs.has(list.program)) ? [] : byClaim;
  const claimed = claimable.filter(({ list }) => facts.conditions.includes(list.byClaim ?? ''));
  const own = claimed.find(({ list }) => list.program === product) ?? claimed[0];
  const found = own === undefined ? onLists : [...onLists, own];
  const { group, rule } = alternativesAmong(dataset, goods, found);
  const oneOf = narrowed(group, goods, facts);
  const others = found.filter((one) => !group.includes(one));
  const partly = others.filter((one) => one.match === 'part').slice(0, MOST_PARTLY);
  const sure = others.filter((one) => one.match === 'full');
  const withOne = oneOf.length === 0 ? [sure] : oneOf.map((one) => [...sure, one]);
  const all = withOne.flatMap((lists) => subsets(partly).map((some) => [...lists, ...some]));
  return { all, partly, oneOf, oneOfBy: rule, byClaim: claimed.length > 0 ? [] : claimable };
}

/** The lists of which the goods are on one only: stampings of steel or of aluminum, drones with or without thermal imaging. */
function alternativesAmong(
  dataset: Dataset,
  { day }: Goods,
  found: readonly Listed[],
): { group: Listed[]; rule: Rule | null } {
  const groups = effectsOn(dataset, 'alternatives', day).map(({ effect, rule }) => ({
    group: found.filter(({ list }) => effect.lists.includes(list.id)),
    rule,
  }));
  const isDescribed = ({ entry }: Listed) => entry?.scopeNote !== undefined;
  return groups.find(({ group }) => group.length > 1 && group.some(isDescribed)) ?? { group: [], rule: null };
}

/** Those that are left of such lists once the product or the metal tells which. */
function narrowed(
  group: readonly Listed[],
  { product }: Goods,
  { steelPct, aluminumPct }: DutyFacts,
): readonly Listed[] {
  const named = group.filter(({ list }) => list.program === product);
  if (named.length > 0) return named;
  const ofMetal = group.filter(
    ({ list }) =>
      !(list.program.startsWith('steel') && steelPct?.eq(0) === true) &&
      !(list.program.startsWith('aluminum') && aluminumPct?.eq(0) === true),
  );
  return ofMetal.length > 0 ? ofMetal : group;
}

function subsets<T>(items: readonly T[]): T[][] {
  return items.reduce<T[][]>((sets, item) => sets.flatMap((set) => [set, [...set, item]]), [[]]);
}
