import { messages } from '../src/lang/languages.ts';
import type { Button, Menu, OptionValues } from '../src/reply/reply.ts';
import { type Question, questionsFor } from '../src/rules/duty-case/questions.ts';
import { settle } from '../src/rules/duty-case/settle.ts';
import type { Command, CommandContext } from './command.ts';
import { dutyCard } from './duty-card.ts';
import { dutyJson } from './duty-json.ts';
import { dutyOptions } from './duty-options.ts';
import { type DutyQuestion, readDutyQuestion } from './duty-question.ts';
import { packed, unpacked } from './duty-state.ts';
import { questionText } from './duty-texts.ts';
import { askButton, reportButton } from './frame.ts';

/** What Section 232 duty is due on goods of a value, by which measures and rules, and which facts would change it? */
export const duty: Command = {
  name: 'duty',
  nameJa: '税額',
  description: {
    en: 'Work out the Section 232 duty on goods of a value, step by step',
    ja: '課税価格から232条関税の額を計算する',
  },
  where: 'anywhere',
  options: dutyOptions,
  answer: (options, context) => {
    const { dataset, language } = context;
    const question = readDutyQuestion(unpacked(options, dataset), context);
    const { goods, facts } = question;
    const outcome = settle(dataset, goods, facts);
    const questions = questionsFor(dataset, goods, facts, outcome);
    return {
      audience: 'public',
      cards: [dutyCard(question, outcome, questions, context)],
      buttons: buttons(question, questions, context),
      menus: menus(question, questions, context),
      data: dutyJson(dataset, question, outcome, questions, language),
    };
  },
};

/** The same question as short as it can be said, for buttons, with other facts besides. */
function again({ options, place, goods, facts }: DutyQuestion, more: OptionValues): OptionValues {
  const claimed = [...facts.conditions, ...(more.condition === undefined ? [] : [more.condition])].join(',');
  return packed({
    ...options,
    country: place.code,
    ...(goods.code === undefined ? {} : { code: goods.code }),
    ...(goods.product === undefined ? {} : { product: goods.product }),
    ...(options.date === undefined ? {} : { date: goods.day }),
    ...more,
    condition: claimed,
  });
}

/** The facts that are missing and can be told by a press; then the other questions about the same goods. */
function buttons(
  question: DutyQuestion,
  questions: readonly Question[],
  { language }: CommandContext,
): Button[] {
  const all = messages(language);
  const { goods, place } = question;
  const asks = (option: string) => questions.some((one) => one.kind === 'fact' && one.option === option);
  const ask = (label: string, more: OptionValues) => askButton(label, 'duty', again(question, more));
  const day = question.options.date === undefined ? {} : { date: goods.day };
  const product = goods.product === undefined ? {} : { product: goods.product };
  return [
    ...(asks('quota')
      ? [ask(all.dutyCase.in, { quota: 'in' }), ask(all.dutyCase.over, { quota: 'over' })]
      : []),
    askButton(all.buttons.tariff, 'tariff', { country: place.code, ...product, ...day }),
    ...(goods.code === undefined
      ? []
      : [askButton(all.buttons.hts, 'hts', { code: goods.code, country: place.code, ...day })]),
    ...(goods.product === undefined
      ? []
      : [askButton(all.buttons.history, 'history', { country: place.code, ...product })]),
    reportButton(all),
  ];
}

/** The conditions as explicit choices: each asks again with it claimed. */
function menus(question: DutyQuestion, questions: readonly Question[], { language }: CommandContext): Menu[] {
  // A condition that turns on several facts is one choice.
  const conditions = questions
    .flatMap((one) => (one.kind === 'condition' ? [one] : []))
    .filter((one, place, all) => all.findIndex(({ condition }) => condition === one.condition) === place);
  if (conditions.length === 0) return [];
  return [
    {
      placeholder: messages(language).dutyCase.conditionMenu,
      choices: conditions.map((one) => ({
        label: questionText(one, language),
        command: 'duty',
        options: again(question, { condition: one.condition.id }),
      })),
    },
  ];
}
