import type { Messages } from '../src/lang/en.ts';
import { messages } from '../src/lang/languages.ts';
import type { OptionValues } from '../src/reply/reply.ts';
import type { ParsedDay } from '../src/rules/days.ts';
import type { HtsQuestion } from '../src/rules/hts-lists.ts';
import type { Place } from '../src/rules/search.ts';
import { readCode } from './code-option.ts';
import type { CommandContext } from './command.ts';
import { readCountry, readDay, requiredText, textOf } from './options.ts';

/** What `/hts` was asked, understood. */
export interface AskedHts {
  /** The number with its dots. */
  code: string;
  parsed: ParsedDay;
  /** Null for any origin. */
  place: Place | null;
  /** The same, as rules take it. */
  question: HtsQuestion;
  options: OptionValues;
  context: CommandContext;
  messages: Messages;
}

/** The question of `/hts`. Throws Refused (`bad-hts`, `unknown-country`, `bad-date`, `missing-option`). */
export function readHtsQuestion(options: OptionValues, context: CommandContext): AskedHts {
  const code = readCode(requiredText(options, 'code', context), context);
  const parsed = readDay(textOf(options, 'date'), context);
  const country = textOf(options, 'country');
  const place = country === undefined ? null : readCountry(country, context);
  return {
    code,
    parsed,
    place,
    question: { code, day: parsed.day, country: place?.code },
    options,
    context,
    messages: messages(context.language),
  };
}
