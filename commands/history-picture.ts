import type { Language } from '../src/lang/languages.ts';
import type { Dataset } from '../src/model/dataset.ts';
import type { ChartedPeriod } from '../src/reply/charts/duty-runs.ts';
import type { Period } from '../src/rules/timeline.ts';
import { chartedMeasure } from './charted-measure.ts';
import { shortName } from './duty-groups.ts';

/** The periods of a timeline as a chart shows them: rates in percent, lists by their names. */
export function chartedPeriods(
  dataset: Dataset,
  periods: readonly Period[],
  language: Language,
): ChartedPeriod[] {
  return periods.map(({ from, until, measures }) => ({
    from,
    until,
    duties: measures.map((measure) => {
      const list = dataset.byId.articles.get(measure.articles);
      const program = dataset.byId.programs.get(measure.program)?.name[language] ?? '';
      return {
        ...chartedMeasure(measure),
        lists: list === undefined ? [] : [shortName(list, program, language)],
      };
    }),
  }));
}
