import { messages } from '../src/lang/languages.ts';
import type { Event } from '../src/model/event.ts';
import { actLink } from '../src/reply/act-text.ts';
import { link, plain } from '../src/reply/markdown.ts';
import { eventsMatching } from '../src/rules/events.ts';
import type { Command, CommandContext, CommandOption } from './command.ts';
import { footer, reportButton, verifiedThrough } from './frame.ts';
import { checkRange, countryOption, dateOption, productOption, readCountry, readDay, readProgram, textOf } from './options.ts';

const queryOption: CommandOption = {
  name: 'query',
  nameJa: '検索語',
  description: { en: 'Words to look for, in English or Japanese', ja: '探す言葉（日本語・英語）' },
  type: 'string',
  required: false,
};
const fromOption: CommandOption = {
  ...dateOption,
  name: 'from',
  nameJa: '開始日',
  description: { en: 'First day', ja: '期間の初日' },
};
const toOption: CommandOption = { ...dateOption, name: 'to', nameJa: '終了日', description: { en: 'Last day', ja: '期間の最終日' } };

/** Which dated happenings (signings, starts, meetings, rulings, deadlines) fit words, a country, a product and a span of days? */
export const events: Command = {
  name: 'events',
  nameJa: '出来事',
  description: { en: 'Find dated events: signings, starts, meetings, rulings, deadlines', ja: '出来事（署名、発効、会談、判決、期限）を探す' },
  where: 'anywhere',
  options: [queryOption, { ...countryOption, required: false }, productOption, fromOption, toOption],
  answer: (options, context) => {
    const { dataset, language, today } = context;
    const say = messages(language);
    const query = textOf(options, 'query');
    const countryText = textOf(options, 'country');
    const productText = textOf(options, 'product');
    const country = countryText === undefined ? undefined : readCountry(countryText, context).code;
    const program = productText === undefined ? undefined : readProgram(productText, context).id;
    const [from, to] = ['from', 'to'].map((name) => {
      const text = textOf(options, name);
      return text === undefined ? undefined : readDay(text, context).day;
    });
    checkRange(from, to, context);
    const question = {
      ...(query === undefined ? {} : { query }),
      ...(country === undefined ? {} : { country }),
      ...(program === undefined ? {} : { program }),
      ...(from === undefined ? {} : { from }),
      ...(to === undefined ? {} : { to }),
    };
    const found = eventsMatching(dataset, question);
    // The most telling first when rows must be dropped: newest past events, then what lies ahead; shown in order of time.
    const rows = [...found].reverse().map((event) => eventRow(event, context));
    const span = [from, to].some((day) => day !== undefined)
      ? ` · ${from === undefined ? '' : say.day(from)}–${to === undefined ? '' : say.day(to)}`
      : '';
    return {
      audience: 'public',
      cards: [
        {
          tone: 'none',
          title: `${say.events.title}${span}`,
          lead: found.length === 0 ? say.events.none : say.events.lead(found.length),
          sections: [{ rows }],
          footer: footer(say, verifiedThrough(dataset, []), found.map((event) => event.confidence)),
        },
      ],
      buttons: [reportButton(say)],
      data: { command: 'events', today, ...question, total: found.length, events: found },
    };
  },
};

/** One event in a row: date, title and summary, with the act or the first source behind it. */
export function eventRow(event: Event, { dataset, language }: CommandContext): string {
  const say = messages(language);
  const row = say.events.row(say.date(event.date), plain(event.title[language]));
  return `${row}: ${plain(event.summary[language])} ${behind(event, { dataset, language })}`.trimEnd();
}

/** What an event rests on: its first instrument, else its first source by host name. */
export function behind(event: Event, { dataset, language }: Pick<CommandContext, 'dataset' | 'language'>): string {
  const [instrument] = event.instruments;
  if (instrument !== undefined) return `(${actLink(dataset, instrument, language)})`;
  const [source] = event.sources;
  return source === undefined ? '' : `(${link(new URL(source).hostname.replace(/^www\./, ''), source)})`;
}
