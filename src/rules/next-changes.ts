import type { ArticleList } from '../model/articles.ts';
import type { Dataset } from '../model/dataset.ts';
import type { Measure } from '../model/measure.ts';
import type { Day } from '../model/primitives.ts';
import { areaReaches } from './areas.ts';
import { addDays } from './days.ts';
import { chargesSignature } from './duty.ts';
import { inForce, isBase } from './measures.ts';

/** What changes on a day for the goods of a program from one origin. */
export interface NextChange {
  day: Day;
  /** Base measures that are new or charge otherwise than the day before. */
  duties: readonly Measure[];
  /** True when the day before had base measures and this one has none. */
  ends: boolean;
  /** Conditional measures that begin or charge otherwise; told only where no base duty changes. */
  conditionsBegun: readonly Measure[];
  conditionsEnded: readonly Measure[];
  /** HTS entries that join or leave a list that stays. */
  lists: readonly { list: ArticleList; joined: number; left: number; by: string | null }[];
}

/**
 * What changes next for a program's goods of a country after a day? Up to `most` days on which a base duty, a list's
 * numbers, a quota's volume or (where no duty changes) a condition changes, in order of time.
 */
export function nextChanges(
  dataset: Dataset,
  { country, program }: { country: string; program: string },
  after: Day,
  most = 3,
): NextChange[] {
  const measures = dataset.measuresOf.get(program) ?? [];
  const lists = dataset.articles.filter((list) => list.program === program);
  const dated = [...measures, ...lists.flatMap((list) => list.entries)];
  const days = dated.flatMap(({ from, until }) => [from, ...(until === null ? [] : [until])]);
  const changes: NextChange[] = [];
  for (const day of [...new Set(days)].filter((candidate) => candidate > after).sort()) {
    const change = changeOn(dataset, { measures, lists, country, day });
    if (change !== null) changes.push(change);
    if (changes.length === most) break;
  }
  return changes;
}

function changeOn(
  dataset: Dataset,
  question: { measures: readonly Measure[]; lists: readonly ArticleList[]; country: string; day: Day },
): NextChange | null {
  const { measures, lists, country, day } = question;
  const eve = addDays(day, -1);
  const on = (asked: Day) =>
    measures.filter(
      (measure) => inForce(measure, asked) && areaReaches(dataset, measure.area, country, asked),
    );
  const [before, now] = [on(eve), on(day)];
  const [baseBefore, base] = [before.filter(isBase), now.filter(isBase)];
  const duties = onlyRenamed(dataset, baseBefore, base) ? [] : newAmong(dataset, base, baseBefore);
  const ends = base.length === 0 && baseBefore.length > 0;
  const quiet = duties.length === 0 && !ends;
  const conditional = (all: readonly Measure[]) => all.filter((measure) => !isBase(measure));
  const conditionsBegun = quiet ? newAmong(dataset, conditional(now), conditional(before)) : [];
  const conditionsEnded = quiet
    ? newAmong(dataset, conditional(before), conditional(now)).filter(
        ({ condition, articles }) =>
          !conditionsBegun.some((begun) => begun.condition === condition && begun.articles === articles),
      )
    : [];
  const reached = new Set(base.map((measure) => measure.articles));
  const grown = lists
    .filter((list) => reached.has(list.id) && inForce(list, eve))
    .flatMap((list) => listChange(list, day));
  if (quiet && conditionsBegun.length + conditionsEnded.length + grown.length === 0) return null;
  return { day, duties, ends, conditionsBegun, conditionsEnded, lists: grown };
}

/** The measures of one day that the other day does not have on the same list, under the same condition, at the same charge. */
function newAmong(dataset: Dataset, some: readonly Measure[], others: readonly Measure[]): Measure[] {
  const key = (measure: Measure) =>
    [measure.articles, measure.condition, chargesSignature(dataset, measure)].join(' ');
  const known = new Set(others.map(key));
  return some.filter((measure) => !known.has(key(measure)));
}

/** Did an act only restate one list under another name, at the same charge? */
function onlyRenamed(dataset: Dataset, before: readonly Measure[], now: readonly Measure[]): boolean {
  const [first, second] = [before[0], now[0]];
  if (before.length !== 1 || now.length !== 1 || first === undefined || second === undefined) return false;
  return chargesSignature(dataset, first) === chargesSignature(dataset, second);
}

function listChange(list: ArticleList, day: Day): NextChange['lists'][number][] {
  const joining = list.entries.filter((entry) => entry.from === day);
  const leaving = list.entries.filter((entry) => entry.until === day);
  if (joining.length + leaving.length === 0) return [];
  const by = joining[0]?.startedBy ?? leaving[0]?.endedBy ?? null;
  return [{ list, joined: joining.length, left: leaving.length, by }];
}
