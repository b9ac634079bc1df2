import type { Messages } from '../src/lang/en.ts';
import { type Language, messages } from '../src/lang/languages.ts';
import type { ArticleList } from '../src/model/articles.ts';
import type { Dataset } from '../src/model/dataset.ts';
import type { Measure } from '../src/model/measure.ts';
import type { Day } from '../src/model/primitives.ts';
import { dutyText } from '../src/reply/duty-text.ts';
import { areaReaches } from '../src/rules/areas.ts';
import { inForce } from '../src/rules/measures.ts';
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
  say: Messages,
): DutyGroup[] {
  const groups = Map.groupBy(measures, (measure) => dutyText(dataset, measure, day, say));
  return [...groups].map(([text, grouped]) => ({ text, measures: grouped }));
}

/** All duties of a period in a line: «50% additional duty; 50% additional duty on the steel content». */
export function dutiesLine(dataset: Dataset, measures: readonly Measure[], day: Day, say: Messages): string {
  if (measures.length === 0) return say.duty.none;
  return say.either(groupByDuty(dataset, measures, day, say).map(({ text }) => text));
}

/**
 * The article lists of measures by name, each once. A list that a narrower one displaces for the origin says so:
 * «Passenger vehicles and light trucks (except UK passenger vehicles)».
 */
export function listNames(
  measures: readonly Measure[],
  { code, day }: { code: string; day: Day },
  { dataset, language }: CommandContext,
): string[] {
  const say = messages(language);
  return [...new Set(measures.map((measure) => measure.articles))].flatMap((id) => {
    const list = dataset.byId.articles.get(id);
    if (list === undefined) return [];
    const narrower = dataset.articles.filter(
      (other) =>
        other.displaces === id &&
        inForce(other, day) &&
        (other.area === undefined || areaReaches(dataset, other.area, code, day)),
    );
    const name = shortName(list, dataset.byId.programs.get(list.program)?.name[language] ?? '', language);
    return [
      narrower.length === 0
        ? name
        : say.remark(name, say.tariff.except(say.list(narrower.map((other) => other.name[language])))),
    ];
  });
}

/** A list's name on a card that names the program already: «Steel derivatives, Annex I-B» → «Annex I-B». */
export function shortName(list: ArticleList, program: string, language: Language): string {
  const name = list.name[language];
  if (name.startsWith(`${program}, `)) return name.slice(program.length + 2);
  return name.startsWith(`${program}（`) && name.endsWith('）') ? name.slice(program.length + 1, -1) : name;
}
