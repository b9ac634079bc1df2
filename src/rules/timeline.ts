import type { Dataset } from '../model/dataset.ts';
import type { Measure } from '../model/measure.ts';
import type { Day } from '../model/primitives.ts';
import { areaReaches } from './areas.ts';
import { chargesSignature, dutySignature } from './duty.ts';
import { inForce, isBase } from './measures.ts';

/** A stretch of days over which the base duties of a program for a country stayed the same, list by list. */
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
    if (last === undefined ? measures.length === 0 : sameDuties(dataset, last.measures, measures)) continue;
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

/** Same charges on the same lists; one list that is restated under another name at the same charge is the same. */
function sameDuties(dataset: Dataset, a: readonly Measure[], b: readonly Measure[]): boolean {
  const charges = (measures: readonly Measure[]) =>
    measures.map((measure) => chargesSignature(dataset, measure)).join();
  const listed = (measures: readonly Measure[]) =>
    measures
      .map((measure) => `${measure.articles} ${chargesSignature(dataset, measure)}`)
      .sort()
      .join();
  return listed(a) === listed(b) || (a.length === 1 && b.length === 1 && charges(a) === charges(b));
}

/** The period of a timeline that a day falls in; undefined before the first. */
export function periodOn(periods: readonly Period[], day: Day): Period | undefined {
  return periods.find((period) => inForce(period, day));
}

/**
 * Over which stretch around a day is a duty charged without a break? Follows measures that charge the same, so that an
 * instrument that merely restates a duty does not make it look new: on the same article list, or where all the goods
 * of the program are charged so. `until` is null while no end is known.
 */
export function chargedStretch(
  periods: readonly Period[],
  measure: Measure,
  day: Day,
): { since: Day; until: Day | null } {
  const signature = dutySignature(measure);
  const same = (period: Period) =>
    period.measures.filter(
      (candidate) => candidate.articles === measure.articles && dutySignature(candidate) === signature,
    );
  const alike = (period: Period) =>
    period.measures.length > 0 &&
    period.measures.every((candidate) => dutySignature(candidate) === signature);
  const continues = (period: Period) => same(period).length > 0 || alike(period);
  const earlier = periods.filter((period) => period.from <= day).reverse();
  const broken = earlier.findIndex((period) => !continues(period));
  const held = broken < 0 ? earlier : earlier.slice(0, broken);
  // A list that began within the stretch was not charged before it, unless all the goods of the program were.
  const since = held.reduce(
    (first, period) =>
      alike(period) || same(period).some(({ from }) => from <= period.from) ? period.from : first,
    measure.from > day ? day : measure.from,
  );
  const end = periods.find((period) => period.from > day && !continues(period));
  return { since, until: end?.from ?? null };
}
