import type { ArticleEntry, ArticleList } from '../model/articles.ts';
import type { Dataset } from '../model/dataset.ts';
import type { Measure } from '../model/measure.ts';
import type { Day } from '../model/primitives.ts';
import { areaReaches } from './areas.ts';
import { type Coverage, coverage, digitsOf } from './hts.ts';
import { inForce, isBase, measuresFor } from './measures.ts';

/** What is asked of the article lists: an HTS number on a day, of an origin or of any. */
export interface HtsQuestion {
  code: string;
  day: Day;
  /** ISO code, or a group such as EU; undefined = any origin. */
  country: string | undefined;
}

/** An entry of a list that covers a number. */
export interface Covered {
  list: ArticleList;
  entry: ArticleEntry;
  match: Exclude<Coverage, 'none'>;
}

/** Does a list exist for goods of an origin on a day? Without an origin every list does. */
export function listReaches(
  dataset: Dataset,
  list: Pick<ArticleList, 'area'>,
  { country, day }: Pick<HtsQuestion, 'country' | 'day'>,
): boolean {
  if (country === undefined) return true;
  return areaReaches(dataset, list.area ?? { include: 'world', except: [] }, country, day);
}

/** The article lists in force on a day, for an origin where one is given, in the programs' order. */
function listsOn(dataset: Dataset, question: Pick<HtsQuestion, 'country' | 'day'>): ArticleList[] {
  return dataset.programs.flatMap(({ id }) =>
    dataset.articles.filter(
      (list) => list.program === id && inForce(list, question.day) && listReaches(dataset, list, question),
    ),
  );
}

/**
 * Which entries of which lists cover an HTS number on a day? For an origin, a number that a narrower list of that
 * origin takes over is off the wider list; where it takes over some lines only, the wider one covers it in part.
 */
export function coveringEntries(dataset: Dataset, question: HtsQuestion): Covered[] {
  const lists = listsOn(dataset, question);
  return lists.flatMap((list) => {
    const narrower =
      question.country === undefined
        ? []
        : lists
            .filter((other) => other.displaces === list.id)
            .flatMap(({ entries }) => entries.filter((entry) => inForce(entry, question.day)));
    return list.entries
      .filter((entry) => inForce(entry, question.day))
      .flatMap((entry) => {
        const covered = coverage(entry, question.code);
        const match = covered === 'none' ? 'none' : withoutTaken(entry, covered, narrower, question.code);
        return match === 'none' ? [] : [{ list, entry, match }];
      });
  });
}

/** What is left of an entry's coverage of a number once narrower entries took theirs. */
function withoutTaken(
  entry: ArticleEntry,
  covered: Covered['match'],
  narrower: readonly ArticleEntry[],
  code: string,
): Coverage {
  const shared =
    entry.through === undefined && digitsOf(entry.hts).length > digitsOf(code).length ? entry.hts : code;
  const taken = narrower.map((other) => coverage(other, shared));
  if (taken.includes('full')) return 'none';
  return taken.includes('part') ? 'part' : covered;
}

/**
 * Which measures reach goods on these lists from an origin on a day? Those of the lists, and the conditions that reach
 * every list of their programs; base measures first within a program.
 */
export function measuresOn(
  dataset: Dataset,
  covered: readonly Pick<Covered, 'list'>[],
  { country, day }: HtsQuestion,
): Measure[] {
  if (country === undefined) return [];
  const lists = new Set(covered.map(({ list }) => list.id));
  const programs = new Set(covered.map(({ list }) => list.program));
  return dataset.programs
    .filter(({ id }) => programs.has(id))
    .flatMap(({ id }) => measuresFor(dataset, { country, program: id, day }))
    .filter((measure) => lists.has(measure.articles) || (measure.articles === 'all' && !isBase(measure)));
}

/** Lists in force on a day (for an origin where one is given) that are known by description or count only, or in part. */
export function incompleteLists(dataset: Dataset, question: HtsQuestion): ArticleList[] {
  return listsOn(dataset, question).filter(({ coverage: known }) => known !== 'complete');
}
