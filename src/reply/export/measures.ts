import type { Language } from '../../lang/languages.ts';
import type { Dataset } from '../../model/dataset.ts';
import type { Measure } from '../../model/measure.ts';
import type { Day } from '../../model/primitives.ts';
import { areaInScope } from '../../rules/scope.ts';
import { measureJson } from '../measure-json.ts';
import type { ExportScope } from './question.ts';

/**
 * Which measures does an export hold? Those in force on a day of the span, and those planned for one that never began.
 * A country finds what reached it on any day, also as a member of a group at the time; a group finds its members' too.
 */
export function measuresSelected(dataset: Dataset, scope: ExportScope): readonly Measure[] {
  const { country, program, from, to } = scope;
  return dataset.measures.filter(
    (measure) =>
      (program === undefined || measure.program === program) &&
      (to === undefined || measure.from <= to) &&
      (from === undefined || measure.until === null || lastDayAfter(measure) > from) &&
      (country === undefined || hasReached(dataset, measure, country)),
  );
}

/** The first day after a measure; for one that never began, after the day once planned. */
function lastDayAfter({ from, until, neverInForce }: Measure): string {
  return neverInForce === true ? `${from}~` : (until ?? '9999');
}

function hasReached(dataset: Dataset, { area, from, until }: Measure, country: string): boolean {
  const joins = dataset.groups
    .flatMap(({ members }) => members.map((member) => member.from))
    .filter((day) => from < day && (until === null || day < until));
  return [from, ...new Set(joins)].some((day: Day) => areaInScope(dataset, [country], area, day));
}

/**
 * A measure for scripts: the shape of `/tariff --json` with the origins, which a list of all measures needs, and with
 * all its quotas, whichever day they are open.
 */
export function measureRecord(dataset: Dataset, measure: Measure, language: Language) {
  const quotas = measure.quotas.flatMap((id) => dataset.byId.quotas.get(id) ?? []);
  return {
    ...measureJson(dataset, measure, measure.from, language),
    quotas: quotas.map(({ id, area, annualVolume, unit, from, until }) => ({
      id,
      area,
      annualVolume,
      unit,
      from,
      until,
    })),
    area: measure.area,
    announced: measure.announced,
    neverInForce: measure.neverInForce === true,
    note: measure.note?.[language] ?? null,
  };
}
