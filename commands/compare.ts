import { messages } from '../src/lang/languages.ts';
import type { OptionValues, Reply } from '../src/reply/reply.ts';
import { compareBetween, compareOn } from '../src/rules/comparison.ts';
import { readCountries, suggestCountryList } from './choice-options.ts';
import type { Command } from './command.ts';
import { changesCard } from './compare-changes.ts';
import { readSpan, spanOption } from './compare-days.ts';
import { groupsCard } from './compare-groups.ts';
import { changesJson, groupsJson } from './compare-json.ts';
import { comparePicture } from './compare-picture.ts';
import type { CompareQuestion } from './compare-question.ts';
import { verifiedThrough } from './frame.ts';
import { productOption, readProgram, requiredText, textOf } from './options.ts';
import { pageOption } from './paging.ts';

/** Which countries’ goods are treated how on a day, and what changed for whom between two days? */
export const compare: Command = {
  name: 'compare',
  nameJa: '国別比較',
  description: {
    en: 'A product’s duty by country on a day, or before and after',
    ja: '品目の関税を国別に比較する（2つの日の前後比較も可）',
  },
  where: 'anywhere',
  options: [
    { ...productOption, required: true },
    spanOption,
    {
      name: 'countries',
      nameJa: '国一覧',
      description: {
        en: 'Countries, separated by commas (default: the largest suppliers)',
        ja: '国・地域をコンマ区切りで指定（省略時は主要な供給国）',
      },
      type: 'string',
      required: false,
      suggest: (text, _others, context) => suggestCountryList(text, context),
    },
    pageOption,
  ],
  answer: (options, context) => {
    const { dataset } = context;
    const program = readProgram(requiredText(options, 'product', context), context);
    const { before, day } = readSpan(textOf(options, 'date'), context);
    const countries = readCountries(textOf(options, 'countries'), context);
    const question: CompareQuestion = {
      program,
      before,
      day,
      countries,
      through: verifiedThrough(dataset, [program]),
      // The same question in codes, short enough for a button.
      options: askedAgain({ program: program.id, before: before?.day, day: day.day, countries }),
      page: options,
      context,
      messages: messages(context.language),
    };
    return before === null ? onOneDay(question) : onTwoDays(question, before.day);
  },
};

function onOneDay(question: CompareQuestion): Reply {
  const { program, day, countries, context } = question;
  const groups = compareOn(context.dataset, { program: program.id, day: day.day, countries });
  const { card, buttons } = groupsCard(question, groups);
  return {
    audience: 'public',
    cards: [card],
    buttons,
    picture: () => comparePicture(question, groups),
    data: groupsJson(question, groups),
  };
}

function onTwoDays(question: CompareQuestion, before: string): Reply {
  const { program, day, countries, context } = question;
  const changes = compareBetween(context.dataset, { program: program.id, before, after: day.day, countries });
  const { card, buttons } = changesCard(question, before, changes);
  return { audience: 'public', cards: [card], buttons, data: changesJson(question, before, changes) };
}

function askedAgain(asked: {
  program: string;
  before: string | undefined;
  day: string;
  countries: readonly string[];
}): OptionValues {
  const { program, before, day, countries } = asked;
  return {
    product: program,
    date: before === undefined ? day : `${before}..${day}`,
    ...(countries.length === 0 ? {} : { countries: countries.join(',') }),
  };
}
