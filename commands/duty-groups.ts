import type { Messages } from '../src/lang/en.ts';
import type { Dataset } from '../src/model/dataset.ts';
import type { Measure } from '../src/model/measure.ts';
import type { Day } from '../src/model/primitives.ts';
import { dutyText } from '../src/reply/duty-text.ts';
import type { CommandContext } from './command.ts';

/** Measures that read the same on a day, together. */
export interface DutyGroup {
  text: string;
  measures: readonly Measure[];
}

/** Measures grouped by what they charge, in words; the first of each kind decides the order. */
export function groupByDuty(
  dataset: Dataset,
  measures: readonly Measure[],
  day: Day,
  messages: Messages,
): DutyGroup[] {
  const groups = Map.groupBy(measures, (measure) => dutyText(dataset, measure, day, messages));
  return [...groups].map(([text, grouped]) => ({ text, measures: grouped }));
}

/** All duties of a period in a line: «50% additional duty; 50% additional duty on the steel content». */
export function dutiesLine(
  dataset: Dataset,
  measures: readonly Measure[],
  day: Day,
  messages: Messages,
): string {
  if (measures.length === 0) return messages.duty.none;
  return groupByDuty(dataset, measures, day, messages)
    .map(({ text }) => text)
    .join(' / ');
}

/** The article lists of measures by name, each once. */
export function listNames(measures: readonly Measure[], { dataset, language }: CommandContext): string[] {
  const names = measures.map((measure) => dataset.byId.articles.get(measure.articles)?.name[language]);
  return [...new Set(names.filter((name) => name !== undefined))];
}
