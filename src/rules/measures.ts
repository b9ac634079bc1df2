import type { Dataset } from '../model/dataset.ts';
import type { Measure } from '../model/measure.ts';
import type { Day } from '../model/primitives.ts';
import { areaReaches } from './areas.ts';

/** Was a measure in force on a day? Periods are half-open; a measure that never began has an empty one. */
export function inForce(measure: Pick<Measure, 'from' | 'until'>, day: Day): boolean {
  return measure.from <= day && (measure.until === null || day < measure.until);
}

/** Is it a base measure: the answer when nothing but country, product and day is known? */
export function isBase(measure: Measure): boolean {
  return measure.condition === null;
}

/**
 * Which measures applied to goods of a country (ISO code, or a group such as EU) on a day? All programs unless one
 * is named; base measures first, then conditional ones, in the programs' order. Empty = no measure.
 */
export function measuresFor(
  dataset: Dataset,
  question: { country: string; program?: string; day: Day },
): readonly Measure[] {
  const { country, program, day } = question;
  const candidates = program === undefined ? dataset.measures : (dataset.measuresOf.get(program) ?? []);
  const applying = candidates.filter(
    (measure) => inForce(measure, day) && areaReaches(dataset, measure.area, country, day),
  );
  return program === undefined
    ? applying
    : [...applying.filter(isBase), ...applying.filter((measure) => !isBase(measure))];
}
