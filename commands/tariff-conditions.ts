import type { Measure } from '../src/model/measure.ts';
import { dutyText } from '../src/reply/duty-text.ts';
import { isBase } from '../src/rules/measures.ts';
import { shortName } from './duty-groups.ts';
import type { ProductQuestion } from './tariff-question.ts';

/**
 * One row per condition and what it makes due. Where the program has several lists that day, a condition of some of
 * them names them; the same sentence for several lists is one row.
 */
export function conditionRows(conditional: readonly Measure[], question: ProductQuestion): string[] {
  const { context, messages, measures, parsed } = question;
  const { dataset, language } = context;
  const lists = new Set(measures.filter(isBase).map((measure) => measure.articles));
  const rows = Map.groupBy(conditional, (measure) => {
    const condition = dataset.byId.conditions.get(measure.condition ?? '')?.text[language] ?? '';
    return messages.tariff.conditionRow(condition, dutyText(dataset, measure, parsed.day, messages));
  });
  return [...rows].map(([row, grouped]) => {
    const named = new Set(grouped.map((measure) => measure.articles).filter((id) => id !== 'all'));
    if (lists.size < 2 || named.size === 0 || named.size === lists.size) return row;
    const program = question.program.name[language];
    const names = [...named].flatMap((id) => {
      const list = dataset.byId.articles.get(id);
      return list === undefined ? [] : [shortName(list, program, language)];
    });
    return messages.tariff.onlyFor(row, messages.list(names));
  });
}
