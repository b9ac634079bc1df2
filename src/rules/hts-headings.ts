import type { Dataset } from '../model/dataset.ts';
import type { Measure } from '../model/measure.ts';
import { areaReaches } from './areas.ts';
import { digitsOf } from './hts.ts';
import type { HtsQuestion } from './hts-lists.ts';
import { inForce } from './measures.ts';
import { instrumentIndex } from './search-instruments.ts';

/** Does a number belong to Chapter 99, whose numbers are filed beside the one of the goods and name a measure? */
export function isHeading(code: string): boolean {
  return code.startsWith('99');
}

/** A measure and those of its Chapter 99 numbers, or of its quotas' categories, that were asked for. */
export interface FiledMeasure {
  measure: Measure;
  headings: readonly string[];
}

/**
 * Which measures are filed under a Chapter 99 number, or under one that begins with its digits? All days; only those
 * that reach an origin on their first day or on the day asked, where one is given. In the programs' order.
 */
export function measuresFiledUnder(dataset: Dataset, { code, day, country }: HtsQuestion): FiledMeasure[] {
  const asked = digitsOf(code);
  const headings = new Map<Measure, string[]>();
  for (const [heading, measures] of instrumentIndex(dataset).byHeading) {
    const digits = digitsOf(heading);
    if (!digits.startsWith(asked) && !asked.startsWith(digits)) continue;
    for (const measure of measures) headings.set(measure, [...(headings.get(measure) ?? []), heading]);
  }
  return dataset.measures
    .filter((measure) => {
      if (!headings.has(measure) || measure.neverInForce === true) return false;
      const on = inForce(measure, day) ? day : measure.from;
      return country === undefined || areaReaches(dataset, measure.area, country, on);
    })
    .map((measure) => ({ measure, headings: (headings.get(measure) ?? []).sort() }));
}

/** Every Chapter 99 number that a measure or a category of its quotas is filed under, ascending. */
export function knownHeadings(dataset: Dataset): readonly string[] {
  return [...instrumentIndex(dataset).byHeading.keys()].sort();
}
