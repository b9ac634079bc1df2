import type { ArticleList } from '../../model/articles.ts';
import type { DataFault, Dataset } from '../../model/dataset.ts';
import type { Measure } from '../../model/measure.ts';
import type { Day } from '../../model/primitives.ts';
import { areaReaches } from '../areas.ts';
import { addDays } from '../days.ts';
import { coverage } from '../hts.ts';
import { inForce, isBase } from '../measures.ts';
import { faultOf } from './fault.ts';

/**
 * The law of the data: for each article list of a program, each country the list is for and each day, exactly one
 * base measure. Asked on every boundary day and the day before, for every country and group.
 */
export function exactlyOneBaseMeasure(dataset: Dataset): DataFault[] {
  return dataset.articles.flatMap((list) => {
    const measures = (dataset.measuresOf.get(list.program) ?? []).filter(
      (measure) => isBase(measure) && measure.articles === list.id && measure.neverInForce !== true,
    );
    return boundaryDays(dataset, list, measures).flatMap((day) => {
      const today = measures.filter((measure) => inForce(measure, day));
      const wrong = [...dataset.country.keys(), ...dataset.group.keys()].flatMap((code) => {
        if (dataset.country.get(code)?.customs === 'outside') return [];
        if (list.area !== undefined && !areaReaches(dataset, list.area, code, day)) return [];
        const found = today.filter((measure) => areaReaches(dataset, measure.area, code, day));
        return found.length === 1 ? [] : [{ code, found }];
      });
      // One fault for all countries that have the same wrong measures, or none, on the day.
      const alike = Map.groupBy(wrong, ({ found }) => found.map(({ id }) => id).join(', '));
      return [...alike].map(([ids, cases]) => {
        const [{ code, found } = { code: '', found: [] }] = cases;
        const who = `${some(cases.map((one) => one.code))} on ${day}`;
        return found.length === 0
          ? faultOf(
              dataset,
              measureBefore(dataset, measures, code, day) ?? list,
              '',
              'no-gap',
              `${who}: no base measure for ${list.id}, after`,
            )
          : faultOf(
              dataset,
              found[1] ?? list,
              '',
              'no-overlap',
              `${who}: ${found.length} base measures (${ids}),`,
            );
      });
    });
  });
}

/** Up to three codes, and how many more. */
function some(codes: readonly string[]): string {
  const more = codes.length - 3;
  return `${codes.slice(0, 3).join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}

/** The last measure that reached a country before a day: where a gap is mended. */
function measureBefore(
  dataset: Dataset,
  measures: readonly Measure[],
  code: string,
  day: Day,
): Measure | undefined {
  return measures.findLast(({ from, area }) => from < day && areaReaches(dataset, area, code, from));
}

/** Every boundary day and the day before it, within the life of a list: measures' and memberships' beginnings and ends. */
function boundaryDays(
  dataset: Dataset,
  list: ArticleList,
  measures: readonly { from: Day; until: Day | null }[],
): Day[] {
  const dated = [list, ...measures, ...dataset.groups.flatMap((group) => group.members)];
  const boundaries = dated.flatMap(({ from, until }) => (until === null ? [from] : [from, until]));
  const days = new Set(boundaries.flatMap((day) => [day, addDays(day, -1)]));
  return [...days].filter((day) => inForce(list, day)).sort();
}

/**
 * A number stands on one list of a program at a time, unless the words of the lists tell the goods apart or one list
 * displaces the other: otherwise a good would have two base measures.
 */
export function numbersStandOnOneList(dataset: Dataset): DataFault[] {
  return dataset.articles.flatMap((list, position) =>
    dataset.articles.slice(position + 1).flatMap((other) => {
      if (other.program !== list.program || list.displaces === other.id || other.displaces === list.id)
        return [];
      if (!overlaps(list, other)) return [];
      return list.entries.flatMap((entry) =>
        other.entries
          .filter(
            (candidate) =>
              overlaps(entry, candidate) &&
              entry.scopeNote === undefined &&
              candidate.scopeNote === undefined &&
              coverage(entry, candidate.hts) !== 'none' &&
              coverage(candidate, entry.hts) !== 'none',
          )
          .map((candidate) =>
            faultOf(
              dataset,
              list,
              `entries (${entry.hts})`,
              'one-list',
              `${candidate.hts} stands on ${other.id} at the same time:`,
            ),
          ),
      );
    }),
  );
}

function overlaps(a: { from: Day; until: Day | null }, b: { from: Day; until: Day | null }): boolean {
  return (a.until === null || b.from < a.until) && (b.until === null || a.from < b.until);
}
