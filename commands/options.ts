import { messages } from '../src/lang/languages.ts';
import type { Day } from '../src/model/primitives.ts';
import type { Program } from '../src/model/program.ts';
import { quoted } from '../src/reply/markdown.ts';
import type { OptionValues } from '../src/reply/reply.ts';
import { type ParsedDay, parseDay } from '../src/rules/days.ts';
import {
  findCountry,
  findProgram,
  type Place,
  suggestCountries,
  suggestPrograms,
} from '../src/rules/search.ts';
import type { CommandContext, CommandOption } from './command.ts';
import { suggestDays } from './day-suggestions.ts';
import { Refused } from './refused.ts';

/** The options that several commands share, and how what a reader typed in them is understood. */
export const countryOption: CommandOption = {
  name: 'country',
  nameJa: '国',
  description: { en: 'Country of origin, or EU', ja: '原産国（EUも可）' },
  type: 'string',
  required: true,
  suggest: (text, _others, { dataset, language }) => suggestCountries(dataset, text, language),
};

export const productOption: CommandOption = {
  name: 'product',
  nameJa: '品目',
  description: { en: 'Product, such as steel or automobiles', ja: '品目（鉄鋼、自動車など）' },
  type: 'string',
  required: false,
  suggest: (text, _others, { dataset, language }) => suggestPrograms(dataset, text, language),
};

export const dateOption: CommandOption = {
  name: 'date',
  nameJa: '日付',
  description: {
    en: 'A day: 2022-04-01, 2022-04, today (default: today)',
    ja: '日付：2022-04-01、2022年4月1日、今日（省略時は今日）',
  },
  type: 'string',
  required: false,
  suggest: (text, others, context) => suggestDays(text, others, context),
};

/** The text of an option, trimmed; undefined when it was left out or is blank. */
export function textOf(options: OptionValues, name: string): string | undefined {
  const value = options[name];
  const text = value === undefined ? '' : String(value).trim();
  return text === '' ? undefined : text;
}

/** The text of an option that must be there. Throws Refused (`missing-option`). */
export function requiredText(options: OptionValues, name: string, context: CommandContext): string {
  const text = textOf(options, name);
  if (text !== undefined) return text;
  throw new Refused({
    code: 'missing-option',
    message: messages(context.language).error.missingOption(name),
    suggestions: [],
  });
}

/** The country or group of an option. Throws Refused (`unknown-country`, with up to three nearest). */
export function readCountry(text: string, { dataset, language }: CommandContext): Place {
  const result = findCountry(dataset, text);
  if (result.found) return result.value;
  throw new Refused({
    code: 'unknown-country',
    message: messages(language).error.unknownCountry(quoted(text)),
    suggestions: result.nearest.map((place) => place.name[language]),
  });
}

/** The program of an option. Throws Refused (`unknown-product`, with up to three nearest). */
export function readProgram(text: string, { dataset, language }: CommandContext): Program {
  const result = findProgram(dataset, text);
  if (result.found) return result.value;
  throw new Refused({
    code: 'unknown-product',
    message: messages(language).error.unknownProduct(quoted(text)),
    suggestions: result.nearest.map((program) => program.name[language]),
  });
}

/** The day of an option; today when it was left out. Throws Refused (`bad-date`). */
export function readDay(text: string | undefined, { language, today }: CommandContext): ParsedDay {
  if (text === undefined) return { day: today, precision: 'day', assumed: false };
  const parsed = parseDay(text, today);
  if (parsed !== null) return parsed;
  throw new Refused({
    code: 'bad-date',
    message: messages(language).error.badDate(quoted(text)),
    suggestions: ['2022-04-01', '2022-04', 'today'],
  });
}

/** A line that says which day was assumed for a month or a year; empty for a day. */
export function assumedDayNote({ day, precision }: ParsedDay, { language }: CommandContext): string {
  const text = messages(language);
  if (precision === 'month') return text.tariff.assumedMonth(text.day(day));
  return precision === 'year' ? text.tariff.assumedYear(text.day(day)) : '';
}

/** Of two days the first must not be later. Throws Refused (`bad-range`). */
export function checkRange(from: Day | undefined, to: Day | undefined, { language }: CommandContext): void {
  if (from !== undefined && to !== undefined && from > to)
    throw new Refused({ code: 'bad-range', message: messages(language).error.badRange, suggestions: [] });
}
