import type { Language } from '../../lang/languages.ts';
import type { Dataset } from '../../model/dataset.ts';
import { type Period, timeline } from '../../rules/timeline.ts';
import { placeName } from '../area-text.ts';
import type { Row } from './csv.ts';
import { MEASURE_COLUMNS, measureRow } from './measure-row.ts';
import { measureRecord } from './measures.ts';
import type { ExportScope } from './question.ts';

/** A period of a country and a program. */
export interface PlacedPeriod extends Period {
  country: string;
  program: string;
}

/**
 * The periods of an export, by program, then country, then time: of a country all programs unless one is named; of a
 * program alone all countries. Those of which a day lies in the span.
 */
export function periodsSelected(dataset: Dataset, scope: ExportScope): readonly PlacedPeriod[] {
  const { from, to } = scope;
  const programs = scope.program === undefined ? dataset.programs.map(({ id }) => id) : [scope.program];
  const countries = scope.country === undefined ? dataset.countries.map(({ code }) => code) : [scope.country];
  return programs.flatMap((program) =>
    countries.flatMap((country) =>
      timeline(dataset, { country, program })
        .filter(
          (period) =>
            (to === undefined || period.from <= to) &&
            (from === undefined || period.until === null || period.until > from),
        )
        .map((period) => ({ ...period, country, program })),
    ),
  );
}

/** A period for scripts, as in `/history --json`; no measures = the program ended for the country. */
export function periodRecord(dataset: Dataset, period: PlacedPeriod, language: Language) {
  const { country, program, from, until, measures } = period;
  return {
    country,
    program,
    from,
    until,
    measures: measures.map((measure) => measureRecord(dataset, measure, language)),
  };
}

export const PERIOD_COLUMNS = [
  'country',
  'countryName',
  'program',
  'programName',
  'from',
  'until',
  'measure',
  ...rest(),
];

type PeriodColumn = (typeof PERIOD_COLUMNS)[number];

/** The columns of a measure that do not stand in the period's own. */
function rest() {
  const own = ['id', 'program', 'programName', 'from', 'until', 'neverInForce'] as const;
  type Own = (typeof own)[number];
  return MEASURE_COLUMNS.filter(
    (column): column is Exclude<(typeof MEASURE_COLUMNS)[number], Own> => !own.some((one) => one === column),
  );
}

/** A period in rows, one for each of its measures; without measures one row of kind `none`. */
export function periodRows(dataset: Dataset, period: PlacedPeriod, language: Language): Row<PeriodColumn>[] {
  const { country, program, from, until, measures } = period;
  const head = {
    country,
    countryName: placeName(dataset, country, language),
    program,
    programName: dataset.byId.programs.get(program)?.name[language] ?? null,
    from,
    until,
  };
  const empty = Object.fromEntries(rest().map((column) => [column, null])) as Row<
    ReturnType<typeof rest>[number]
  >;
  if (measures.length === 0) return [{ ...empty, ...head, measure: null, kind: 'none' }];
  return measures.map((measure) => {
    const row = measureRow(dataset, measure, language);
    return { ...row, ...head, measure: row.id };
  });
}
