import { messages } from '../src/lang/languages.ts';
import type { OptionValues } from '../src/reply/reply.ts';
import { addDays, parseDay } from '../src/rules/days.ts';
import { findCountry, findProgram } from '../src/rules/search.ts';
import { timeline } from '../src/rules/timeline.ts';
import type { CommandContext, Suggestion } from './command.ts';

/**
 * Days to choose from: what is typed if it is a day, today and yesterday, and, where country and product are filled
 * in already, the days on which their duty changed.
 */
export function suggestDays(text: string, others: OptionValues, context: CommandContext): Suggestion[] {
  const { language, today } = context;
  const say = messages(language);
  const typed = parseDay(text, today);
  const near = [
    { name: `${language === 'ja' ? '今日' : 'today'} (${today})`, value: today },
    {
      name: `${language === 'ja' ? '昨日' : 'yesterday'} (${addDays(today, -1)})`,
      value: addDays(today, -1),
    },
  ];
  const changes = changeDays(others, context).map((day) => ({
    name: say.day(day) === day ? day : `${say.day(day)} (${day})`,
    value: day,
  }));
  const all = [...(typed === null ? [] : [{ name: typed.day, value: typed.day }]), ...near, ...changes];
  const fitting = typed === null && text !== '' ? all.filter(({ name }) => name.includes(text)) : all;
  return fitting
    .filter(({ value }, position) => fitting.findIndex((other) => other.value === value) === position)
    .slice(0, 25);
}

function changeDays(others: OptionValues, { dataset }: CommandContext): string[] {
  const country = others.country === undefined ? null : findCountry(dataset, String(others.country));
  const program = others.product === undefined ? null : findProgram(dataset, String(others.product));
  if (country?.found !== true || program?.found !== true) return [];
  return timeline(dataset, { country: country.value.code, program: program.value.id })
    .map((period) => period.from)
    .reverse();
}
