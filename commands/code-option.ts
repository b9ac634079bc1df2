import { messages } from '../src/lang/languages.ts';
import { quoted } from '../src/reply/markdown.ts';
import { parseDay } from '../src/rules/days.ts';
import { dotted } from '../src/rules/hts.ts';
import { nearestHts, readHts } from '../src/rules/hts-code.ts';
import { knownHeadings, suggestHeadings } from '../src/rules/hts-headings.ts';
import { knownNumbers, suggestHts } from '../src/rules/search-hts.ts';
import type { CommandContext, CommandOption } from './command.ts';
import { textOf } from './options.ts';
import { Refused } from './refused.ts';

/** An HTS number; suggestions by its digits or by words, those on a list on the chosen day first. */
export const codeOption: CommandOption = {
  name: 'code',
  nameJa: 'コード',
  description: {
    en: 'HTS number of 4 to 10 digits, or a Chapter 99 number: 7317.00.30, 72165000, 9903.81.87',
    ja: '4～10桁のHTSコード、または第99類の番号（7317.00.30、72165000、9903.81.87など）',
  },
  type: 'string',
  required: true,
  suggest: (text, others, { dataset, language, today }) => {
    const day = parseDay(textOf(others, 'date') ?? today, today)?.day ?? today;
    const headings = suggestHeadings(dataset, text, { day, language });
    return headings.length > 0 ? headings : suggestHts(dataset, text, { day, language });
  },
};

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
