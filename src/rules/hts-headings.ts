import type { Dataset } from '../model/dataset.ts';
import type { Measure } from '../model/measure.ts';
import type { Day, Localized } from '../model/primitives.ts';
import { areaReaches } from './areas.ts';
import { digitsOf } from './hts.ts';
import { readHts } from './hts-code.ts';
import type { HtsQuestion } from './hts-lists.ts';
import { inForce } from './measures.ts';
import { instrumentIndex } from './search-instruments.ts';
import { MOST_SUGGESTIONS, type Suggestion, shorten } from './search-label.ts';

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

/** Up to 25 Chapter 99 numbers that begin with what is typed, with the programs they belong to on the day, or ever. */
export function suggestHeadings(
  dataset: Dataset,
  text: string,
  { day, language }: { day: Day; language: keyof Localized },
): Suggestion[] {
  const { digits } = readHts(text);
  if (!isHeading(digits)) return [];
  const { byHeading } = instrumentIndex(dataset);
  return knownHeadings(dataset)
    .filter((heading) => digitsOf(heading).startsWith(digits))
    .slice(0, MOST_SUGGESTIONS)
    .map((heading) => {
      const measures = byHeading.get(heading) ?? [];
      const now = measures.filter((measure) => inForce(measure, day));
      const programs = new Set((now.length > 0 ? now : measures).map(({ program }) => program));
      const names = [...programs].map((id) => dataset.byId.programs.get(id)?.name[language] ?? id);
      return { name: shorten(`${heading} · ${names.join(' / ')}`), value: heading };
    });
}
