import { messages } from '../src/lang/languages.ts';
import { quoted } from '../src/reply/markdown.ts';
import type { OptionValues } from '../src/reply/reply.ts';
import { addDays, type ParsedDay, parseDay } from '../src/rules/days.ts';
import { boundariesOf } from '../src/rules/duty-changes.ts';
import { findProgram } from '../src/rules/search.ts';
import type { CommandContext, CommandOption, Suggestion } from './command.ts';
import { suggestDays } from './day-suggestions.ts';
import { dateOption, readDay } from './options.ts';
import { refused } from './place.ts';

/** One day, or two to compare. */
export interface Span {
  before: ParsedDay | null;
  /** The day that is asked about; the later of two. */
  day: ParsedDay;
}

/** What may stand between two days; the hyphen only with spaces, as it stands within days too. */
const BETWEEN = /\s*(?:\.{2,3}|…|‥|[–—〜～~→]|->|から|\bto\b|(?<=\d)to(?=\d)|\s-\s)\s*/i;

/** `date` of /compare: one option for a day or two. */
export const spanOption: CommandOption = {
  ...dateOption,
  description: {
    en: 'A day, or two: 2025-03-11..2025-06-04 (default: today)',
    ja: '日付。2つの日の比較は2025-03-11..2025-06-04（省略時は今日）',
  },
  suggest: (text, others, context) => suggestSpans(text, others, context),
};

/**
 * The day or the two days of an option: `2025-03-11..2025-06-04`, also with `to`, `〜`, a dash or a space between. The
 * same day twice is one day. Throws Refused (`bad-date`, `bad-range`).
 */
export function readSpan(text: string | undefined, context: CommandContext): Span {
  const pair = text === undefined ? null : pairOf(text, context);
  if (pair === null) return { before: null, day: readDay(text, context) };
  const [before, day] = pair.map((part) => readDay(part, context));
  if (before === undefined || day === undefined || before.day === day.day)
    return { before: null, day: readDay(pair[0], context) };
  if (before.day < day.day) return { before, day };
  const say = messages(context.language);
  throw refused('bad-range', say.compare.badSpan(quoted(pair[0]), quoted(pair[1])), [
    `${day.day}..${before.day}`,
  ]);
}

/** The two texts of a span; null where the text is one day, or nothing that looks like two. */
function pairOf(text: string, { today }: CommandContext): [string, string] | null {
  if (parseDay(text, today) !== null) return null;
  const parts = text.replace(/まで$/, '').split(BETWEEN);
  const [first, second] = parts;
  if (parts.length === 2 && first !== undefined && second !== undefined && first !== '' && second !== '')
    return [first, second];
  return pairAtSpace(text, today);
}

/** `2025-03-11 2025-06-04`: the one space at which both sides are days. */
function pairAtSpace(text: string, today: string): [string, string] | null {
  const words = text.split(/\s+/);
  const pairs = words
    .map((_, position): [string, string] => [
      words.slice(0, position).join(' '),
      words.slice(position).join(' '),
    ])
    .filter((pair) => pair.every((part) => part !== '' && parseDay(part, today) !== null));
  const [pair] = pairs;
  return pair !== undefined && pairs.length === 1 ? pair : null;
}

/** Days; after a first day and `..`, second days; and, where the product is filled in, the days around its changes. */
function suggestSpans(text: string, others: OptionValues, context: CommandContext): Suggestion[] {
  const [, first, rest] = /^(.*?)(?:\.{2,3}|…|[〜～~])(.*)$/s.exec(text) ?? [];
  const begun = first === undefined ? null : parseDay(first, context.today);
  if (begun !== null)
    return suggestDays((rest ?? '').trim(), {}, context)
      .filter(({ value }) => value > begun.day)
      .map(({ name, value }) => ({ name: `${begun.day} → ${name}`, value: `${begun.day}..${value}` }));
  const around = changesOf(others, context).map((day) => {
    const eve = addDays(day, -1);
    return { name: `${eve} → ${day}`, value: `${eve}..${day}` };
  });
  const all = [...suggestDays(text, {}, context), ...around.filter(({ name }) => name.includes(text.trim()))];
  return all.slice(0, 25);
}

function changesOf(others: OptionValues, { dataset }: CommandContext): string[] {
  const program = others.product === undefined ? null : findProgram(dataset, String(others.product));
  if (program?.found !== true) return [];
  return boundariesOf(dataset, program.value.id, '1962-01-01', '9999-12-31').reverse();
}
