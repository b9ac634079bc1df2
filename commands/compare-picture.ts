import { messages } from '../src/lang/languages.ts';
import type { Measure } from '../src/model/measure.ts';
import { placeName } from '../src/reply/area-text.ts';
import type { ChartedDuty } from '../src/reply/charts/charted-duty.ts';
import { type ComparedRow, compareChart } from '../src/reply/charts/compare-chart.ts';
import type { Picture } from '../src/reply/reply.ts';
import type { TreatmentGroup } from '../src/rules/comparison.ts';
import { chartedMeasure } from './charted-measure.ts';
import type { CompareQuestion } from './compare-question.ts';
import { shortName } from './duty-groups.ts';

/**
 * A bar for each duty, with those who pay it; where lists of the program are charged differently, with the lists' names.
 * Named origins come first, the rest of the world is counted.
 */
export function comparePicture(question: CompareQuestion, groups: readonly TreatmentGroup[]): Picture | null {
  const { program, day, context } = question;
  const say = messages(context.language);
  const name = (code: string) => placeName(context.dataset, code, context.language);
  const paid = groups.flatMap((group) =>
    dutiesOf(group.treatment, question).map((duty) => ({ ...duty, group })),
  );
  const rows = [...Map.groupBy(paid, ({ key }) => key).values()].flatMap((alike): ComparedRow[] => {
    const [first] = alike;
    if (first === undefined) return [];
    const others = alike.reduce((sum, { group }) => sum + group.others.length, 0);
    const names = [
      ...alike.flatMap(({ group }) => group.places.map(name)),
      ...(others === 0 ? [] : [say.charts.others(others)]),
    ];
    const origins = say.list(names);
    return [{ ...first.duty, label: first.lists === '' ? origins : say.colon(first.lists, origins) }];
  });
  return compareChart(rows, {
    name: `compare-${program.id}-${day.day}.png`,
    title: program.name[context.language],
    subtitle: say.day(day.day),
    language: context.language,
  });
}

/** The duties of a treatment, each with the lists it is for; without lists where it is the same for all. */
function dutiesOf(
  treatment: readonly Measure[],
  { program, context }: CompareQuestion,
): { key: string; duty: ChartedDuty; lists: string }[] {
  if (treatment.length === 0)
    return [{ key: 'none', duty: { kind: 'none', ratePct: null, inQuotaRatePct: null }, lists: '' }];
  const { dataset, language } = context;
  const duties = Map.groupBy(treatment, (measure) => JSON.stringify(chartedMeasure(measure)));
  return [...duties].flatMap(([key, measures]) => {
    const [first] = measures;
    if (first === undefined) return [];
    const names = [...new Set(measures.map(({ articles }) => articles))].flatMap((id) => {
      const list = dataset.byId.articles.get(id);
      return list === undefined ? [] : [shortName(list, program.name[language], language)];
    });
    const lists = duties.size === 1 ? '' : messages(language).list(names);
    return [{ key: `${key} ${lists}`, duty: chartedMeasure(first), lists }];
  });
}
