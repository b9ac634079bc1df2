import type { Dataset } from '../model/dataset.ts';
import type { Day } from '../model/primitives.ts';
import { codesOn } from './areas.ts';
import { inForce, isBase } from './measures.ts';
import { FIRST_PLACES } from './search.ts';
import { byRate, exactTreatmentKey, type Treatment, treatmentKey, treatmentOn } from './treatment.ts';
import { type ChangeStep, stepsBetween } from './treatment-steps.ts';
import { askedOnce, unnamedOrigins } from './unnamed-origins.ts';

/** Origins by code: those that are named, and all the others that are treated the same. */
export interface Origins {
  places: readonly string[];
  /** Countries outside the set that was asked for; empty where the reader named the countries. */
  others: readonly string[];
}

/** Origins that a program treats alike on a day. */
export interface TreatmentGroup extends Origins {
  treatment: Treatment;
  /** The treatment of each named place: the same duties, but each has its own quota. */
  each: ReadonlyMap<string, Treatment>;
}

/** Origins that had the same treatment on one day and the same on a later one, by the same acts. */
export interface TreatmentChange extends Origins {
  before: Treatment;
  after: Treatment;
  /** Before and after of each named place: the same duties, but each has its own quota. */
  each: ReadonlyMap<string, { before: Treatment; after: Treatment }>;
  changed: boolean;
  steps: readonly ChangeStep[];
}

/**
 * Whom to compare when the reader names nobody: the largest suppliers, and whoever a base measure of the program names
 * on one of the days, so that no deal is hidden; a group such as the EU as one, its members only where they are treated
 * otherwise or are not members on every day.
 */
export function comparedPlaces(dataset: Dataset, program: string, days: readonly Day[]): string[] {
  const named = (dataset.measuresOf.get(program) ?? [])
    .filter((measure) => isBase(measure) && days.some((day) => inForce(measure, day)))
    .flatMap(({ area }) => (area.include === 'world' ? [] : area.include));
  const codes = [...new Set([...FIRST_PLACES, ...named])];
  return codes.filter((code) => !isToldByGroup(dataset, { program, code, days }, codes));
}

/** Is a country a member of a named group on every day, and treated as the group is? */
function isToldByGroup(
  dataset: Dataset,
  { program, code, days }: { program: string; code: string; days: readonly Day[] },
  named: readonly string[],
): boolean {
  return days.every((day) => {
    const key = (country: string) => treatmentKey(treatmentOn(dataset, { country, program, day }));
    return codesOn(dataset, code, day).some(
      (group) => group !== code && named.includes(group) && key(group) === key(code),
    );
  });
}

/**
 * How does a program treat origins on a day? Grouped by the whole treatment, rates high to low. Without `countries` the
 * places of `comparedPlaces` are named, and every other country of the world is counted.
 */
export function compareOn(
  dataset: Dataset,
  question: { program: string; day: Day; countries: readonly string[] },
): TreatmentGroup[] {
  const { program, day } = question;
  const { places, others } = originsOf(dataset, { ...question, days: [day] });
  const on = askedOnce(dataset, program, (country) => treatmentOn(dataset, { country, program, day }));
  const all = [...places, ...others].map((code) => ({ code, treatment: on(code) }));
  return [...Map.groupBy(all, ({ treatment }) => treatmentKey(treatment)).values()]
    .map((alike) => {
      const named = alike.filter(({ code }) => places.includes(code));
      return {
        treatment: (named[0] ?? alike[0])?.treatment ?? [],
        each: new Map(named.map(({ code, treatment }) => [code, treatment])),
        places: named.map(({ code }) => code),
        others: alike.map(({ code }) => code).filter((code) => !places.includes(code)),
      };
    })
    .sort((a, b) => byRate(a.treatment, b.treatment));
}

/**
 * How did the treatment of origins change from one day to a later one, and by which acts? Changed ones first, each part
 * with the later rates high to low.
 */
export function compareBetween(
  dataset: Dataset,
  question: { program: string; before: Day; after: Day; countries: readonly string[] },
): TreatmentChange[] {
  const { program, before, after } = question;
  const { places, others } = originsOf(dataset, { ...question, days: [before, after] });
  const on = askedOnce(dataset, program, (country) => {
    const [old = [], now = []] = [before, after].map((day) =>
      treatmentOn(dataset, { country, program, day }),
    );
    return {
      before: old,
      after: now,
      changed: exactTreatmentKey(dataset, old) !== exactTreatmentKey(dataset, now),
      steps: stepsBetween(dataset, { country, program, before, after }),
    };
  });
  const all = [...places, ...others].map((code) => ({ code, ...on(code) }));
  const keyOf = (one: (typeof all)[number]) =>
    JSON.stringify([treatmentKey(one.before), treatmentKey(one.after), one.changed, one.steps]);
  return [...Map.groupBy(all, keyOf).values()]
    .map((alike) => {
      const named = alike.filter(({ code }) => places.includes(code));
      const first = named[0] ?? alike[0];
      return {
        before: first?.before ?? [],
        after: first?.after ?? [],
        each: new Map(named.map((one) => [one.code, { before: one.before, after: one.after }])),
        changed: first?.changed ?? false,
        steps: first?.steps ?? [],
        places: named.map(({ code }) => code),
        others: alike.map(({ code }) => code).filter((code) => !places.includes(code)),
      };
    })
    .sort(
      (a, b) =>
        Number(b.changed) - Number(a.changed) || byRate(a.after, b.after) || byRate(a.before, b.before),
    );
}

function originsOf(
  dataset: Dataset,
  { program, days, countries }: { program: string; days: readonly Day[]; countries: readonly string[] },
): Origins {
  if (countries.length > 0) return { places: countries, others: [] };
  const places = comparedPlaces(dataset, program, days);
  const unnamed = unnamedOrigins(dataset, program);
  const others = dataset.countries
    .filter(({ code, customs }) => customs === 'foreign' && !places.includes(code))
    .map(({ code }) => code)
    .filter((code) => unnamed.has(code) || !isToldByGroup(dataset, { program, code, days }, places));
  return { places, others };
}
