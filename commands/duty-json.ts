import type { Language } from '../src/lang/languages.ts';
import type { Dataset } from '../src/model/dataset.ts';
import { sourcesOf } from '../src/reply/measure-json.ts';
import { lineRule } from '../src/rules/duty-case/line-rule.ts';
import type { Question } from '../src/rules/duty-case/questions.ts';
import { type DutyLine, type Outcome, shareOfValue } from '../src/rules/duty-case/settle.ts';
import type { DutyQuestion } from './duty-question.ts';
import { questionId, questionText } from './duty-texts.ts';

/** What `/duty --json` gives. Rates are percentages; amounts US dollars with cents, as text. */
export function dutyJson(
  dataset: Dataset,
  { place, parsed, facts }: DutyQuestion,
  outcome: Outcome,
  questions: readonly Question[],
  language: Language,
) {
  const { total } = outcome;
  return {
    command: 'duty',
    value: facts.value.toNumber(),
    country: place.code,
    date: parsed.day,
    settled: total !== null,
    section232:
      total === null ? null : { ratePct: shareOfValue(total, facts.value), dutyUsd: total.toFixed(2) },
    lines: (outcome.lines ?? []).map((line) => lineJson(dataset, line, parsed.day)),
    displaced: [...outcome.displaced, ...outcome.outside.map(({ duty, rule }) => ({ program: duty, rule }))],
    questions: questions.map((question) => ({
      option: question.option,
      id: questionId(question),
      text: questionText(question, language),
    })),
  };
}

function lineJson(dataset: Dataset, line: DutyLine, day: string) {
  const rule = lineRule(dataset, line, day);
  return {
    program: line.listed.list.program,
    articles: line.listed.list.id,
    measure: line.measure.id,
    kind: line.measure.duty.kind,
    ratePct: line.charge.ratePct,
    basis: line.measure.basis,
    dutyUsd: line.charge.amount?.toFixed(2) ?? null,
    rule: rule?.id ?? null,
    sources: [...new Set([...sourcesOf(dataset, line.measure), ...(rule?.sources ?? [])])],
  };
}
