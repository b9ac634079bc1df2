import { messages } from '../src/lang/languages.ts';
import { quoted } from '../src/reply/markdown.ts';
import type { OptionValues } from '../src/reply/reply.ts';
import { findCountry, findProgram, suggestCountries, suggestPrograms } from '../src/rules/search.ts';
import { findTimezone } from '../src/rules/search-timezones.ts';
import type { CommandContext, Suggestion } from './command.ts';
import { readCountry, readProgram, textOf } from './options.ts';
import { refused } from './place.ts';

/** Names of a list are parted by commas, in either language. */
const COMMA = /[,，、;；\n]/;
const ALL = /^(all|every|everything|\*|すべて|全て|全部)$/i;

type Texts = readonly string[];

function partsOf(text: string | undefined): Texts {
  if (text === undefined || ALL.test(text)) return [];
  return text
    .split(COMMA)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

/** The countries and groups of a list; empty = all. Throws Refused (`unknown-country`), naming the one not understood. */
export function readCountries(text: string | undefined, context: CommandContext): string[] {
  // «Korea, South» is one name.
  const whole = text === undefined ? undefined : findCountry(context.dataset, text);
  if (whole?.found === true) return [whole.value.code];
  return [...new Set(partsOf(text).map((part) => readCountry(part, context).code))];
}

/** The programs of a list; empty = all. Throws Refused (`unknown-product`), naming the one not understood. */
export function readPrograms(text: string | undefined, context: CommandContext): string[] {
  const whole = text === undefined ? undefined : findProgram(context.dataset, text);
  if (whole?.found === true) return [whole.value.id];
  return [...new Set(partsOf(text).map((part) => readProgram(part, context).id))];
}

/** Suggestions for the last name of a list; those before it stay. */
export function suggestCountryList(text: string, { dataset, language }: CommandContext): Suggestion[] {
  return suggestList(text, (last) => suggestCountries(dataset, last, language));
}

/** The same for products. */
export function suggestProgramList(text: string, { dataset, language }: CommandContext): Suggestion[] {
  return suggestList(text, (last) => suggestPrograms(dataset, last, language));
}

/** Suggestions for the last of several values parted by commas; those before it stay. */
export function suggestList(text: string, suggest: (last: string) => Suggestion[]): Suggestion[] {
  const comma = text.search(/[,，、;；][^,，、;；]*$/);
  const before = comma < 0 ? '' : `${text.slice(0, comma).trim()}, `;
  return suggest(text.slice(comma + 1).trim())
    .map(({ name, value }) => ({ name: `${before}${name}`, value: `${before}${value}` }))
    .filter(({ name, value }) => name.length <= 100 && value.length <= 100);
}

/** The IANA time zone of an option. Throws Refused (`unknown-timezone`, with up to three nearest). */
export function readTimezone(text: string, { dataset, language }: CommandContext): string {
  const found = findTimezone(dataset, text);
  if (found.found) return found.value;
  throw refused('unknown-timezone', messages(language).settings.unknownTimezone(quoted(text)), found.nearest);
}

/** One of a few values, as an option's fixed choices are. Throws Refused (`bad-choice`). */
export function readOneOf<T extends string>(
  options: OptionValues,
  name: string,
  values: readonly T[],
  { language }: CommandContext,
): T | undefined {
  const text = textOf(options, name);
  if (text === undefined) return undefined;
  const value = values.find((one) => one === text.toLowerCase());
  if (value !== undefined) return value;
  const say = messages(language);
  throw refused('bad-choice', say.settings.badChoice(name, say.list(values)), [...values]);
}
