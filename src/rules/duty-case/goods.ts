import type { ArticleEntry, ArticleList } from '../../model/articles.ts';
import type { Dataset } from '../../model/dataset.ts';
import type { Condition, Measure } from '../../model/measure.ts';
import type { Day } from '../../model/primitives.ts';
import { inForce, isBase, measuresFor } from '../measures.ts';

/** A condition with the measure that applies where it is met. */
export interface Alternative {
  condition: Condition;
  measure: Measure;
}

/** An article list that goods are on, with what it charges for their origin on the day. */
export interface Listed {
  list: ArticleList;
  /** Null where the product alone is known, and for lists that goods are on by claim. */
  entry: ArticleEntry | null;
  /** `part`: only some goods of the number are on it. */
  match: 'full' | 'part';
  base: Measure;
  alternatives: readonly Alternative[];
}

/**
 * What do these lists charge for goods of a country on a day: the base measure of each, and the measures that apply
 * instead where a condition is met? Lists that do not reach the country are left out. Conditions that are for other
 * chapters than the number's do not count.
 */
export function listedGoods(
  dataset: Dataset,
  { country, day, code }: { country: string; day: Day; code?: string | undefined },
  lists: readonly Pick<Listed, 'list' | 'entry' | 'match'>[],
): Listed[] {
  return lists.flatMap((listed) => {
    const { id, program } = listed.list;
    const measures = measuresFor(dataset, { country, program, day }).filter(
      ({ articles }) => articles === id || articles === 'all',
    );
    const base = measures.find((measure) => isBase(measure));
    if (base === undefined) return [];
    const alternatives = measures.flatMap((measure) => {
      const condition = dataset.byId.conditions.get(measure.condition ?? '');
      return condition === undefined || !isForChapter(condition, code) ? [] : [{ condition, measure }];
    });
    return [{ ...listed, base, alternatives }];
  });
}

/** Is a condition for goods of this number? Without a number it may be. */
export function isForChapter({ chapters }: Condition, code: string | undefined): boolean {
  if (chapters === undefined || code === undefined) return true;
  const chapter = code.slice(0, 2);
  return 'only' in chapters ? chapters.only.includes(chapter) : !chapters.except.includes(chapter);
}

/**
 * The lists of a program that goods of a country may be on, when their number is not known: those with numbers, or the
 * described ones where there are no others. A list that is narrower for this country takes the place of the wider one.
 */
export function listsOfProgram(
  dataset: Dataset,
  { program, country, day }: { program: string; country: string; day: Day },
): ArticleList[] {
  const based = new Set(
    measuresFor(dataset, { country, program, day })
      .filter(isBase)
      .map(({ articles }) => articles),
  );
  const lists = dataset.articles.filter(
    (list) => list.program === program && inForce(list, day) && based.has(list.id),
  );
  const displaced = new Set(lists.map(({ displaces }) => displaces));
  const kept = lists.filter(({ id }) => !displaced.has(id));
  const numbered = kept.filter(({ coverage }) => coverage !== 'described');
  return numbered.length > 0 ? numbered : kept;
}

/** The lists that goods outside every numbered list of a program are on by claim, on a day. */
export function listsByClaim(dataset: Dataset, day: Day): ArticleList[] {
  return dataset.articles.filter((list) => list.byClaim !== undefined && inForce(list, day));
}
