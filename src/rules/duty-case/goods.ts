import type { ArticleEntry, ArticleList } from '../../model/articles.ts';
import type { Dataset } from '../../model/dataset.ts';
import type { Condition, Measure } from '../../model/measure.ts';
import type { Day } from '../../model/primitives.ts';
import { coverage, digitsOf } from '../hts.ts';
import { coveringEntries } from '../hts-lists.ts';
import { inForce, isBase, measuresFor } from '../measures.ts';

/** A condition with the measure that applies where it is met. */
export interface Alternative {
  condition: Condition;
  measure: Measure;
}

/** An article list that goods are on, or may be on, with what it charges for their origin on the day. */
export interface Listed {
  list: ArticleList;
  /** Null where the product alone is known, and for lists that goods are on by claim. */
  entry: ArticleEntry | null;
  /** `part`: only some goods of the number are on it. */
  match: 'full' | 'part';
  base: Measure;
  alternatives: readonly Alternative[];
}

/** Goods of a country on a day, by their number or by the product alone. */
export interface Goods {
  country: string;
  day: Day;
  code?: string | undefined;
  product?: string | undefined;
}

/**
 * The lists that a number is on, one record a list, with what each charges for the origin. A list that does not reach
 * the country is left out.
 */
export function listsOfCode(dataset: Dataset, goods: Goods & { code: string }): Listed[] {
  const covered = coveringEntries(dataset, goods);
  const lists = [...new Set(covered.map(({ list }) => list))];
  return lists.flatMap((list) => {
    const own = covered.filter((one) => one.list === list);
    const best = own.find(({ match }) => match === 'full') ?? own[0];
    return best === undefined || isOtherLine(best.entry, goods.code)
      ? []
      : listed(dataset, goods, list, best);
  });
}

/** Is the number a line of ten digits that the words of the entry do not mean? */
function isOtherLine({ lines }: ArticleEntry, code: string): boolean {
  const asked = digitsOf(code);
  return lines !== undefined && asked.length === 10 && !lines.some((line) => digitsOf(line) === asked);
}

/**
 * The lists of a program that goods of a country may be on, when their number is not known: those with numbers, or the
 * described ones where there are no others. A list that is narrower for this country takes the place of the wider one
 * where it holds most of it: UK cars are passenger cars, but Canadian aluminum is not its unwrought metal of 2020.
 */
export function listsOfProduct(dataset: Dataset, goods: Goods & { product: string }): Listed[] {
  const lists = dataset.articles.filter((list) => list.program === goods.product && inForce(list, goods.day));
  const based = lists.flatMap((list) => listed(dataset, goods, list));
  const kept = based.filter(
    ({ list }) =>
      !based.some((other) => other.list.displaces === list.id && holdsMost(other.list, list, goods.day)),
  );
  const numbered = kept.filter(({ list }) => list.coverage !== 'described');
  return numbered.length > 0 ? numbered : kept;
}

/** Does a narrower list take more than half of the entries of a wider one? */
function holdsMost(narrower: ArticleList, wider: ArticleList, day: Day): boolean {
  const open = wider.entries.filter((entry) => inForce(entry, day));
  const taken = open.filter(({ hts }) =>
    narrower.entries.some((entry) => inForce(entry, day) && coverage(entry, hts) !== 'none'),
  );
  return taken.length * 2 > open.length;
}

/** The lists that goods outside every numbered list of a program are on by claim alone. */
export function listsByClaim(dataset: Dataset, goods: Goods): Listed[] {
  return dataset.articles
    .filter((list) => {
      const claim = dataset.byId.conditions.get(list.byClaim ?? '');
      return claim !== undefined && inForce(list, goods.day) && isForChapter(claim, goods.code);
    })
    .flatMap((list) => listed(dataset, goods, list));
}

/** Is a condition for goods of this number? Without a number it may be. */
function isForChapter({ chapters }: Condition, code: string | undefined): boolean {
  if (chapters === undefined || code === undefined) return true;
  const chapter = code.slice(0, 2);
  return 'only' in chapters ? chapters.only.includes(chapter) : !chapters.except.includes(chapter);
}

/** A list with its base measure for the origin and the conditional ones; none where it does not reach the origin. */
function listed(
  dataset: Dataset,
  { country, day, code }: Goods,
  list: ArticleList,
  { entry, match }: Pick<Listed, 'entry' | 'match'> = { entry: null, match: 'full' },
): Listed[] {
  const measures = measuresFor(dataset, { country, program: list.program, day }).filter(
    ({ articles }) => articles === list.id || articles === 'all',
  );
  const base = measures.find(isBase);
  if (base === undefined) return [];
  const alternatives = measures.flatMap((measure) => {
    const condition = dataset.byId.conditions.get(measure.condition ?? '');
    return condition === undefined || !isForChapter(condition, code) ? [] : [{ condition, measure }];
  });
  return [{ list, entry, match, base, alternatives }];
}
