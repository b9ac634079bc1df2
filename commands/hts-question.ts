import type { Messages } from '../src/lang/en.ts';
import { messages } from '../src/lang/languages.ts';
import { quoted } from '../src/reply/markdown.ts';
import type { OptionValues } from '../src/reply/reply.ts';
import type { ParsedDay } from '../src/rules/days.ts';
import { dotted } from '../src/rules/hts.ts';
import { nearestHts, readHts } from '../src/rules/hts-code.ts';
import { knownHeadings } from '../src/rules/hts-headings.ts';
import type { HtsQuestion } from '../src/rules/hts-lists.ts';
import type { Place } from '../src/rules/search.ts';
import { knownNumbers, suggestHts } from '../src/rules/search-hts.ts';
import type { CommandContext } from './command.ts';
import { readCountry, readDay, requiredText, textOf } from './options.ts';
import { Refused } from './refused.ts';

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

/** An HTS number of 4, 6, 8 or 10 digits, with dots. Throws Refused (`bad-hts`, with the nearest numbers that exist). */
export function readCode(text: string, { dataset, language, today }: CommandContext): string {
  const read = readHts(text);
  if (!('problem' in read)) return dotted(read.digits);
  const say = messages(language).hts;
  const count = read.digits.length;
  const message = {
    'no-number': () => say.badText(quoted(text)),
    'too-short': () => say.badShort(quoted(text)),
    odd: () => say.badOdd(quoted(text), count),
    'too-long': () => say.badLong(quoted(text), count),
  }[read.problem]();
  const near = nearestHts(read.digits, [...knownNumbers(dataset), ...knownHeadings(dataset)]);
  const described = suggestHts(dataset, text, { day: today, language }).slice(0, 5);
  const suggestions = read.digits === '' ? described.map(({ value }) => value) : near;
  throw new Refused({ code: 'bad-hts', message, suggestions });
}
