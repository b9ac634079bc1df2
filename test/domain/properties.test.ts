import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { loadDataset } from '../../src/model/dataset.ts';
import type { Measure } from '../../src/model/measure.ts';
import { addDays } from '../../src/rules/days.ts';
import { measuresFor } from '../../src/rules/measures.ts';
import { periodOn, timeline } from '../../src/rules/timeline.ts';

const dataset = loadDataset();
const countries = [...dataset.country.keys(), ...dataset.group.keys()];
const country = fc.constantFrom(...countries);
const program = fc.constantFrom(...dataset.programs.map(({ id }) => id));
const boundaries = [
  ...new Set(dataset.measures.flatMap(({ from, until }) => (until === null ? [from] : [from, until]))),
];
/** Any day, and often one on which something changes, or the day before. */
const day = fc.oneof(
  fc.integer({ min: 0, max: 5000 }).map((n) => addDays('2017-06-01', n)),
  fc.constantFrom(...boundaries),
  fc.constantFrom(...boundaries).map((boundary) => addDays(boundary, -1)),
);

/** The same question answered from the records alone, with no index and none of the functions under test. */
function naively(code: string, programId: string | undefined, asked: string): string[] {
  const memberOf = (group: string) =>
    dataset.groups.some(
      (one) =>
        one.code === group &&
        one.members.some(
          (member) =>
            member.country === code && member.from <= asked && (member.until ?? '9999-12-31') > asked,
        ),
    );
  const meant = (codes: readonly string[]) => codes.some((one) => one === code || memberOf(one));
  const applies = (measure: Measure) =>
    (programId === undefined || measure.program === programId) &&
    asked >= measure.from &&
    asked < (measure.until ?? '9999-12-31') &&
    code !== 'US' &&
    code !== 'PR' &&
    !meant(measure.area.except) &&
    (measure.area.include === 'world' || meant(measure.area.include));
  return dataset.measures
    .filter(applies)
    .map(({ id }) => id)
    .sort();
}

describe('for any country, program and day', () => {
  test('the measures are those a naive scan over all of them finds', () =>
    fc.assert(
      fc.property(country, fc.option(program, { nil: undefined }), day, (code, id, asked) => {
        const question =
          id === undefined ? { country: code, day: asked } : { country: code, program: id, day: asked };
        expect(
          measuresFor(dataset, question)
            .map((measure) => measure.id)
            .sort(),
        ).toEqual(naively(code, id, asked));
      }),
      { numRuns: 3000 },
    ));

  test('the timeline tells the base measures of the day, and no two neighbours are the same', () =>
    fc.assert(
      fc.property(country, program, day, (code, id, asked) => {
        const periods = timeline(dataset, { country: code, program: id });
        const duties = (measures: readonly Measure[]) =>
          [
            ...new Set(
              measures.map(({ duty, basis, minimumPrice }) => JSON.stringify([duty, basis, minimumPrice])),
            ),
          ].sort();
        const charged = (measures: readonly Measure[]) =>
          measures
            .map(({ articles, duty, basis, minimumPrice, quotas }) =>
              JSON.stringify([articles, duty, basis, minimumPrice, quotas]),
            )
            .sort();
        const base = measuresFor(dataset, { country: code, program: id, day: asked }).filter(
          ({ condition }) => condition === null,
        );
        expect(duties(periodOn(periods, asked)?.measures ?? [])).toEqual(duties(base));
        periods.forEach((period, position) => {
          const next = periods[position + 1];
          expect(period.until).toBe(next?.from ?? null);
          if (next !== undefined) expect(charged(period.measures)).not.toEqual(charged(next.measures));
        });
      }),
      { numRuns: 1000 },
    ));
});
