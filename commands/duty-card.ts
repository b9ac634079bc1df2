import Big from 'big.js';
import type { Messages } from '../src/lang/en.ts';
import { messages } from '../src/lang/languages.ts';
import type { Dataset } from '../src/model/dataset.ts';
import { actLink } from '../src/reply/act-text.ts';
import { toneOf } from '../src/reply/duty-text.ts';
import { plain } from '../src/reply/markdown.ts';
import { moneyText } from '../src/reply/money.ts';
import type { Card } from '../src/reply/reply.ts';
import { percentOf } from '../src/rules/duty-case/charge.ts';
import { idleOptions } from '../src/rules/duty-case/idle.ts';
import type { Question } from '../src/rules/duty-case/questions.ts';
import { type Outcome, shareOfValue } from '../src/rules/duty-case/settle.ts';
import type { CommandContext } from './command.ts';
import { lineRows } from './duty-lines.ts';
import type { DutyQuestion } from './duty-question.ts';
import { questionId, questionText } from './duty-texts.ts';
import { footer, freshnessWarning, verifiedThrough } from './frame.ts';
import { assumedDayNote } from './options.ts';

/** The card of a case: the duty in a line, how it adds up, what gives way, what would change it, what is not included. */
export function dutyCard(
  question: DutyQuestion,
  outcome: Outcome,
  questions: readonly Question[],
  context: CommandContext,
): Card {
  const { place, parsed, goods, facts } = question;
  const { dataset, language } = context;
  const all = messages(language);
  const say = all.dutyCase;
  const programs = programsOf(dataset, question, outcome);
  const through = verifiedThrough(dataset, programs);
  const lines = outcome.lines ?? [];
  const settled = outcome.total !== null;
  const title = [
    place.name[language],
    goods.code ?? question.program?.name[language] ?? '',
    all.day(parsed.day),
    moneyText(facts.value, all),
  ];
  return {
    tone: toneOf(lines.map(({ measure }) => measure)),
    title: say.title(title),
    lead: [
      answer(question, outcome, all, language),
      ...notes(question, outcome, context),
      assumedDayNote(parsed, context),
      freshnessWarning(all, through, parsed.day),
    ]
      .filter((line) => line !== '')
      .join('\n'),
    sections: [
      { heading: say.linesHeading, rows: lineRows(lines, question, context) },
      ...(settled ? [] : [questionSection(say.settlesHeading, questions.filter(settles), language)]),
      { heading: say.displacedHeading, rows: displacedRows(outcome, context), dropOrder: 2 },
      { heading: say.normalHeading, rows: normalRows(question, outcome, all), dropOrder: 2 },
      {
        ...questionSection(
          say.changesHeading,
          settled ? questions : questions.filter((one) => !settles(one)),
          language,
        ),
        dropOrder: 3,
      },
      {
        heading: say.notIncludedHeading,
        rows: [say.notIncluded(facts.mfnPct !== undefined)],
        dropOrder: 4,
      },
    ],
    footer: footer(
      all,
      through,
      lines.map(({ measure }) => measure.confidence),
    ),
  };
}

/** Is this a fact without which there is no answer, rather than one that would lead to another? */
function settles(question: Question): boolean {
  return question.kind !== 'condition';
}

function questionSection(
  heading: string,
  questions: readonly Question[],
  language: CommandContext['language'],
) {
  const say = messages(language).dutyCase;
  return {
    heading,
    // A condition that turns on several facts is one row.
    rows: [...Map.groupBy(questions, (question) => questionText(question, language))].map(([text, same]) =>
      say.question(same.map(asOption), text),
    ),
  };
}

/** The option to type: `mfn`, `condition:civil-aircraft`, `product:uas-light`. */
function asOption(question: Question): string {
  const named = question.option === 'condition' || question.option === 'product';
  return named && question.kind !== 'fact' ? `${question.option}:${questionId(question)}` : question.option;
}

function programsOf(dataset: Dataset, { goods }: DutyQuestion, { scenarios }: Outcome) {
  const ids = new Set([
    ...scenarios.all.flat().map(({ list }) => list.program),
    ...(goods.product === undefined ? [] : [goods.product]),
  ]);
  return dataset.programs.filter(({ id }) => ids.has(id));
}

function isOutside(place: DutyQuestion['place']): boolean {
  return 'customs' in place && place.customs === 'outside';
}

function answer(
  { goods, facts, place }: DutyQuestion,
  outcome: Outcome,
  all: Messages,
  language: CommandContext['language'],
): string {
  const say = all.dutyCase;
  const { total, lines } = outcome;
  if (lines?.some(({ charge }) => charge.mayNotEnter === true)) return say.mayNotEnter;
  if (total === null) return say.unsettled;
  if (lines?.length === 0 && outcome.displaced.length === 0) {
    if (isOutside(place)) return all.tariff.outside(place.name[language]);
    if (goods.code === undefined) return say.notReached;
    return say.notListed(goods.code);
  }
  if (total.eq(0)) return say.nothingDue;
  const rate = all.percent(shareOfValue(total, facts.value));
  return say.settled(moneyText(total, all), rate, moneyText(facts.value, all));
}

function notes(
  { goods, facts, program, place }: DutyQuestion,
  outcome: Outcome,
  { dataset, language }: CommandContext,
): string[] {
  const say = messages(language).dutyCase;
  const listed = outcome.scenarios.all.flat();
  const used = new Set((outcome.lines ?? []).map(({ measure }) => measure.condition));
  const claims = new Set(listed.map(({ list }) => list.byClaim));
  const parts = new Set(facts.conditions.flatMap((id) => dataset.byId.conditions.get(id)?.metBy ?? []));
  const idle = facts.conditions.filter((id) => !used.has(id) && !claims.has(id) && !parts.has(id));
  return [
    isOutside(place)
      ? ''
      : goods.code === undefined
        ? say.withoutCode
        : listed.length > 0
          ? say.scopeText
          : '',
    isOutside(place) ? '' : plain(place.note?.[language] ?? ''),
    program !== undefined &&
    goods.code !== undefined &&
    listed.length > 0 &&
    !listed.some(({ list }) => list.program === program.id)
      ? say.otherProduct(program.name[language], goods.code)
      : '',
    outcome.lines === null ? (outcome.scenarios.oneOfBy?.detail[language] ?? '') : '',
    ...idle.map((id) => say.notApplicable(dataset.byId.conditions.get(id)?.text[language] ?? id)),
    ...idleOptions(dataset, goods, facts, outcome).map((option) => say.idleOption(option)),
  ];
}

function displacedRows({ displaced, outside }: Outcome, { dataset, language }: CommandContext): string[] {
  const say = messages(language).dutyCase;
  const because = (id: string | null) => {
    const rule = id === null ? undefined : dataset.byId.rules.get(id);
    if (rule === undefined) return say.byOrder;
    const act = rule.instrument === null ? '' : actLink(dataset, rule.instrument, language);
    return say.rule(rule.title[language], act);
  };
  return [
    ...displaced.map(({ program, rule }) =>
      say.displaced(dataset.byId.programs.get(program)?.name[language] ?? program, because(rule)),
    ),
    ...outside.map(({ duty, rule }) => say.displaced(say.outside[duty], because(rule))),
  ];
}

/** What the importer pays with the normal duty, where that was given. */
function normalRows({ facts }: DutyQuestion, { total }: Outcome, all: Messages): string[] {
  if (total === null || facts.mfnPct === undefined) return [];
  const normal = percentOf(facts.value, facts.mfnPct).round(2, Big.roundHalfUp);
  return [
    all.dutyCase.normal(
      all.percent(facts.mfnPct.toNumber()),
      moneyText(normal, all),
      moneyText(normal.plus(total), all),
    ),
  ];
}
