import type { Dataset } from '../model/dataset.ts';
import type { Measure } from '../model/measure.ts';
import type { Day } from '../model/primitives.ts';
import { areaReaches } from './areas.ts';
import { dutySignature } from './duty.ts';
import { inForce, isBase } from './measures.ts';

/** A stretch of days over which the base duties of a program for a country stayed the same. */
export interface Period {
  from: Day;
  /** First day it no longer held; null while nothing later is known. */
  until: Day | null;
  /** The base measures as they stood on the first day; empty = no measure. */
  measures: readonly Measure[];
}

const remembered = new WeakMap<Dataset, Map<string, readonly Period[]>>();

/**
 * How did the base duties of a program for goods of a country (or group) change over time? Periods in order, without
 * the days before the first measure. Neighbours that charge the same are one period, whatever instrument restated
 * them; an end without successor closes with an empty period.
 */
export function timeline(
  dataset: Dataset,
  question: { country: string; program: string },
): readonly Period[] {
  const key = `${question.country} ${question.program}`;
  const known = remembered.get(dataset) ?? new Map<string, readonly Period[]>();
  remembered.set(dataset, known);
  const answer = known.get(key) ?? computeTimeline(dataset, question);
  known.set(key, answer);
  return answer;
}

function computeTimeline(
  dataset: Dataset,
  { country, program }: { country: string; program: string },
): Period[] {
  const base = (dataset.measuresOf.get(program) ?? []).filter(isBase);
  const periods: Period[] = [];
  for (const day of changeDays(dataset, base, country)) {
    const measures = base.filter(
      (measure) => inForce(measure, day) && areaReaches(dataset, measure.area, country, day),
    );
    const last = periods.at(-1);
    if (last === undefined ? measures.length === 0 : sameDuties(last.measures, measures)) continue;
    if (last !== undefined) last.until = day;
    periods.push({ from: day, until: null, measures });
  }
  return periods;
}

/** The days on which the answer for a country may change: measures' and its own memberships' beginnings and ends. */
function changeDays(dataset: Dataset, measures: readonly Measure[], country: string): Day[] {
  const memberships = dataset.groups.flatMap((group) =>
    group.members.filter((member) => member.country === country),
  );
  const days = [...measures, ...memberships].flatMap(({ from, until }) =>
    until === null ? [from] : [from, until],
  );
  return [...new Set(days)].sort();
}

function sameDuties(a: readonly Measure[], b: readonly Measure[]): boolean {
  const signatures = (measures: readonly Measure[]) =>
    [...new Set(measures.map(dutySignature))].sort().join();
  return signatures(a) === signatures(b);
}

/** The period of a timeline that a day falls in; undefined before the first. */
export function periodOn(periods: readonly Period[], day: Day): Period | undefined {
  return periods.find((period) => inForce(period, day));
}

/**
 * Since when has a duty been charged without a break, as of a day? Follows measures that charge the same back in time,
 * so that an instrument that merely restates a duty does not make it look new: on the same article list, or where all
 * the goods of the program were charged so.
 */
export function chargedSince(periods: readonly Period[], measure: Measure, day: Day): Day {
  const signature = dutySignature(measure);
  let since = measure.from;
  for (const period of [...periods].reverse()) {
    if (period.from > day) continue;
    const same = period.measures.filter((candidate) => dutySignature(candidate) === signature);
    const continues =
      same.length > 0 &&
      (same.length === period.measures.length || same.some(({ articles }) => articles === measure.articles));
    if (!continues) break;
    // A list may have begun within a period: before it, its own goods were not charged.
    if (same.length < period.measures.length)
      since = same.reduce(
        (first, { articles, from }) => (articles === measure.articles && from < first ? from : first),
        since,
      );
    else if (period.from < since) since = period.from;
  }
  return since;
}
